"""What a conseiller is asked as they arrive, over the page of the visitor and in their colours.

Every panel calls ``done`` with one outcome; a press outside does nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.contract.accompaniment import ConseillerHere
from kiosk.journeys.model import Kind, Question
from kiosk.views.accompanied import Departure
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.editors import Editor, QuestionTexts
from kiosk.views.components.editors.code import CodeEditor
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import LineEditor, digits_only
from kiosk.views.components.keyboard import LAYOUTS, Keyboard, LayoutName
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout, FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: Width of a panel with a pad, with letters, at 100 %, in pixels.
_PAD_WIDTH, _LETTERS_WIDTH = 1180, 1240

#: Height of the keys of a pad, of letters, at 100 %, in pixels.
_PAD_HEIGHT, _LETTERS_HEIGHT = 440, 340

#: Most characters of a login, of a PIN.
_LONGEST_LOGIN, _LONGEST_PIN = 40, 8


class Arrival(Enum):
    """By which way a conseiller says who they are."""

    CODE = auto()
    BADGE = auto()


class Beside(Enum):
    """What comes next, once a conseiller is there."""

    #: Ask the person to let them help.
    ASK = auto()
    #: They are seen out.
    LEAVE = auto()
    #: Train on invented people, with nobody beside them.
    TRAIN = auto()


def chip(
    ui: Ui, name: str, text: str, action: Callable[[], object], icon: str | None = None
) -> Button:
    """Return a button of the conseiller; ``text`` is translated."""
    button = Button(ui, text, ButtonKind.ADVISER, icon=icon)
    button.setObjectName(name)
    button.clicked.connect(action)
    return button


class ArrivalPanel(OverlayPanel):
    """Code or badge, or BACK. ``badge``: there is a camera to show one to."""

    def __init__(self, ui: Ui, done: Callable[[Arrival | Way], None], *, badge: bool) -> None:
        say = ui.words.text
        super().__init__(
            ui, say("conseiller-title"), say("conseiller-only"), icon="people", adviser=True
        )
        self.setObjectName("conseiller-arrival")
        self.on_escape = partial(done, Way.BACK)
        code = chip(ui, "by-code", say("conseiller-by-code"), partial(done, Arrival.CODE), "phone")
        self.add(code)
        if badge:
            by_badge = partial(done, Arrival.BADGE)
            self.add(chip(ui, "by-badge", say("conseiller-by-badge"), by_badge, "qr"))
        else:
            without = Label(ui, say("conseiller-no-camera"), TextRole.SOFT)
            self.add(without)
        self.add_row(chip(ui, "close", say("close"), partial(done, Way.BACK), "cross"))


class Asked(Enum):
    """What is typed: ids of the question, of its hint, whether it is a secret."""

    LOGIN = ("conseiller-login", LayoutName.EMAIL)
    CODE = ("conseiller-code", LayoutName.DIGITS)
    PIN = ("conseiller-pin", LayoutName.DIGITS)


class _LoginEditor(LineEditor):
    """A login: small letters, digits, dots."""

    keyboard = LayoutName.EMAIL

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = Entry(
            ui,
            name=texts.name,
            accept=lambda text: "".join(text.split()).lower(),
            longest=_LONGEST_LOGIN,
        )
        super().__init__(ui, question, texts, entry)


class _PinEditor(LineEditor):
    """A PIN: never shown, never told to assistive technology, nowhere a button to see it."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = Entry(ui, name=texts.name, accept=digits_only, longest=_LONGEST_PIN, secret=True)
        super().__init__(ui, question, texts, entry)


_EDITORS: dict[Asked, tuple[Kind, type[Editor]]] = {
    Asked.LOGIN: (Kind.TEXT, _LoginEditor),
    Asked.CODE: (Kind.CODE, CodeEditor),
    Asked.PIN: (Kind.PASSWORD, _PinEditor),
}


class EntryPanel(OverlayPanel):
    """Asks for one thing, with the keys for it; what was typed, or BACK.

    ``error`` (translated) stands in the place of the hint; ``codes`` are those that the telephone
    of an invented conseiller shows, empty where people are real. ``changed`` is told what is
    typed where it is no secret.
    """

    def __init__(
        self,
        ui: Ui,
        done: Callable[[str | Way], None],
        asked: Asked,
        *,
        typed: str = "",
        error: str | None = None,
        codes: Live[str] | None = None,
        changed: Callable[[str], None] = lambda _typed: None,
    ) -> None:
        text_id, layout = asked.value
        say, pad = ui.words.text, LAYOUTS[layout].pad
        width = _PAD_WIDTH if pad else _LETTERS_WIDTH
        super().__init__(ui, say(text_id), icon="people", adviser=True, width=width)
        self.setObjectName(text_id)
        self._done = done
        self.on_escape = partial(done, Way.BACK)
        kind, make = _EDITORS[asked]
        hint = ui.words.attribute(text_id, "hint") or ""
        texts = QuestionTexts(name=say(text_id), hint=hint)
        self._editor = editor = make(ui, Question(text_id, kind), texts)
        editor.set_typed(typed)
        if error is not None:
            editor.set_error(error)
        if asked is Asked.LOGIN:
            editor.changed.connect(lambda: changed(editor.typed))
        editor.submitted.connect(self._go_on)
        keys = Keyboard(ui, layout, editor)
        keys.setObjectName("keyboard")
        keys.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        large = ui.theme.text_scale > 1
        height = _PAD_HEIGHT if pad else _LETTERS_HEIGHT
        # In large text the keys yield: what is typed must be seen with them.
        wanted = height if large else ui.theme.soft_px(height)
        keys.setFixedHeight(max(keys.minimumSizeHint().height(), wanted))
        self._codes = Notice(ui, NoticeKind.ADVISER, say("conseiller-demo"), compact=True)
        below = self._below()
        # Codes that come later stay unsaid: the keys would move under a finger.
        watch = codes if codes is not None and codes.value else Live("")
        self._stop = watch.watch(self._show_codes)
        if not pad or large:
            for widget in (editor, keys, below):
                self.add(widget)
            return
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        column.addWidget(editor)
        column.addWidget(below)
        column.addStretch(1)
        holder = QWidget()
        beside = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(420))
        holder.setLayout(beside)
        beside.addWidget(side)
        beside.addWidget(keys)
        self.add(holder)

    def dismiss(self) -> None:
        """Go, and follow no codes any longer."""
        self._stop()
        super().dismiss()

    def _show_codes(self, codes: str) -> None:
        self._codes.set_texts(self._ui.words.text("conseiller-demo"), codes)
        self._codes.setVisible(bool(codes))

    def _below(self) -> QWidget:
        """Return the ways on and back, and where an invented code is read."""
        ui, say, done = self._ui, self._ui.words.text, self._done
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        holder = QWidget()
        row = FlowLayout(ui.theme.lengths.small_gap)
        holder.setLayout(row)
        row.addWidget(chip(ui, "back", say("back"), partial(done, Way.BACK), "arrow-left"))
        row.addWidget(chip(ui, "go-on", say("continue"), self._go_on, "arrow-right"))
        column.addWidget(holder)
        column.addWidget(self._codes)
        return below

    def open_over(self, host: QWidget) -> None:
        """Show it, ready to type."""
        super().open_over(host)
        self._editor.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def _go_on(self) -> None:
        if self._editor.typed:
            self._done(self._editor.typed)


