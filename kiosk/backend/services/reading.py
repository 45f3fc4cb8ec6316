"""What anybody may read today."""

from __future__ import annotations

from typing import TypeVar

from kiosk.backend.parts import Parts
from kiosk.contract.content import Content, Item

_Item = TypeVar("_Item", bound=Item)


def shown(parts: Parts) -> Content:
    """Return the content of this Caf without the items that are past."""
    today = parts.today()

    def fresh(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
        return tuple(one for one in items if not one.stale(today))

    whole = parts.content
    post = whole.post
    return Content(
        caf=whole.caf,
        news=fresh(whole.news),
        magazine=fresh(whole.magazine),
        questions=fresh(whole.questions),
        situations=fresh(whole.situations),
        delays=fresh(whole.delays),
        aids=fresh(whole.aids),
        places=fresh(whole.places),
        lines=fresh(whole.lines),
        post=None if post is None or post.stale(today) else post,
        sites=fresh(whole.sites),
    )
