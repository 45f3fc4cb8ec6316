"""The page as somebody at a desk may see it: its outline, and the words that everybody reads.

An allow-list at each step. Words are said only when they are, to the letter, a message of the
catalogue that takes no variable, and no words of a choice (which stand alone only as an answer);
on a page about a person, the title and the foot alone. What is typed, what is chosen and every
picture are grey. Bars of what is hidden have one size, so that none tells how long a name is.
A page with a secret has no part at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFrame,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from kiosk.contract.accompaniment import Frame, FramePart, PartKind
from kiosk.i18n import Words
from kiosk.i18n.fixed import fixed
from kiosk.i18n.journeys import choice_id, common_id
from kiosk.journeys.model import Question
from kiosk.journeys.registry import registry
from kiosk.views.components.choices import CheckCard, RadioCard
from kiosk.views.components.foot import Foot
from kiosk.views.components.icon import Icon
from kiosk.views.components.keyboard import Keyboard
from kiosk.views.components.label import Label
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.components.pressable import Pressable
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.components.steps import Steps
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole

_Widget = TypeVar("_Widget", bound=QWidget)

#: Screens whose fixed words are the same whoever is there and whatever they did. On any other,
#: that a sentence stands there already says something of the person.
PLAIN = frozenset(
    {
        "home", "question", "review", "source", "camera", "scanner", "phone", "attestation-choice",
        "attestation-guide", "simulation-choice", "contact", "situations", "create-intro",
        "paper",
    }
)  # fmt: skip

#: Most parts and letters that a frame takes, and the width and the steps of a bar, in thousandths.
_MOST_PARTS, _MOST_LETTERS = 400, 400
_BAR, _STEP = 240, 50

_PRIVATE = "private"


def private(widget: _Widget) -> _Widget:
    """Keep a widget and all that is in it grey, whatever its words; return it."""
    widget.setProperty(_PRIVATE, True)
    return widget


def mask(screen: Screen[Any], words: Words) -> Frame:
    """Return what may be seen of ``screen``, which says ``words``."""
    width, height = (min(10_000, max(1, side)) for side in screen.size().toTuple())
    rtl = words.direction == "rtl"
    if screen.where.secret:
        return Frame(width=width, height=height, rtl=rtl, secret=True)
    made = _Mask(screen, words).parts()
    parts = tuple(part for part, _ in zip(made, range(_MOST_PARTS), strict=False))
    return Frame(width=width, height=height, rtl=rtl, parts=parts)


@cache
def sayable(code: str) -> frozenset[str]:
    """Return the words that may be said of a page in that locale, choices left out."""
    known = fixed(code)
    answers: set[str | None] = set()
    for journey in registry().values():
        shares = (journey.id,) if journey.shares is None else (journey.id, journey.shares)
        for question in journey.questions():
            for choice in question.choices:
                ids = [choice_id(one, question, choice) for one in shares]
                if question.common is not None:
                    made = partial(_choice_id, choice=choice)
                    ids.append(common_id(made, question, question.common))
                answers.update(known.get((one, None)) for one in ids)
    # What the review says in the place of an answer.
    yes_no = (("component-yes", None), ("component-no", None))
    answers.update(known.get(one) for one in yes_no)
    answers.update(text for (key, _), text in known.items() if key.startswith("answer-"))
    return frozenset(known.values()) - answers


def _choice_id(journey: str, question: Question, choice: str) -> str:
    return choice_id(journey, question, choice)


class _Mask:
    """One screen, walked from what stands lowest to what stands highest."""

    def __init__(self, screen: Screen[Any], words: Words) -> None:
        self._screen = screen
        self._words = sayable(words.code)
        self._choices = frozenset(fixed(words.code).values())
        self._plain = screen.name in PLAIN or screen.where.journey is not None
        self._rtl = words.direction == "rtl"

    def parts(self) -> Iterator[FramePart]:
        """Yield the parts that are seen."""
        area = self._screen.rect()
        yield from self._inside(self._screen, area, hidden=False, foot=False)

    def _inside(
        self, holder: QWidget, seen: QRect, *, hidden: bool, foot: bool
    ) -> Iterator[FramePart]:
        for child in holder.children():
            if not isinstance(child, QWidget) or not child.isVisible() or child.isWindow():
                continue
            whole = QRect(child.mapTo(self._screen, QPoint(0, 0)), child.size())
            rect = whole.intersected(seen)
            if rect.isEmpty() or isinstance(child, Icon | OverlayPanel):
                continue
            grey = hidden or bool(child.property(_PRIVATE))
            below = foot or isinstance(child, Foot)
            if _leads_on(child):
                yield from self._inside(child, rect, hidden=grey, foot=below)
            else:
                yield self._part(child, rect, hidden=grey, foot=below)

    def _part(self, widget: QWidget, rect: QRect, *, hidden: bool, foot: bool) -> FramePart:
        plain = not hidden and (self._plain or foot)
        match widget:
            case RadioCard() | CheckCard():
                # All of them, alike: which one is chosen is not said.
                known = widget.choice.text in self._choices and plain
                text = widget.choice.text if known else None
                return self._at(PartKind.CHOICE, rect, text)
            case QLineEdit() | QTextEdit():
                return self._at(PartKind.FIELD, rect, None)
            case Pressable():
                return self._at(
                    PartKind.BUTTON, rect, self._said(_title(widget)) if plain else None
                )
            case QLabel():
                title = isinstance(widget, Label) and widget.role is TextRole.TITLE
                text = self._said(widget.text()) if plain or (title and not hidden) else None
                if text is None:
                    return self._bar(widget, rect)
                return self._at(PartKind.TITLE if title else PartKind.TEXT, rect, text)
            case Steps():
                return self._bar(widget, rect)
            case _:
                return self._at(PartKind.PICTURE, rect, None)

    def _said(self, text: str) -> str | None:
        return text if text in self._words and len(text) <= _MOST_LETTERS else None

    def _at(self, kind: PartKind, rect: QRect, text: str | None) -> FramePart:
        x, y, width, height = self._thousandths(rect)
        return FramePart(kind=kind, x=x, y=y, w=width, h=height, text=text)

    def _bar(self, widget: QWidget, rect: QRect) -> FramePart:
        """Return a bar that tells neither how long the words are, nor on how many lines."""
        x, y, width, _ = self._thousandths(rect)
        start = x + width - _BAR if self._rtl else x
        line = widget.fontMetrics().height() * 1000 // max(1, self._screen.height())
        return FramePart(
            kind=PartKind.BAR, x=_within(start // _STEP * _STEP), y=y, w=_BAR, h=_within(line)
        )

    def _thousandths(self, rect: QRect) -> tuple[int, int, int, int]:
        width, height = max(1, self._screen.width()), max(1, self._screen.height())
        return (
            _within(rect.x() * 1000 // width),
            _within(rect.y() * 1000 // height),
            _within(rect.width() * 1000 // width),
            _within(rect.height() * 1000 // height),
        )


def _within(value: int) -> int:
    return min(3000, max(-1000, value))


#: What only holds other widgets, by its very class; and what is ours and does.
_HOLDERS = (QWidget, QFrame)


def _leads_on(widget: QWidget) -> bool:
    """Return whether one looks into ``widget``: it holds others and shows nothing itself."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QTextEdit | Keyboard | Steps):
        return False
    if isinstance(widget, QAbstractScrollArea):
        return isinstance(widget.parentWidget(), ScrollColumn)
    held = any(isinstance(one, QWidget) and one.isVisible() for one in widget.children())
    return held or type(widget) in _HOLDERS


def _title(button: QWidget) -> str:
    """Return the words of a button; of a card, its title."""
    titles = [one for one in button.findChildren(Label) if one.role is TextRole.CARD_TITLE]
    if titles:
        return titles[0].text()
    if isinstance(button, QAbstractButton) and not button.findChildren(QLabel):
        return button.text().replace("&&", "&")
    return ""
