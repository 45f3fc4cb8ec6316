"""Opening an account: who one is, a code, a password; then one is signed in.

What was answered is kept for the visit until the account is open: leaving by *Retour* and
coming back finds it again. Codes and passwords are kept nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from kiosk.client import CafProblem, new_key
from kiosk.contract.identity import AccountCreated, Channel, Proof, QuickChannel
from kiosk.contract.problems import Code, Problem
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.create_account.journey import CAMERA, MEND_BIRTH, MEND_NIR
from kiosk.journeys.model import Journey
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.identity_code import Left, prove
from kiosk.views.flows.journey import Refusal, Taken, take
from kiosk.views.flows.new_password import choose_password
from kiosk.views.flows.own_address import OwnAddress
from kiosk.views.flows.telling import tell
from kiosk.views.outcomes import Way
from kiosk.views.screens.account_created import AccountCreatedScreen
from kiosk.views.screens.create_intro import CreateIntroScreen
from kiosk.views.screens.notice import Message
from kiosk.views.screens.review import Change
from kiosk.views.whereabouts import Part
from kiosk.visit.state import Paper

_CIVIL = Part("create-part-civil", 1, 3)
_CODE = Part("create-part-code", 2, 3)
_PASSWORD = Part("create-part-password", 3, 3)

#: Refusals that are answers: the code is too old by now, or an answer does not stand.
_MENDED = frozenset({Code.PROOF_REFUSED, Code.ANSWERS_INVALID})


async def create_account(entrance: Entrance) -> bool:
    """Lead to an account; return whether it is open, and the visitor signed in."""
    while await entrance.stage.present(CreateIntroScreen) is Way.ON:
        done = await _Creation(entrance, entrance.journeys["create-account"]).run()
        if done is not None:
            return done
    return False


@dataclass
class _Creation:
    """One creation: the answers that stand, and what was proved about the address."""

    entrance: Entrance
    journey: Journey
    proof: Proof | None = field(default=None, repr=False)
    proved: tuple[str, str] | None = field(default=None, repr=False)
    at: str | None = None
    refusal: Refusal | None = None
    created: AccountCreated | None = field(default=None, repr=False)
    #: One account is opened, however often the network fails.
    key: str = field(default_factory=new_key)

    async def run(self) -> bool | None:
        """Return whether one is signed in, or None when one went back to the beginning."""
        while True:
            answers = await self._ask()
            if answers is None:
                return None
            if not await self._prove(answers):
                continue
            password = await choose_password(self.entrance, partial(self._open, answers), _PASSWORD)
            if password is None or self.created is None:
                continue
            return await self._enter(self.created, password, answers)

    async def _ask(self) -> Answers | None:
        one = self.entrance
        closed = frozenset({CAMERA}) if one.read_identity is None else frozenset[str]()
        at, refusal, self.at, self.refusal = self.at, self.refusal, None, None
        taken = await take(
            one.stage,
            self.journey,
            one.rules,
            _accept,
            answers=one.state.answers.get(self.journey.id),
            keep=partial(one.state.answer, self.journey.id),
            open_door=self._door,
            closed=closed,
            part=_CIVIL,
            at=at,
            refusal=refusal,
        )
        return taken.answers if isinstance(taken, Taken) else None

    async def _door(
        self, door: str, _answers: Answers
    ) -> Mapping[str, Value] | Change | Way | None:
        if door == MEND_NIR:
            return Change("nir")
        if door == MEND_BIRTH:
            return Change("date-naissance")
        read = self.entrance.read_identity
        return None if read is None else await read()

    async def _prove(self, answers: Answers) -> bool:
        """Have a code typed, unless this very address was proved; return whether it is."""
        channel = str(answers["contact"])
        address = str(answers["telephone" if channel == "sms" else "email"])
        if self.proof is not None and self.proved == (channel, address):
            return True
        quick: QuickChannel = Channel.SMS if channel == "sms" else Channel.EMAIL
        carrier = OwnAddress(self.entrance, quick, address)
        proof = await prove(self.entrance, carrier, _CODE)
        if isinstance(proof, Left):
            self.at = "contact" if proof is Left.OTHER_CHANNEL else None
            return False
        self.proof, self.proved = proof, (channel, address)
        return True

    async def _open(self, answers: Answers, password: str) -> Refusal | Way | None:
        one, proof = self.entrance, self.proof
        assert proof is not None
        opened = await heard(
            one.stage,
            lambda: one.caf.create_account(
                answers, password, proof.proof, key=self.key, locale=one.locale
            ),
            "create-sending",
            _MENDED,
        )
        if isinstance(opened, Way):
            return opened
        if isinstance(opened, Problem):
            await self._refused(opened)
            return None
        self.created = opened
        return None

    async def _refused(self, problem: Problem) -> None:
        """Say what does not stand, and begin again from there with everything else."""
        # Other answers, or another proof, are another request.
        self.key = new_key()
        one = self.entrance
        if problem.code is Code.PROOF_REFUSED:
            self.proof = None
            await tell(one.stage, Message("create-proof-title", "create-proof"))
            return
        said = JourneyWords(self.journey, one.words())
        for question in self.journey.questions():
            if question.id in problem.errors:
                key = problem.errors[question.id]
                self.refusal = Refusal(question.id, said.error(question, key, one.rules()))
                return

    async def _enter(self, created: AccountCreated, password: str, answers: Answers) -> bool:
        one = self.entrance
        one.state.forget_answers(self.journey.id)

        async def enter() -> bool:
            try:
                one.state.sign_in(await one.caf.sign_in(created.identifier, password))
            except CafProblem as error:
                if error.code is not Code.CREDENTIALS_REFUSED:
                    raise
                return False
            return True

        entered = await attempt(one.stage, enter, "signing-in")
        if entered is not True:
            # An account was there before: its owner is told how to come in, nobody else.
            await tell(one.stage, Message("create-check-title", "create-check"))
            return False
        await self._show(created, answers)
        return True

    async def _show(self, created: AccountCreated, answers: Answers) -> None:
        """Show what was opened, and have it printed as often as asked."""
        one = self.entrance
        screen = partial(
            AccountCreatedScreen,
            created=created,
            journey=self.journey,
            answers=answers,
            rules=one.rules(),
            can_print=one.notes is not None,
        )
        while await one.stage.present(screen) is Way.PRINT and one.notes is not None:
            await one.notes.give(
                Paper.IDENTIFIER, lambda: one.caf.identifier_paper(created.identifier)
            )


async def _accept(_answers: Answers) -> None:
    """End the first step: nothing is sent before a code was typed."""
