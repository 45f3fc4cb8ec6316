"""A page whose corners the visitor sets by touch, and then sends."""

from __future__ import annotations

import pytest

from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.looking import Look, Thing
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


def handle(look: Look, number: int) -> Thing | None:
    return look.named(f"corner-{number}")


def drags(visitor: Visitor, number: int, across: int, down: int) -> None:
    """Put a finger on a corner and draw it along, as a hand does: in steps."""
    before = visitor.sees_thing(f"corner-{number}")
    x, y = before.middle
    visitor.finger.press((x, y))
    for step in (1, 2, 3, 4):
        visitor.finger.move((x + across * step // 4, y + down * step // 4))
    visitor.finger.release()

    def there(look: Look) -> bool:
        now = handle(look, number)
        return now is not None and (
            abs(now.rect[0] - before.rect[0] - across) <= 2
            and abs(now.rect[1] - before.rect[1] - down) <= 2
        )

    visitor.waits_for(there, f"corner {number} moved")


def test_corners_are_set_by_touch_and_the_page_goes_on(start_kiosk: StartKiosk) -> None:
    kiosk = start_kiosk(camera=True)
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-document")
    deeds.signs_in(visitor, account("lambertin"))
    deeds.chooses_document(visitor, "bulletin-paie")
    deeds.shows_sheets(visitor, 1)
    visitor.touches("corners-1")
    look = visitor.sees("corners")
    for number in (1, 2, 3, 4):
        thing = handle(look, number)
        assert thing is not None
        assert min(thing.rect[2:]) >= 48
    # Crossed: it is said, and cannot be given.
    first, second = (visitor.sees_thing(f"corner-{number}") for number in (1, 2))
    far = second.middle[0] - first.middle[0] + 60
    drags(visitor, 1, far, 0)
    visitor.reads(visitor.says("corners-bad"))
    primary = visitor.looks().named("primary")
    assert primary is not None
    assert not primary.enabled
    drags(visitor, 1, -far + 40, 30)
    # The arrows of a keyboard move the corner that has the focus.
    visitor.tabs_to("corner-3")
    before = visitor.sees_thing("corner-3")
    visitor.finger.key("Left", "Up")
    visitor.waits_for(
        lambda look: (
            (now := handle(look, 3)) is not None
            and now.rect[0] < before.rect[0]
            and now.rect[1] < before.rect[1]
        ),
        "corner 3 moved by keys",
    )
    visitor.touches("primary")
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 1)
    deeds.names_document(visitor, "bulletin")
    deeds.sends(visitor)
    deeds.ends(visitor)
    kiosk.is_over(visitor)
