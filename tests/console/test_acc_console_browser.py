"""The console in a real browser: signing in, the room, a call, a masked page, a pointer; and the
rules of WCAG on every page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from acc_browser import Computer
from acc_console_running import (
    FRAME,
    HOME,
    LOGIN,
    PAGE,
    PIN,
    TITLE,
    Consoles,
    console_alone,
    consoles,
)

from kiosk.backend.console.opening import pages_of
from kiosk.backend.console.space import figures as figures_pages
from kiosk.backend.console.space.routes import PATH
from kiosk.backend.services import figures
from kiosk.backend.services.caller import Place
from kiosk.contract.accompaniment import Pointer, Presence, PrinterWord
from kiosk.simulation import baremes_of
from tests.backend.acc_space import StandInEstimator, StandInTables

HERE = Place("borne-1", "visite-01")
THERE = Place("borne-2", "visite-02")
#: Where the set-up of the tests installs it (resources/setup/setup.sh).
AXE = Path(__file__).parents[2] / "build" / "axe-core" / "node_modules" / "axe-core" / "axe.min.js"

#: Pages looked at beside the room.
_MOST = 40

needs_axe = pytest.mark.skipif(
    not AXE.is_file(), reason="axe-core is not installed: run `make setup-test`"
)


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Consoles]:
    with console_alone(tmp_path) as opened:
        yield opened


def entered(console: Consoles, computer: Computer) -> None:
    console.desk.again()
    computer.enters(console.url, LOGIN, PIN, console.desk.digits())


def show(console: Consoles, computer: Computer) -> None:
    """Open the page of the visit at borne-1."""
    computer.opens(f"{console.url}/visites/{console.handle()}")


def test_a_call_is_answered_from_the_room(console: Consoles) -> None:
    room = console.parts.room
    room.be_present(HERE, PAGE)
    room.be_present(THERE, HOME)
    with Computer() as computer:
        entered(console, computer)
        computer.reads("Personne n’attend.")
        computer.reads("Demander l’aide au logement page 3 sur 12")
        # It comes by itself, and the reader of screens is told.
        room.call_help(HERE)
        computer.reads("Une personne attend.")
        computer.until("document.title.startsWith('(1) ')")
        computer.until("document.getElementById('annonce').textContent === 'Une personne attend.'")
        computer.clicks("button[value=viens]")
        computer.reads("Vous y allez")
        heard = room.be_present(HERE, PAGE).help
        assert heard is not None and heard.coming == "Claire Martin"
        computer.until("!document.title.startsWith('(')")
        computer.clicks("button[value=fait]")
        computer.until("document.querySelector('.call') === null")
        assert room.be_present(HERE, PAGE).help is None
        computer.clicks("#sortir")
        computer.reads("Entrer dans la console")
        assert not complaints(computer)


def test_focus_stays_where_it_was_when_the_room_changes(console: Consoles) -> None:
    room = console.parts.room
    room.be_present(HERE, PAGE)
    room.call_help(HERE)
    with Computer() as computer:
        entered(console, computer)
        name = f"viens-{console.handle()}"
        computer.until(f"document.getElementById({json.dumps(name)}) !== null")
        computer.evaluates(f"document.getElementById({json.dumps(name)}).focus()")
        room.be_present(THERE, HOME)
        room.call_help(THERE)
        computer.reads("2 personnes attendent.")
        assert computer.evaluates("document.activeElement.id") == name
        # By the keyboard alone.
        computer.presses("Enter")
        computer.reads("Vous y allez")


def test_a_page_is_asked_for_seen_masked_and_pointed_at(console: Consoles) -> None:
    room = console.parts.room
    room.be_present(HERE, PAGE)
    with Computer() as computer:
        entered(console, computer)
        show(console, computer)
        computer.clicks("#demander")
        computer.reads("Claire Martin demande à voir la page.")
        assert room.be_present(HERE, PAGE).share_asked_by == "Claire Martin"
        room.share(HERE, FRAME)
        computer.reads(TITLE)
        assert room.be_present(HERE, PAGE).viewed_by == ("Claire Martin",)
        # The picture is there, of the shape of the page.
        shape = computer.until(
            "(() => { const one = document.getElementById('page-masquee');"
            " return one && [one.clientWidth, one.clientHeight]; })()"
        )
        assert abs(shape[0] / shape[1] - 1920 / 1080) < 0.02
        computer.clicks("#page-masquee", 0.25, 0.75)
        computer.reads("Ne plus montrer")
        pointer = room.be_present(HERE, PAGE).pointer
        assert pointer is not None
        assert abs(pointer.x - 250) <= 3 and abs(pointer.y - 750) <= 5
        # The page was not left: it is the same document.
        assert computer.evaluates("performance.getEntriesByType('navigation')[0].type") != "reload"
        # By its words, with the keyboard.
        computer.evaluates("document.getElementById('mot-1').focus()")
        computer.presses("Enter")
        computer.until("document.getElementById('mot-1') !== null")
        computer.until("performance.now() > 0 && document.readyState === 'complete'")
        wanted = Pointer(x=300, y=135)
        computer.until("document.querySelector('[src*=\"-300-135\"]') !== null")
        assert room.be_present(HERE, PAGE).pointer == wanted
        # Secrets: the page goes at once, its words as well.
        room.be_present(HERE, PAGE.model_copy(update={"secret": True}))
        computer.reads("La page est cachée.")
        assert TITLE not in computer.evaluates("document.documentElement.outerHTML")
        room.forget(HERE)
        computer.reads("Cette visite est finie")
        assert not complaints(computer)


def test_without_scripts_a_page_can_be_pointed_at_too(console: Consoles) -> None:
    room = console.parts.room
    room.be_present(HERE, PAGE)
    room.share(HERE, FRAME)
    with Computer() as computer:
        entered(console, computer)
        computer.without_scripts()
        show(console, computer)
        computer.reads(TITLE)
        computer.reads("Actualiser")
        computer.clicks("#page-masquee", 0.5, 0.5)
        computer.reads("Ne plus montrer")
        pointer = room.be_present(HERE, PAGE).pointer
        assert pointer is not None
        assert abs(pointer.x - 500) <= 3 and abs(pointer.y - 500) <= 5


def test_a_console_left_open_says_so_then_locks(console: Consoles) -> None:
    console.parts.room.be_present(HERE, PAGE)
    with Computer() as computer:
        entered(console, computer)
        show(console, computer)
        computer.reads("Demander à voir la page")
        console.seconds.now_s += 245
        computer.reads("La console va se fermer")
        computer.clicks("#present")
        computer.until("document.getElementById('absence')?.hidden")
        console.seconds.now_s += 245
        computer.reads("La console va se fermer")
        console.seconds.now_s += 60
        computer.reads("La console est verrouillée")
        assert "borne-1" not in computer.evaluates("document.body.innerText")
        console.desk.again()
        computer.fills(pin=PIN, code=console.desk.digits())
        computer.presses("Enter")
        # Back where it was.
        computer.reads("borne-1")
        computer.reads("Demander à voir la page")


def complaints(computer: Computer) -> list[str]:
    """What the policy of contents and the scripts complained of; refusals are answers."""
    return [one for one in computer.said if "Failed to load resource" not in one]


# --------------------------------------------------------------------------------- WCAG


def violations(computer: Computer) -> list[Any]:
    """What axe-core finds against WCAG 2.2 AA, and against what it advises."""
    computer.evaluates(AXE.read_text("utf-8") + ";0")
    asked = (
        "axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', "
        "'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found => JSON.stringify("
        "found.violations.map(one => [one.id, one.nodes.map(node => node.html)])))"
    )
    found: list[Any] = json.loads(computer.evaluates(asked))
    return found


def wide(computer: Computer) -> bool:
    """Whether the page is wider than its window."""
    root = "document.documentElement"
    return bool(computer.evaluates(f"{root}.scrollWidth > {root}.clientWidth"))


@needs_axe
@pytest.mark.parametrize("zoom", [1, 2], ids=["100", "200"])
def test_every_page_keeps_the_rules_of_accessibility(console: Consoles, zoom: int) -> None:
    room = console.parts.room
    room.be_present(HERE, PAGE.model_copy(update={"printer": PrinterWord.NO_PAPER}))
    room.be_present(THERE, Presence(screen="attract"))
    with Computer(zoom) as computer:

        def checked(page: str) -> None:
            assert violations(computer) == [], page
            assert not wide(computer), page

        computer.opens(f"{console.url}/connexion")
        computer.reads("Entrer dans la console")
        checked("entry")
        computer.fills(login=LOGIN, pin="0000", code="000000")
        computer.presses("Enter")
        computer.reads("n’est pas bon")
        checked("entry, refused")
        entered(console, computer)
        computer.reads("Personne n’attend.")
        checked("room")
        room.call_help(HERE)
        computer.reads("Une personne attend.")
        checked("room, a call")
        show(console, computer)
        computer.reads("Demander à voir la page")
        checked("visit")
        computer.clicks("#demander")
        computer.reads("demande à voir la page.")
        checked("visit, asked")
        room.share(HERE, FRAME)
        computer.reads(TITLE)
        checked("masked page")
        computer.clicks("#page-masquee")
        computer.reads("Ne plus montrer")
        checked("pointer")
        room.share(HERE, FRAME.model_copy(update={"secret": True}))
        computer.reads("La page est cachée.")
        checked("secret")
        console.seconds.now_s += 245
        computer.reads("La console va se fermer")
        checked("about to lock")
        console.seconds.now_s += 60
        computer.reads("La console est verrouillée")
        checked("locked")
        entered_again(console, computer)
        room.forget(HERE)
        computer.reads("Cette visite est finie")
        checked("visit, over")
        computer.opens(f"{console.url}/nulle-part")
        computer.reads("Cette page n’existe pas")
        checked("unknown")


@needs_axe
@pytest.mark.parametrize("zoom", [1, 2], ids=["100", "200"])
def test_pages_beside_the_room_keep_them_too(tmp_path: Path, zoom: int) -> None:
    """Every page that the menu leads to, and those that they lead to."""
    law = StandInEstimator(StandInTables(baremes_of("2026-04")))
    with (
        consoles(tmp_path, more=pages_of, estimator=law) as console,
        Computer(zoom) as computer,
    ):
        with console.parts.database.write() as transaction:
            for _ in range(7):
                figures.begun(transaction, "borne-1", "demande-rsa", console.parts.now())
        entered(console, computer)
        seen, ahead = set[str](), [f"{PATH}/", f"{figures_pages.PATH}/"]
        while ahead and len(seen) < _MOST:
            path = ahead.pop(0)
            # Of many guides, one.
            kind = re.sub(r"(/guides/[a-z]+/)[^/]+$", r"\1…", path.partition("?")[0])
            if kind in seen:
                continue
            seen.add(kind)
            computer.opens(f"{console.url}{path}")
            computer.until(
                "document.readyState === 'complete' && document.querySelector('h1') !== null"
            )
            assert violations(computer) == [], path
            assert not wide(computer), path
            links = (
                "[...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href'))"
            )
            ahead += [
                link
                for link in computer.evaluates(links)
                if link.startswith((PATH, figures_pages.PATH)) and "csv" not in link
            ]
        assert len(seen) >= 8, seen
        assert not complaints(computer)


def entered_again(console: Consoles, computer: Computer) -> None:
    console.desk.again()
    computer.fills(pin=PIN, code=console.desk.digits())
    computer.presses("Enter")
    computer.reads("La page est cachée.")
