"""Mes paiements et mes droits: month by month, and what each month says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.contract.access import Role
from kiosk.contract.models import Account, MonthOfRights, Session
from kiosk.i18n import Words
from kiosk.i18n.answers import latin
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views import samples_money as invented
from kiosk.views.components.label import Label
from kiosk.views.flows.payments import payments
from kiosk.views.means import Means
from kiosk.views.money_words import reason, remedy, told
from kiosk.views.outcomes import Way
from kiosk.views.screens.payments import Turn
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]


@dataclass
class MoneyCaf:
    """A Caf that knows months."""

    shown: tuple[MonthOfRights, ...] = invented.MONTHS
    asked: list[str] = field(default_factory=list)

    async def account(self) -> Account:
        return samples.FULL_ACCOUNT

    async def months(self) -> tuple[MonthOfRights, ...]:
        self.asked.append("months")
        return self.shown


def means(caf: object, role: Role = Role.ALLOCATAIRE) -> Means:
    state = VisitState()
    person = samples.ALLOCATAIRE.model_copy(update={"role": role})
    expires_at = datetime(2026, 4, 14, 11, tzinfo=UTC)
    state.sign_in(Session(token="t", expires_at=expires_at, person=person))
    rest = dict.fromkeys(("printer", "bridge", "journeys", "words", "printing"))
    rules = partial(Rules, samples.TODAY)
    return Means(caf=cast(Any, caf), state=state, rules=rules, **cast(Any, rest))


def sees(month: str, turn: object, **enabled: bool) -> Then:
    async def looked(screen: Any) -> object:
        name = screen.findChild(Label, "month").text()
        assert name.casefold() == Words("fr").month(month), name
        for one, wanted in enabled.items():
            assert screen.findChild(QPushButton, f"turn-{one}").isEnabled() == wanted
        return turn

    return Then("payments", looked)


async def test_one_goes_back_and_forth_from_the_last_payment() -> None:
    # Nothing is paid yet in the current month of the sample.
    newest = [month.month for month in invented.MONTHS]
    stage = ScriptedStage(
        sees(newest[1], Turn.EARLIER, later=True, earlier=True),
        sees(newest[2], Turn.LATER),
        sees(newest[1], Turn.LATER),
        sees(newest[0], Turn.CHOOSE, later=False, earlier=True),
        Then("month-choice", newest[-1]),
        sees(newest[-1], Turn.CHOOSE, later=True, earlier=False),
        Then("month-choice", Way.BACK),
        sees(newest[-1], Way.BACK),
    )
    await payments(stage, means(MoneyCaf()))
    assert not stage.left


async def test_who_does_not_manage_the_dossier_is_asked_nothing_of_the_caf() -> None:
    caf = MoneyCaf()
    stage = ScriptedStage(Then("notice", Way.ON))
    await payments(stage, means(caf, Role.CONJOINT))
    assert not caf.asked


async def test_a_regularisation_is_one_line_with_its_period() -> None:
    (payment, _) = invented.FULL_MONTH.payments
    lines = told(Words("fr"), payment.lines)
    assert sum(line.amount for line in lines) == payment.amount
    assert [line.period for line in lines] == [
        "Pour mars 2026",
        "Pour la période de mars 2025 à septembre 2025",
        "Pour mars 2026",
    ]
    assert lines[1].what.startswith("Rappel")
    assert lines[2].what.startswith("Retenue")


async def test_a_month_says_who_was_paid_what_is_due_and_why_not() -> None:
    said: list[str] = []

    async def read(screen: Any) -> object:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Way.BACK

    caf = MoneyCaf((invented.FULL_MONTH,))
    await payments(ScriptedStage(Then("payments", read)), means(caf))
    words = Words("fr")
    text = "\n".join(said)
    for right in invented.FULL_MONTH.rights:
        if right.status != "open":
            assert reason(words, right.reason) in text
            assert remedy(words, right.reason) in text
    for payment in invented.FULL_MONTH.payments:
        assert payment.recipient.name in text
        assert latin(payment.recipient.iban_masked, words) in text
    assert words.text("payments-missing") in text


async def test_a_month_at_another_caf_says_which_one() -> None:
    (former,) = samples.FULL_ACCOUNT.former_dossiers
    said: list[str] = []

    async def read(screen: Any) -> object:
        texts = [label.text() for label in screen.findChildren(Label)]
        said.append("\n".join(one for one in texts if former.caf in one))
        return Turn.EARLIER if len(said) < 2 else Way.BACK

    late, early = (
        invented.FULL_MONTH,
        invented.EMPTY_MONTH.model_copy(update={"month": former.until}),
    )
    await payments(
        ScriptedStage(Then("payments", read), Then("payments", read)),
        means(MoneyCaf((late, early))),
    )
    assert said[0] == ""
    assert Words("fr").month(former.until) in said[1]


async def test_a_key_that_the_kiosk_does_not_know_is_said_in_words() -> None:
    words = Words("fr")
    assert reason(words, "tout-nouveau-motif") == words.text("money-reason-unknown")
    assert reason(words, None) == words.text("money-reason-unknown")
    assert remedy(words, "ressources-superieures") == ""
