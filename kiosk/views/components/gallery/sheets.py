"""The sheets of the gallery: each builds one page of components."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.journeys.model import Kind, Question
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.card import Card
from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.components.countdown import Countdown
from kiosk.views.components.counted import CountedAmount
from kiosk.views.components.curve import CurveSlider
from kiosk.views.components.curve_plot import Line, Plot
from kiosk.views.components.editors import ChoiceTexts, QuestionTexts, editor_for
from kiosk.views.components.foot import Foot
from kiosk.views.components.gallery.words import Sample
from kiosk.views.components.keyboard import Keyboard, LayoutName
from kiosk.views.components.label import AmountLabel, Label
from kiosk.views.components.layouts import ColumnsLayout, FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.page_card import EmptyPage, PageCard, Verdict
from kiosk.views.components.progress import ProgressBar
from kiosk.views.components.qr import QrCode
from kiosk.views.components.rows import ListRow, StatusRow
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.components.spinner import Spinner
from kiosk.views.components.steps import Steps
from kiosk.views.components.top_bar import TopBar
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

Sheet = Callable[[Ui, Sample], QWidget]


def page(ui: Ui, say: Sample, content: QWidget, middle: QWidget | None = None) -> QWidget:
    """Return ``content`` between a bar and a foot, scrolling when it must."""
    whole = QWidget()
    whole.setProperty("ground", "page")
    whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(TopBar(ui, say.place, say.language))
    column.addWidget(ScrollColumn(ui, content), 1)
    words = ui.words.text
    foot = Foot(
        ui,
        back=Button(ui, words("component-back"), ButtonKind.SECONDARY, icon="arrow-left"),
        middle=middle or Steps(ui, say.step, 1, 2),
        primary=Button(ui, words("component-continue"), icon="arrow-right", icon_after=True),
    )
    column.addWidget(foot)
    return whole


def body(ui: Ui) -> tuple[QWidget, QVBoxLayout]:
    """Return a page body and its column, with the margins of a page."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    side = ui.theme.margin(QSize(1920, 1080))
    column.setContentsMargins(side, ui.theme.lengths.top_margin, side, 40)
    column.setSpacing(ui.theme.lengths.small_gap)
    return whole, column


def home(ui: Ui, say: Sample) -> QWidget:
    """Cards and chips."""
    whole, column = body(ui)
    column.addWidget(Label(ui, say.title, TextRole.TITLE))
    column.addWidget(Label(ui, say.line, TextRole.BODY, tone=Tone.SOFT))
    column.addSpacing(24)
    cards = ColumnsLayout(ui.theme.lengths.gap, 3)
    for index, (icon, title, line) in enumerate((*say.cards, *say.cards)):
        cards.addWidget(Card(ui, icon, title, line, primary=index == 0))
    column.addLayout(cards)
    column.addStretch(1)
    chips = ColumnsLayout(20, 5)
    for icon, text in say.chips:
        chips.addWidget(Button(ui, text, ButtonKind.CHIP, icon=icon))
    column.addLayout(chips)
    return page(ui, say, whole)


def buttons(ui: Ui, say: Sample) -> QWidget:
    """Every kind of button, at rest, disabled, pressed and busy."""
    whole, column = body(ui)
    for kind in ButtonKind:
        row = FlowLayout(ui.theme.lengths.small_gap)
        for state in ("rest", "pressed", "disabled", "busy"):
            button = Button(ui, say.chips[0][1], kind, icon="printer")
            row.addWidget(button)
            button.setDown(state == "pressed")
            button.setEnabled(state != "disabled")
            if state == "busy":
                button.set_busy(True)
        column.addLayout(row)
    for serious in NoticeKind:
        column.addWidget(Notice(ui, serious, *say.notice))
    column.addStretch(1)
    return page(ui, say, whole, Button(ui, say.print_, ButtonKind.SECONDARY))


def choices(ui: Ui, say: Sample) -> QWidget:
    """Choices of both kinds, and a field in error."""
    whole, column = body(ui)
    column.addWidget(Label(ui, say.title, TextRole.TITLE))
    column.addWidget(Label(ui, say.line, TextRole.BODY, tone=Tone.SOFT))
    row = QHBoxLayout()
    row.setSpacing(ui.theme.lengths.gap)
    offered = [Choice(str(index), *words) for index, words in enumerate(say.choices)]
    for several in (False, True):
        cards = ChoiceList(ui, offered, several=several, name=say.title)
        cards.choose(["1"])
        row.addWidget(cards)
    if ui.theme.text_scale < 2:
        column.addLayout(row)
    else:
        for index in range(row.count()):
            item = row.itemAt(index)
            if item is not None and (widget := item.widget()) is not None:
                column.addWidget(widget)
    column.addStretch(1)
    return page(ui, say, whole)


