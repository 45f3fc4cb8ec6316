"""No answer is in any response of the console, whatever is answered in whichever journey.

Two proofs: nothing that was typed is in what the console says, and what the console says is the
same to the byte before answers are kept and sent as after.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from acc_console_running import FRAME, Consoles, consoles, enter
from caf_running import TODAY
from test_contract_walks import _proved, _with_files, who_takes

from kiosk.client import CafClient
from kiosk.contract.accompaniment import Presence
from kiosk.journeys.binding import bind
from kiosk.journeys.model import Effect, Journey, Kind, Source
from kiosk.journeys.path import path
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from tests.journeys.walking import Walker

pytestmark = pytest.mark.asyncio

RULES = Rules(TODAY)

#: Kinds whose answers nobody else would say.
_TYPED = frozenset(
    {
        Kind.TEXT, Kind.MESSAGE, Kind.DIGITS, Kind.NIR, Kind.DATE, Kind.COMMUNE, Kind.EMAIL,
        Kind.TELEPHONE, Kind.MOBILE, Kind.PROVISIONAL, Kind.IBAN, Kind.MONEY, Kind.CODE,
        Kind.PASSWORD, Kind.NEW_PASSWORD,
    }
)  # fmt: skip

#: Journeys by groups: a backend is made for each, and one journey after the other would be slow.
_GROUPS = 6
GROUPS = [list(registry().values())[start::_GROUPS] for start in range(_GROUPS)]


class Watched:
    """What the console says of the visit at borne-1."""

    def __init__(self, running: Consoles, browser: httpx.Client) -> None:
        self._running = running
        self._browser = browser

    def says(self) -> str:
        """Everything, without the names of the visit and of the session, which are random."""
        handle = self._running.handle()
        visit = f"/visites/{handle}"
        asked = ["/", "/fragments/salle", visit, f"/fragments{visit}"]
        asked += [f"/fragments{visit}/page.svg"]
        answers = [self._browser.get(one) for one in asked]
        assert [one.status_code for one in answers] == [200] * 5
        said = "".join(f"{one.text}\n{sorted(one.headers.items())}" for one in answers)
        said = said.replace(handle, "")
        for name, value in self._browser.cookies.items():
            said = said.replace(value, name)
        return said


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Consoles]:
    with consoles(tmp_path) as opened:
        yield opened


def without_clock(said: str) -> str:
    """What was said, without the second at which it was, and the token of forms."""
    kept = [line for line in said.split("('") if not line.startswith("date'")]
    return "('".join(kept)


@asynccontextmanager
async def bound(client: CafClient, journey: Journey) -> AsyncIterator[Journey]:
    """The journey with those whom the Caf knows in it, and somebody signed in who may take it."""
    if journey.category is None or not journey.signed_in:
        yield journey
        return
    await client.sign_in(*who_takes(journey))
    offers = (await client.opening(journey.id)).offers
    known = {
        Source(key): tuple((one.key, one.label) for one in those) for key, those in offers.items()
    }
    yield bind(journey, known)


def typed(journey: Journey, answers: dict[str, Any]) -> set[str]:
    """What somebody typed who gave these answers, as it is kept and as it is shown."""
    found: set[str] = set()
    for question in journey.questions():
        value = answers.get(question.id)
        if question.kind in _TYPED and value not in (None, (), ""):
            text = str(value)
            if question.kind is Kind.DATE:
                year, month, day = text.split("-")
                found |= {text, f"{day}/{month}/{year}"}
            elif len(text) >= 4:
                found.add(text)
    return found


@pytest.mark.parametrize("journeys", GROUPS, ids=lambda those: f"from-{those[0].id}")
async def test_no_answer_is_in_any_response(running: Consoles, journeys: list[Journey]) -> None:
    with running.browser() as browser:
        assert enter(browser, running.desk).status_code == 303
        for journey in journeys:
            async with running.client() as client, bound(client, journey) as whole:
                await one_journey(client, whole, Watched(running, browser))
            # The visit is over for the next one.
            running.room_seconds.now_s += 20


async def one_journey(client: CafClient, journey: Journey, watched: Watched) -> None:
    walker = Walker(journey, RULES, random.Random(f"{journey.id} watched"))
    answers, complete = walker.walk()
    pages = [page.id for page in path(journey, answers, RULES).done]
    last = path(journey, answers, RULES).next
    pages += [] if last is None else [last.id]
    secrets = typed(journey, answers)
    for number, page_id in enumerate(pages, 1):
        presence = Presence(
            screen="question", journey=journey.id, page_id=page_id, page=number, pages=len(pages)
        )
        await client.be_present(presence)
        await client.share(FRAME)
        said = watched.says()
        for secret in secrets:
            assert secret not in said, (journey.id, page_id)
    before = without_clock(watched.says())
    if journey.category is not None and journey.signed_in:
        await client.keep_draft(journey.id, answers)
        assert without_clock(watched.says()) == before, journey.id
        if complete:
            given = await _with_files(client, journey, answers, upload=False)
            if Effect.CONTACT in journey.effects:
                await _proved(client, given)
            await client.submit(journey.id, given)
            assert without_clock(watched.says()) == before, journey.id
    elif journey.submits and complete and not journey.signed_in:
        await client.send_message(journey.id, answers, key=f"{journey.id}-watched-key")
        assert without_clock(watched.says()) == before, journey.id
