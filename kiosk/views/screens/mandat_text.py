"""The text of a mandat, and the gesture by which the person gives it, or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.accompaniment import ConseillerHere, Protection
from kiosk.i18n.locales import SOURCE
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.hold_button import HOLD_MS, HoldButton
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot
from kiosk.views.mandat_words import how_long, titles
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

_NEVER = ("mandat-text-never-password", "mandat-text-never-codes", "mandat-text-never-account")


@dataclass(frozen=True)
class Wording:
    """What a mandat says: to whom, for what, how long from ``today``."""

    conseiller: ConseillerHere
    journeys: tuple[str, ...]
    days: int
    protection: Protection
    today: date


class Consent(Enum):
    """What the person answered."""

    GIVEN = auto()
    REFUSED = auto()


class MandatTextScreen(Screen[Consent | Way]):
    """In French, and beside it in the language of the visitor. Given by a press that is held,
    or by two presses in two places; refused by one, as large."""

    name = "mandat-text"

    def __init__(
        self,
        ui: Ui,
        wording: Wording,
        journeys: Mapping[str, Journey],
        *,
        hold_ms: int = HOLD_MS,
    ) -> None:
        super().__init__(ui)
        words = ui.words
        title = "mandat-text-title"
        self._body = body = Body(ui, words.text(title), words.attribute(title, "hint") or "")
        body.column.setSpacing(ui.theme.lengths.small_gap)
        beside = ColumnsLayout(
            ui.theme.lengths.small_gap, most=2, least_width=ui.theme.soft_px(560)
        )
        holder = QWidget()
        holder.setLayout(beside)
        languages = self._languages()
        for one in languages:
            beside.addWidget(_text(one, wording, journeys))
        body.add(holder)
        self._other = self._other_way()
        consent = self._consent(hold_ms)
        if len(languages) == 1:
            # There is room beside the text: what is answered is in sight with it.
            beside.addWidget(consent)
        else:
            body.add(consent)
        body.end()
        self.fill(body, foot(ui, back=self.escape, middle=words.text("mandat-text-refuse-free")))

    def escape(self) -> None:
        """Go back to how long."""
        self.finish(Way.BACK)

    def first_focus(self) -> QWidget | None:
        """Return the refusal: nothing is given by a key that was pressed once too often."""
        return self._no

    def snapshot(self) -> object:
        """Return whether the other way to agree is open; its first press is made again."""
        return not self._other.isHidden()

    def restore(self, memory: object) -> None:
        """Open the other way again."""
        if memory is True:
            self._open_other()

    def _languages(self) -> tuple[Ui, ...]:
        theme = self.ui.theme
        french = Ui.make(SOURCE, theme.text_scale, theme.high_contrast)
        return (french,) if self.ui.words.code == SOURCE else (french, self.ui)

    def _consent(self, hold_ms: int) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.ui.theme.lengths.small_gap)
        asked = self.ui.words.text("mandat-consent")
        column.addWidget(Label(self.ui, asked, TextRole.SECOND_TITLE))
        column.addWidget(self._answers(hold_ms))
        column.addWidget(self._other)
        column.addStretch(1)
        return whole

    def _answers(self, hold_ms: int) -> QWidget:
        ui, say = self.ui, self.ui.words.text
        holder = QWidget()
        # In columns both are as large, whatever their words.
        row = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(420))
        holder.setLayout(row)
        self._no = Button(ui, say("mandat-refuse"), ButtonKind.SECONDARY, icon="cross")
        self._no.setObjectName("mandat-refuse")
        self._no.clicked.connect(lambda: self.finish(Consent.REFUSED))
        self._hold = HoldButton(ui, say("mandat-agree"), icon="hand", hold_ms=hold_ms)
        self._hold.setObjectName("mandat-agree")
        self._hold.setAccessibleDescription(say("mandat-agree-how"))
        self._hold.held.connect(lambda: self.finish(Consent.GIVEN))
        self._hold.let_go.connect(self._open_other)
        row.addWidget(self._no)
        row.addWidget(self._hold)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        column.addWidget(Label(ui, say("mandat-agree-how"), TextRole.SOFT))
        self._cannot = Button(ui, say("mandat-agree-cannot"), ButtonKind.CHIP, icon="hand")
        self._cannot.setObjectName("mandat-cannot-hold")
        self._cannot.clicked.connect(self._open_other)
        column.addWidget(self._cannot, 0, Qt.AlignmentFlag.AlignLeading)
        return whole

    def _other_way(self) -> QWidget:
        ui, say = self.ui, self.ui.words.text
        other = QWidget()
        column = QVBoxLayout(other)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        column.addWidget(Label(ui, say("mandat-twice"), TextRole.STRONG))
        row = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(420))
        holder = QWidget()
        holder.setLayout(row)
        self._first = Button(ui, say("mandat-twice-first"), ButtonKind.SECONDARY)
        self._first.setObjectName("mandat-twice-first")
        self._first.clicked.connect(self._read)
        self._second = Button(ui, say("mandat-twice-second"), ButtonKind.PRIMARY, icon="check")
        self._second.setObjectName("mandat-twice-second")
        self._second.setEnabled(False)
        self._second.clicked.connect(lambda: self.finish(Consent.GIVEN))
        row.addWidget(self._first)
        row.addWidget(self._second)
        column.addWidget(holder)
        other.hide()
        return other

    def _open_other(self) -> None:
        if self._other.isHidden():
            self._other.show()
            self._cannot.hide()
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._body.show_widget(self._other)

    def _read(self) -> None:
        self._first.set_icon("check")
        self._second.setEnabled(True)


def _text(ui: Ui, wording: Wording, journeys: Mapping[str, Journey]) -> Panel:
    """Return the text in one language, read from its own side."""
    words, theme = ui.words, ui.theme
    panel = Panel(ui)
    panel.setObjectName(f"mandat-text-{words.code}")
    panel.setLayoutDirection(theme.direction)
    column = QVBoxLayout(panel)
    inset = theme.soft_px(30)
    column.setContentsMargins(inset, inset, inset, inset)
    column.setSpacing(theme.px(10))
    column.addWidget(Label(ui, words.locale.own_name, TextRole.SMALL))
    here = wording.conseiller
    who = words.text("mandat-text-who", name=here.name, organisation=here.organisation)
    long = how_long(words, wording.days, wording.today)
    covered = titles(words, journeys, wording.journeys)
    never = [words.text(one) for one in _NEVER]
    ends = [words.text("mandat-text-stop"), words.text("mandat-text-journal")]
    if wording.protection is Protection.CURATELLE:
        ends.append(words.text("mandat-text-curatelle"))
    column.addWidget(Label(ui, who, TextRole.STRONG))
    _lines(ui, column, covered, "check", Tone.GOOD)
    column.addWidget(Label(ui, long))
    column.addWidget(Label(ui, words.text("mandat-text-never"), TextRole.STRONG))
    _lines(ui, column, never, "lock", Tone.SOFT)
    for one in ends:
        column.addWidget(Label(ui, one))
    column.addStretch(1)
    panel.setAccessibleName(" ".join((who, *covered, long, *never, *ends)))
    return panel


def _lines(ui: Ui, column: QVBoxLayout, lines: Sequence[str], icon: str, tone: Tone) -> None:
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(ui.theme.soft_px(16))
        mark = Icon(ui, icon, ui.theme.soft_px(30), tone, line=TextRole.BODY)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(ui, line), 1)
        column.addLayout(row)
