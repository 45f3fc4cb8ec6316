"""Attestations: chosen, seen, explained, printed elsewhere or posted, without a window."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.models import Account, Attestation, AttestationKind, AttestationMonth, Posting
from kiosk.contract.problems import Code, problem
from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples
from kiosk.views.flows.attestation import (
    get_attestation,
    last_attestation,
    last_statement,
    statement_of,
)
from kiosk.views.means import Means
from kiosk.views.outcomes import Beside, Way
from kiosk.views.samples_paper import payment_paper
from kiosk.views.screens.attestation_choice import Shortcut
from kiosk.visit.state import AskedByPost
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_flow_payments import means

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

PAIEMENT, QUOTIENT = AttestationKind.PAIEMENT, AttestationKind.QUOTIENT_FAMILIAL
PERIODE, RELEVE = AttestationKind.PERIODE, AttestationKind.RELEVE
MONTHS = (
    # Nothing is paid yet in the current month.
    AttestationMonth(month="2026-04", kinds=(QUOTIENT, PERIODE, RELEVE)),
    *(
        AttestationMonth(month=f"2026-0{n}", kinds=(PAIEMENT, QUOTIENT, PERIODE, RELEVE))
        for n in (3, 2, 1)
    ),
    AttestationMonth(month="2025-12", kinds=(), elsewhere="Caf du Nord"),
)
SEEN = Then("attestation-view", Way.HOME)


@dataclass
class AttestationCaf:
    """A Caf that attests; ``channels`` are its ways out."""

    shown: tuple[AttestationMonth, ...] = MONTHS
    channels: tuple[str, ...] = ("post", "sms")
    refusals: list[CafProblem] = field(default_factory=list)
    asked: list[tuple[object, ...]] = field(default_factory=list)

    async def attestation_months(self) -> tuple[AttestationMonth, ...]:
        return self.shown

    async def health(self) -> SimpleNamespace:
        return SimpleNamespace(channels=self.channels)

    async def request_attestation(
        self, kind: AttestationKind, month: str, *, first: str | None = None, key: str
    ) -> Attestation:
        self.asked.append((kind, first, month))
        return samples.ATTESTATION.model_copy(update={"kind": kind, "month": month, "first": first})

    async def attestation_document(self, attestation_id: str) -> bytes:
        return payment_paper()

    async def account(self) -> Account:
        return samples.FULL_ACCOUNT

    async def post_attestation(self, attestation_id: str, *, key: str) -> Posting:
        self.asked.append(("post", attestation_id, key))
        if self.refusals:
            raise self.refusals.pop(0)
        return Posting(number="C26-3BDF-9WXZ", address=("x",), asked_at=samples.NOW)


class Still:
    """A printer that nobody presses."""

    async def status(self) -> PrinterStatus:
        return PrinterStatus()


def ready(caf: AttestationCaf, role: Role = Role.ALLOCATAIRE) -> Means:
    one = means(caf, role)
    return Means(
        **{**{name: getattr(one, name) for name in one.__dataclass_fields__}, "printer": Still()}
    )


async def chosen(caf: AttestationCaf, *script: Then) -> Means:
    one, stage = ready(caf), ScriptedStage(*script)
    await get_attestation(stage, cast(Any, caf), one.printer, one.state, lambda _print: None)
    assert not stage.left
    return one


@pytest.mark.parametrize(
    ("flow", "asked"),
    [
        (last_attestation, (PAIEMENT, None, "2026-03")),
        (last_statement, (RELEVE, None, "2026-03")),
    ],
)
async def test_what_people_come_for_most_takes_one_touch(
    flow: Callable[[Any, Means], Coroutine[Any, Any, None]], asked: tuple[object, ...]
) -> None:
    caf = AttestationCaf()
    await flow(ScriptedStage(SEEN), ready(caf))
    assert caf.asked == [asked]


async def test_the_shortcuts_stand_on_the_choice_too() -> None:
    caf = AttestationCaf()
    await chosen(caf, Then("attestation-choice", Shortcut.STATEMENT), SEEN)
    await chosen(caf, Then("attestation-choice", Shortcut.LAST), SEEN)
    assert caf.asked == [(RELEVE, None, "2026-03"), (PAIEMENT, None, "2026-03")]


async def test_the_releve_of_a_month_is_given_at_once() -> None:
    caf = AttestationCaf()
    await statement_of(ScriptedStage(SEEN), ready(caf), "2026-02")
    assert caf.asked == [(RELEVE, None, "2026-02")]


async def test_a_period_goes_from_a_month_to_a_later_one() -> None:
    caf = AttestationCaf()

    async def looks(screen: Any) -> str:
        shown = [one.objectName() for one in screen.findChildren(QPushButton)]
        offered = [name for name in shown if name.startswith("month-")]
        assert offered == ["month-2026-04", "month-2026-03", "month-2026-02"]
        return "2026-03"

    await chosen(
        caf,
        Then("attestation-choice", PERIODE),
        # The other Caf is named, and the choice goes on.
        Then("month-choice", "2025-12"),
        Then("notice", Way.ON),
        Then("month-choice", "2026-01"),
        # Back from the end: the beginning is asked again.
        Then("month-choice", Way.BACK),
        Then("month-choice", "2026-02"),
        Then("month-choice", looks),
        SEEN,
    )
    assert caf.asked == [(PERIODE, "2026-02", "2026-03")]


async def test_what_is_older_is_told_whom_to_ask() -> None:
    caf = AttestationCaf()
    await chosen(
        caf,
        Then("attestation-choice", Shortcut.OLDER),
        Then("notice", Way.ON),
        Then("attestation-choice", PAIEMENT),
        Then("attestation-month", Shortcut.OLDER),
        Then("notice", Way.ON),
        Then("attestation-month", MONTHS[-1]),
        Then("notice", Way.ON),
        Then("attestation-month", Way.BACK),
        Then("attestation-choice", Way.BACK),
    )
    assert not caf.asked


async def test_the_guide_comes_back_to_the_document_that_was_made_once() -> None:
    caf = AttestationCaf()
    await last_attestation(
        ScriptedStage(
            Then("attestation-view", Beside.GUIDE), Then("attestation-guide", Way.BACK), SEEN
        ),
        ready(caf),
    )
    assert len(caf.asked) == 1


async def test_a_document_goes_by_post_once_the_address_is_seen() -> None:
    caf = AttestationCaf(refusals=[CafProblem(problem(Code.TIMEOUT))])
    one = ready(caf)
    stage = ScriptedStage(
        Then("attestation-view", Beside.POST),
        Then("attestation-post", Way.BACK),
        Then("attestation-view", Beside.POST),
        Then("attestation-post", Way.ON),
        Then("trouble", Way.BACK),
        Then("attestation-view", Beside.POST),
        Then("attestation-post", Way.ON),
        Then("attestation-posted", Way.ON),
    )
    await last_attestation(stage, one)
    assert not stage.left
    posted = [asked for asked in caf.asked if asked[0] == "post"]
    # Tried again after an answer that never came: the same request.
    assert len(posted) == 2
    assert len(set(posted)) == 1
    assert AskedByPost("C26-3BDF-9WXZ") in one.state.deeds


async def test_post_is_offered_only_where_letters_go() -> None:
    async def looks(screen: Any) -> Way:
        assert screen.findChild(QPushButton, "beside-post") is None
        assert screen.findChild(QPushButton, "beside-guide") is not None
        return Way.HOME

    caf = AttestationCaf(channels=("sms",))
    await last_attestation(ScriptedStage(Then("attestation-view", looks)), ready(caf))


@pytest.mark.parametrize("flow", [last_attestation, last_statement])
async def test_who_does_not_manage_the_dossier_gets_none(
    flow: Callable[[Any, Means], Coroutine[Any, Any, None]],
) -> None:
    caf = AttestationCaf()
    await flow(ScriptedStage(Then("notice", Way.ON)), ready(caf, Role.CONJOINT))
    assert not caf.asked


async def test_nothing_to_attest_is_said() -> None:
    caf = AttestationCaf(MONTHS[:1])
    await last_attestation(ScriptedStage(Then("notice", Way.ON)), ready(caf))
    assert not caf.asked
