"""Where one writes to the Caf, to copy or to take away."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.content import Post
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.content_words import origin, warnings
from kiosk.views.feet import foot, paper_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class PostScreen(Screen[Way]):
    """PRINT: the address on paper. BACK."""

    name = "post"

    def __init__(self, ui: Ui, post: Post, today: date) -> None:
        super().__init__(ui)
        say, theme = ui.words.text, ui.theme
        body = Body(ui, say("contact-post"), say("post-hint"))
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        inset = theme.soft_px(40)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.px(4))
        for line in post.lines:
            column.addWidget(Label(ui, line, TextRole.SECOND_TITLE))
        column.addWidget(Label(ui, origin(ui, post), TextRole.SMALL))
        body.add(panel)
        for notice in warnings(ui, [post], today):
            body.add(notice)
        body.add(Notice(ui, NoticeKind.TIP, say("post-write-title"), say("post-write")))
        body.end()
        paper = paper_button(ui, lambda: self.finish(Way.PRINT))
        self.fill(body, foot(ui, back=self.escape, middle=paper))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)
