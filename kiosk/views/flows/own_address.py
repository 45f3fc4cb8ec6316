"""Showing by a code that a telephone or an e-mail address is one's own."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contract.identity import Channel, Proof, QuickChannel
from kiosk.journeys.conditions import Answers
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.identity_code import Left, prove
from kiosk.views.screens.code import Sent
from kiosk.views.whereabouts import Part

#: How a code reaches what each question asks for.
_CHANNELS: dict[str, QuickChannel] = {"telephone": Channel.SMS, "email": Channel.EMAIL}


@dataclass(frozen=True)
class OwnAddress:
    """Where codes go, to show that it is this person's."""

    entrance: Entrance
    channel: QuickChannel
    address: str
    can_change: bool = False

    async def send(self) -> Sent:
        """Send the first code."""
        one = self.entrance
        told = await one.caf.verify(self.channel, self.address, locale=one.locale)
        return Sent(told.id, told.channel, told.masked, told.expires_at, told.resend_at)

    async def again(self, sent: Sent) -> Sent:
        """Send another one; the one before no longer counts."""
        told = await self.entrance.caf.verify_again(sent.id)
        return Sent(told.id, told.channel, told.masked, told.expires_at, told.resend_at, again=True)

    async def check(self, sent: Sent, code: str) -> Proof:
        """Give the code that came."""
        return await self.entrance.caf.check_verification(sent.id, code)

    async def changed(self, sent: Sent) -> None:
        """Do nothing: the address was typed a minute ago, it is changed by going back."""


async def prove_answers(
    entrance: Entrance, answers: Answers, unproved: tuple[str, ...]
) -> str | Left | None:
    """Have a code typed for each address that the Caf wants proved, by its question.

    Returns None once all are, the question whose address was given up for another, or
    ``Left.BACK``.
    """
    wanted = [question for question in _CHANNELS if question in unproved]
    for number, question in enumerate(wanted, 1):
        part = Part("contact-part-code", number, len(wanted))
        carrier = OwnAddress(entrance, _CHANNELS[question], str(answers[question]))
        proof = await prove(entrance, carrier, part)
        if proof is Left.OTHER_CHANNEL:
            return question
        if proof is Left.BACK:
            return Left.BACK
    return None
