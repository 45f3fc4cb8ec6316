"""What anybody may read today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kiosk.backend.parts import Parts
from kiosk.contract.content import Content, Item

_Item = TypeVar("_Item", bound=Item)


@dataclass(frozen=True, slots=True)
class _Said:
    """What was read on a day, as it goes over the wire."""

    whole: Content
    day: date
    text: bytes


#: The last one: every visit begins with it, and it changes at midnight only.
_last: _Said | None = None


def said(parts: Parts) -> bytes:
    """Return :func:`shown` in JSON, written once a day."""
    global _last
    last, today = _last, parts.today()
    if last is None or last.whole is not parts.content or last.day != today:
        last = _last = _Said(parts.content, today, shown(parts).model_dump_json().encode())
    return last.text


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
