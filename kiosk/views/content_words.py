"""How an item of content is said: in which language, of which day, from where, how sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from kiosk.contract.content import Item, said
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: Days after which what was said of a place or of a time may well have changed.
_OLD_DAYS = 180


def in_words(ui: Ui, texts: Mapping[str, str]) -> str:
    """Return a text in the visitor's language, else in French."""
    return said(texts, ui.words.code).text


def foreign(ui: Ui, *texts: Mapping[str, str] | None) -> bool:
    """Return whether one of these texts is not in the visitor's language."""
    code = ui.words.code
    return any(said(one, code).foreign_to(code) for one in texts if one)


def origin(ui: Ui, item: Item) -> str:
    """Return of which day an item is, and where it comes from."""
    return ui.words.text("content-origin", date=ui.words.date(item.date), source=item.source)


def is_old(item: Item, today: date) -> bool:
    """Return whether visitors must be told to ask whether an item still holds."""
    return (today - item.date).days > _OLD_DAYS


def warnings(ui: Ui, items: Iterable[Item], today: date, *texts: Mapping[str, str]) -> list[Notice]:
    """Return what has to be said of these items before one relies on them."""
    say = ui.words.text
    shown = tuple(items)
    found: list[Notice] = []
    old = [item.date for item in shown if is_old(item, today)]
    if old:
        text = say("content-old", date=ui.words.date(max(old)))
        found.append(Notice(ui, NoticeKind.ATTENTION, text=text, icon="clock", compact=True))
    if any(item.confirm for item in shown):
        found.append(Notice(ui, NoticeKind.ATTENTION, text=say("content-confirm"), compact=True))
    if foreign(ui, *texts):
        text = say("content-french")
        found.append(Notice(ui, NoticeKind.TIP, text=text, icon="globe", compact=True))
    return found


def section(ui: Ui, title: str) -> Label:
    """Return the heading of a part of a page."""
    return Label(ui, title, TextRole.SECOND_TITLE)


def side_by_side(ui: Ui, widgets: Iterable[QWidget], *, most: int = 2, least: int = 560) -> QWidget:
    """Return widgets in as many columns as fit; ``least`` is the least width of one at 100 %."""
    holder = QWidget()
    columns = ColumnsLayout(ui.theme.lengths.small_gap, most, ui.theme.soft_px(least))
    holder.setLayout(columns)
    for widget in widgets:
        columns.addWidget(widget)
    return holder
