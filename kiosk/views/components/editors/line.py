"""Editors of one line: text, digits, NIR, money, e-mail, telephone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.contract import iban, nir
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.bank import LONGEST as LONGEST_IBAN
from kiosk.journeys.rules.contact import EMAIL_LONGEST, grouped
from kiosk.journeys.rules.numbers import DIGITS_BOUNDS, compact, latin_digits
from kiosk.journeys.rules.text import BOUNDS as TEXT_BOUNDS
from kiosk.views.components.editors.base import Editor, QuestionTexts
from kiosk.views.components.editors.entry import Accept, Entry, anything
from kiosk.views.components.editors.grouping import (
    Gaps,
    iban_gaps,
    money_gaps,
    nir_gaps,
    no_gaps,
    telephone_gaps,
)
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: Numbers of a known length longer than this are not shown as slots: no line holds them.
_MOST_SLOTS = 15


def digits_only(text: str) -> str:
    """Keep the digits, of any script, as 0 to 9."""
    return "".join(one for one in compact(text) if one in "0123456789")


def nir_characters(text: str) -> str:
    """Keep what a NIR may hold, in capitals."""
    return "".join(one for one in nir.normalise(text) if one in "0123456789AB")


def amount_characters(text: str) -> str:
    """Keep digits and one kind of decimal mark."""
    kept = latin_digits(text).replace(".", ",").replace("\u066b", ",")
    return "".join(one for one in kept if one in "0123456789,")


def telephone_characters(text: str) -> str:
    """Keep digits and the plus of an international number."""
    return "".join(one for one in compact(text) if one in "+0123456789")


def no_spaces(text: str) -> str:
    """Keep everything but spaces: an address has none."""
    return "".join(text.split())


class EntryEditor(Editor):
    """An editor in which one types into ``entry``, whatever stands around it."""

    entry: Entry

    def first_focus(self) -> QWidget:
        """Return the entry."""
        return self.entry

    def mark_wrong(self, wrong: bool) -> None:
        """Edge the entry."""
        self.entry.set_wrong(wrong)

    def insert(self, text: str) -> None:
        """Type."""
        self.entry.take(text)

    def backspace(self) -> None:
        """Erase."""
        self.entry.erase()


class LineEditor(EntryEditor):
    """An entry, its label, its hint."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts, entry: Entry) -> None:
        super().__init__(ui, question, texts)
        self.entry = entry
        entry.setPlaceholderText(texts.placeholder)
        entry.typed.connect(self.changed)
        entry.entered.connect(self.submitted)
        self.fill(self.body(entry))

    def body(self, entry: Entry) -> QWidget:
        """Return what stands between the label and the hint: the entry."""
        return entry

    @property
    def typed(self) -> str:
        """What was typed, without the gaps that are only painted."""
        return self.entry.text()

    def set_typed(self, typed: str) -> None:
        """Put back what was typed."""
        self.entry.setText(typed)


def _line(
    ui: Ui,
    texts: QuestionTexts,
    role: TextRole = TextRole.LINE_ENTRY,
    *,
    accept: Accept = anything,
    gaps: Gaps = no_gaps,
    slots: int = 0,
    longest: int | None = None,
    rtl: bool = False,
) -> Entry:
    return Entry(
        ui,
        role,
        name=texts.name,
        accept=accept,
        gaps=gaps,
        slots=slots,
        longest=longest,
        rtl=rtl,
    )


class TextEditor(LineEditor):
    """Free text; in Arabic from the right, unless it is wanted in Latin letters."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        longest = TEXT_BOUNDS.of(question)[1]
        arabic = ui.theme.rtl and not question.latin
        entry = _line(ui, texts, longest=longest, rtl=arabic)
        super().__init__(ui, question, texts, entry)
        self.keyboard = LayoutName.ARABIC if arabic else LayoutName.LETTERS


class EmailEditor(LineEditor):
    """An e-mail address; always from the left."""

    keyboard = LayoutName.EMAIL

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = _line(ui, texts, accept=no_spaces, longest=EMAIL_LONGEST)
        super().__init__(ui, question, texts, entry)


class IbanEditor(LineEditor):
    """An IBAN, in fours; always from the left."""

    keyboard = LayoutName.IBAN

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = _line(ui, texts, accept=iban.compact, gaps=iban_gaps, longest=LONGEST_IBAN)
        super().__init__(ui, question, texts, entry)


class DigitsEditor(LineEditor):
    """A number of some length; of a known length, its places are shown."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        least, most = DIGITS_BOUNDS.of(question)
        slots = most if least == most <= _MOST_SLOTS else 0
        entry = _line(ui, texts, TextRole.ENTRY, accept=digits_only, slots=slots, longest=most)
        super().__init__(ui, question, texts, entry)


class NirEditor(LineEditor):
    """A NIR, grouped as on a carte Vitale; its key may follow."""

    keyboard = LayoutName.NIR

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = _line(
            ui,
            texts,
            TextRole.ENTRY,
            accept=nir_characters,
            gaps=nir_gaps,
            slots=nir.LENGTH,
            longest=nir.LENGTH_WITH_KEY,
        )
        super().__init__(ui, question, texts, entry)


class TelephoneEditor(LineEditor):
    """A telephone number, grouped as one says it."""

    keyboard = LayoutName.TELEPHONE

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = _line(
            ui,
            texts,
            TextRole.ENTRY,
            accept=telephone_characters,
            gaps=telephone_gaps,
            longest=19,
        )
        super().__init__(ui, question, texts, entry)

    def set_value(self, value: Value) -> None:
        """Show a number held as ``+33612345678`` the way it was typed."""
        self.set_typed(telephone_characters(grouped(str(value))))


class _MoneyEntry(Entry):
    """An entry with the sign of the euro at its far side."""

    def paint_text(self, painter: QPainter, area: QRectF) -> None:
        """Paint the amount, then the sign where the amount is written."""
        super().paint_text(painter, area)
        theme = self._ui.theme
        painter.setClipping(False)
        painter.setFont(theme.font(TextRole.ENTRY))
        painter.setPen(theme.colour(Tone.SOFT))
        left = area.right() + theme.soft_px(8)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = area.left() - theme.soft_px(8) - self._trailing
        sign = QRectF(left, area.top(), self._trailing, area.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "€")


class MoneyEditor(LineEditor):
    """An amount in euros, its thousands apart."""

    keyboard = LayoutName.MONEY

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = _MoneyEntry(
            ui,
            TextRole.ENTRY,
            name=texts.name,
            accept=amount_characters,
            gaps=money_gaps,
            longest=12,
        )
        entry.set_trailing(ui.theme.soft_px(64))
        super().__init__(ui, question, texts, entry)

    def set_value(self, value: Value) -> None:
        """Show an amount held in cents."""
        cents = int(value) if isinstance(value, int) else 0
        euros, rest = divmod(abs(cents), 100)
        self.set_typed(f"{euros},{rest:02}" if rest else str(euros))
