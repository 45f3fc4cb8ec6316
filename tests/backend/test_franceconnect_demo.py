"""The provider of the demonstration: strict, plain about what it is, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from caf_running import Process, somebody
from oidc_running import BACK, END

from kiosk.client import CafProblem
from kiosk.contract.franceconnect import FranceConnectNext, FranceConnectStart
from kiosk.contract.problems import Code


@pytest.fixture
def browser() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


def chooses(browser: httpx.Client, start: FranceConnectStart, who: str) -> str:
    """Choose somebody on the page; return the query that comes back."""
    page = browser.get(start.url).text
    interaction = re.search(r'name="interaction" value="([^"]+)"', page)
    found = re.search(rf'value="([^"]*)">[^<]*{who}', page)
    assert interaction and found, page
    told = {"interaction": interaction[1], "who": found[1]}
    back = browser.post(str(httpx.URL(start.url).join("/choice")), data=told)
    location = back.headers["Location"]
    assert location.startswith(BACK)
    return httpx.URL(location).query.decode()


@pytest.mark.asyncio
async def test_the_button_works_where_nothing_is_set_up(
    backend_process: Process, browser: httpx.Client
) -> None:
    async with backend_process.client() as client:
        offer = await client.franceconnect()
        assert offer.available and offer.demonstration
        start = await client.franceconnect_start()
        page = browser.get(start.url)
        assert "DÉMONSTRATION" in page.text
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]
        outcome = await client.franceconnect_finish(
            start.id, chooses(browser, start, "Élise Marie")
        )
        assert outcome.next is FranceConnectNext.LINK
        wrong = somebody("Antoine").nir
        for left in (2, 1, None):
            with pytest.raises(CafProblem) as caught:
                await client.franceconnect_link(start.id, wrong)
            assert caught.value.code is Code.FRANCECONNECT_LINK_REFUSED
            assert caught.value.problem.attempts_left == left
        with pytest.raises(CafProblem) as caught:
            await client.franceconnect_link(start.id, somebody("Élise Marie").nir)
        assert caught.value.code is Code.FRANCECONNECT_EXPIRED
        assert client.person is None


@pytest.mark.asyncio
async def test_one_signs_in_and_out_and_is_known_after_a_restart(
    backend_process: Process, browser: httpx.Client
) -> None:
    async with backend_process.client() as client:
        start = await client.franceconnect_start()
        query = chooses(browser, start, "Élise Marie")
        await client.franceconnect_finish(start.id, query)
        await client.franceconnect_link(start.id, somebody("Élise Marie").nir)
        farewell = await client.franceconnect_sign_out(start.id)
        assert browser.get(farewell.url).headers["Location"].startswith(END)
    backend_process.stop()
    backend_process.start()
    async with backend_process.client() as client:
        # What was under way is gone with the process.
        with pytest.raises(CafProblem) as caught:
            await client.franceconnect_finish(start.id, query)
        assert caught.value.code is Code.FRANCECONNECT_EXPIRED
        start = await client.franceconnect_start()
        # The provider is another one now, with other names for people: the number is asked
        # again. A true one keeps its issuer.
        outcome = await client.franceconnect_finish(
            start.id, chooses(browser, start, "Élise Marie")
        )
        assert outcome.next is FranceConnectNext.LINK


@pytest.mark.asyncio
async def test_refusing_and_a_stranger(backend_process: Process, browser: httpx.Client) -> None:
    async with backend_process.client() as client:
        start = await client.franceconnect_start()
        with pytest.raises(CafProblem) as caught:
            await client.franceconnect_finish(start.id, chooses(browser, start, "Refuser"))
        assert caught.value.code is Code.FRANCECONNECT_CANCELLED
        start = await client.franceconnect_start()
        outcome = await client.franceconnect_finish(start.id, chooses(browser, start, "Clarisse"))
        assert outcome.next is FranceConnectNext.CREATE
        assert outcome.answers["commune-naissance"] == "92000-92050"


@pytest.mark.asyncio
async def test_a_code_is_good_once_and_the_page_too(
    backend_process: Process, browser: httpx.Client
) -> None:
    async with backend_process.client() as client:
        start = await client.franceconnect_start()
        page = browser.get(start.url).text
        interaction = re.search(r'name="interaction" value="([^"]+)"', page)
        assert interaction
        told = {"interaction": interaction[1], "who": ""}
        choice = str(httpx.URL(start.url).join("/choice"))
        assert browser.post(choice, data=told).status_code == 303
        assert browser.post(choice, data=told).status_code == 400
        # Somebody else's client, or address to come back to, gets no page at all.
        wrong = httpx.URL(start.url).copy_set_param("redirect_uri", "https://autre.invalid/")
        assert browser.get(wrong).status_code == 400


@pytest.mark.parametrize("more", [["--no-demo"]])
@pytest.mark.asyncio
async def test_there_is_none_outside_a_demonstration(tmp_path: Path, more: list[str]) -> None:
    backend = Process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path)
    backend.start(*more)
    try:
        async with backend.client() as client:
            assert not (await client.franceconnect()).available
            with pytest.raises(CafProblem) as caught:
                await client.franceconnect_start()
            assert caught.value.code is Code.FRANCECONNECT_ABSENT
    finally:
        backend.stop()


def test_nothing_of_a_sign_in_is_logged(backend_process: Process, browser: httpx.Client) -> None:
    import asyncio

    async def visit() -> list[str]:
        async with backend_process.client() as client:
            start = await client.franceconnect_start()
            query = chooses(browser, start, "Élise Marie")
            await client.franceconnect_finish(start.id, query)
            return [start.id, *httpx.QueryParams(query).values(), "Carrel", "Élise"]

    secrets = asyncio.run(visit())
    log = backend_process.errors.read_text()
    assert "franceconnect.finish" in log
    assert not [one for one in secrets if one in log and not one.startswith("http")]
