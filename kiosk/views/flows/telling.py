"""Telling the visitor one thing, and waiting until they have read it."""

from __future__ import annotations

from functools import partial

from kiosk.views.screens.notice import Message, NoticeScreen
from kiosk.views.stage import Stage

#: What is said to who may not do what they asked for.
REFUSED = Message("access-refused-title", "access-refused")


async def tell(stage: Stage, message: Message) -> None:
    """Show ``message`` until its way on is touched."""
    await stage.present(partial(NoticeScreen, message=message))
