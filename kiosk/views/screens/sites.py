"""Sites of partners and the application: chosen here, opened on the visitor's telephone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.content import Site
from kiosk.i18n.formats import isolated
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.qr import QrCode
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import in_words, side_by_side
from kiosk.views.feet import foot
from kiosk.views.names import breakable
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class SitesScreen(Screen[Site | Way]):
    """The outcome is the site touched, or BACK."""

    name = "sites"

    def __init__(self, ui: Ui, sites: Sequence[Site]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("contact-sites"), say("sites-hint"))
        if not sites:
            body.add(Label(ui, say("sites-none")))
        rows = []
        for site in sites:
            icon = "phone" if site.application else "globe"
            row = ListRow(ui, site.name, in_words(ui, site.text), icon=icon)
            row.setObjectName(f"site-{site.id}")
            row.clicked.connect(partial(self.finish, site))
            rows.append(row)
        body.add(side_by_side(ui, rows, least=620))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)


class SiteScreen(Screen[Way]):
    """One site as a code that a telephone reads. Its outcome is always BACK."""

    name = "site"

    def __init__(self, ui: Ui, site: Site) -> None:
        super().__init__(ui)
        say, theme = ui.words.text, ui.theme
        body = Body(ui, site.name, in_words(ui, site.text))
        square = QWidget()
        middle = QVBoxLayout(square)
        middle.setContentsMargins(0, 0, 0, 0)
        code = QrCode(ui, site.url, say("sites-code", name=site.name))
        middle.addWidget(code, 0, Qt.AlignmentFlag.AlignLeading)
        middle.addStretch(1)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.lengths.small_gap)
        column.addWidget(Notice(ui, NoticeKind.TIP, say("sites-how-title"), say("sites-how")))
        address = site.url.removeprefix("https://").replace("/", "/\u200b")
        shown = isolated(breakable(address), ui.words.locale)
        column.addWidget(Label(ui, shown, TextRole.SOFT))
        column.addStretch(1)
        body.add(side_by_side(ui, [square, words], least=520))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the sites."""
        self.finish(Way.BACK)
