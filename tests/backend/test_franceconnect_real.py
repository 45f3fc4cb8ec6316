"""The relying party against a real provider: npm's ``oidc-provider``, encrypted and strict."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from caf_running import ELISE as ELISE_NAMES
from caf_running import Here, here, new_visit, somebody
from oidc_running import (
    BACK,
    ELISE,
    END,
    Node,
    ec_key,
    needs_oidc_provider,
    rsa_key,
    running,
    walk,
)

from kiosk.backend.franceconnect.opening import desk_of
from kiosk.client import CafClient, CafProblem
from kiosk.contract.franceconnect import FranceConnectNext
from kiosk.contract.problems import Code

pytestmark = [needs_oidc_provider, pytest.mark.asyncio]


@pytest.fixture(scope="module")
def node() -> Iterator[Node]:
    with running(Node()) as provider:
        yield provider


@pytest.fixture(autouse=True)
def as_it_was(node: Node) -> Iterator[None]:
    yield
    node.control(acr="eidas2", error=None, clock=0, slow=[])


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the invented households: filling one takes a second."""
    path = tmp_path_factory.mktemp("seeded") / "caf.sqlite3"
    with here(f"sqlite:///{path}"):
        pass
    return path


@pytest.fixture
def folder(tmp_path: Path, seeded: Path) -> Path:
    for file in seeded.parent.iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path


@contextmanager
def caf(node: Node, folder: Path, **config: Any) -> Iterator[Here]:
    desk = desk_of(node.config(**config))
    assert desk is not None
    try:
        with here(f"sqlite:///{folder}/caf.sqlite3", franceconnect=desk) as running_caf:
            yield running_caf
    finally:
        desk.close()


async def goes(client: CafClient) -> tuple[str, str]:
    """Go to the provider and come back; return the start and its query."""
    start = await client.franceconnect_start()
    return start.id, walk(start.url)


async def refused(client: CafClient, start_id: str, query: str) -> Code:
    with pytest.raises(CafProblem) as caught:
        await client.franceconnect_finish(start_id, query)
    assert client.person is None
    return caught.value.code


async def test_a_first_sign_in_asks_for_the_number_and_the_next_one_does_not(
    node: Node, folder: Path
) -> None:
    with caf(node, folder) as backend:
        async with backend.client() as client:
            assert (await client.franceconnect()).available
            start_id, query = await goes(client)
            outcome = await client.franceconnect_finish(start_id, query)
            assert (outcome.next, outcome.session) == (FranceConnectNext.LINK, None)
            nir = somebody(ELISE_NAMES).nir
            session = await client.franceconnect_link(start_id, nir)
            assert session.person.prenoms == ELISE_NAMES
            assert (await client.account()).person.prenoms == ELISE_NAMES
        async with backend.client("borne-2") as client:
            outcome = await client.franceconnect_finish(*await goes(client))
            assert outcome.next is FranceConnectNext.SESSION
            assert client.person is not None and client.person.prenoms == ELISE_NAMES


async def test_the_start_says_where_the_page_may_go_and_asks_for_eidas2(
    node: Node, folder: Path
) -> None:
    with caf(node, folder, hosts=("*.identite.invalid",)) as backend:
        async with backend.client() as client:
            start = await client.franceconnect_start()
    asked = httpx.URL(start.url).params
    assert start.hosts == (f"127.0.0.1:{node.port}", "*.identite.invalid")
    assert start.redirect_prefix == BACK
    assert asked["acr_values"] == "eidas2"
    assert asked["response_type"] == "code"
    assert len(asked["nonce"]) >= 22
    assert len(asked["state"]) >= 22
    assert asked["code_challenge_method"] == "S256"
    assert "birthcountry" in asked["scope"]


@pytest.mark.parametrize("acr", ["eidas2", "eidas3"])
async def test_at_least_the_level_that_was_asked_is_enough(
    node: Node, folder: Path, acr: str
) -> None:
    node.control(acr=acr)
    with caf(node, folder) as backend:
        async with backend.client() as client:
            outcome = await client.franceconnect_finish(*await goes(client))
            assert outcome.next is FranceConnectNext.LINK


