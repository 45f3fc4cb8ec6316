"""Help for the screen under it, and somebody to call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.contract.accompaniment import HelpPlace
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.room import Room
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class Presses:
    """What the buttons of the panel do."""

    call: Callable[[], None]
    call_off: Callable[[], None]
    share: Callable[[], None]
    adviser: Callable[[], None]
    close: Callable[[], None]


class CallPanel(OverlayPanel):
    """Says ``help-<screen>``, calls a conseiller, and shows where the call stands."""

    def __init__(self, ui: Ui, screen: str, room: Room, presses: Presses) -> None:
        say = ui.words.text
        super().__init__(ui, say("help-title"), icon="help")
        self.setObjectName("call-panel")
        help_ = say(f"help-{screen}")
        self.setAccessibleDescription(help_)
        self.on_escape = presses.close
        self._room = room
        self._stands = Notice(ui, NoticeKind.ADVISER)
        self._human = Notice(ui, NoticeKind.TIP, text=say("help-human"), icon="people")
        self._call = Button(ui, say("call-button"), icon="people")
        self._off = Button(ui, say("call-off"), ButtonKind.SECONDARY)
        self._share = Button(ui, say("call-share"), ButtonKind.SECONDARY, icon="eye")
        close = Button(ui, say("help-close"), ButtonKind.SECONDARY)
        adviser = Button(ui, say("call-adviser"), ButtonKind.ADVISER, icon="people")
        for button, name, press in (
            (self._call, "call-now", presses.call),
            (self._off, "call-off", presses.call_off),
            (self._share, "call-share", presses.share),
            (close, "close", presses.close),
            (adviser, "call-adviser", presses.adviser),
        ):
            button.setObjectName(name)
            button.clicked.connect(press)
        # Whoever wants somebody finds the button at once, in the largest text too.
        self.add(self._stands)
        self.add_row(self._call, self._off, self._share)
        self.add(Label(ui, help_, TextRole.BODY))
        self.add(self._human)
        self.add_row(close, adviser)
        self._watching = (
            room.help.watch(lambda _place: self._tell()),
            room.away.watch(lambda _away: self._tell()),
            room.sharing.watch(lambda _on: self._tell()),
        )

    def dismiss(self) -> None:
        """Go, and follow no longer where the call stands."""
        for stop in self._watching:
            stop()
        super().dismiss()

    def _tell(self) -> None:
        say, place, away = self._ui.words.text, self._room.help.value, self._room.away.value
        waits = place is not None
        self._call.setVisible(not waits or away)
        self._off.setVisible(waits)
        self._share.setVisible(waits and not away and not self._room.sharing.value)
        self._stands.setVisible(waits or away)
        self._human.setVisible(not waits and not away)
        if away:
            self._stands.set_kind(NoticeKind.ATTENTION)
            self._stands.set_texts(say("call-away-title"), say("call-away"))
        elif place is not None:
            self._stands.set_kind(NoticeKind.ADVISER)
            self._stands.set_texts(*self._where(place))

    def _where(self, place: HelpPlace) -> tuple[str, str]:
        words = self._ui.words
        if place.coming is not None:
            return words.text("call-coming-title", name=place.coming), words.text("call-coming")
        since = words.time(place.since.astimezone())
        text = words.text("call-waiting", position=place.position, time=since)
        return words.text("call-waiting-title"), text
