"""A code that is sent, typed, sent again: what proves that an address is somebody's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Protocol

from kiosk.contract.identity import Proof
from kiosk.contract.problems import Code, Problem
from kiosk.i18n import Words
from kiosk.journeys.enter_code.journey import NOTHING_CAME, OTHER_CHANNEL, RESEND
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.identity import Entrance
from kiosk.views.outcomes import Way
from kiosk.views.screens.code import CodeScreen, Sent
from kiosk.views.screens.nothing_came import NothingCameScreen, Remedy
from kiosk.views.screens.question import Door, Given
from kiosk.views.whereabouts import Part, Step

#: What the Caf says of a code, and is said under it.
_OF_THE_CODE = frozenset({Code.CODE_REFUSED, Code.CODE_VOID, Code.CODE_EXPIRED})

#: What it says of asking again.
_OF_ASKING = frozenset({Code.RESEND_TOO_SOON, Code.RESENDS_EXHAUSTED, Code.CODE_EXPIRED})


class Left(Enum):
    """How one left without a proof."""

    BACK = auto()
    OTHER_CHANNEL = auto()


class Carrier(Protocol):
    """Sends codes to one address, and checks them."""

    async def send(self) -> Sent:
        """Send the first code."""
        ...

    async def again(self, sent: Sent) -> Sent:
        """Send another one; the one before no longer counts."""
        ...

    async def check(self, sent: Sent, code: str) -> Proof:
        """Give the code that came."""
        ...

    async def changed(self, sent: Sent) -> None:
        """Say what to do when the address is out of date."""
        ...

    @property
    def can_change(self) -> bool:
        """Whether the address is one that the Caf knows, and may be out of date."""
        ...


async def prove(entrance: Entrance, carrier: Carrier, part: Part) -> Proof | Left:
    """Send a code and have it typed; return what it proves, or how one left."""
    sent = await attempt(entrance.stage, carrier.send, "code-sending")
    if isinstance(sent, Way):
        return Left.BACK
    return await _Code(entrance, carrier, part, sent).run()


def code_refusal(problem: Problem, words: Words) -> str:
    """Return what to say under a code: what is wrong with it, and how often it may be tried."""
    text = words.text(f"problem-{problem.code}")
    if not problem.attempts_left:
        return text
    return f"{text} {words.text('code-attempts-left', count=problem.attempts_left)}"


@dataclass
class _Code:
    """One code, until it is typed."""

    entrance: Entrance
    carrier: Carrier
    part: Part
    sent: Sent
    #: What was typed, while nobody has judged it: the network failed.
    typed: str = field(default="", repr=False)
    refused: str | None = None

    async def run(self) -> Proof | Left:
        while True:
            outcome = await self._show()
            self.typed, self.refused = "", None
            match outcome:
                case Given(values):
                    proof = await self._check(str(values["code"]))
                    if proof is not None:
                        return proof
                case Door(id=door) if door == RESEND:
                    await self._again()
                case Door(id=door) if door == OTHER_CHANNEL:
                    return Left.OTHER_CHANNEL
                case Door(id=door) if door == NOTHING_CAME:
                    if await self._nothing_came() is Left.OTHER_CHANNEL:
                        return Left.OTHER_CHANNEL
                case _:
                    return Left.BACK

    async def _show(self) -> Given | Door | Way:
        one = self.entrance
        refused: Mapping[str, str] = {"code": self.refused} if self.refused else {}
        step = Step(1, 2, self.part)
        return await one.stage.present(
            lambda ui: CodeScreen(
                ui, self.sent, one.rules(), step, one.now, typed=self.typed, refused=refused
            )
        )

    async def _check(self, code: str) -> Proof | None:
        one = self.entrance
        answer = await heard(
            one.stage, lambda: self.carrier.check(self.sent, code), "code-checking", _OF_THE_CODE
        )
        if isinstance(answer, Way):
            self.typed = code
            return None
        if isinstance(answer, Problem):
            self.refused = code_refusal(answer, one.words())
            return None
        return answer

    async def _again(self) -> None:
        one = self.entrance
        answer = await heard(
            one.stage, lambda: self.carrier.again(self.sent), "code-sending", _OF_ASKING
        )
        if isinstance(answer, Problem):
            self.refused = code_refusal(answer, one.words())
            if answer.code is Code.RESENDS_EXHAUSTED:
                self.sent = replace(self.sent, resend_at=None)
        elif not isinstance(answer, Way):
            self.sent = answer

    async def _nothing_came(self) -> Left | None:
        remedies = {Remedy.OTHER}
        at = self.sent.resend_at
        if at is not None and at <= self.entrance.now():
            remedies.add(Remedy.RESEND)
        if self.carrier.can_change:
            remedies.add(Remedy.CHANGED)
        while True:
            outcome = await self.entrance.stage.present(
                lambda ui: NothingCameScreen(ui, frozenset(remedies))
            )
            match outcome:
                case Remedy.RESEND:
                    await self._again()
                    return None
                case Remedy.OTHER:
                    return Left.OTHER_CHANNEL
                case Remedy.CHANGED:
                    await self.carrier.changed(self.sent)
                case _:
                    return None
