"""What the Caf has received, asked as the person who sent it, by the contract itself."""

from __future__ import annotations

import asyncio
import secrets

from kiosk.client import CafClient
from kiosk.contract.models import Receipt
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import Account


def receipts(kiosk: KioskUnderTest, who: Account) -> tuple[Receipt, ...]:
    """Return everything that this person sent."""
    return asyncio.run(_receipts(kiosk, who))


def received(kiosk: KioskUnderTest, who: Account, number: str) -> tuple[Receipt, bytes]:
    """Return the receipt of that number, and the document as the Caf keeps it."""
    return asyncio.run(_received(kiosk, who, number))


async def _receipts(kiosk: KioskUnderTest, who: Account) -> tuple[Receipt, ...]:
    async with await _signed_in(kiosk, who) as caf:
        return await caf.submissions()


async def _received(kiosk: KioskUnderTest, who: Account, number: str) -> tuple[Receipt, bytes]:
    async with await _signed_in(kiosk, who) as caf:
        [receipt] = [one for one in await caf.submissions() if one.number == number]
        return receipt, await caf.upload_content(receipt.uploads[0].id)


async def _signed_in(kiosk: KioskUnderTest, who: Account) -> CafClient:
    url, token = kiosk.caf
    caf = CafClient(url, token, secrets.token_hex(8))
    await caf.sign_in(who.nir, who.password)
    return caf
