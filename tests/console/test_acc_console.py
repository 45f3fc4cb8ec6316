"""The console over HTTP: who comes in, what forms and hosts it takes, what it forgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from acc_console_running import (
    CLAIRE,
    FRAME,
    HOME,
    LOGIN,
    PAGE,
    TITLE,
    Consoles,
    console_alone,
    enter,
    proof,
)
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.backend.console.pages import ConsolePages, conseiller_of, form_of, page
from kiosk.backend.room import Happening
from kiosk.backend.services.caller import Place
from kiosk.contract.accompaniment import Frame, Pointer, Presence, PrinterWord

HERE = Place("borne-1", "visite-01")
THERE = Place("borne-2", "visite-02")
#: Every way in that needs an open session.
GUARDED = ("/", "/visites/x", "/fragments/salle", "/fragments/visites/x", "/plus/", "/nulle-part")


def _more(request: Request) -> Response:
    return page(request, "over_state.html")


async def _written(request: Request) -> Response:
    return Response(f"{conseiller_of(request).name}: {form_of(request).get('quoi')}")


MORE = ConsolePages(
    "/plus", "Encore", (Route("/", _more), Route("/ecrire", _written, methods=["POST"]))
)


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Consoles]:
    with console_alone(tmp_path, pages=(MORE,)) as opened:
        yield opened


# ---------------------------------------------------------------------------- coming in


def test_nobody_sees_anything_without_coming_in(both: Consoles) -> None:
    with both.browser() as browser:
        for path in GUARDED:
            answer = browser.get(path)
            if path.startswith("/fragments/"):
                assert (answer.status_code, answer.text) == (401, "")
            else:
                assert (answer.status_code, answer.headers["location"]) == (303, "/connexion")


def test_one_comes_in_by_login_pin_and_digits(both: Consoles) -> None:
    with both.browser() as browser:
        answer = enter(browser, both.desk)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        cookie = answer.headers.get_list("set-cookie")[0]
        assert {"HttpOnly", "Path=/", "SameSite=strict"} <= set(cookie.split("; "))
        # Until the browser is closed, and no longer.
        assert not {"Max-Age", "expires"} & {part.partition("=")[0] for part in cookie.split("; ")}
        hall = browser.get("/")
        assert CLAIRE.name in hall.text and CLAIRE.organisation in hall.text
        assert browser.get("/connexion").headers["location"] == "/"


@pytest.mark.parametrize(
    "changed",
    [
        {"pin": "111111"},
        {"code": "000000"},
        {"login": "karim.haddad"},
        {"login": "' or 1=1 --"},
        {"pin": ""},
        {"code": "12345678901"},
        {"login": "é" * 400},
    ],
)
def test_one_wrong_thing_keeps_one_out(both: Consoles, changed: dict[str, str]) -> None:
    with both.browser() as browser:
        answer = enter(browser, both.desk, **changed)
        assert answer.status_code == 403 and "n’est pas bon" in answer.text
        assert browser.get("/").headers["location"] == "/connexion"
        # Nothing that was typed comes back but the login.
        for name in ("pin", "code"):
            assert not changed.get(name) or changed[name] not in answer.text


def test_digits_are_good_once(both: Consoles) -> None:
    with both.browser() as browser, both.browser() as another:
        code = both.desk.digits()
        assert enter(browser, both.desk, code=code).status_code == 303
        fields = {"login": LOGIN, "pin": "482915", "code": code}
        data = {"preuve": proof(another, "/connexion"), **fields}
        assert another.post("/connexion", data=data).status_code == 403


def test_five_failures_lock_and_twenty_slow_an_address_down(both: Consoles) -> None:
    with both.browser() as browser:
        for _ in range(5):
            assert enter(browser, both.desk, pin="0000").status_code == 403
        locked = enter(browser, both.desk)
        assert locked.status_code == 423 and "bloqué" in locked.text and "15 min" in locked.text
        for number in range(14):
            assert enter(browser, both.desk, login=f"nom-{number}").status_code == 423
        slow = enter(browser, both.desk)
        assert slow.status_code == 429 and int(slow.headers["retry-after"]) <= 901
        both.desk.failed = 0
        assert enter(browser, both.desk).status_code == 429
        both.seconds.now_s += 901
        assert enter(browser, both.desk).status_code == 303


def test_one_goes_out(both: Consoles) -> None:
    with both.signed_in() as browser:
        token = browser.cookies["console"]
        data = {"preuve": proof(browser, "/")}
        assert browser.post("/sortie", data=data).headers["location"] == "/connexion"
        # A copy of the cookie opens nothing.
        browser.cookies.set("console", token)
        assert browser.get("/").headers["location"] == "/connexion"


def test_a_conseiller_who_is_removed_is_out(both: Consoles) -> None:
    with both.signed_in() as browser:
        assert browser.get("/").status_code == 200
        both.desk.here = False
        both.seconds.now_s += 11
        assert browser.get("/").headers["location"] == "/connexion"


# ---------------------------------------------------------------------------- left open


def test_a_console_left_open_is_locked_though_its_pages_ask_by_themselves(both: Consoles) -> None:
    with both.signed_in() as browser:
        both.parts.room.be_present(HERE, PAGE)
        address = f"/visites/{both.handle()}"
        assert browser.get(address).headers["console-left"] == "300"
        for _ in range(29):
            both.seconds.now_s += 10
            answer = browser.get(f"/fragments{address}")
            assert answer.status_code == 200
        assert answer.headers["console-left"] == "10"
        both.seconds.now_s += 10
        assert browser.get(f"/fragments{address}").status_code == 401
        assert browser.get(address).headers["location"] == f"/verrou?suite={address}"
        assert browser.get("/plus/").status_code == 303
        # A form that was open on the screen does nothing either.
        both.parts.room.call_help(HERE)
        data = {"preuve": proof(browser, "/verrou"), "quoi": "viens"}
        assert browser.post(f"{address}/appel", data=data).headers["location"] == "/verrou?suite=/"
        assert both.parts.room.one(both.handle()).coming is None  # type: ignore[union-attr]
        locked = browser.get("/verrou")
        assert "borne-1" not in locked.text and CLAIRE.name not in locked.text


def test_pin_and_digits_open_it_again_where_it_was(both: Consoles) -> None:
    with both.signed_in() as browser:
        before = browser.cookies["console"]
        both.seconds.now_s += 300
        both.desk.again()
        data = {"preuve": proof(browser, "/verrou"), "suite": "/visites/abc"}
        wrong = browser.post("/verrou", data={**data, "pin": "0000", "code": both.desk.digits()})
        assert wrong.status_code == 403
        assert browser.get("/").status_code == 303
        data |= {"pin": "482915", "code": both.desk.digits()}
        assert browser.post("/verrou", data=data).headers["location"] == "/visites/abc"
        assert browser.get("/").status_code == 200
        # Under another name: what somebody copied before is nothing.
        assert browser.cookies["console"] != before
        browser.cookies.set("console", before)
        assert browser.get("/").headers["location"] == "/connexion"


def test_the_way_back_leads_nowhere_else(both: Consoles) -> None:
    with both.signed_in() as browser:
        for elsewhere in ("//ailleurs.invalid", "https://ailleurs.invalid", "/\\ailleurs", "é"):
            assert browser.get("/verrou", params={"suite": elsewhere}).headers["location"] == "/"


def test_a_sign_of_somebody_keeps_it_open(both: Consoles) -> None:
    with both.signed_in() as browser:
        for _ in range(3):
            both.seconds.now_s += 299
            data = {"preuve": proof(browser, "/"), "suite": "/"}
            both.seconds.now_s += 0.5
            assert browser.post("/ici", data=data).headers["location"] == "/"
        # A whole working day is the longest.
        for _ in range(130):
            both.seconds.now_s += 290
            last = browser.get("/")
        assert last.headers["location"] == "/connexion"


# ---------------------------------------------------------------------------- the door


@pytest.mark.parametrize(
    "host",
    ["ailleurs.invalid", "127.0.0.1.ailleurs.invalid", "", "[", "127.0.0.1@ailleurs.invalid"],
)
def test_another_name_that_leads_here_is_refused(both: Consoles, host: str) -> None:
    with both.signed_in() as browser:
        for path in ("/", "/connexion", "/web/console.css"):
            assert browser.get(path, headers={"Host": host}).status_code == 400


def test_a_post_without_its_token_does_nothing(both: Consoles) -> None:
    both.parts.room.be_present(HERE, HOME)
    both.parts.room.call_help(HERE)
    address = f"/visites/{both.handle()}"
    with both.signed_in() as browser, both.signed_in() as another:
        good = proof(browser, "/")
        posts = (
            f"{address}/appel",
            f"{address}/demande",
            f"{address}/pointe",
            "/sortie",
            "/ici",
            "/plus/ecrire",
        )
        for path in posts:
            for data in ({}, {"preuve": ""}, {"preuve": "é"}, {"preuve": proof(another, "/")}):
                told = browser.post(path, data={"quoi": "viens", **data})
                assert told.status_code in (403, 400), path
            for headers in (
                {"Origin": "https://ailleurs.invalid"},
                {"Origin": "null"},
                {"Sec-Fetch-Site": "cross-site"},
                {"Sec-Fetch-Site": "same-site"},
            ):
                told = browser.post(path, data={"quoi": "viens", "preuve": good}, headers=headers)
                assert told.status_code == 403, (path, headers)
            told = browser.post(path, json={"quoi": "viens", "preuve": good})
            assert told.status_code == 415
            told = browser.post(path, data={"preuve": good, "long": "x" * 20_000})
            assert told.status_code == 413
        seen = both.parts.room.one(both.handle())
        assert seen is not None and (seen.coming, seen.asked_by) == (None, None)
        assert browser.get("/").status_code == 200
        # GET changes nothing at all.
        for path in (f"{address}/appel", f"{address}/demande", "/sortie", "/ici"):
            assert browser.get(path, params={"preuve": good, "quoi": "viens"}).status_code == 405
        for method in ("PUT", "DELETE", "OPTIONS", "TRACE"):
            assert browser.request(method, "/").status_code == 405


def test_signing_in_needs_the_token_of_its_page_too(both: Consoles) -> None:
    with both.browser() as browser:
        fields = {"login": LOGIN, "pin": "482915", "code": both.desk.digits()}
        assert browser.post("/connexion", data=fields).status_code == 403
        assert browser.post("/connexion", data={**fields, "preuve": ""}).status_code == 403


def test_browsers_are_told_to_be_strict_and_to_keep_nothing(both: Consoles) -> None:
    both.parts.room.be_present(HERE, PAGE)
    both.parts.room.share(HERE, FRAME)
    address = f"/visites/{both.handle()}"
    with both.signed_in() as browser, both.browser() as stranger:
        asked = [
            (browser, path) for path in ("/", address, f"/fragments{address}/page.svg", "/web/x")
        ]
        for who, path in [*asked, (stranger, "/connexion"), (stranger, "/"), (browser, "/non")]:
            answer = who.get(path)
            policy = answer.headers["content-security-policy"]
            assert policy.startswith("default-src 'none'") and "unsafe" not in policy
            assert "frame-ancestors 'none'" in policy and "base-uri 'none'" in policy
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["x-content-type-options"] == "nosniff"
            # Nothing inline, nothing of elsewhere.
            text = answer.text.replace("http://www.w3.org/2000/svg", "")
            assert " style=" not in text and "<style" not in text and " onclick" not in text
            assert "http:" not in text and "https:" not in text


# ---------------------------------------------------------------------------- the room


def test_the_room_tells_where_each_kiosk_is(both: Consoles) -> None:
    room = both.parts.room
    room.be_present(HERE, replace_printer(PAGE, PrinterWord.NO_PAPER))
    with both.signed_in() as browser:
        text = browser.get("/").text
        assert "Personne n’attend." in text
        assert "Demander l’aide au logement" in text and "page 3 sur 12" in text
        assert "Plus de papier" in text and "Elle est libre, ou éteinte." in text
        room.be_present(THERE, Presence(screen="attract"))
        assert "Libre" in browser.get("/").text
        room.be_present(HERE, Presence(screen="question", journey="sign-in", page=2, secret=True))
        assert "Un code ou un mot de passe est en train d’être tapé" in browser.get("/").text
        # A journey that nobody declares says nothing of its own.
        room.be_present(HERE, Presence(screen="elise-carrel", journey="elise-carrel", page=1))
        assert "elise" not in browser.get("/").text
        assert "Sur la borne" in browser.get("/").text


def replace_printer(presence: Presence, printer: PrinterWord) -> Presence:
    return presence.model_copy(update={"printer": printer})


def test_those_who_call_come_first_and_one_answers(both: Consoles) -> None:
    room = both.parts.room
    for place in (THERE, HERE):
        room.be_present(place, HOME)
        room.call_help(place)
    with both.signed_in() as browser:
        text = browser.get("/").text
        assert "2 personnes attendent." in text and "(2) Salle" in text
        assert text.index("borne-2") < text.index("borne-1")
        address = f"/visites/{both.handle('borne-2')}/appel"
        data = {"preuve": proof(browser, "/"), "quoi": "viens"}
        assert browser.post(address, data=data).headers["location"] == "/"
        heard = room.be_present(THERE, HOME).help
        assert heard is not None and heard.coming == CLAIRE.name
        text = browser.get("/").text
        assert "Vous y allez" in text and "Une personne attend." in text
        browser.post(address, data={**data, "quoi": "laisse"})
        assert "2 personnes attendent." in browser.get("/").text
        browser.post(address, data={**data, "quoi": "fait"})
        assert room.be_present(THERE, HOME).help is None


def test_a_visit_that_is_over_is_said_so_and_never_the_next_one(both: Consoles) -> None:
    room = both.parts.room
    room.be_present(HERE, PAGE)
    room.share(HERE, FRAME)
    address = f"/visites/{both.handle()}"
    with both.signed_in() as browser:
        assert TITLE in browser.get(address).text
        data = {"preuve": proof(browser, "/")}
        room.forget(HERE)
        room.be_present(Place("borne-1", "visite-03"), HOME)
        gone = browser.get(address)
        assert gone.status_code == 404 and "Cette visite est finie" in gone.text
        assert "Cette visite est finie" in browser.get(f"/fragments{address}").text
        assert browser.get(f"/fragments{address}/page.svg").status_code == 404
        browser.post(f"{address}/demande", data=data)
        assert room.be_present(Place("borne-1", "visite-03"), HOME).share_asked_by is None


# ---------------------------------------------------------------------------- the page


def test_a_page_is_asked_for_shown_and_pointed_at(both: Consoles) -> None:
    room = both.parts.room
    room.be_present(HERE, PAGE)
    address = f"/visites/{both.handle()}"
    with both.signed_in() as browser:
        data = {"preuve": proof(browser, address)}
        assert browser.get(f"/fragments{address}/page.svg").status_code == 404
        assert browser.post(f"{address}/demande", data=data).headers["location"] == address
        assert room.be_present(HERE, PAGE).share_asked_by == CLAIRE.name
        assert "demande à voir la page" in browser.get(address).text
        room.share(HERE, FRAME)
        assert TITLE in browser.get(address).text
        assert room.be_present(HERE, PAGE).viewed_by == (CLAIRE.name,)
        drawing = browser.get(f"/fragments{address}/page.svg")
        assert drawing.headers["content-type"] == "image/svg+xml"
        assert "Continuer" in drawing.text
        for given, wanted in (
            ({"point": "500,250"}, Pointer(x=500, y=250)),
            ({"ici.x": "440", "ici.y": "99", "large": "880", "haut": "495"}, Pointer(x=500, y=200)),
            # What makes no sense points nowhere new.
            ({"point": "1001,0"}, Pointer(x=500, y=200)),
            ({"point": "x,y"}, Pointer(x=500, y=200)),
            ({"point": "9" * 400 + ",1"}, Pointer(x=500, y=200)),
            ({"ici.x": "5", "ici.y": "5", "large": "0", "haut": "0"}, Pointer(x=500, y=200)),
            ({"point": ""}, None),
        ):
            browser.post(f"{address}/pointe", data={**data, **given})
            assert room.be_present(HERE, PAGE).pointer == wanted, given
        room.stop_sharing(HERE)
        assert TITLE not in browser.get(address).text
    room.tell()
    viewed = [one for one in both.happened if one.what is Happening.SHARE_VIEWED]
    assert [one.conseiller_id for one in viewed] == [CLAIRE.id]


def test_a_page_with_a_secret_is_never_served(both: Consoles) -> None:
    room = both.parts.room
    room.be_present(HERE, PAGE)
    address = f"/visites/{both.handle()}"
    secret = FRAME.model_copy(update={"secret": True})
    with both.signed_in() as browser:
        data = {"preuve": proof(browser, address), "point": "5,5"}

        def served() -> str:
            asked = (address, f"/fragments{address}", f"/fragments{address}/page.svg")
            return "".join(browser.get(path).text for path in asked)

        room.share(HERE, FRAME)
        assert TITLE in served() and "Continuer" in served()
        for hide in (
            lambda: room.share(HERE, secret),
            lambda: room.be_present(HERE, PAGE.model_copy(update={"secret": True})),
            # On its way while the secret was begun.
            lambda: room.share(HERE, FRAME),
        ):
            hide()
            assert "La page est cachée." in served()
            assert TITLE not in served() and "Continuer" not in served()
            browser.post(f"{address}/pointe", data=data)
            assert room.one(both.handle()).pointer is None  # type: ignore[union-attr]


def test_words_of_a_page_are_text_and_nothing_else(both: Consoles) -> None:
    room = both.parts.room
    room.be_present(HERE, PAGE)
    wicked = "</text><script>alert(1)</script>\" onload='x'{{ 7*7 }}"
    part = FRAME.parts[0].model_copy(update={"text": wicked})
    room.share(HERE, Frame(width=100, height=2000, rtl=True, parts=(part,) * 3))
    address = f"/visites/{both.handle()}"
    with both.signed_in() as browser:
        for path in (address, f"/fragments{address}/page.svg"):
            text = browser.get(path).text
            assert "<script>alert" not in text and "49" not in text.replace(address, "")
            assert "&lt;script&gt;" in text or "&lt;/text&gt;" in text


# ---------------------------------------------------------------------------- more pages


def test_more_pages_come_in_with_their_entry_behind_the_same_door(both: Consoles) -> None:
    with both.signed_in() as browser:
        assert '<a href="/plus/">Encore</a>' in browser.get("/").text
        assert browser.get("/plus/").status_code == 200
        data = {"preuve": proof(browser, "/"), "quoi": "bonjour"}
        assert browser.post("/plus/ecrire", data=data).text == "Claire Martin: bonjour"
        assert browser.get("/plus/rien").status_code == 404
        assert "n’existe pas" in browser.get("/plus/rien").text


def test_two_visits_of_one_kiosk_are_both_shown(both: Consoles, tmp_path: Path) -> None:
    both.parts.room.be_present(HERE, HOME)
    both.parts.room.be_present(replace(HERE, visit_id="visite-09"), PAGE)
    with both.signed_in() as browser:
        assert browser.get("/").text.count('<h3><a id="borne-') == 2
