"""The screens of the ways into an account, each in its states, for the register of all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

from kiosk.contract.access import Role
from kiosk.contract.identity import (
    AccountCreated,
    Authorisations,
    Channel,
    CivilStatus,
    Decision,
    NextStep,
)
from kiosk.contract.models import Person
from kiosk.journeys.conditions import Value
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples
from kiosk.views.live import Live
from kiosk.views.samples_register import Sample
from kiosk.views.screens.account_created import AccountCreatedScreen
from kiosk.views.screens.code import CodeScreen, Sent
from kiosk.views.screens.create_intro import CreateIntroScreen
from kiosk.views.screens.delegation import DelegationScreen
from kiosk.views.screens.next_step import NextStepScreen
from kiosk.views.screens.note_view import NoteViewScreen
from kiosk.views.screens.nothing_came import NothingCameScreen, Remedy
from kiosk.views.screens.notice import Message, NoticeScreen
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.whereabouts import Part, Step
from kiosk.visit.state import NOTES

_NOW = datetime(2026, 4, 14, 9, 42, tzinfo=UTC)

#: Invented answers to an account creation: somebody born abroad, who has no number yet.
CREATION: dict[str, Value] = {
    "possede-nir": False,
    "civilite": "monsieur",
    "nom-naissance": "Belhadj",
    "prenoms": "Nassim Anis",
    "nom-usage": "",
    "date-naissance": "1994-09-09",
    "ne-en-france": False,
    "pays-naissance": "DZ",
    "ville-naissance": "Oran",
    "parent-1-nom": "Belhadj",
    "parent-1-prenoms": "Karim",
    "parent-2-nom": "Mansouri",
    "parent-2-prenoms": "Leïla",
    "reside-en-france": True,
    "code-postal": "92000-92050",
    "piece": "titre-sejour",
    "piece-numero": "9912345678",
    "piece-date": "2025-11-04",
    "contact": "sms",
    "telephone": "+33639980001",
    "telephone-bis": "+33639980001",
}

_PERSON = CivilStatus(
    civilite="M.",
    nom_naissance="Belhadj",
    nom_usage=None,
    prenoms="Nassim Anis",
    date_naissance=date(1994, 9, 9),
)

_STRANGER = Person(
    id="p9",
    civilite="M.",
    nom_naissance="Belhadj",
    prenoms="Nassim Anis",
    date_naissance=date(1994, 9, 9),
    role=Role.NON_ALLOCATAIRE,
)


def identity() -> Iterator[Sample]:
    """Yield the screens of sign-in, creation, recovery and authorisations."""
    rules = Rules(today=samples.TODAY)
    yield Sample("create-intro", CreateIntroScreen)
    yield from _creating(rules)
    yield from _codes(rules)
    for name, remedies in (("all", set(Remedy)), ("few", {Remedy.OTHER})):
        came = partial(NothingCameScreen, remedies=frozenset(remedies))
        yield Sample(f"nothing-came-{name}", came)
    for step in NextStep:
        yield Sample(f"next-step-{step}", partial(NextStepScreen, step=step, can_print=True))
    pdf = samples.attestation_pdf()
    status: Live[PrinterStatus | None] = Live(PrinterStatus())
    for kind in NOTES:
        view = partial(NoteViewScreen, kind=kind, pdf=pdf, status=status)
        yield Sample(f"note-view-{kind}", view)
    for title, text, good in (
        ("password-done-title", "password-done", True),
        ("recovery-post-title", "recovery-post", False),
        ("identifier-sent-title", "identifier-sent-sms", True),
        ("create-check-title", "create-check", False),
    ):
        message = Message(title, text, good=good)
        yield Sample(text, partial(NoticeScreen, message=message))
    yield from _delegation()


def _creating(rules: Rules) -> Iterator[Sample]:
    journey = registry()["create-account"]
    part = Part("create-part-civil", 1, 3)
    for name, page_id in (("country", "pays-naissance"), ("parent", "parent-2")):
        page = journey.page(page_id)
        ask = partial(
            QuestionScreen,
            journey=journey,
            page=page,
            answers=CREATION,
            rules=rules,
            step=Step(8, 20, part),
        )
        yield Sample(f"create-{name}-answered", ask)
    for provisional in (True, False):
        created = AccountCreated(
            identifier="P33392250" if provisional else "1940999352123",
            provisional=provisional,
            sent_by=Channel.SMS,
            person=_PERSON,
        )
        done = partial(
            AccountCreatedScreen,
            created=created,
            journey=journey,
            answers=CREATION,
            rules=rules,
            can_print=True,
        )
        yield Sample(f"account-created-{'provisional' if provisional else 'nir'}", done)


def _codes(rules: Rules) -> Iterator[Sample]:
    until, soon = _NOW + timedelta(minutes=10), _NOW + timedelta(seconds=27)
    step = Step(1, 2, Part("create-part-code", 2, 3))
    for name, sent in (
        ("sent", Sent("v1", Channel.SMS, "06 •• •• •• 01", until, soon)),
        ("again", Sent("v1", Channel.EMAIL, "n•••@exemple.fr", until, _NOW, again=True)),
        ("may", Sent("v1", Channel.SMS, None, until, None)),
    ):
        screen = partial(CodeScreen, sent=sent, rules=rules, step=step, now=lambda: _NOW)
        yield Sample(f"code-{name}", screen)


def _delegation() -> Iterator[Sample]:
    name = samples.OWN_DATA_ACCOUNT.managed_by[0]
    for state, who, decision, first in (
        ("first", "Éric LEVESQUE", None, True),
        ("yes", "Éric LEVESQUE", Decision.YES, False),
        ("no", name, Decision.NO, False),
    ):
        known = Authorisations(conjoint=who, decision=decision, changeable=True)
        yield Sample(f"delegation-{state}", partial(DelegationScreen, known=known, first=first))
