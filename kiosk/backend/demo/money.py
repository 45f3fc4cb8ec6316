"""What an invented household was due and paid: 24 months that add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from kiosk.backend.demo.banking import iban_of
from kiosk.backend.demo.definition import (
    OLDEST,
    Amount,
    Definition,
    HouseholdDefinition,
    RightDefinition,
)
from kiosk.backend.demo.people import stable_id
from kiosk.backend.services.calendar import month_of, shifted
from kiosk.contract.iban import masked
from kiosk.contract.models import Debt, MonthOfRights, Payment, PaymentLine, Recipient, Right

#: Paid once a year, in August, and not counted in the quotient familial.
_YEARLY = "ars"
_YEARLY_MONTH = 8

#: Benefits are paid on the 5th of the next month, the allowance of August on the 18th.
_PAYMENT_DAY = 5
_YEARLY_DAY = 18

#: The aide au logement is revalued in October, the others in April.
_REVALUED = {"aide_logement": 10}


@dataclass(frozen=True, slots=True)
class Money:
    """``months`` from the current one back, and what is still owed; where it is paid, and the
    income of a year, in cents."""

    months: tuple[MonthOfRights, ...]
    debts: tuple[Debt, ...]
    iban: str
    income: int


@dataclass(slots=True)
class _Debt:
    """A debt while its payments are made."""

    id: str
    benefit: str
    initial: int
    balance: int
    monthly: int
    since: str


def money_of(
    definition: Definition,
    household: HouseholdDefinition,
    name: str,
    holder: str,
    disabled_child: bool,
    children: int,
    today: date,
) -> Money:
    """Return the months and the debts of one household on a day.

    The payments of a month are for the rights of the month before, less deductions, plus
    regularisations. ``holder`` is the name on the bank account.
    """
    maker = _Maker(definition, household, name, holder, today)
    months = [shifted(month_of(today), -back) for back in range(OLDEST, -1, -1)]
    rights = {month: maker.rights(month) for month in months}
    made = []
    for month in months:
        quotient = None
        if rights[month]:
            quotient = maker.quotient(month, rights[month], parts(children, disabled_child))
        made.append(
            MonthOfRights(
                month=month,
                rights=rights[month],
                payments=_newest_first(maker.payments(month, rights)),
                quotient_familial=quotient,
            )
        )
    return Money(tuple(reversed(made)), maker.debts(), maker.iban, maker.income)


def parts(children: int, disabled_child: bool) -> Decimal:
    """Return the parts of the quotient familial.

    Two for the parents, alone or not; a half for each of the first two children, one for
    the third, a half for each after; a half more for a disabled child (scale published by
    the Cnaf).
    """
    halves = 4 + children + (1 if children >= 3 else 0) + (1 if disabled_child else 0)
    return Decimal(halves) / 2


class _Maker:
    """Makes the months of one household, from the oldest to the newest."""

    def __init__(
        self,
        definition: Definition,
        household: HouseholdDefinition,
        name: str,
        holder: str,
        today: date,
    ) -> None:
        self._definition = definition
        self._household = household
        self._name = name
        self._today = today
        self._current = month_of(today)
        drawn = Random(f"{definition.seed}/{name}/money")
        self.income = _cents(_draw(household.income, drawn))
        self._amounts = {
            rank: _cents(_draw(right.amount, drawn)) for rank, right in enumerate(household.rights)
        }
        self.iban = iban_of(drawn.randrange(1000))
        self._holder = Recipient(name=holder, third_party=False, iban_masked=masked(self.iban))
        self._landlord = Recipient(
            name=household.landlord or "",
            third_party=True,
            iban_masked=masked(iban_of(drawn.randrange(1000))),
        )
        self._debts = [
            _Debt(
                id=stable_id(name, "debt", str(rank)),
                benefit=debt.benefit,
                initial=_cents(debt.initial),
                balance=_cents(debt.initial),
                monthly=_cents(debt.monthly),
                since=self._ago(debt.first),
            )
            for rank, debt in enumerate(household.debts)
        ]

    def rights(self, month: str) -> tuple[Right, ...]:
        """Return the rights of a month."""
        return tuple(
            Right(
                benefit=right.benefit,
                amount=self._amount(rank, right, month),
                status=right.status,
                reason=right.reason,
            )
            for rank, right in enumerate(self._household.rights)
            if self._runs(right, month)
        )

    def quotient(self, month: str, rights: tuple[Right, ...], shares: Decimal) -> int:
        """Return the quotient familial: (yearly income / 12 + monthly benefits) / parts.

        The income is that of two years before, so that it changes in January. Rounded to
        the euro, as the Caf writes it.
        """
        years = int(self._current[:4]) - int(month[:4])
        income = self.income / (1 + Decimal(str(self._definition.revaluation.incomes))) ** years
        benefits = sum(right.amount for right in rights if right.benefit != _YEARLY)
        euros = (income / 12 + benefits) / shares / 100
        return int(euros.quantize(Decimal(1), ROUND_HALF_UP)) * 100

    def payments(self, month: str, rights: dict[str, tuple[Right, ...]]) -> Iterator[Payment]:
        """Yield the payments made in a month, up to today."""
        before = shifted(month, -1)
        due = [
            right
            for right in rights.get(before, ())
            if right.status == "open" and right.benefit != _YEARLY
        ]
        paid_on = _working_day(month, _PAYMENT_DAY)
        if paid_on <= self._today:
            direct = [right for right in due if not self._to_landlord(right.benefit)]
            other = [right for right in due if self._to_landlord(right.benefit)]
            lines = [_line(right, before) for right in direct]
            lines += self._regularisations(month)
            lines += self._deductions(month, before, sum(line.amount for line in lines))
            yield from self._payment(month, paid_on, "direct", self._holder, lines)
            lines = [_line(right, before) for right in other]
            yield from self._payment(month, paid_on, "tiers", self._landlord, lines)
        yearly_on = _working_day(month, _YEARLY_DAY)
        if yearly_on <= self._today:
            lines = [_line(right, month) for right in rights[month] if right.benefit == _YEARLY]
            yield from self._payment(month, yearly_on, "rentree", self._holder, lines)

    def debts(self) -> tuple[Debt, ...]:
        """Return what is owed after the payments that were made."""
        return tuple(
            Debt(
                id=debt.id,
                benefit=debt.benefit,
                initial=debt.initial,
                balance=debt.balance,
                monthly_deduction=debt.monthly,
            )
            for debt in self._debts
        )

    def _payment(
        self, month: str, paid_on: date, what: str, recipient: Recipient, lines: list[PaymentLine]
    ) -> Iterator[Payment]:
        if lines:
            yield Payment(
                id=stable_id(self._name, "payment", month, what),
                paid_on=paid_on,
                month=month,
                amount=sum(line.amount for line in lines),
                recipient=recipient,
                lines=tuple(lines),
            )

    def _regularisations(self, month: str) -> list[PaymentLine]:
        return [
            PaymentLine(
                benefit=one.benefit,
                kind="regularisation",
                amount=_cents(one.amount),
                period=self._ago(one.period),
            )
            for one in self._household.regularisations
            if self._ago(one.paid) == month
        ]

    def _deductions(self, month: str, period: str, available: int) -> list[PaymentLine]:
        """Take from each debt its share, never more than is paid."""
        lines = []
        for debt in self._debts:
            taken = min(debt.monthly, debt.balance, available)
            if month < debt.since or taken <= 0:
                continue
            debt.balance -= taken
            available -= taken
            lines.append(
                PaymentLine(benefit=debt.benefit, kind="deduction", amount=-taken, period=period)
            )
        return lines

    def _runs(self, right: RightDefinition, month: str) -> bool:
        if right.benefit == _YEARLY and int(month[5:]) != _YEARLY_MONTH:
            return False
        if self._household.former and month <= self._ago(self._household.former.until):
            return False
        return self._ago(right.first) <= month <= self._ago(right.last)

    def _amount(self, rank: int, right: RightDefinition, month: str) -> int:
        """Return the amount of a right in a month: today's, less the revaluations since."""
        turn = _REVALUED.get(right.benefit, 4)
        steps = _year_from(self._current, turn) - _year_from(month, turn)
        rate = 1 + Decimal(str(self._definition.revaluation.yearly))
        return int((self._amounts[rank] / rate**steps).quantize(Decimal(1), ROUND_HALF_UP))

    def _to_landlord(self, benefit: str) -> bool:
        return any(r.third_party for r in self._household.rights if r.benefit == benefit)

    def _ago(self, months: int) -> str:
        return shifted(self._current, -months)


def _newest_first(payments: Iterable[Payment]) -> tuple[Payment, ...]:
    return tuple(sorted(payments, key=lambda payment: payment.paid_on, reverse=True))


def _line(right: Right, period: str) -> PaymentLine:
    return PaymentLine(benefit=right.benefit, kind="right", amount=right.amount, period=period)


def _year_from(month: str, turn: int) -> int:
    """Return the year that a month belongs to when years begin in the month ``turn``."""
    return int(month[:4]) - (int(month[5:]) < turn)


def _working_day(month: str, number: int) -> date:
    """Return a day of a month, or the Monday after when it falls on a weekend."""
    day = date(int(month[:4]), int(month[5:]), number)
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)


def _draw(amount: Amount, drawn: Random) -> float:
    if isinstance(amount, tuple):
        return round(drawn.uniform(*amount), 2)
    return amount


def _cents(euros: float) -> int:
    return int((Decimal(str(euros)) * 100).quantize(Decimal(1), ROUND_HALF_UP))
