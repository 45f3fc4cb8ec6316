"""A backend and its console, both behind real sockets, with seconds that are ours."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pyotp
from caf_running import KIOSKS, here, new_visit, served
from starlette.applications import Starlette

from kiosk.backend.app import create_app
from kiosk.backend.console.app import create_console
from kiosk.backend.console.desk import AtDesk
from kiosk.backend.console.pages import ConsolePages
from kiosk.backend.files.inspector import Inspector
from kiosk.backend.outbox.opening import mailroom_of
from kiosk.backend.parts import Parts
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Policy, system_clock
from kiosk.backend.refusal import Refused
from kiosk.backend.room import Happened, Room
from kiosk.backend.simulating.estimator import Estimator
from kiosk.backend.simulating.pool import Limits
from kiosk.backend.store import Database
from kiosk.backend.tokens import Tokens
from kiosk.client import CafClient
from kiosk.contract.accompaniment import Frame, FramePart, PartKind, Presence
from kiosk.contract.problems import Code

LOGIN, PIN = "claire.martin", "482915"
CLAIRE = AtDesk("c-1", LOGIN, "Claire Martin", "Espace numérique de Nanterre")

HOME = Presence(screen="home")
PAGE = Presence(
    screen="question", journey="demande-logement", page_id="situation", page=3, pages=12
)
TITLE = "Quelle est votre situation aujourd’hui ?"
FRAME = Frame(
    width=1920,
    height=1080,
    parts=(
        FramePart(kind=PartKind.TITLE, x=50, y=100, w=500, h=70, text=TITLE),
        FramePart(kind=PartKind.TEXT, x=50, y=190, w=600, h=40, text="Une seule réponse."),
        FramePart(kind=PartKind.CHOICE, x=50, y=260, w=640, h=105, text="Je suis célibataire"),
        FramePart(kind=PartKind.CHOICE, x=50, y=380, w=640, h=105),
        FramePart(kind=PartKind.FIELD, x=50, y=520, w=640, h=90),
        FramePart(kind=PartKind.BAR, x=50, y=640, w=300, h=40),
        FramePart(kind=PartKind.PICTURE, x=750, y=100, w=200, h=300),
        FramePart(kind=PartKind.BUTTON, x=50, y=890, w=140, h=85, text="Retour"),
        FramePart(kind=PartKind.BUTTON, x=790, y=890, w=160, h=85, text="Continuer"),
    ),
)


@dataclass
class SmallDesk:
    """One conseiller, whose PIN is kept as a digest, whose digits are good once (RFC 6238)."""

    secret: str = field(default_factory=pyotp.random_base32)
    here: bool = True
    failed: int = 0
    _used: set[str] = field(default_factory=set)
    _pin: bytes = hashlib.sha256(PIN.encode()).digest()

    def digits(self) -> str:
        """What the telephone shows; another that is good too, when it was used already."""
        totp = pyotp.TOTP(self.secret)
        now = totp.timecode(datetime.now(UTC))
        return next(
            code
            for code in (totp.generate_otp(now + step) for step in (0, 1, -1))
            if code not in self._used
        )

    def check(self, login: str, pin: str, code: str) -> AtDesk:
        if self.failed >= 5:
            raise Refused(Code.CONSEILLER_LOCKED, retry_after=890)
        right = hmac.compare_digest(hashlib.sha256(pin.encode()).digest(), self._pin)
        fresh = code not in self._used and pyotp.TOTP(self.secret).verify(code, valid_window=1)
        if login != LOGIN or not right or not fresh:
            self.failed += 1
            raise Refused(Code.CONSEILLER_REFUSED)
        self.failed = 0
        self._used.add(code)
        return CLAIRE

    def again(self) -> None:
        """Let the same digits be good again: half a minute went by."""
        self._used.clear()

    def holds(self, conseiller_id: str) -> bool:
        return self.here and conseiller_id == CLAIRE.id


@dataclass
class Seconds:
    """Seconds that pass only when told to."""

    now_s: float = 1000.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class Consoles:
    """The two servers. ``happened`` is what the room told."""

    parts: Parts
    desk: SmallDesk
    port: int
    console_port: int
    #: Of the console: how long somebody is away. Of the room: how long a visit is silent.
    seconds: Seconds
    room_seconds: Seconds
    happened: list[Happened]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.console_port}"

    def client(self, kiosk: str = "borne-1", visit: str = "") -> CafClient:
        return CafClient(f"http://127.0.0.1:{self.port}", KIOSKS[kiosk], visit or new_visit(), 20)

    def browser(self) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=20)

    @contextmanager
    def signed_in(self) -> Iterator[httpx.Client]:
        """A browser, without scripts, in which Claire is signed in."""
        with self.browser() as browser:
            answer = enter(browser, self.desk)
            assert answer.status_code == 303, answer.text
            yield browser

    def handle(self, kiosk: str = "borne-1") -> str:
        return next(one.handle for one in self.parts.room.everyone() if one.kiosk_id == kiosk)


def enter(browser: httpx.Client, desk: SmallDesk, **changed: str) -> httpx.Response:
    desk.again()
    fields = {"login": LOGIN, "pin": PIN, "code": desk.digits(), **changed}
    return browser.post("/connexion", data={"preuve": proof(browser, "/connexion"), **fields})


def proof(browser: httpx.Client, path: str) -> str:
    """The token of the forms of a page."""
    found = re.search(r'name="preuve" value="([^"]+)"', browser.get(path).text)
    assert found is not None
    return found[1]


@contextmanager
def consoles(
    folder: Path,
    more: Callable[[Parts], tuple[ConsolePages, ...]] = lambda _parts: (),
    kiosks: tuple[str, ...] = tuple(KIOSKS),
    estimator: Any = None,
) -> Iterator[Consoles]:
    """A whole backend with its people, and its console with ``more`` pages; ``estimator`` stands
    in for the law, which takes a minute to load."""
    with here(f"sqlite:///{folder}/caf.sqlite3") as running:
        parts = running.parts
        parts = parts if estimator is None else replace(parts, estimator=estimator)
        opened, console = _opened(parts, more(parts), kiosks)
        app = create_app(opened.parts, Tokens.of(KIOSKS))
        with served(app) as opened.port, served(console) as opened.console_port:
            yield opened


@contextmanager
def console_alone(folder: Path, pages: tuple[ConsolePages, ...] = ()) -> Iterator[Consoles]:
    """A console whose backend knows nobody and is not served: quick to make."""
    database = Database(f"sqlite:///{folder}/caf.sqlite3")
    parts = Parts(
        database=database,
        passwords=Passwords(),
        inspector=Inspector(),
        estimator=Estimator(Limits()),
        outbox=mailroom_of(database, system_clock, {}, demo=True),
        clock=system_clock,
        policy=Policy(),
        demonstration=None,
    )
    opened, console = _opened(parts, pages, tuple(KIOSKS))
    with served(console) as opened.console_port:
        yield opened
    parts.outbox.close()
    parts.estimator.close()
    database.close()


def _opened(
    parts: Parts, pages: tuple[ConsolePages, ...], kiosks: tuple[str, ...]
) -> tuple[Consoles, Starlette]:
    seconds, room_seconds, happened = Seconds(), Seconds(), list[Happened]()
    parts = replace(parts, room=Room(happened.append, seconds=room_seconds))
    desk = SmallDesk()
    console = create_console(parts, kiosks, desk, pages=pages, seconds=seconds)
    return Consoles(parts, desk, 0, 0, seconds, room_seconds, happened), console
