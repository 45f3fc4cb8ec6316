"""Mes dettes: an amount typed, a payment that ends once, and its receipt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.problems import Code, problem
from kiosk.contract.repayments import DebtAccount, Debts, Repayment, RepaymentState
from kiosk.journeys.repay_debt.journey import ALL
from kiosk.views import samples
from kiosk.views import samples_money as invented
from kiosk.views.components.label import Label
from kiosk.views.flows.debts import debts
from kiosk.views.outcomes import Way
from kiosk.views.screens.debt import SeeReceipt
from kiosk.views.screens.question import Door, Given
from kiosk.views.screens.repay_amount import RepayAmountScreen
from kiosk.views.screens.repay_page import Paying
from kiosk.visit.state import Repaid
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_flow_payments import means

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

REFUSED, ABANDONED = RepaymentState.REFUSED, RepaymentState.ABANDONED
OWED = invented.DEBT.debt.balance


@dataclass
class DebtCaf:
    """A Caf to which something is owed. ``losses`` are lost answers, met one by one."""

    known: Debts = field(default_factory=lambda: Debts(debts=(invented.DEBT,), payable=True))
    refusals: list[CafProblem] = field(default_factory=list)
    asked: list[tuple[str, object]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    async def debts(self) -> Debts:
        return self.known

    async def open_repayment(self, debt_id: str, amount: int, *, key: str) -> Repayment:
        self.asked.append(("open", amount))
        self.keys.append(key)
        self._refuse()
        return invented.OPENED.model_copy(update={"amount": amount})

    async def settle_demonstration(self, repayment_id: str, outcome: RepaymentState) -> Repayment:
        self.asked.append(("settle", outcome))
        self._refuse()
        if outcome is REFUSED:
            return invented.OPENED.model_copy(update={"state": REFUSED})
        return invented.PAID

    async def abandon_repayment(self, repayment_id: str) -> Repayment:
        self.asked.append(("abandon", repayment_id))
        self._refuse()
        return invented.OPENED.model_copy(update={"state": ABANDONED})

    async def repayment_receipt(self, repayment_id: str) -> bytes:
        self.asked.append(("receipt", repayment_id))
        return samples.attestation_pdf()

    def _refuse(self) -> None:
        if self.refusals:
            raise self.refusals.pop(0)


async def goes(caf: DebtCaf, *script: Then) -> Any:
    """Play the script from the list to the list; return what the visit holds."""
    first = [Then("debts", invented.DEBT), Then("debt", Way.ON)]
    last = [Then("debt", Way.BACK), Then("debts", Way.BACK)]
    stage = ScriptedStage(*first, *script, *last)
    one = means(caf)
    await debts(stage, one)
    assert not stage.left
    return one.state


def gives(cents: int) -> Then:
    return Then("repay-amount", Given({"montant": cents}))


async def test_a_part_is_repaid_and_the_receipt_is_seen() -> None:
    caf = DebtCaf()
    state = await goes(
        caf,
        gives(5_000),
        Then("repay-page", Paying.PAY),
        Then("repaid", Way.PRINT),
        Then("note-view", Way.BACK),
        Then("repaid", Way.ON),
    )
    assert caf.asked == [
        ("open", 5_000),
        ("settle", RepaymentState.PAID),
        ("receipt", invented.PAID.id),
    ]
    assert Repaid(invented.PAID.number or "") in state.deeds


async def test_all_is_what_is_owed() -> None:
    caf = DebtCaf()
    await goes(
        caf,
        Then("repay-amount", Door(ALL)),
        Then("repay-page", Paying.PAY),
        Then("repaid", Way.ON),
    )
    assert caf.asked[0] == ("open", OWED)


@pytest.mark.parametrize(
    ("paying", "asked"), [(Paying.REFUSE, "settle"), (Paying.GIVE_UP, "abandon")]
)
async def test_what_is_not_paid_is_said_and_is_no_deed(paying: Paying, asked: str) -> None:
    caf = DebtCaf()
    state = await goes(caf, gives(5_000), Then("repay-page", paying), Then("notice", Way.ON))
    assert caf.asked[-1][0] == asked
    assert not any(isinstance(deed, Repaid) for deed in state.deeds)


async def test_going_back_from_the_amount_opens_nothing() -> None:
    caf = DebtCaf()
    await goes(caf, Then("repay-amount", Way.BACK))
    assert not caf.asked


async def test_a_lost_answer_is_asked_again_with_the_same_key() -> None:
    lost = [CafProblem(problem(Code.TIMEOUT)) for _ in range(2)]
    caf = DebtCaf(refusals=lost)
    await goes(
        caf,
        gives(5_000),
        Then("trouble", Way.RETRY),
        # The visitor gives up waiting; what was typed is still there, and pressed again.
        Then("trouble", Way.BACK),
        Then("repay-amount", typed_is("50")),
        Then("repay-page", Paying.GIVE_UP),
        Then("notice", Way.ON),
    )
    assert len(caf.keys) == 3
    assert len(set(caf.keys)) == 1


async def test_the_same_amount_after_an_end_is_another_repayment() -> None:
    caf = DebtCaf()
    one = Then("repay-page", Paying.REFUSE)
    await goes(
        caf,
        gives(5_000),
        one,
        Then("notice", Way.ON),
        Then("debt", Way.ON),
        gives(5_000),
        one,
        Then("notice", Way.ON),
    )
    assert len(set(caf.keys)) == 2


async def test_when_less_is_owed_than_was_shown_the_amount_is_asked_again() -> None:
    invalid = problem(Code.ANSWERS_INVALID, errors={"montant": "money-too-large"})
    caf = DebtCaf(refusals=[CafProblem(invalid)])
    less = invented.DEBT.debt.model_copy(update={"balance": 1_000})

    async def looks(screen: Any) -> object:
        error = screen._editors["montant"].error
        assert "10,00" in error
        return Way.BACK

    async def types(screen: Any) -> object:
        caf.known = Debts(debts=(invented.DEBT.model_copy(update={"debt": less}),), payable=True)
        return Given({"montant": 5_000})

    await goes(caf, Then("repay-amount", types), Then("repay-amount", looks))


async def test_another_kiosk_that_repays_is_waited_for() -> None:
    held = problem(Code.REPAYMENT_UNDER_WAY, retry_after=870)
    caf = DebtCaf(refusals=[CafProblem(held)])

    async def reads(screen: Any) -> Way:
        assert any("15 minutes" in label.text() for label in screen.findChildren(Label))
        return Way.ON

    await goes(caf, gives(5_000), Then("notice", reads))


async def test_an_answer_that_never_comes_claims_nothing() -> None:
    caf = DebtCaf()

    async def pays(screen: Any) -> object:
        caf.refusals.append(CafProblem(problem(Code.TIMEOUT)))
        return Paying.PAY

    state = await goes(
        caf,
        gives(5_000),
        Then("repay-page", pays),
        Then("trouble", Way.BACK),
        Then("notice", Way.ON),
    )
    assert not any(isinstance(deed, Repaid) for deed in state.deeds)


async def test_receipts_stay_in_the_history() -> None:
    caf = DebtCaf()
    stage = ScriptedStage(
        Then("debts", invented.DEBT),
        Then("debt", SeeReceipt(invented.PAID)),
        Then("note-view", Way.HOME),
        Then("debt", Way.BACK),
        Then("debts", Way.BACK),
    )
    await debts(stage, means(caf))
    assert caf.asked == [("receipt", invented.PAID.id)]
    assert not stage.left


async def test_only_who_manages_the_dossier_sees_debts() -> None:
    caf = DebtCaf()
    await debts(ScriptedStage(Then("notice", Way.ON)), means(caf, Role.CONJOINT))
    assert not caf.asked


@pytest.mark.parametrize(
    ("account", "payable", "offered"),
    [
        (invented.DEBT, True, True),
        (invented.DEBT, False, False),
        (invented.PAID_DEBT, True, False),
    ],
)
async def test_repaying_is_offered_only_where_it_can_be(
    account: DebtAccount, payable: bool, offered: bool
) -> None:
    caf = DebtCaf(Debts(debts=(account,), payable=payable))

    async def looks(screen: Any) -> Way:
        assert (screen.findChild(QPushButton, "primary") is not None) == offered
        return Way.BACK

    stage = ScriptedStage(Then("debts", account), Then("debt", looks), Then("debts", Way.BACK))
    await debts(stage, means(caf))


def typed_is(typed: str) -> Callable[[RepayAmountScreen], Any]:
    async def looked(screen: RepayAmountScreen) -> Given:
        assert screen._editors["montant"].typed == typed
        return Given({"montant": 5_000})

    return looked
