"""The code that was sent: where it went, six boxes, and what to do when it does not come."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer

from kiosk.contract.identity import Channel
from kiosk.i18n.answers import latin
from kiosk.journeys.enter_code.journey import JOURNEY, RESEND
from kiosk.journeys.rules import Rules
from kiosk.views.body import Body
from kiosk.views.components.button import Button
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step

#: Between two looks at the clock while one may not ask again, in milliseconds.
_TICK_MS = 250


@dataclass(frozen=True)
class Sent:
    """A code on its way. ``masked`` is the address, where it may be said; ``resend_at`` is None
    when no other one can be sent. ``again`` tells that it is not the first one."""

    id: str
    channel: Channel
    masked: str | None
    expires_at: datetime
    resend_at: datetime | None
    again: bool = False


class CodeScreen(QuestionScreen):
    """A page of ``enter-code``, with what is known of the code above the ways out.

    ``now`` tells the time of ``sent``; it is looked at while another code may not be asked.
    """

    name = "code"

    #: The chip that asks for another code, where one may be sent.
    _resend: Button | None = None

    def __init__(
        self,
        ui: Ui,
        sent: Sent,
        rules: Rules,
        step: Step,
        now: Callable[[], datetime],
        *,
        typed: str = "",
        refused: Mapping[str, str] | None = None,
    ) -> None:
        self._sent = sent
        self._now = now
        page = JOURNEY.pages[0]
        doors = tuple(one for one in page.doors if one != RESEND or sent.resend_at is not None)
        given = {"code": typed} if typed else {}
        super().__init__(ui, JOURNEY, page, given, rules, step, refused, doors=doors)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        if self._resend is not None:
            self._clock.start()
            self._tick()

    def leave(self) -> None:
        """Stop looking at the clock."""
        self._clock.stop()
        super().leave()

    def add_doors(self, body: Body, doors: Sequence[str]) -> None:
        """Say where the code went, then add the ways out."""
        ui, words, sent = self.ui, self.ui.words, self._sent
        icon = "phone" if sent.channel is Channel.SMS else "letter"
        until = words.text("code-until", time=words.time(sent.expires_at.astimezone()))
        title = words.text("code-resent") if sent.again else ""
        text = f"{self._where()} {until}"
        notice = Notice(ui, NoticeKind.TIP, title, text, icon=icon)
        notice.setObjectName("code-sent")
        body.add(notice)
        super().add_doors(body, doors)

    def door_button(self, name: str) -> Button:
        """Return the chip of a way out; one cannot ask again at once."""
        chip = super().door_button(name)
        if name == RESEND:
            self._resend = chip
        return chip

    def _where(self) -> str:
        words, sent = self.ui.words, self._sent
        sms = sent.channel is Channel.SMS
        if sent.masked is None:
            return words.text("code-may-sms" if sms else "code-may-email")
        return words.text(
            "code-sent-sms" if sms else "code-sent-email", address=latin(sent.masked, words)
        )

    def _tick(self) -> None:
        chip, at = self._resend, self._sent.resend_at
        if chip is None or at is None:
            return
        left = (at - self._now()) / timedelta(seconds=1)
        if left > 0:
            chip.setEnabled(False)
            chip.set_text(self.ui.words.text("code-resend-wait", seconds=math.ceil(left)))
            return
        self._clock.stop()
        chip.setEnabled(True)
        chip.set_text(self.resend_text)

    @property
    def resend_text(self) -> str:
        """What the chip says once another code may be asked."""
        return self._said.door(JOURNEY.pages[0], RESEND)
