"""ProConnect and the console in a real browser, on two sites: cookies, forms and refreshes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from acc_browser import Computer
from acc_console_running import Seconds, console_alone
from caf_running import served
from oidc_running import SECRET, Node, needs_oidc_provider, running
from pydantic import SecretStr
from starlette.types import ASGIApp, Receive, Scope, Send
from test_acc_console_browser import complaints, needs_axe, violations, wide

from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.console.app import create_console
from kiosk.backend.console.known import KnownConseillers
from kiosk.backend.franceconnect import config as franceconnect_config
from kiosk.backend.proconnect.desk import ProConnectDesk
from kiosk.backend.proconnect.opening import BACK, ENDED, config_of
from kiosk.backend.services import conseillers
from kiosk.backend.store import Database
from kiosk.settings import ProConnectSettings

pytestmark = needs_oidc_provider

EMAIL = "claire.martin@ville.invalid"


class Later:
    """An application whose port is known before what it serves."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


@dataclass
class Desk:
    """The console by its name, the provider by its number: two sites for a browser."""

    url: str
    node: Node
    seconds: Seconds


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    later, seconds = Later(), Seconds()
    with console_alone(folder) as alone, served(later) as port:
        url = f"http://localhost:{port}"
        node = Node(
            account={"email": EMAIL}, encrypts=False, back=f"{url}{BACK}", end=f"{url}{ENDED}"
        )
        with running(node):
            config = config_of(
                ProConnectSettings(
                    issuer=node.issuer,
                    client_id="borne",
                    client_secret=SecretStr(SECRET),
                    redirect_uri=node.back,
                    post_logout_redirect_uri=node.end,
                )
            )
            assert config is not None
            database = Database(f"sqlite:///{folder}/agents.sqlite3", Signer.made())
            database.prepare()
            parts = replace(alone.parts, database=database)
            conseillers.add(
                database,
                parts.passwords,
                parts.now(),
                login="claire.martin",
                name="Claire Martin",
                organisation="Mairie",
                email=EMAIL,
            )
            desk = ProConnectDesk(config)
            later.app = create_console(
                parts, ("borne-1",), KnownConseillers(parts), proconnect=desk, seconds=seconds
            )
            yield Desk(url, node, seconds)
            desk.close()
            database.close()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    # A name is refused without TLS, even that of this machine; a browser must see two sites.
    monkeypatch.setattr(franceconnect_config, "is_safe", lambda url: url.startswith("http"))
    with opened(tmp_path) as here:
        yield here


def begins(computer: Computer, desk: Desk) -> None:
    """Touch the button, once the page is laid out."""
    computer.opens(f"{desk.url}/connexion")
    computer.reads("Se connecter avec ProConnect")
    computer.until("document.readyState === 'complete'")
    computer.clicks("#proconnect")


def test_an_agent_comes_in_reads_their_code_and_is_out_of_both(desk: Desk) -> None:
    with Computer() as computer:
        begins(computer, desk)
        computer.reads("La salle")
        computer.opens(f"{desk.url}/mon-code")
        computer.reads("Encore")
        computer.until(r"/^\d{3} \d{3}$/.test(document.getElementById('chiffres')?.innerText)")
        computer.clicks("#sortir")
        computer.reads("sorti de la console et de ProConnect")
        computer.opens(f"{desk.url}/")
        computer.reads("Entrer dans la console")
        assert complaints(computer) == []


def test_one_whom_nobody_knows_is_told_so_and_a_console_left_open_ends(desk: Desk) -> None:
    with Computer() as computer:
        desk.node.control(account={"email": "autre@ville.invalid"})
        begins(computer, desk)
        computer.reads("n’ouvre pas cette console")
        desk.node.control(account={})
        begins(computer, desk)
        computer.reads("La salle")
        desk.seconds.now_s += 301
        computer.reads("Rien n’a été fait depuis cinq minutes")
        assert complaints(computer) == []


@needs_axe
@pytest.mark.parametrize("zoom", [1, 2], ids=["100", "200"])
def test_its_pages_keep_the_rules_of_accessibility(desk: Desk, zoom: int) -> None:
    with Computer(zoom) as computer:
        computer.opens(f"{desk.url}/connexion")
        computer.reads("Se connecter avec ProConnect")
        assert violations(computer) == [] and not wide(computer)
        computer.clicks("#proconnect")
        computer.reads("La salle")
        computer.opens(f"{desk.url}/mon-code")
        computer.reads("Encore")
        assert violations(computer) == [] and not wide(computer)
