"""Repaying a part of a debt in a real window: by touches, to the receipt in the tray."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from kiosk.client import CafClient
from kiosk.contract.repayments import DebtAccount
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.repay_debt.journey import JOURNEY
from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look
from tests.visits.people import Account, account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk((1920, 1080))


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    kiosk.is_over(visitor)


async def _owed(kiosk: KioskUnderTest, who: Account) -> DebtAccount:
    url, token = kiosk.caf
    async with CafClient(url, token, "visite-du-test-des-dettes") as caf:
        await caf.sign_in(who.nir, who.password)
        (debt,) = (await caf.debts()).debts
        return debt


def _is_wrong(look: Look) -> bool:
    """Whether the most that can be repaid is said under what was typed."""
    start = JourneyWords(JOURNEY, Words("fr")).error_with(
        JOURNEY.question("montant"), "money-too-large", {"maximum": "|"}
    )
    return any(text.startswith(start.split("|")[0]) for text in look.texts())


def test_a_part_of_a_debt_is_repaid_and_its_receipt_printed(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    who = account("lambertin")
    visitor.touches("task-account")
    deeds.signs_in(visitor, who)
    visitor.sees("account")
    before = asyncio.run(_owed(kiosk, who))
    visitor.touches("entry-debts")
    visitor.sees("debts")
    visitor.touches(f"debt-{before.debt.id}")
    visitor.sees("debt")
    visitor.touches("primary")
    visitor.sees("repay-amount")
    # More than is owed is said, and nothing typed is lost.
    visitor.types_digits("9999")
    visitor.touches("primary")
    visitor.waits_for(_is_wrong, "what is wrong with the amount")
    visitor.erases(2)
    visitor.touches("primary")
    visitor.sees("repay-page")
    visitor.reads(visitor.says("repay-page-demonstration-title"))
    visitor.touches("primary")
    visitor.sees("repaid")
    number = visitor.sees_thing("receipt-number").words
    visitor.touches("print")
    visitor.sees("note-view")
    deeds.prints(visitor)
    visitor.sees("repaid")
    visitor.touches("primary")
    visitor.sees("debt")
    visitor.reads(visitor.says("debt-repaid-number", number=number))
    after = asyncio.run(_owed(kiosk, who))
    assert after.debt.balance == before.debt.balance - 9_900
    assert [one.number for one in after.repayments] == [number]
    visitor.touches("end")
    visitor.touches("end-yes")
    visitor.sees("farewell")
    visitor.reads(visitor.says("farewell-repaid", number=number))
    visitor.touches("primary")
