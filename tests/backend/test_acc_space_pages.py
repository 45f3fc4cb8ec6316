"""The pages of the professionals' space: whole, escaped, and every link leads somewhere."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import date
from html.parser import HTMLParser

import httpx
import pytest
import pytest_asyncio

from kiosk.backend.console.space.routes import PATH, routes
from kiosk.backend.demo.definition import load
from kiosk.backend.refusal import Refused
from kiosk.content.professionals.model import Block, Guide, Professionals, Webinar
from kiosk.content.professionals.reading import shipped
from kiosk.contract.baremes import BaremeId, Baremes
from kiosk.contract.content import Theme
from kiosk.contract.problems import Code
from kiosk.i18n.checks.typography import _BY_LANGUAGE, _EVERYWHERE
from kiosk.i18n.words import NOTHING
from kiosk.simulation import baremes_of
from tests.backend.acc_space import (
    Demonstrated,
    StandInEstimator,
    StandInParts,
    StandInTables,
    console,
)

pytestmark = pytest.mark.asyncio

PACKAGE = "kiosk.backend.console.space"

PAGES = [
    "/",
    "/recherche",
    "/recherche?q=rsa",
    "/recherche?q=loyer&forme=bareme",
    "/recherche?thematique=handicap",
    "/recherche?q=zzzz",
    "/guides/metropole",
    "/guides/dom",
    "/baremes",
    "/baremes?mois=2026-04&prestation=rsa",
    "/outils",
    "/blocages",
    "/blocages?q=mot+de+passe",
    "/webinaires",
    "/services",
    "/entrainement",
]


@pytest.fixture(scope="module")
def april() -> Baremes:
    return baremes_of("2026-04")


@pytest.fixture
def parts(april: Baremes) -> StandInParts:
    tables = StandInTables(april)
    return StandInParts(StandInEstimator(tables), demonstration=Demonstrated(load()))


@pytest_asyncio.fixture
async def asking(parts: StandInParts) -> AsyncIterator[httpx.AsyncClient]:
    async with asks(parts) as client:
        yield client


def asks(parts: StandInParts) -> httpx.AsyncClient:
    app = console(parts, {PATH: routes()}, PACKAGE)
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app), base_url=f"http://console{PATH}"
    )


def guide_pages(professionals: Professionals) -> list[str]:
    places = {"everywhere": ("metropole", "dom"), "metropole": ("metropole",), "dom": ("dom",)}
    return [
        f"/guides/{place}/{one.id}"
        for one in professionals.guides
        for place in places[one.territory]
    ]


async def test_every_page_is_whole_and_every_link_leads_somewhere(
    asking: httpx.AsyncClient,
) -> None:
    pages = [*PAGES, *guide_pages(shipped())]
    links: set[str] = set()
    for path in pages:
        answer = await asking.get(path)
        assert answer.status_code == 200, path
        read = _Read(answer.text)
        assert NOTHING not in answer.text and "None" not in read.text, path
        assert len(read.headings) == 1, path
        assert read.ids == sorted(set(read.ids)), path
        links |= {link for link in read.links if link.startswith("/")}
        here = {link[1:] for link in read.links if link.startswith("#")}
        assert here <= set(read.ids), path
    for link in sorted(links):
        address, _, anchor = link.partition("#")
        answer = await asking.get(address.removeprefix(PATH))
        assert answer.status_code == 200, link
        assert not anchor or anchor in _Read(answer.text).ids, link


async def test_nothing_runs_and_nothing_is_styled_in_a_page(asking: httpx.AsyncClient) -> None:
    for path in [*PAGES, *guide_pages(shipped())]:
        text = (await asking.get(path)).text
        assert "<script" not in text and "style=" not in text and " on" + "click" not in text


async def test_pages_are_written_as_a_printer_would(asking: httpx.AsyncClient) -> None:
    for path in [*PAGES, *guide_pages(shipped())]:
        for piece in _Read((await asking.get(path)).text).pieces:
            # An address or a path of a parameter is no sentence.
            if "://" in piece or "@" in piece or re.fullmatch(r"[\w.]+", piece):
                continue
            for rule, pattern in _EVERYWHERE + _BY_LANGUAGE["fr"]:
                assert not pattern.search(piece), (path, rule, piece)


async def test_what_somebody_typed_and_what_an_operator_wrote_is_escaped(
    parts: StandInParts,
) -> None:
    bad = "<script>alert(1)</script>"
    item = {"date": date(2026, 1, 1), "source": bad}
    held = Professionals(
        guides=(Guide(id="g", title=bad, theme=Theme.LOGEMENT, text=(bad,), know=(bad,), **item),),
        blocks=(Block(id="b", title=bad, do=(bad,), search="mot", **item),),
        webinars=(Webinar(id="w", title=bad, text=bad, **item),),
    )
    async with asks(parts.but(professionals=held)) as client:
        for path in (
            "/",
            f"/recherche?q={bad}",
            "/guides/metropole",
            "/guides/metropole/g",
            "/blocages?q=mot",
            "/webinaires",
        ):
            answer = await client.get(path)
            assert answer.status_code == 200
            assert bad not in answer.text and "alert(1)" in answer.text, path


async def test_a_search_finds_a_benefit_as_it_is_called_and_misspelt(
    asking: httpx.AsyncClient,
) -> None:
    for typed, title in (
        ("apl", "Aide au logement"),
        ("primme dactivité", "Prime d’activité"),
        ("congé parental", "Paje"),
        ("pension alimentaire", "Asf"),
    ):
        assert title in (await asking.get("/recherche", params={"q": typed})).text, typed


async def test_a_search_finds_what_blocks_somebody(asking: httpx.AsyncClient) -> None:
    text = (await asking.get("/recherche", params={"q": "mot de passe perdu"})).text
    assert f"{PATH}/blocages#mot-de-passe-perdu" in text
    text = (await asking.get("/blocages", params={"q": "ameli"})).text
    assert "FranceConnect" in text and "RIB est refusé" not in text


async def test_the_bareme_alone_shows_figures_and_no_sheet(asking: httpx.AsyncClient) -> None:
    alone = (await asking.get("/recherche?q=rsa&forme=bareme")).text
    assert "651,69" in alone and "<table" in alone
    whole = (await asking.get("/recherche?q=rsa&forme=fiche")).text
    assert "651,69" not in whole


async def test_a_benefit_without_a_bareme_is_not_among_baremes(asking: httpx.AsyncClient) -> None:
    alone = (await asking.get("/recherche?q=ajpa&forme=bareme")).text
    assert "Aucune prestation" in alone


async def test_the_sheets_of_metropole_and_of_the_dom_differ(asking: httpx.AsyncClient) -> None:
    dom = (await asking.get("/guides/dom/af-dom")).text
    metropole = (await asking.get("/guides/metropole/af-metropole")).text
    assert "dans les DOM, hors Mayotte" in dom and "Un enfant, première majoration" in dom
    assert "Un enfant, première majoration" not in metropole
    assert (await asking.get("/guides/metropole/af-dom")).status_code == 404
    for path in ("/guides/mars", "/guides/dom/rien", "/guides/mars/rsa", "/rien"):
        assert (await asking.get(path)).status_code == 404


async def test_baremes_of_a_month_are_asked_of_the_workers(
    asking: httpx.AsyncClient, parts: StandInParts
) -> None:
    text = (await asking.get("/baremes?mois=2026-04")).text
    assert parts.estimator.tables.asked == ["2026-04"]
    for figure in ("651,69", "638,28", "37,7", "478,16", "041,59", "152,24"):
        assert figure in text
    assert "avril 2026" in text and "Ajpa" in text and "1er\xa0avril 2026" in text
    one = (await asking.get("/baremes?mois=2026-04&prestation=aah")).text
    assert "041,59" in one and "651,69" not in one


@pytest.mark.parametrize("month", ["", "1998-01", "2999-01", "2026-13", "<script>", "avril"])
async def test_a_month_that_is_none_is_the_present_one(
    asking: httpx.AsyncClient, parts: StandInParts, month: str
) -> None:
    assert (await asking.get("/baremes", params={"mois": month})).status_code == 200
    assert parts.estimator.tables.asked == ["2026-11"]


async def test_a_benefit_that_is_none_is_all_of_them(asking: httpx.AsyncClient) -> None:
    text = (await asking.get("/baremes?prestation=rien")).text
    assert text.count("<caption>") == len(BaremeId)


async def test_where_the_law_cannot_be_had_a_sheet_is_shown_without_it(
    parts: StandInParts,
) -> None:
    parts.estimator.tables.error = Refused(Code.UNAVAILABLE)
    async with asks(parts) as client:
        for path in ("/baremes", "/guides/metropole/rsa", "/recherche?q=rsa&forme=bareme"):
            answer = await client.get(path)
            assert answer.status_code == 200
            assert "ne peuvent pas être calculés" in answer.text and "<caption>" not in answer.text


async def test_webinars_that_are_past_are_not_shown(parts: StandInParts) -> None:
    item = {"source": "s", "text": "t", "date": date(2026, 1, 1)}
    held = Professionals(
        webinars=(
            Webinar(id="sans", title="Sans date", **item),
            Webinar(id="hier", title="Hier", day=date(2026, 11, 27), **item),
            Webinar(id="apres", title="Après", day=date(2026, 12, 2), **item),
            Webinar(id="jour", title="Aujourd’hui même", day=date(2026, 11, 28), **item),
        )
    )
    async with asks(parts.but(professionals=held)) as client:
        text = (await client.get("/webinaires")).text
    assert "Hier" not in text
    assert text.index("Aujourd’hui même") < text.index("Après") < text.index("Sans date")
    async with asks(parts.but(professionals=Professionals())) as client:
        assert "Aucun webinaire" in (await client.get("/webinaires")).text


async def test_accounts_are_shown_in_a_demonstration_only(
    asking: httpx.AsyncClient, parts: StandInParts
) -> None:
    text = (await asking.get("/entrainement")).text
    assert "Élise Marie Lambertin" in text and load().passwords.ordinary in text
    async with asks(parts.but(demonstration=None)) as client:
        text = (await client.get("/entrainement")).text
    assert "Lambertin" not in text and load().passwords.ordinary not in text


async def test_the_style_names_no_colour_of_its_own(asking: httpx.AsyncClient) -> None:
    style = await asking.get("/space.css")
    assert style.headers["content-type"].startswith("text/css")
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b|rgb|url\(", style.text)


class _Read(HTMLParser):
    """Links, ids, headings and pieces of text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.headings: list[str] = []
        self.pieces: list[str] = []
        self.feed(text)
        self.ids.sort()

    @property
    def text(self) -> str:
        return " ".join(self.pieces)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        if "id" in held:
            self.ids.append(held["id"] or "")
        for name in ("href", "action", "src"):
            if held.get(name):
                self.links.append(held[name] or "")
        if tag == "h1":
            self.headings.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.pieces.append(data.strip())
