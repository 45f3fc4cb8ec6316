"""Labels: plain, wrapped, whole, not too wide."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kiosk.i18n.formats import NARROW
from kiosk.views.components.label import AmountLabel, Label
from kiosk.views.components.text_block import TextBlock
from kiosk.views.names import breakable
from kiosk.views.theme import MEASURE, TextRole
from kiosk.views.ui import Ui

LATIN = "Vivre en couple, c’est vivre ensemble, même sans être mariés ni pacsés. "
ARABIC = "العيش كزوجين يعني العيش معًا حتى بدون زواج. "


def lines_of(block: TextBlock, width: float) -> list[tuple[float, float, float, int]]:
    """Return left, right, bottom and length in characters of each line laid out."""
    made = block.lines(width)
    found = []
    for index in range(made.layout.lineCount()):
        line = made.layout.lineAt(index)
        rect = line.naturalTextRect()
        found.append((rect.left(), rect.right(), rect.bottom(), line.textLength()))
    return found


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_is_longer_than_is_easy_to_read(code: str, scale: float, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code, scale)
    label = Label(ui, (ARABIC if code == "ar" else LATIN) * 5)
    stand(label, ui, 1900, 900)
    block = label._block  # the lines are not public
    lengths = [length for *_, length in lines_of(block, label._text_width(1900))]
    assert max(lengths) <= MEASURE * 1.15
    assert len(lengths) > 2


words = st.text(
    alphabet=st.sampled_from(list("aéÉgjpqŒ WMil-’«»\u202f?!:;1€ " + "سلام عليكم ")), max_size=120
)


@settings(deadline=None, max_examples=60)
@given(text=words, width=st.integers(20, 1500), scale=st.sampled_from([1.0, 1.5, 2.0]))
def test_what_is_measured_holds_what_is_painted(text: str, width: int, scale: float) -> None:
    for code in ("fr", "ar"):
        theme = Ui.make(code, scale).theme
        font = theme.font(TextRole.BODY)
        block = TextBlock(text, font, theme.line_height(TextRole.BODY), rtl=theme.rtl)
        room = max(float(width), block.least_width)
        height = block.height(room)
        descent = 0.24 * font.pixelSize()
        made = block.lines(room)
        for index in range(made.layout.lineCount()):
            line = made.layout.lineAt(index)
            rect = line.naturalTextRect()
            baseline = line.position().y() + line.ascent()
            assert rect.left() >= -1
            # The advance: Qt adds to the rectangle a bearing that no ink fills.
            assert rect.left() + line.horizontalAdvance() <= room + 1
            assert baseline >= 0.95 * font.pixelSize()
            assert baseline + descent <= height + 0.5


@settings(deadline=None, max_examples=40)
@given(text=words, narrow=st.integers(60, 700), more=st.integers(0, 700))
def test_wider_is_never_taller(text: str, narrow: int, more: int) -> None:
    label = Label(Ui.make("fr"), text)
    assert label.heightForWidth(narrow + more) <= label.heightForWidth(narrow)


def test_no_word_is_left_alone_on_the_last_line(ui: Ui) -> None:
    text = "Rien ne reste sur cette borne après votre départ"
    theme = ui.theme
    block = TextBlock(text, theme.font(TextRole.BODY), 39, rtl=False)
    width = block.natural_width - 10
    lines = lines_of(block, width)
    assert len(lines) == 2
    assert lines[1][1] - lines[1][0] > 0.3 * width


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_text_starts_at_the_leading_side(code: str, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code)
    label = Label(ui, "سلام" if code == "ar" else "Bonjour", TextRole.TITLE)
    image = stand(label, ui, 1200, 100).grab().toImage()
    ground = image.pixel(600, 1)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    assert inked
    middle = (inked[0] + inked[-1]) / 2
    assert (middle > 900) if code == "ar" else (middle < 300)


def test_labels_never_read_markup(ui: Ui) -> None:
    label = Label(ui, "<b>Zoé</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert label.sizeHint().width() > Label(ui, "Zoé").sizeHint().width()


def test_an_amount_stays_on_one_line(ui: Ui) -> None:
    amount = AmountLabel(ui, "1 320,45 €")
    assert amount.minimumSizeHint().width() >= amount.sizeHint().width() - 1


def test_a_changed_text_is_measured_again(ui: Ui) -> None:
    label = Label(ui, "court")
    before = label.sizeHint()
    label.setText("bien plus long " * 3)
    assert label.sizeHint().width() > before.width()
    label.setText("")
    assert label.sizeHint().width() <= 1


def test_an_address_and_a_number_may_go_over_to_another_line() -> None:
    theme = Ui.make("fr").theme
    for text in ("prenom.nom@exemple.fr", f"2{NARROW}91{NARROW}04{NARROW}92{NARROW}026{NARROW}123"):
        whole = TextBlock(text, theme.font(TextRole.BODY), 1.4, rtl=False)
        parts = TextBlock(breakable(text), theme.font(TextRole.BODY), 1.4, rtl=False)
        assert parts.least_width < whole.least_width / 2 + 10
        assert parts.natural_width == whole.natural_width
        assert parts.lines(parts.least_width + 1).count > 1
