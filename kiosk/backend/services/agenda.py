"""« Mon agenda »: the dates to come, worked out from what is known of a household.

Sources are functions, one for each kind of date; another subject adds its own to
:data:`SOURCES`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeAlias

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.services.appointments import to_come
from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import members_of, person_of
from kiosk.backend.store import money, people, situation
from kiosk.backend.store.appointments import Appointment
from kiosk.backend.store.departures import Departure
from kiosk.backend.store.following import PaperAsked
from kiosk.contract.access import Possibility, Role
from kiosk.contract.agenda import AgendaEvent, AgendaKind
from kiosk.contract.calendar import clock
from kiosk.contract.models import Person
from kiosk.contract.vocabulary import AGES, DECLARATION_DUE
from kiosk.journeys.conditions import anniversary

#: How far ahead one looks.
_AHEAD = timedelta(days=365)

#: Benefits that are worked out again every quarter from what is declared (code de l'action
#: sociale et des familles, R262-7; code de la sécurité sociale, R843-1).
_QUARTERLY = ("rsa", "prime_activite")

#: Benefits are paid on the 5th of the next month, or on the working day after it.
_PAYMENT_DAY = 5

#: How long the Caf waits for a paper before it writes again.
_PAPER_WAIT = timedelta(days=30)

#: The allocation de base of the Paje is paid until the third birthday (code de la sécurité
#: sociale, L531-3).
_PAJE_AGE = 3

Source: TypeAlias = Callable[[Transaction, str, date], Iterator[AgendaEvent]]


def agenda(parts: Parts, caller: Caller) -> tuple[AgendaEvent, ...]:
    """Return the dates of the year to come, the first one first, what is late before all.

    Who does not manage the dossier sees their own: a birthday that changes rights.
    """
    caller.require(Possibility.OWN_DATA)
    today = parts.today()
    with parts.database.read() as transaction:
        if caller.manages:
            found = [
                event
                for source in SOURCES
                for event in source(transaction, caller.dossier_id, today)
            ]
        else:
            person = person_of(transaction.get_one(people.Member, caller.member_id))
            found = list(_birthdays([person], today))
            mine = to_come(transaction, caller.dossier_id, today, caller.member_id)
            found += [_meeting(row) for row in mine]
    return tuple(
        sorted(
            (one for one in found if one.late or today <= one.on <= today + _AHEAD),
            key=lambda one: (not one.late, one.on, one.key),
        )
    )


def _next_payment(transaction: Transaction, dossier_id: str, today: date) -> Iterator[AgendaEvent]:
    """The day of the next payment, while something is due for the month before it."""
    month = month_of(today)
    if _payment_day(month) < today:
        month = shifted(month, 1)
    due = select(func.count()).where(
        money.Right.dossier_id == dossier_id,
        money.Right.month == min(shifted(month, -1), month_of(today)),
        money.Right.status == "open",
        money.Right.benefit != "ars",
    )
    if transaction.scalar(due):
        yield AgendaEvent(key=f"paiement-{month}", kind=AgendaKind.PAIEMENT, on=_payment_day(month))


def _next_declaration(
    transaction: Transaction, dossier_id: str, today: date
) -> Iterator[AgendaEvent]:
    """Three months after those that were declared last, the next three are to be; an alert says
    that it is late."""
    current = month_of(today)
    benefits = set(
        transaction.scalars(
            select(money.Right.benefit).where(
                money.Right.dossier_id == dossier_id,
                money.Right.month == current,
                money.Right.status != "refused",
            )
        )
    )
    late = {
        row.benefit: row.since
        for row in transaction.scalars(
            select(people.Alert).where(
                people.Alert.dossier_id == dossier_id,
                people.Alert.kind == DECLARATION_DUE,
            )
        )
    }
    last = _last_declared(transaction, dossier_id)
    for benefit in _QUARTERLY:
        key = f"declaration-{benefit}"
        if benefit in late:
            yield AgendaEvent(
                key=f"{key}-{month_of(late[benefit])}",
                kind=AgendaKind.DECLARATION,
                on=late[benefit],
                late=True,
                benefit=benefit,
            )
        elif benefit in benefits and last is not None:
            month = max(shifted(last, 4), current)
            yield AgendaEvent(
                key=f"{key}-{month}",
                kind=AgendaKind.DECLARATION,
                on=_last_day(month),
                benefit=benefit,
            )


def _last_declared(transaction: Transaction, dossier_id: str) -> str | None:
    return transaction.scalar(
        select(func.max(situation.Resource.month))
        .join(people.Member, people.Member.id == situation.Resource.member_id)
        .where(
            people.Member.dossier_id == dossier_id,
            situation.Resource.origin == "declared",
            func.length(situation.Resource.month) == 7,
        )
    )


def _papers(transaction: Transaction, dossier_id: str, today: date) -> Iterator[AgendaEvent]:
    """The papers that the Caf waits for."""
    asked = select(PaperAsked).where(
        PaperAsked.dossier_id == dossier_id, PaperAsked.received_in.is_(None)
    )
    for row in transaction.scalars(asked):
        on = row.asked_on + _PAPER_WAIT
        yield AgendaEvent(
            key=f"piece-{row.id}",
            kind=AgendaKind.PIECE,
            on=on,
            late=on < today,
            paper=row.paper,
        )


def _meetings(transaction: Transaction, dossier_id: str, today: date) -> Iterator[AgendaEvent]:
    """The appointments of those who manage the dossier."""
    for row in to_come(transaction, dossier_id, today):
        yield _meeting(row)


def _meeting(row: Appointment) -> AgendaEvent:
    return AgendaEvent(
        key=f"rendez-vous-{row.id}",
        kind=AgendaKind.RENDEZ_VOUS,
        on=row.day,
        at=clock(row.hour),
        place=row.place_name,
    )


def _births(transaction: Transaction, dossier_id: str, today: date) -> Iterator[AgendaEvent]:
    """The births that are expected."""
    left = exists().where(Departure.member_id == people.Member.id)
    asked = (
        select(situation.Pregnancy, people.Member.prenoms)
        .join(people.Member, people.Member.id == situation.Pregnancy.member_id)
        .where(people.Member.dossier_id == dossier_id, ~left)
    )
    for row, prenoms in transaction.execute(asked):
        yield AgendaEvent(
            key=f"naissance-{row.id}",
            kind=AgendaKind.NAISSANCE,
            on=row.expected_on,
            prenoms=prenoms,
        )


def _children(transaction: Transaction, dossier_id: str, today: date) -> Iterator[AgendaEvent]:
    """The birthdays that change rights; a right that ends with one says so itself."""
    children = [one for one in members_of(transaction, dossier_id) if one.role is Role.ENFANT]
    paje = transaction.scalar(
        select(func.count()).where(
            money.Right.dossier_id == dossier_id,
            money.Right.month == month_of(today),
            money.Right.benefit == "paje_base",
            money.Right.status == "open",
        )
    )
    for event in _birthdays(children, today):
        if paje and event.age == _PAJE_AGE:
            changed = {"kind": AgendaKind.FIN_DE_DROIT, "benefit": "paje_base"}
            event = event.model_copy(update=changed)
        yield event


def _birthdays(of: list[Person], today: date) -> Iterator[AgendaEvent]:
    for one in of:
        for age in AGES:
            on = anniversary(one.date_naissance, age)
            if today <= on:
                yield AgendaEvent(
                    key=f"anniversaire-{one.id}-{age}",
                    kind=AgendaKind.ANNIVERSAIRE,
                    on=on,
                    prenoms=one.prenoms,
                    age=age,
                )


def _payment_day(month: str) -> date:
    day = date(int(month[:4]), int(month[5:]), _PAYMENT_DAY)
    return day + timedelta(days=7 - day.weekday() if day.weekday() >= 5 else 0)


def _last_day(month: str) -> date:
    year, number = int(month[:4]), int(month[5:])
    return date(year, number, monthrange(year, number)[1])


#: Where dates come from.
SOURCES: tuple[Source, ...] = (
    _next_payment,
    _next_declaration,
    _papers,
    _meetings,
    _births,
    _children,
)
