"""One thing to know, and one way on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.contract.models import Month
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class Message:
    """Ids of a title and of a text, what their placeholders stand for, and a month if any.

    ``good``: something went well.
    """

    title: str
    text: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    month: Month | None = None
    good: bool = False


class NoticeScreen(Screen[Way]):
    """Says ``message``; its outcome is always ON."""

    name = "notice"

    def __init__(self, ui: Ui, message: Message) -> None:
        super().__init__(ui)
        arguments: dict[str, str | int] = dict(message.arguments)
        if message.month is not None:
            arguments["month"] = ui.words.month(message.month)
        body = Body(ui, ui.words.text(message.title))
        kind = NoticeKind.GOOD if message.good else NoticeKind.ATTENTION
        body.add(Notice(ui, kind, text=ui.words.text(message.text, **arguments)))
        body.end()
        on = primary_button(ui, ui.words.text("help-close"), self.escape)
        self.fill(body, foot(ui, primary=on))

    def escape(self) -> None:
        """Go on: there is nothing to refuse here."""
        self.finish(Way.ON)
