"""No code came: wait, ask again, another way, or an address that is out of date."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from functools import partial

from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Remedy(Enum):
    """What can be tried."""

    RESEND = auto()
    OTHER = auto()
    CHANGED = auto()


class NothingCameScreen(Screen[Remedy | Way]):
    """``remedies`` are those that may help here; BACK to the code."""

    name = "nothing-came"

    def __init__(self, ui: Ui, remedies: frozenset[Remedy]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("nothing-title"))
        wait = ui.words.attribute("nothing-wait", "hint") or ""
        body.add(Notice(ui, NoticeKind.TIP, say("nothing-wait"), wait, icon="clock"))
        body.add(cards(ui, self._offers(remedies), first_filled=False))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the code."""
        self.finish(Way.BACK)

    def _offers(self, remedies: frozenset[Remedy]) -> Iterator[Offer]:
        for remedy, name, text_id, icon in (
            (Remedy.RESEND, "resend", "nothing-resend", "refresh"),
            (Remedy.OTHER, "other", "nothing-other", "letter"),
            (Remedy.CHANGED, "changed", "nothing-changed", "pencil"),
        ):
            if remedy in remedies:
                yield Offer(name, text_id, icon, partial(self.finish, remedy))
