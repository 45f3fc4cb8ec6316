"""Coming back to an account: a lost password, a forgotten provisional identifier.

No word of it tells whether an account exists: what is known and what is not look the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from kiosk.contract.identity import Channel, Proof, QuickChannel, Recovery
from kiosk.contract.problems import Code, Problem
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.identity_code import Left, code_refusal, prove
from kiosk.views.flows.journey import Refusal, Taken, take
from kiosk.views.flows.new_password import choose_password
from kiosk.views.flows.telling import tell
from kiosk.views.outcomes import Way
from kiosk.views.screens.code import Sent
from kiosk.views.screens.next_step import NextStepScreen
from kiosk.views.screens.notice import Message
from kiosk.views.screens.review import Change
from kiosk.views.whereabouts import Part
from kiosk.visit.state import Paper

_WHO = Part("password-part-who", 1, 3)
_CODE = Part("create-part-code", 2, 3)
_PASSWORD = Part("create-part-password", 3, 3)

_OF_A_LETTER = frozenset({Code.CODE_REFUSED, Code.CODE_VOID, Code.CODE_EXPIRED})


async def recover_password(entrance: Entrance, known: Answers) -> bool:
    """Lead to a new password, then into the account; return whether one is signed in.

    ``known`` are answers of ``recover-password`` given elsewhere.
    """
    journey = entrance.journeys["recover-password"]
    return await _Recovery(entrance, journey, {**known}).run()


@dataclass(frozen=True)
class _Known:
    """The address that the Caf knows of somebody; not told here, whoever it is."""

    entrance: Entrance
    identifier: str
    name: str
    channel: QuickChannel
    can_change: bool = True

    async def send(self) -> Sent:
        one = self.entrance
        told = await one.caf.recover(self.identifier, self.name, self.channel, locale=one.locale)
        return _sent(told)

    async def again(self, sent: Sent) -> Sent:
        return replace(_sent(await self.entrance.caf.recover_again(sent.id)), again=True)

    async def check(self, sent: Sent, code: str) -> Proof:
        return await self.entrance.caf.check_recovery(sent.id, code)

    async def changed(self, sent: Sent) -> None:
        one = self.entrance
        told = await attempt(one.stage, lambda: one.caf.contact_changed(sent.id), "contact-asking")
        if isinstance(told, Way):
            return
        step = told.step
        screen = partial(NextStepScreen, step=step, can_print=one.notes is not None)
        while await one.stage.present(screen) is Way.PRINT and one.notes is not None:
            await one.notes.give(Paper.NEXT_STEP, lambda: one.caf.next_step_paper(step))


def _sent(told: Recovery) -> Sent:
    return Sent(told.id, told.channel, None, told.expires_at, told.resend_at)


@dataclass
class _Recovery:
    """One recovery: what was answered, and the page to come back to."""

    entrance: Entrance
    journey: Journey
    given: dict[str, Value] = field(repr=False)
    at: str | None = None
    #: What a letter's code gave, asked in an earlier visit.
    proof: Proof | None = field(default=None, repr=False)
    saved: bool = False

    async def run(self) -> bool:
        while True:
            answers = await self._ask()
            if answers is None:
                return False
            proof = self.proof or await self._prove(answers)
            self.proof = None
            if proof is None:
                continue
            if proof is Way.HOME:
                return False
            assert isinstance(proof, Proof)
            password = await choose_password(self.entrance, partial(self._save, proof), _PASSWORD)
            if password is not None and self.saved:
                return await self._enter(_identifier(answers), password)
            self.at = "moyen"

    async def _ask(self) -> Answers | None:
        one = self.entrance
        at, self.at = self.at, None
        taken = await take(
            one.stage,
            self.journey,
            one.rules,
            _accept,
            answers=self.given,
            keep=self._keep,
            open_door=self._letter,
            part=_WHO,
            at=at,
        )
        if isinstance(taken, Taken):
            self.given = dict(taken.answers)
            return self.given
        # A letter's code was typed: the way on is the password.
        return self.given if taken is Way.ON else None

    def _keep(self, answers: Answers) -> None:
        self.given = dict(answers)

    async def _letter(
        self, _door: str, answers: Answers
    ) -> Mapping[str, Value] | Change | Way | None:
        """Have the code of a letter typed; ON when it is right."""
        one = self.entrance

        async def conclude(typed: Answers) -> Refusal | Way | None:
            proof = await heard(
                one.stage,
                lambda: one.caf.recover_by_letter(
                    _identifier(answers), str(answers["nom-naissance"]), str(typed["code"])
                ),
                "code-checking",
                _OF_A_LETTER,
            )
            if isinstance(proof, Problem):
                return Refusal("code", code_refusal(proof, one.words()))
            if isinstance(proof, Way):
                return proof
            self.proof = proof
            return None

        taken = await take(one.stage, one.journeys["letter-code"], one.rules, conclude, part=_CODE)
        return Way.ON if isinstance(taken, Taken) else None

    async def _prove(self, answers: Answers) -> Proof | Way | None:
        """Return a proof, HOME once a letter was asked, or None to choose again."""
        identifier, name = _identifier(answers), str(answers["nom-naissance"])
        channel = Channel(str(answers["moyen"]))
        self.at = "moyen"
        if channel is Channel.POST:
            return await self._by_post(identifier, name)
        quick: QuickChannel = Channel.SMS if channel is Channel.SMS else Channel.EMAIL
        proof = await prove(self.entrance, _Known(self.entrance, identifier, name, quick), _CODE)
        return None if isinstance(proof, Left) else proof

    async def _by_post(self, identifier: str, name: str) -> Way | None:
        one = self.entrance
        told = await attempt(
            one.stage,
            lambda: one.caf.recover(identifier, name, Channel.POST, locale=one.locale),
            "recovery-sending",
        )
        if isinstance(told, Way):
            return None
        await tell(one.stage, Message("recovery-post-title", "recovery-post"))
        return Way.HOME

    async def _save(self, proof: Proof, password: str) -> Refusal | Way | None:
        one = self.entrance
        saved = await heard(
            one.stage,
            lambda: one.caf.choose_password(proof, password),
            "password-saving",
            {Code.PROOF_REFUSED},
        )
        if isinstance(saved, Way):
            return saved
        if isinstance(saved, Problem):
            await tell(one.stage, Message("recovery-proof-title", "recovery-proof"))
            return None
        self.saved = True
        return None

    async def _enter(self, identifier: str, password: str) -> bool:
        one = self.entrance
        await tell(one.stage, Message("password-done-title", "password-done", good=True))
        session = await attempt(
            one.stage, lambda: one.caf.sign_in(identifier, password), "signing-in"
        )
        if isinstance(session, Way):
            return False
        one.state.sign_in(session)
        return True


def _identifier(answers: Answers) -> str:
    return str(answers.get("nir") or answers.get("provisoire") or "")


async def recover_identifier(entrance: Entrance) -> None:
    """Have a forgotten provisional identifier sent to the address that the Caf knows."""
    one = entrance
    journey = one.journeys["recover-identifier"]

    async def conclude(answers: Answers) -> Way | None:
        sms = answers["moyen"] == "sms"
        channel: QuickChannel = Channel.SMS if sms else Channel.EMAIL
        sent = await attempt(
            one.stage,
            lambda: one.caf.recover_identifier(
                str(answers["nom-naissance"]),
                str(answers["prenoms"]),
                date.fromisoformat(str(answers["date-naissance"])),
                channel,
                str(answers["telephone" if sms else "email"]),
                locale=one.locale,
            ),
            "recovery-sending",
        )
        return sent if isinstance(sent, Way) else None

    taken = await take(
        one.stage,
        journey,
        one.rules,
        conclude,
        answers=one.state.answers.get(journey.id),
        keep=partial(one.state.answer, journey.id, to_send=False),
    )
    if isinstance(taken, Taken):
        one.state.forget_answers(journey.id)
        by_sms = taken.answers["moyen"] == "sms"
        text = "identifier-sent-sms" if by_sms else "identifier-sent-email"
        await tell(one.stage, Message("identifier-sent-title", text, good=True))


async def _accept(_answers: Answers) -> None:
    """End the questions: the code comes next."""
