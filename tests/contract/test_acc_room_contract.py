"""The room on every implementation: who is there, who waits, what is shared."""

from __future__ import annotations

import httpx
import pytest
from caf_asking import refused
from caf_running import KIOSKS, Process, needs_postgresql, new_visit

from kiosk.client import CafClient
from kiosk.contract.accompaniment import Frame, FramePart, PartKind, Presence, PrinterWord
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

HOME = Presence(screen="home")
PAGE = Presence(
    screen="question",
    journey="demande-logement",
    page_id="situation",
    page=3,
    pages=12,
    printer=PrinterWord.NO_PAPER,
)
FRAME = Frame(
    width=1920,
    height=1080,
    parts=(FramePart(kind=PartKind.TITLE, x=50, y=50, w=500, h=80, text="Votre logement"),),
)


async def ended(caf: Process, visit: str, kiosk: str = "borne-1") -> None:
    """End a visit, as the supervisor of its kiosk does."""
    async with httpx.AsyncClient(base_url=caf.url, timeout=20) as supervisor:
        bearer = {"Authorization": f"Bearer {KIOSKS[kiosk]}"}
        answer = await supervisor.delete(f"/v1/visits/{visit}", headers=bearer)
        assert answer.status_code == 204


class RoomContract:
    """What every implementation must do."""

    async def test_nothing_waits_for_a_visit_that_is_alone(self, caf: Process) -> None:
        async with caf.client() as client:
            for presence in (HOME, PAGE):
                heard = await client.be_present(presence)
                assert (heard.help, heard.share_asked_by, heard.pointer) == (None, None, None)
                assert heard.viewed_by == ()

    async def test_who_calls_waits_behind_those_before(self, caf: Process) -> None:
        here, there = new_visit(), new_visit()
        async with caf.client(visit=here) as first, caf.client("borne-2", there) as second:
            await first.be_present(HOME)
            await second.be_present(HOME)
            place = await first.call_help()
            assert (place.position, place.coming) == (1, None)
            assert (await second.call_help()).position == 2
            # Calling again keeps the place.
            assert await first.call_help() == place
            assert (await second.call_help()).position == 2
            heard = (await second.be_present(PAGE)).help
            assert heard is not None and heard.position == 2
            await first.call_off()
            heard = (await second.be_present(PAGE)).help
            assert heard is not None and heard.position == 1
            assert (await first.be_present(HOME)).help is None
            # It calls after the other now.
            assert (await first.call_help()).position == 2
            await ended(caf, there, "borne-2")
            heard = (await first.be_present(HOME)).help
            assert heard is not None and heard.position == 1
            await ended(caf, here)

    async def test_a_visit_that_ended_says_nothing_more(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client:
            await client.be_present(HOME)
            await client.call_help()
            await client.share(FRAME)
            await ended(caf, visit)
            await refused(Code.SESSION_EXPIRED, client.be_present(HOME))
            await refused(Code.SESSION_EXPIRED, client.call_help())
            await refused(Code.SESSION_EXPIRED, client.share(FRAME))
            # Taking back what is gone is no fault.
            await client.call_off()
            await client.stop_sharing()

    async def test_a_page_is_shared_and_no_more(self, caf: Process) -> None:
        async with caf.client() as client:
            await client.be_present(PAGE)
            await client.share(FRAME)
            assert (await client.be_present(PAGE)).viewed_by == ()
            await client.share(Frame(width=1, height=1, secret=True))
            await client.stop_sharing()
            await client.stop_sharing()

    async def test_what_is_not_of_the_contract_is_refused(self, caf: Process) -> None:
        async with CafClient(caf.url, KIOSKS["borne-1"], new_visit(), 20) as client:
            for path, body in (
                ("presence", {"screen": "home", "answer": "42"}),
                ("presence", {"screen": "Un texte libre"}),
                ("presence", {"screen": "home", "journey": "Élise Carrel"}),
                ("frame", {"width": 10, "height": 10, "parts": [{"kind": "title"}]}),
                ("frame", {"width": 10, "height": 10, "name": "Élise"}),
            ):
                answer = await client._http.put(f"/v1/room/{path}", json=body)
                assert answer.status_code == 422, (path, body)
                assert "lise" not in answer.text


class TestOnSqlite(RoomContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(RoomContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
