"""ProConnect at the door of the console, against a real provider: npm's ``oidc-provider``."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
import pyotp
import pytest
from acc_console_running import Seconds, console_alone, enter, proof
from caf_running import Process, served
from oidc_running import SECRET, Node, needs_oidc_provider, running
from pydantic import SecretStr
from sqlalchemy import select
from test_acc_console_serving import logged

from kiosk.__main__ import main
from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.console.app import create_console
from kiosk.backend.console.known import PLACE, KnownConseillers
from kiosk.backend.franceconnect.config import ConfigRefused
from kiosk.backend.parts import Parts
from kiosk.backend.proconnect.desk import ProConnectDesk
from kiosk.backend.proconnect.opening import config_of, require_at
from kiosk.backend.services import conseiller_proofs, conseillers
from kiosk.backend.store import Database
from kiosk.backend.store.accompaniment import Conseiller
from kiosk.backend.store.journal import JournalEntry
from kiosk.settings import ProConnectSettings

BACK = "https://console.invalid/proconnect/retour"
END = "https://console.invalid/proconnect/fin"
CLAIRE = {
    "given_name": "Claire",
    "usual_name": "MARTIN",
    "email": "Claire.Martin@ville.invalid",
    "uid": "cm-1",
    "siret": "21920050000017",
    "idp_id": "fournisseur-1",
}
LOGIN = "claire.martin"
LAX = "console-proconnect"


@pytest.fixture(scope="module")
def node() -> Iterator[Node]:
    with running(Node(account=dict(CLAIRE), encrypts=False, back=BACK, end=END)) as provider:
        yield provider


@pytest.fixture(autouse=True)
def as_it_was(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "node" in request.fixturenames:
        provider: Node = request.getfixturevalue("node")
        provider.control(error=None, clock=0, slow=[], who="usager-1", account={})


def settings(issuer: str, **changed: Any) -> ProConnectSettings:
    told: dict[str, Any] = {
        "issuer": issuer,
        "client_id": "borne",
        "client_secret": SecretStr(SECRET),
        "redirect_uri": BACK,
        "post_logout_redirect_uri": END,
    }
    return ProConnectSettings(**{**told, **changed})


@dataclass
class Ahead:
    """The true clock, or ahead of it."""

    by: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.by


@dataclass
class Opened:
    """A console that ProConnect leads to."""

    parts: Parts
    clock: Ahead
    seconds: Seconds
    made: conseillers.Made
    port: int = 0

    @contextmanager
    def browser(self) -> Iterator[Browser]:
        url = f"http://127.0.0.1:{self.port}"
        with (
            httpx.Client(base_url=url, timeout=20, trust_env=False) as console,
            httpx.Client(timeout=20, trust_env=False) as provider,
        ):
            yield Browser(console, provider)

    def acts(self) -> list[tuple[str, str | None]]:
        with self.parts.database.read() as transaction:
            asked = select(JournalEntry).order_by(JournalEntry.number)
            return [(row.act, row.conseiller) for row in transaction.scalars(asked)]

    def claire_id(self) -> str:
        return next(one.id for one in conseillers.listed(self.parts.database) if one.login == LOGIN)


@dataclass
class Browser:
    """One browser: what it holds for the console, and for the provider."""

    console: httpx.Client
    provider: httpx.Client

    def begins(self) -> str:
        """Touch the button; return the address at the provider."""
        data = {"preuve": proof(self.console, "/connexion")}
        answer = self.console.post("/proconnect", data=data)
        assert answer.status_code == 200, answer.text
        return led_to(answer)

    def goes(self, url: str, until: str = BACK) -> str:
        """Follow the provider; return the address that comes back."""
        for _ in range(12):
            if url.startswith(until):
                return url
            answer = self.provider.get(url)
            if answer.has_redirect_location:
                url = urljoin(url, answer.headers["Location"])
                continue
            # The page that ends a session asks by a form, which sends itself.
            assert answer.status_code == 200, answer.text
            action = answer.text.partition('action="')[2].partition('"')[0]
            xsrf = answer.text.partition('name="xsrf" value="')[2].partition('"')[0]
            answer = self.provider.post(action, data={"xsrf": xsrf, "logout": "yes"})
            url = urljoin(url, answer.headers["Location"])
        raise AssertionError("the pages lead round and round")

    def comes(self, address: str) -> httpx.Response:
        """Come back from the other site: nothing « Strict » is sent."""
        for name in [one.name for one in self.console.cookies.jar if one.name != LAX]:
            self.console.cookies.delete(name)
        return self.console.get(httpx.URL(address).raw_path.decode())

    def enters(self) -> httpx.Response:
        return self.comes(self.goes(self.begins()))


def led_to(answer: httpx.Response) -> str:
    """The address that a page leads on to."""
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', answer.text)
    assert found is not None, answer.text
    assert f'href="{found[1]}"' in answer.text
    return html.unescape(found[1])


def fault(answer: httpx.Response) -> str:
    found = re.search(r'id="faute">([^<]+)<', answer.text)
    assert found is not None, answer.text
    return html.unescape(found[1])


def is_out(browser: Browser) -> bool:
    return browser.console.get("/").headers.get("location") == "/connexion"


@contextmanager
def opened(folder: Path, node: Node) -> Iterator[Opened]:
    config = config_of(settings(node.issuer))
    assert config is not None
    with console_alone(folder) as alone:
        clock, seconds = Ahead(), Seconds()
        database = Database(f"sqlite:///{folder}/agents.sqlite3", Signer.made())
        database.prepare()
        parts = replace(alone.parts, database=database, clock=clock)
        made = conseillers.add(
            database,
            parts.passwords,
            clock(),
            login=LOGIN,
            name="Claire Martin",
            organisation="Mairie",
            email="claire.martin@Ville.invalid",
        )
        desk = ProConnectDesk(config)
        console = create_console(
            parts, ("borne-1",), KnownConseillers(parts), proconnect=desk, seconds=seconds
        )
        with served(console) as port:
            yield Opened(parts, clock, seconds, made, port)
        desk.close()
        database.close()


# ---------------------------------------------------------------------------- coming in


@needs_oidc_provider
def test_an_agent_comes_in_by_their_professional_identity(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        assert "Se connecter avec ProConnect" in browser.console.get("/connexion").text
        url = browser.begins()
        asked = httpx.URL(url).params
        assert min(len(asked["state"]), len(asked["nonce"])) >= 32
        assert asked["scope"] == "openid given_name usual_name email uid siret idp_id"
        assert "acr_values" not in asked
        answer = browser.comes(browser.goes(url))
        assert (answer.status_code, led_to(answer)) == (200, "/")
        given = {one.partition("=")[0]: one for one in answer.headers.get_list("set-cookie")}
        assert "SameSite=strict" in given["console"] and "HttpOnly" in given["console"]
        assert LAX not in browser.console.cookies
        hall = browser.console.get("/").text
        assert "Claire Martin" in hall and "Mon code" in hall
        # As after any sign-in of the console.
        assert console.acts() == []


@needs_oidc_provider
def test_the_cookie_of_who_went_there_is_lax_and_good_for_nothing_else(
    tmp_path: Path, node: Node
) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        data = {"preuve": proof(browser.console, "/connexion")}
        answer = browser.console.post("/proconnect", data=data)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith(f"{LAX}=")
        assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
        assert is_out(browser)
        # Nobody is sent there by another site.
        assert browser.console.post("/proconnect", data={"preuve": "x"}).status_code == 403
        assert browser.console.get("/proconnect").status_code == 405


def test_without_settings_there_is_no_such_way_in(tmp_path: Path) -> None:
    assert config_of(ProConnectSettings()) is None  # type: ignore[call-arg]
    with console_alone(tmp_path) as console, console.browser() as browser:
        assert "ProConnect" not in browser.get("/connexion").text
        data = {"preuve": proof(browser, "/connexion")}
        assert browser.post("/proconnect", data=data).status_code == 404
        assert browser.get("/proconnect/retour").status_code == 404
        enter(browser, console.desk)
        assert browser.get("/mon-code").status_code == 404


# ---------------------------------------------------------------------------- refusals


@needs_oidc_provider
@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        ("access_denied", 403, "jusqu’au bout"),
        ("login_required", 403, "de nouveau"),
        ("temporarily_unavailable", 503, "ne répond pas"),
        ("invalid_scope", 403, "ne reconnaît pas cette console"),
    ],
)
def test_what_proconnect_refuses_is_said(
    tmp_path: Path, node: Node, error: str, status: int, said: str
) -> None:
    node.control(error=error)
    with opened(tmp_path, node) as console, console.browser() as browser:
        answer = browser.enters()
        assert answer.status_code == status and said in fault(answer)
        assert is_out(browser)
        # The page that says it lets one try again.
        node.control(error=None)
        assert led_to(browser.enters()) == "/"


@needs_oidc_provider
def test_an_answer_is_good_once_in_ten_minutes_and_in_its_browser(
    tmp_path: Path, node: Node
) -> None:
    with (
        opened(tmp_path, node) as console,
        console.browser() as browser,
        console.browser() as another,
    ):
        address = browser.goes(browser.begins())
        secret = browser.console.cookies[LAX]
        # Without a start of its own, then with one.
        assert "plus valable" in fault(another.comes(address))
        another.begins()
        assert "plus valable" in fault(another.comes(address))
        assert led_to(browser.comes(address)) == "/"
        browser.console.cookies.clear()
        browser.console.cookies.set(LAX, secret)
        assert "plus valable" in fault(browser.comes(address))
        assert is_out(browser) and is_out(another)
        late = browser.goes(browser.begins())
        console.clock.by += timedelta(seconds=601)
        assert "plus valable" in fault(browser.comes(late))


@needs_oidc_provider
def test_a_token_of_another_nonce_is_refused(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        url = httpx.URL(browser.begins()).copy_set_param("nonce", "n" * 43)
        answer = browser.comes(browser.goes(str(url)))
        assert answer.status_code == 403 and "vérifiée" in fault(answer)
        assert is_out(browser)


@needs_oidc_provider
def test_an_encrypted_token_is_not_what_was_agreed(tmp_path: Path) -> None:
    with (
        running(Node(account=dict(CLAIRE), back=BACK, end=END)) as provider,
        opened(tmp_path, provider) as console,
        console.browser() as browser,
    ):
        assert "vérifiée" in fault(browser.enters())


@needs_oidc_provider
def test_a_provider_that_is_down_is_said_and_the_other_way_in_stays(tmp_path: Path) -> None:
    provider = Node(account=dict(CLAIRE), encrypts=False, back=BACK, end=END)
    with (
        running(provider),
        opened(tmp_path, provider) as console,
        console.browser() as browser,
    ):
        provider.stop()
        data = {"preuve": proof(browser.console, "/connexion")}
        answer = browser.console.post("/proconnect", data=data)
        assert answer.status_code == 503 and "ne répond pas" in fault(answer)
        assert 'name="pin"' in answer.text
        provider.start()
        address = browser.goes(browser.begins())
        provider.stop()
        assert "ne répond pas" in fault(browser.comes(address))
        assert is_out(browser)


@needs_oidc_provider
@pytest.mark.parametrize("told", [{"email": ""}, {"email_verified": False}])
def test_an_address_that_is_missing_or_unsure_opens_nothing(
    tmp_path: Path, node: Node, told: dict[str, Any]
) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        node.control(account=told)
        assert "adresse électronique" in fault(browser.enters())
        assert is_out(browser)


@needs_oidc_provider
@pytest.mark.parametrize("who", ["unknown", "closed", "another"])
def test_who_may_not_come_in_reads_the_same_and_is_led_out_of_proconnect(
    tmp_path: Path, node: Node, who: str
) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        named: str | None = None
        if who == "unknown":
            node.control(account={"email": "quelquun@ville.invalid"})
        elif who == "closed":
            conseillers.close(console.parts.database, LOGIN, console.parts.now())
        else:
            # The address was Claire's; who has it now is somebody else.
            with console.browser() as before:
                assert led_to(before.enters()) == "/"
            node.control(who="usager-2")
            named = console.claire_id()
        answer = browser.enters()
        assert not answer.headers.get_list("set-cookie")[0].startswith("console=")
        url = led_to(answer)
        assert "id_token_hint" in httpx.URL(url).params
        ended = browser.comes(browser.goes(url, END))
        assert ended.status_code == 403
        assert fault(ended) == (
            "Votre identité ProConnect n’ouvre pas cette console. Demandez à la personne qui s’en "
            "occupe d’y inscrire votre adresse électronique professionnelle."
        )
        assert is_out(browser)
        assert console.acts() == [("conseiller-refused", named)]
        if who == "another":
            conseillers.set_email(console.parts.database, LOGIN, CLAIRE["email"])
            assert led_to(browser.enters()) == "/"


@needs_oidc_provider
def test_who_tries_and_tries_waits(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        for _ in range(20):
            assert browser.console.get("/proconnect/retour?code=x&state=y").status_code == 403
        answer = browser.console.get("/proconnect/retour?code=x&state=y")
        assert answer.status_code == 429 and "Trop d’essais" in fault(answer)


# ---------------------------------------------------------------------------- going out


@needs_oidc_provider
def test_going_out_ends_the_session_at_proconnect_too(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        browser.enters()
        token = browser.console.cookies["console"]
        answer = browser.console.post("/sortie", data={"preuve": proof(browser.console, "/")})
        url = led_to(answer)
        asked = httpx.URL(url).params
        assert asked["post_logout_redirect_uri"] == END and asked["id_token_hint"].count(".") == 2
        # Out of the console already, whatever comes of the rest.
        browser.console.cookies.set("console", token)
        assert is_out(browser)
        address = browser.goes(url, END)
        assert not [one for one in browser.provider.cookies.jar if one.name == "_session"]
        said = browser.comes(address)
        assert said.status_code == 200 and "sorti de la console et de ProConnect" in said.text
        assert 'name="pin"' in said.text


@needs_oidc_provider
def test_a_console_left_open_is_out_of_proconnect(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        browser.enters()
        console.seconds.now_s += 301
        assert browser.console.get("/fragments/mon-code").status_code == 401
        answer = browser.console.get("/", follow_redirects=True)
        address = browser.goes(led_to(answer), END)
        assert is_out(browser)
        assert "depuis cinq minutes" in browser.comes(address).text


@needs_oidc_provider
def test_a_conseiller_who_is_closed_meanwhile_is_out_of_both(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        browser.enters()
        conseillers.close(console.parts.database, LOGIN, console.parts.now())
        console.seconds.now_s += 11
        answer = browser.console.get("/mon-code")
        assert answer.headers["location"].startswith("/verrou")
        browser.goes(led_to(browser.console.get("/verrou")), END)
        assert is_out(browser)


# ---------------------------------------------------------------------------- the code


@needs_oidc_provider
def test_the_code_of_now_is_shown_for_ten_minutes(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        browser.enters()
        shown = browser.console.get("/mon-code").text
        assert LOGIN in shown and re.search(r"Encore \d+ s", shown)
        assert 'data-fragment="/fragments/mon-code"' in shown
        found = re.search(r'id="chiffres">(\d{3}) (\d{3})<', shown)
        assert found is not None
        code = found[1] + found[2]
        totp = pyotp.parse_uri(console.made.otpauth)
        assert isinstance(totp, pyotp.TOTP) and totp.verify(code, valid_window=2)
        # It is the one that a kiosk takes, once.
        parts, pin = console.parts, console.made.pin
        assert conseiller_proofs.at_desk(parts, PLACE, LOGIN, pin, code).login == LOGIN
        with parts.database.write() as transaction:
            row = transaction.scalars(select(Conseiller)).one()
            row.last_step += 10
        part = browser.console.get("/fragments/mon-code").text
        assert "a déjà servi" in part and "chiffres" not in part
        for _ in range(3):
            console.seconds.now_s += 200
            assert browser.console.get("/").status_code == 200
        assert "Mon code" not in browser.console.get("/").text
        assert "plus de dix minutes" in browser.console.get("/mon-code").text


@needs_oidc_provider
def test_who_came_in_by_pin_is_shown_no_code(tmp_path: Path, node: Node) -> None:
    with opened(tmp_path, node) as console, console.browser() as browser:
        assert browser.console.get("/mon-code").headers["location"] == "/connexion"
        totp = pyotp.parse_uri(console.made.otpauth)
        assert isinstance(totp, pyotp.TOTP)
        fields = {"login": LOGIN, "pin": console.made.pin, "code": totp.at(console.clock())}
        data = {"preuve": proof(browser.console, "/connexion"), **fields}
        assert browser.console.post("/connexion", data=data).headers["location"] == "/"
        assert "Mon code" not in browser.console.get("/").text
        assert "chiffres" not in browser.console.get("/mon-code").text


# ---------------------------------------------------------------------------- setting it up


@pytest.mark.parametrize(
    "changed",
    [
        {"client_id": None},
        {"client_secret": None},
        {"redirect_uri": None},
        {"redirect_uri": "https://console.invalid/ailleurs"},
        {"post_logout_redirect_uri": "https://console.invalid/"},
        {"redirect_uri": "http://console.invalid/proconnect/retour"},
    ],
)
def test_settings_that_lead_nowhere_are_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(ConfigRefused, match="proconnect"):
        config_of(settings("https://fournisseur.invalid", **changed))


def test_the_console_must_be_where_a_browser_comes_back() -> None:
    config = config_of(settings("https://fournisseur.invalid"))
    assert config is not None
    require_at(config, frozenset({"console.invalid"}))
    with pytest.raises(ConfigRefused, match=r"console\.invalid"):
        require_at(config, frozenset({"localhost"}))


def test_the_operator_gives_and_takes_addresses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def asked(*words: str) -> int:
        return main(["conseillers", "--database", f"sqlite:///{tmp_path}/caf.sqlite3", *words])

    def add(login: str, email: str) -> int:
        return asked("add", login, "--name", "X", "--organisation", "Y", "--email", email)

    assert add("lea.martin", "Lea@Ville.invalid") == 0
    assert add("lea.durand", "lea@ville.invalid") == 1
    assert add("lea.durand", "durand@ville.invalid") == 0
    assert asked("email", "lea.durand", "lea@ville.invalid") == 1
    assert asked("email", "lea.martin", "--none") == 0
    assert asked("email", "lea.durand", "lea@ville.invalid") == 0
    assert asked("email", "personne", "x@ville.invalid") == 1
    capsys.readouterr()
    assert asked("list") == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.endswith("<lea@ville.invalid>") for line in listed] == [True, False]
    for wrong in (("email", "lea.martin"), ("email", "lea.martin", "sans-arobase")):
        with pytest.raises(SystemExit):
            asked(*wrong)


def test_the_backend_offers_it_where_it_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (
        ("CONSOLE__ENABLED", "true"),
        ("CONSOLE__PORT", "0"),
        ("PROCONNECT__ISSUER", "https://fournisseur.invalid"),
        ("PROCONNECT__CLIENT_ID", "borne"),
        ("PROCONNECT__CLIENT_SECRET", SECRET),
        ("PROCONNECT__REDIRECT_URI", BACK),
        ("PROCONNECT__POST_LOGOUT_REDIRECT_URI", END),
    ):
        monkeypatch.setenv(f"KIOSK_{name}", value)
    backend = Process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path)
    # Browsers would come back to another host.
    assert main(["backend", "--database", backend.database, "--port", "0", "--no-demo"]) == 1
    monkeypatch.setenv("KIOSK_CONSOLE__NAME", "console.invalid")
    backend.start("--no-demo")
    try:
        found = logged(backend, r"conseillers: http://console\.invalid:(\d+)/")
        with httpx.Client(base_url=f"http://127.0.0.1:{found[1]}", trust_env=False) as browser:
            assert "Se connecter avec ProConnect" in browser.get("/connexion").text
    finally:
        backend.stop()
    log = backend.errors.read_text()
    assert "Traceback" not in log and SECRET not in log, log