async def test_a_lower_level_is_refused(node: Node, folder: Path) -> None:
    node.control(acr="eidas1")
    with caf(node, folder) as backend:
        async with backend.client() as client:
            assert await refused(client, *await goes(client)) is Code.FRANCECONNECT_LEVEL


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("access_denied", Code.FRANCECONNECT_CANCELLED),
        ("login_required", Code.FRANCECONNECT_LOGIN_REQUIRED),
        ("interaction_required", Code.FRANCECONNECT_LOGIN_REQUIRED),
        ("temporarily_unavailable", Code.FRANCECONNECT_UNAVAILABLE),
        ("invalid_scope", Code.FRANCECONNECT_MISCONFIGURED),
    ],
)
async def test_what_the_provider_refuses_has_a_code(
    node: Node, folder: Path, error: str, code: Code
) -> None:
    node.control(error=error)
    with caf(node, folder) as backend:
        async with backend.client() as client:
            assert await refused(client, *await goes(client)) is code


async def test_a_code_that_comes_late_is_refused(node: Node, folder: Path) -> None:
    with caf(node, folder) as backend:
        async with backend.client() as client:
            start_id, query = await goes(client)
            node.control(clock=31)
            assert await refused(client, start_id, query) is Code.FRANCECONNECT_EXPIRED


async def test_an_answer_is_good_once(node: Node, folder: Path) -> None:
    with caf(node, folder) as backend:
        async with backend.client() as client:
            start_id, query = await goes(client)
            await client.franceconnect_finish(start_id, query)
            assert await refused(client, start_id, query) is Code.FRANCECONNECT_EXPIRED


async def test_an_answer_replayed_into_another_start_is_refused(node: Node, folder: Path) -> None:
    with caf(node, folder) as backend:
        async with backend.client() as client:
            _, query = await goes(client)
            other = await client.franceconnect_start()
            assert await refused(client, other.id, query) is Code.FRANCECONNECT_MIXED_UP
            # And that start is spent.
            assert await refused(client, other.id, query) is Code.FRANCECONNECT_EXPIRED


async def test_an_answer_is_of_its_kiosk_and_of_its_visit(node: Node, folder: Path) -> None:
    with caf(node, folder) as backend:
        visit = new_visit()
        async with backend.client(visit=visit) as client:
            start_id, query = await goes(client)
        for kiosk, another in (("borne-2", visit), ("borne-1", new_visit())):
            async with backend.client(kiosk, another) as client:
                assert await refused(client, start_id, query) is Code.FRANCECONNECT_EXPIRED


async def test_an_ended_visit_has_forgotten_everything(node: Node, folder: Path) -> None:
    from kiosk.client import end_visit

    with caf(node, folder) as backend:
        visit = new_visit()
        async with backend.client(visit=visit) as client:
            start_id, query = await goes(client)
            waiting, _ = await goes(client)
            await client.franceconnect_finish(start_id, query)
            await end_visit(backend.url, backend.tokens["borne-1"], visit)
            with pytest.raises(CafProblem) as caught:
                await client.franceconnect_link(start_id, somebody(ELISE_NAMES).nir)
            assert caught.value.code is Code.FRANCECONNECT_EXPIRED
            assert await refused(client, waiting, query) is Code.FRANCECONNECT_EXPIRED
            desk = backend.parts.franceconnect
            assert desk is not None and len(desk.starts) == 0


@pytest.mark.parametrize("skew", [-20, 20])
async def test_clocks_may_be_a_little_apart(node: Node, folder: Path, skew: int) -> None:
    node.control(clock=skew)
    with caf(node, folder) as backend:
        async with backend.client() as client:
            outcome = await client.franceconnect_finish(*await goes(client))
            assert outcome.next is FranceConnectNext.LINK


@pytest.mark.parametrize("skew", [-600, 600])
async def test_clocks_that_are_far_apart_are_said(node: Node, folder: Path, skew: int) -> None:
    node.control(clock=skew)
    with caf(node, folder) as backend:
        async with backend.client() as client:
            assert await refused(client, *await goes(client)) is Code.FRANCECONNECT_CLOCK