def rows(ui: Ui, say: Sample) -> QWidget:
    """Rows, amounts, waiting, pages."""
    whole, column = body(ui)
    column.addWidget(AmountLabel(ui, "671 €"))
    for title, line, value in say.rows:
        column.addWidget(ListRow(ui, title, line, value, icon="euro"))
        column.addWidget(StatusRow(ui, title, [line], value=value, icon="printer"))
    waiting = QHBoxLayout()
    waiting.addWidget(Spinner(ui, ui.theme.soft_px(64)))
    waiting.addWidget(Countdown(ui, 30))
    bar = ProgressBar(ui)
    bar.set_fraction(0.4)
    waiting.addWidget(bar, 1)
    column.addLayout(waiting)
    pages = ColumnsLayout(ui.theme.lengths.small_gap, 3)
    verdicts = (Verdict.good(ui, say.readable), Verdict.bad(ui, say.readable))
    for verdict in verdicts:
        pages.addWidget(PageCard(ui, say.page, verdict=verdict))
    pages.addWidget(EmptyPage(ui, say.page))
    column.addLayout(pages)
    column.addStretch(1)
    return page(ui, say, whole)


def editors(ui: Ui, say: Sample) -> QWidget:
    """The editor of every kind, filled; one of them in error."""
    whole, column = body(ui)
    typed = {
        Kind.TEXT: "Zoé Lefèvre",
        Kind.DIGITS: "1234",
        Kind.NIR: "2850692",
        Kind.DATE: "12/5/19",
        Kind.MONEY: "1234567,8",
        Kind.PASSWORD: "secret",
        Kind.NEW_PASSWORD: "Motdepasse",
        Kind.CODE: "123",
        Kind.COMMUNE: "92400",
        Kind.EMAIL: "zoe.lefevre@exemple.fr",
        Kind.TELEPHONE: "0612345678",
        Kind.COUNTRY: "al",
        Kind.PROVISIONAL: "3339225",
        Kind.CHOICE: "b",
        Kind.YES_NO: "yes",
    }
    grid = ColumnsLayout(ui.theme.lengths.gap, 2 if ui.theme.text_scale < 1.5 else 1)
    for kind in Kind:
        limits = (8, 8) if kind is Kind.DIGITS else (None, None)
        question = Question("q", kind, False, ("a", "b"), *limits)
        texts = QuestionTexts(
            kind.value,
            kind.value,
            say.notice[1],
            say.notice[0] if kind is Kind.CONSENT else "",
            {"a": ChoiceTexts(say.choices[0][0]), "b": ChoiceTexts(say.choices[1][0])},
        )
        editor = editor_for(ui, question, texts)
        editor.set_typed(typed.get(kind, ""))
        if kind in (Kind.NIR, Kind.DATE):
            editor.set_error(say.error)
        grid.addWidget(editor)
    column.addLayout(grid)
    column.addStretch(1)
    return page(ui, say, whole)


def nir(ui: Ui, say: Sample) -> QWidget:
    """The question of the second drawing, with its pad beside it or under it."""
    question = Question("q", Kind.NIR)
    editor = editor_for(ui, question, QuestionTexts(say.title, hint=""))
    editor.set_typed("285069")
    whole, column = body(ui)
    column.addWidget(Label(ui, say.title, TextRole.TITLE))
    column.addWidget(Label(ui, say.line, TextRole.BODY, tone=Tone.SOFT))
    column.addWidget(editor)
    column.addWidget(Notice(ui, NoticeKind.TIP, *say.notice))
    column.addWidget(Keyboard(ui, LayoutName.NIR, editor))
    column.addStretch(1)
    return page(ui, say, whole)


def keyboards(ui: Ui, say: Sample) -> QWidget:
    """Every keyboard."""
    whole, column = body(ui)
    for name in LayoutName:
        column.addWidget(Keyboard(ui, name))
        column.addSpacing(20)
    return page(ui, say, whole)


#: Every sheet by name.
def charts(ui: Ui, say: Sample) -> QWidget:
    """A curve under the finger, an amount that counts, a code for a telephone."""
    content, column = body(ui)
    values = tuple(range(0, 200_001, 1_000))
    part, total = (row[0] for row in say.rows)
    plot = Plot(
        values=values,
        total=Line("total", total, tuple(max(0, 90_000 - value // 2) for value in values)),
        lines=(Line("part", part, tuple(max(0, 35_000 - value // 4) for value in values)),),
        here=90,
        value_text=ui.words.euros,
        amount_text=ui.words.euros,
        breaks=(140,),
        chosen="part",
    )
    column.addWidget(CountedAmount(ui, 45_000, ui.words.money))
    column.addWidget(CurveSlider(ui, plot, lambda at: ui.words.euros(values[at]), str, say.title))
    column.addWidget(QrCode(ui, say.line, say.page), 0, Qt.AlignmentFlag.AlignLeading)
    return page(ui, say, content)


SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        "home": home,
        "buttons": buttons,
        "choices": choices,
        "rows": rows,
        "charts": charts,
        "editors": editors,
        "nir": nir,
        "keyboards": keyboards,
    }
)
