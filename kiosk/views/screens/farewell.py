"""The last page: what was done, what to keep, what to take, what is erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.i18n.journeys import title_of
from kiosk.views.body import Body
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui
from kiosk.visit.state import (
    AskedByPost,
    AttestationPrinted,
    ConseillerSeenOut,
    Deed,
    DemarcheSent,
    DocumentSent,
    Erased,
    EstimatePrinted,
    MandatGiven,
    MeetingBooked,
    MeetingCancelled,
    NotePrinted,
    Paper,
    PrintUnfinished,
    Repaid,
    SignedIn,
    Take,
)


@dataclass(frozen=True)
class Summary:
    """What a visit leaves to say."""

    deeds: tuple[Deed, ...]
    keep: tuple[str, ...]
    take: tuple[Take, ...]
    erased: tuple[Erased, ...]


class FarewellScreen(Screen[Way]):
    """ON when the visitor leaves; closes by itself, ``seconds`` says when."""

    name = "farewell"

    def __init__(self, ui: Ui, summary: Summary, seconds: Live[int]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("farewell-title"))
        cards = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        cards.setLayout(columns)
        if summary.take:
            take = [words.text(f"farewell-take-{take}") for take in summary.take]
            columns.addWidget(self._card("farewell-take", "paper-tray", take, Tone.ALERT))
        if summary.keep:
            keep = [words.text("farewell-keep-number", number=number) for number in summary.keep]
            columns.addWidget(self._card("farewell-keep", "letter", keep))
        done = [self._deed(deed) for deed in summary.deeds]
        columns.addWidget(
            self._card("farewell-done", "check", done or [words.text("farewell-nothing")])
        )
        erased = [words.text(f"farewell-erased-{erased}") for erased in summary.erased]
        columns.addWidget(
            self._card(
                "farewell-erased", "shield", erased or [words.text("farewell-erased-nothing")]
            )
        )
        body.add(cards)
        body.end()
        self._left = Label(ui, "", TextRole.SOFT)
        close = primary_button(ui, words.text("farewell-close"), self.escape, icon="exit")
        self.fill(body, foot(ui, middle=self._left, primary=close))
        self.follow(
            seconds, lambda left: self._left.setText(words.text("farewell-closing", seconds=left))
        )

    def escape(self) -> None:
        """Leave now."""
        self.finish(Way.ON)

    def _deed(self, deed: Deed) -> str:
        words = self.ui.words
        match deed:
            case AttestationPrinted(kind=kind, month=month):
                return words.text(f"farewell-printed-{kind}", month=words.month(month))
            case EstimatePrinted(month=month):
                return words.text("farewell-estimate-printed", month=words.month(month))
            case NotePrinted(kind=kind):
                return words.text(f"farewell-note-printed-{kind}")
            case PrintUnfinished():
                return self._unfinished(deed)
            case AskedByPost(number=number):
                return words.text("farewell-posted", number=number)
            case Repaid(number=number):
                return words.text("farewell-repaid", number=number)
            case DocumentSent(pages=pages):
                return words.text("farewell-sent", pages=pages)
            case DemarcheSent(journey=journey):
                return words.text("farewell-demarche", what=words.text(title_of(journey)))
            case MeetingBooked():
                return words.text("farewell-meeting-booked")
            case MeetingCancelled():
                return words.text("farewell-meeting-cancelled")
            case MandatGiven():
                return words.text("farewell-mandat-given")
            case ConseillerSeenOut():
                return words.text("farewell-conseiller-out")
            case SignedIn():
                return words.text("farewell-signed-in")

    def _unfinished(self, deed: PrintUnfinished) -> str:
        words = self.ui.words
        if deed.month is None:
            return words.text(f"farewell-note-unfinished-{deed.kind}")
        month = words.month(deed.month)
        if deed.kind is Paper.ESTIMATE:
            return words.text("farewell-estimate-unfinished", month=month)
        return words.text(f"farewell-unfinished-{deed.kind}", month=month)

    def _card(
        self, title_id: str, icon: str, lines: Sequence[str], tone: Tone = Tone.ACTION
    ) -> Panel:
        ui = self.ui
        panel = Panel(ui)
        row = QHBoxLayout(panel)
        inset = ui.theme.soft_px(32)
        row.setContentsMargins(inset, inset, inset, inset)
        row.setSpacing(ui.theme.soft_px(28))
        tile = Icon(
            ui, icon, ui.theme.soft_px(44), tone, tile=Tone.TINT, tile_side=ui.theme.soft_px(84)
        )
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(ui.theme.px(8))
        column.addWidget(Label(ui, ui.words.text(title_id), TextRole.SECOND_TITLE))
        for line in lines:
            column.addWidget(Label(ui, line))
        column.addStretch(1)
        row.addLayout(column, 1)
        return panel