class SecretPanel(EntryPanel):
    """Asks for what nobody else may see: nothing of it is ever shared."""

    secret: ClassVar[bool] = True


class SaidPanel(OverlayPanel):
    """One thing to know, for the conseiller; texts are translated."""

    def __init__(self, ui: Ui, done: Callable[[Way], None], title: str, text: str) -> None:
        super().__init__(ui, title, text, icon="people", adviser=True)
        self.setObjectName("conseiller-said")
        self.on_escape = partial(done, Way.ON)
        close = chip(ui, "close", ui.words.text("help-close"), partial(done, Way.ON))
        self.add_row(close)


class BesidePanel(OverlayPanel):
    """The conseiller is there: ask the person, see them out, or ON.

    ``person``: somebody is signed in, who can be asked; ``already``: they were there before;
    ``trains``: one may train here.
    """

    def __init__(
        self,
        ui: Ui,
        done: Callable[[Beside | Way], None],
        here: ConseillerHere,
        *,
        person: bool,
        already: bool = False,
        trains: bool = False,
    ) -> None:
        say = ui.words.text
        title = say("conseiller-here", name=here.name)
        super().__init__(ui, title, here.organisation, icon="people", adviser=True)
        self.setObjectName("conseiller-here")
        self.on_escape = partial(done, Way.ON)
        self.add(Notice(ui, NoticeKind.ADVISER, text=say("conseiller-never"), icon="lock"))
        if here.training:
            self.add(Notice(ui, NoticeKind.ADVISER, text=say("conseiller-training"), icon="info"))
        if person:
            ask = partial(done, Beside.ASK)
            self.add(chip(ui, "ask-mandat", say("conseiller-ask"), ask, "hand"))
        else:
            self.add(Label(ui, say("conseiller-ask-later"), TextRole.SOFT))
        if trains and not person and not here.training:
            train = partial(done, Beside.TRAIN)
            self.add(chip(ui, "train", say("conseiller-train"), train, "info"))
        row = [chip(ui, "close", say("continue"), partial(done, Way.ON), "arrow-right")]
        if already:
            leave = partial(done, Beside.LEAVE)
            row.append(chip(ui, "leave", say("conseiller-leave"), leave, "exit"))
        self.add_row(*row)


_GONE = {
    Departure.LEFT: "conseiller-gone-left",
    Departure.REVOKED: "conseiller-gone-revoked",
    Departure.AWAY: "conseiller-gone-away",
}


class GonePanel(OverlayPanel):
    """Says who is not beside the visitor any more, and that the visit goes on."""

    def __init__(self, ui: Ui, close: Callable[[], None], name: str, why: Departure) -> None:
        say = ui.words.text
        title = say("conseiller-gone", name=name)
        super().__init__(ui, title, say(_GONE[why]), icon="people", adviser=True)
        self.setObjectName("conseiller-gone")
        self.on_escape = close
        self.add(Label(ui, say("conseiller-gone-alone"), TextRole.SOFT))
        on = Button(ui, say("continue"), icon="arrow-right", icon_after=True)
        on.setObjectName("close")
        on.clicked.connect(close)
        self.add_row(on)


class UnheardPanel(OverlayPanel):
    """The Caf could not be told that it is over: RETRY, or BACK."""

    def __init__(self, ui: Ui, done: Callable[[Way], None], problem: str) -> None:
        say = ui.words.text
        super().__init__(ui, say("conseiller-unheard-title"), icon="warning", adviser=True)
        self.setObjectName("conseiller-unheard")
        self.on_escape = partial(done, Way.BACK)
        self.add(Notice(ui, NoticeKind.ALERT, text=problem))
        self.add(Label(ui, say("conseiller-unheard"), TextRole.SOFT))
        again = Button(ui, say("retry"), icon="refresh")
        again.setObjectName("retry")
        again.clicked.connect(partial(done, Way.RETRY))
        leave = Button(ui, say("close"), ButtonKind.SECONDARY)
        leave.setObjectName("close")
        leave.clicked.connect(partial(done, Way.BACK))
        self.add_row(leave, again)