@pytest.mark.parametrize("path", ["/token", "/me"])
async def test_a_provider_that_does_not_answer_is_given_up(
    node: Node, folder: Path, path: str
) -> None:
    with caf(node, folder, timeout_s=0.3) as backend:
        async with backend.client() as client:
            start_id, query = await goes(client)
            node.control(slow=[path])
            assert await refused(client, start_id, query) is Code.FRANCECONNECT_UNAVAILABLE


async def test_a_wrong_secret_is_our_own_mistake(node: Node, folder: Path) -> None:
    with caf(node, folder, client_secret="autre-secret-que-le-bon") as backend:
        async with backend.client() as client:
            code = await refused(client, *await goes(client))
            assert code is Code.FRANCECONNECT_MISCONFIGURED


async def test_a_token_for_another_key_cannot_be_opened(node: Node, folder: Path) -> None:
    from joserfc.jwk import KeySet

    with caf(node, folder, encryption_keys=KeySet([ec_key()])) as backend:
        async with backend.client() as client:
            assert await refused(client, *await goes(client)) is Code.FRANCECONNECT_UNVERIFIED


async def test_signing_out_ends_the_session_at_the_provider(node: Node, folder: Path) -> None:
    with caf(node, folder) as backend, httpx.Client(trust_env=False) as browser:
        async with backend.client() as client:
            start = await client.franceconnect_start()
            url = start.url
            while not url.startswith(BACK):
                url = str(httpx.URL(url).join(browser.get(url).headers["Location"]))
            await client.franceconnect_finish(start.id, httpx.URL(url).query.decode())
            page = await client.franceconnect_sign_out(start.id)
            assert page.redirect_prefix == END
            form = browser.get(page.url)
            assert form.status_code == 200, form.text
            action = form.text.partition('action="')[2].partition('"')[0]
            xsrf = form.text.partition('name="xsrf" value="')[2].partition('"')[0]
            done = browser.post(action, data={"xsrf": xsrf, "logout": "yes"})
            assert done.headers["Location"].startswith(END)
            with pytest.raises(CafProblem):
                await client.franceconnect_sign_out(start.id)


async def test_keys_may_turn_and_we_may_be_known_by_a_key(folder: Path) -> None:
    provider = Node(ours=rsa_key(), signing=ec_key("sig"))
    with running(provider), caf(provider, folder) as backend:
        async with backend.client() as client:
            await client.franceconnect_finish(*await goes(client))
            # The same address, another key: what was known of it is looked up again.
            provider.stop()
            provider.start()
            outcome = await client.franceconnect_finish(*await goes(client))
            assert outcome.next is FranceConnectNext.LINK


async def test_a_provider_that_is_down_is_said_and_tried_again(folder: Path) -> None:
    provider = Node()
    with running(provider), caf(provider, folder) as backend:
        provider.stop()
        async with backend.client() as client:
            assert (await client.franceconnect()).available
            with pytest.raises(CafProblem) as caught:
                await client.franceconnect_start()
            assert caught.value.code is Code.FRANCECONNECT_UNAVAILABLE
            provider.start()
            start_id, query = await goes(client)
            provider.stop()
            assert await refused(client, start_id, query) is Code.FRANCECONNECT_UNAVAILABLE


async def test_somebody_whom_the_caf_does_not_know_opens_an_account(folder: Path) -> None:
    stranger = {**ELISE, "given_name": "Maëlle", "preferred_username": ""}
    provider = Node(account=stranger)
    with running(provider), caf(provider, folder) as backend:
        async with backend.client() as client:
            outcome = await client.franceconnect_finish(*await goes(client))
    assert outcome.next is FranceConnectNext.CREATE
    assert outcome.answers["prenoms"] == "Maëlle"
    assert outcome.answers["nom-naissance"] == "CARREL"
    assert outcome.answers["date-naissance"] == "1986-02-17"
    assert outcome.answers["ne-en-france"] is True
    assert "nom-usage" not in outcome.answers
