"""A Caf that knows the life of a household, and the means to visit it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from kiosk.client import CafProblem
from kiosk.contract.access import POSSIBLE, Role
from kiosk.contract.agenda import AgendaEvent
from kiosk.contract.identity import Authorisations, Decision, Possibilities
from kiosk.contract.mail import Mail
from kiosk.contract.models import Account, Person, Session
from kiosk.contract.profile import Profile, Resources
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views import samples_account as invented
from kiosk.views.means import Means
from kiosk.visit.state import PrintUnfinished, VisitState


@dataclass
class HouseholdCaf:
    """Remembers what it was asked; ``refusals`` are met one by one, then nothing is."""

    mails_there: list[Mail] = field(default_factory=lambda: list(invented.MAILS))
    events: tuple[AgendaEvent, ...] = invented.EVENTS
    shown: Account = samples.FULL_ACCOUNT
    known: Profile = invented.PROFILE
    income: Resources = invented.RESOURCES
    refusals: list[CafProblem] = field(default_factory=list)
    asked: list[object] = field(default_factory=list)

    async def account(self) -> Account:
        unread = sum(not one.read for one in self.mails_there)
        return self.shown.model_copy(update={"unread_letters": unread})

    async def possibilities(self) -> Possibilities:
        role = self.shown.person.role
        allowed = tuple(POSSIBLE[role])
        return Possibilities(role=role, allowed=allowed, withheld=(), managed_by=())

    async def profile(self) -> Profile:
        return self.known

    async def resources(self) -> Resources:
        return self.income

    async def agenda(self) -> tuple[AgendaEvent, ...]:
        return self.events

    async def authorisations(self) -> Authorisations:
        return Authorisations(conjoint="Antoine", decision=Decision.YES, changeable=True)

    async def mails(self) -> tuple[Mail, ...]:
        return tuple(self.mails_there)

    async def mail_read(self, mail_id: str) -> Mail:
        self.asked.append(("read", mail_id))
        place = next(n for n, one in enumerate(self.mails_there) if one.id == mail_id)
        self.mails_there[place] = self.mails_there[place].model_copy(update={"read": True})
        return self.mails_there[place]

    async def mail_document(self, mail_id: str) -> bytes:
        self.asked.append(("document", mail_id))
        return samples.attestation_pdf()

    async def change_password(self, present: str, password: str) -> None:
        self.asked.append((present, password))
        if self.refusals:
            raise self.refusals.pop(0)

    async def sign_out(self) -> None:
        self.asked.append("sign-out")


def means(caf: object, role: Role = Role.ALLOCATAIRE, printer: object = None) -> Means:
    """Return means where somebody of that role is signed in."""
    state = VisitState()
    person: Person = samples.ALLOCATAIRE.model_copy(update={"role": role})
    expires_at = datetime(2026, 4, 14, 11, tzinfo=UTC)
    state.sign_in(Session(token="t", expires_at=expires_at, person=person))

    def told(_print: PrintUnfinished | None) -> None:
        """Nobody watches."""

    return Means(
        caf=cast(Any, caf),
        printer=cast(Any, printer),
        bridge=cast(Any, None),
        state=state,
        journeys=registry(),
        rules=lambda: Rules(samples.TODAY),
        words=lambda: Words("fr"),
        printing=told,
    )
