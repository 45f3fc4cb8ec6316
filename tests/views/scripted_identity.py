"""A Caf that opens accounts as it is told to, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.identity import (
    AccountCreated,
    Authorisations,
    Channel,
    CivilStatus,
    ContactChanged,
    Decision,
    IdentifierSent,
    NextStep,
    Proof,
    Recovery,
    Verification,
)
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views.flows.identity import Entrance
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
RIGHT = "246813"


def refusal(code: Code, **more: Any) -> CafProblem:
    return CafProblem(problem(code, **more))


@dataclass
class IdentityCaf:
    """``refusals`` are met one by one by the call of that name, then nothing is."""

    refusals: dict[str, list[CafProblem]] = field(default_factory=dict)
    asked: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    decision: Decision | None = None
    conjoint: str | None = "Éric LEVESQUE"
    step: NextStep = NextStep.TELEPHONE_OR_COUNTER
    role: Role = Role.ALLOCATAIRE
    asks_delegation: bool = False
    keys: list[str] = field(default_factory=list)

    def _note(self, name: str, *what: Any) -> None:
        self.asked.append((name, what))
        waiting = self.refusals.get(name, [])
        if waiting:
            raise waiting.pop(0)

    def _code(self, name: str, code: str) -> Proof:
        self._note(name, code)
        if code != RIGHT:
            raise refusal(Code.CODE_REFUSED, attempts_left=4)
        return Proof(id="v1", proof="preuve", expires_at=NOW + timedelta(minutes=10))

    def names(self) -> list[str]:
        return [name for name, _ in self.asked]

    async def sign_in(self, identifier: str, password: str) -> Session:
        self._note("sign_in", identifier, password)
        person = samples.ALLOCATAIRE.model_copy(update={"role": self.role})
        return Session(
            token="jeton",
            expires_at=NOW + timedelta(hours=1),
            person=person,
            asks_delegation=self.asks_delegation,
        )

    async def verify(self, channel: Channel, address: str, *, locale: str) -> Verification:
        self._note("verify", channel, address, locale)
        return self._verification(channel)

    async def verify_again(self, verification_id: str) -> Verification:
        self._note("verify_again", verification_id)
        return self._verification(Channel.SMS)

    def _verification(self, channel: Channel) -> Verification:
        quick: Any = channel
        return Verification(
            id="v1",
            channel=quick,
            masked="06 •• •• •• 01",
            expires_at=NOW + timedelta(minutes=10),
            resend_at=NOW,
        )

    async def check_verification(self, verification_id: str, code: str) -> Proof:
        return self._code("check_verification", code)

    async def create_account(
        self, answers: Mapping[str, Any], password: str, proof: str, *, key: str, locale: str
    ) -> AccountCreated:
        self.keys.append(key)
        self._note("create_account", dict(answers), password, proof)
        provisional = not answers["possede-nir"]
        return AccountCreated(
            identifier="P33392250" if provisional else str(answers["nir"]),
            provisional=provisional,
            sent_by=Channel.SMS,
            person=CivilStatus(
                civilite="M.",
                nom_naissance="Belhadj",
                nom_usage=None,
                prenoms="Nassim Anis",
                date_naissance=date(1994, 9, 9),
            ),
        )

    async def recover(
        self, identifier: str, nom_naissance: str, channel: Channel, *, locale: str
    ) -> Recovery:
        self._note("recover", identifier, nom_naissance, channel)
        return self._recovery(channel)

    async def recover_again(self, recovery_id: str) -> Recovery:
        self._note("recover_again", recovery_id)
        return self._recovery(Channel.SMS)

    def _recovery(self, channel: Channel) -> Recovery:
        return Recovery(
            id="r1",
            channel=channel,
            expires_at=NOW + timedelta(minutes=10),
            resend_at=None if channel is Channel.POST else NOW,
        )

    async def check_recovery(self, recovery_id: str, code: str) -> Proof:
        return self._code("check_recovery", code)

    async def recover_by_letter(self, identifier: str, nom_naissance: str, code: str) -> Proof:
        return self._code("recover_by_letter", code)

    async def choose_password(self, proof: Proof, password: str) -> None:
        self._note("choose_password", proof.proof, password)

    async def contact_changed(self, recovery_id: str) -> ContactChanged:
        self._note("contact_changed", recovery_id)
        return ContactChanged(step=self.step)

    async def identifier_paper(self, identifier: str) -> bytes:
        self._note("identifier_paper", identifier)
        return samples.attestation_pdf()

    async def next_step_paper(self, step: NextStep) -> bytes:
        self._note("next_step_paper", step)
        return samples.attestation_pdf()

    async def recover_identifier(self, *known: Any, locale: str) -> IdentifierSent:
        self._note("recover_identifier", *known)
        return IdentifierSent(channel=known[3])

    async def authorisations(self) -> Authorisations:
        self._note("authorisations")
        return self._authorisations()

    async def authorise(self, decision: Decision) -> Authorisations:
        self._note("authorise", decision)
        self.decision = decision
        return self._authorisations()

    def _authorisations(self) -> Authorisations:
        return Authorisations(conjoint=self.conjoint, decision=self.decision, changeable=True)


def entrance(
    stage: ScriptedStage, caf: IdentityCaf, state: VisitState | None = None, **more: Any
) -> Entrance:
    """Return an entrance where it is always the same day."""
    french = Words("fr")
    client: Any = caf
    return Entrance(
        stage,
        client,
        state or VisitState(),
        registry(),
        lambda: Rules(today=NOW.date()),
        lambda: french,
        now=lambda: NOW,
        **more,
    )
