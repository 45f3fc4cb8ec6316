"""The pages of the space. Nothing here is of a visitor: it is the same for every conseiller."""

from __future__ import annotations

import re
from importlib import resources

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kiosk.backend.console.space.finding import Asked, find
from kiosk.backend.console.space.parts import page, parts_of
from kiosk.backend.refusal import Refused
from kiosk.backend.services.training import training_accounts
from kiosk.content.professionals.model import Guide, Webinar
from kiosk.contract.baremes import Bareme, BaremeId, Baremes, Territory
from kiosk.contract.content import Theme
from kiosk.contract.estimates import EARLIEST, last_month

#: Where the console hangs these pages, and the entry of its menu.
PATH = "/espace"
ENTRY = "Espace professionnel"

#: How territories are written in addresses.
TERRITORIES = {"metropole": Territory.METROPOLE, "dom": Territory.DOM}

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")

#: The longest text that is searched.
_LONGEST = 200


def routes() -> tuple[BaseRoute, ...]:
    """Return every page, under :data:`PATH`."""
    return (
        Route("/", _home),
        Route("/recherche", _search),
        Route("/guides/{territory:str}", _guides),
        Route("/guides/{territory:str}/{guide:str}", _guide),
        Route("/baremes", _baremes),
        Route("/outils", _tools),
        Route("/blocages", _blocks),
        Route("/webinaires", _webinars),
        Route("/services", _services),
        Route("/entrainement", _training),
        Route("/space.css", _style),
    )


async def _home(request: Request) -> Response:
    professionals = parts_of(request).professionals
    return page(
        request,
        "home.html",
        asked=Asked(),
        themes=tuple(Theme),
        webinars=_coming(request)[:3],
        services=professionals.services[:4],
        demonstration=parts_of(request).demonstration is not None,
    )


async def _search(request: Request) -> Response:
    query = request.query_params
    theme = query.get("thematique", "")
    asked = Asked(
        query.get("q", "")[:_LONGEST],
        Theme(theme) if theme in frozenset(Theme) else None,
        query.get("forme") == "bareme",
    )
    results = find(parts_of(request).professionals, asked)
    tables = await _tables(request, _month(request)) if asked.baremes else None
    return page(
        request,
        "search.html",
        asked=asked,
        themes=tuple(Theme),
        results=results,
        found=[(one, place_of(one), _of(tables, one, place_of(one))) for one in results.guides],
        tables=tables,
    )


async def _guides(request: Request) -> Response:
    place, territory = _territory(request)
    guides = [one for one in parts_of(request).professionals.guides if one.within(territory)]
    by_theme = [(theme, [one for one in guides if one.theme is theme]) for theme in Theme]
    return page(
        request,
        "guides.html",
        place=place,
        territory=territory,
        by_theme=[(theme, ones) for theme, ones in by_theme if ones],
    )


async def _guide(request: Request) -> Response:
    place, territory = _territory(request)
    guide = parts_of(request).professionals.guide(request.path_params["guide"])
    if guide is None or not guide.within(territory):
        raise HTTPException(404)
    month = _month(request)
    tables = await _tables(request, month) if guide.baremes else None
    return page(
        request,
        "guide.html",
        place=place,
        territory=territory,
        guide=guide,
        month=month,
        tables=tables,
        baremes=_of(tables, guide, place),
    )


async def _baremes(request: Request) -> Response:
    month = _month(request)
    asked = request.query_params.get("prestation", "")
    only = asked if asked in frozenset(BaremeId) else ""
    tables = await _tables(request, month)
    chosen = [one for one in BaremeId if only in ("", one)]
    return page(
        request,
        "baremes.html",
        month=month,
        first=EARLIEST,
        last=last_month(parts_of(request).today()),
        only=only,
        names=tuple(BaremeId),
        tables=tables,
        baremes=[] if tables is None else [tables.of(one) for one in chosen],
    )


async def _tools(request: Request) -> Response:
    tools = parts_of(request).professionals.tools
    kinds = (
        ("Tutoriels et fiches d’aide aux démarches", "tutoriel"),
        ("Démonstrations des services en ligne", "demonstration"),
    )
    shown = [(title, [one for one in tools if one.kind == kind]) for title, kind in kinds]
    return page(request, "tools.html", shown=shown)


async def _blocks(request: Request) -> Response:
    text = request.query_params.get("q", "")[:_LONGEST]
    professionals = parts_of(request).professionals
    found = find(professionals, Asked(text)).blocks if text.strip() else professionals.blocks
    return page(request, "blocks.html", text=text, blocks=found)


async def _webinars(request: Request) -> Response:
    newsletter = parts_of(request).professionals.newsletter
    return page(request, "webinars.html", webinars=_coming(request), newsletter=newsletter)


async def _services(request: Request) -> Response:
    services = parts_of(request).professionals.services
    names = {one.id: one.name for one in services}
    return page(request, "services.html", services=services, names=names)


async def _training(request: Request) -> Response:
    demonstration = parts_of(request).demonstration
    accounts = () if demonstration is None else training_accounts(demonstration.definition)
    return page(request, "training.html", accounts=accounts)


async def _style(_request: Request) -> Response:
    content = resources.files(__package__).joinpath("web", "space.css").read_bytes()
    return Response(content, media_type="text/css")


def place_of(guide: Guide) -> str:
    """Return under which territory a guide is found first, as addresses write it."""
    return "dom" if guide.territory is Territory.DOM else "metropole"


def _territory(request: Request) -> tuple[str, Territory]:
    place = request.path_params["territory"]
    if place not in TERRITORIES:
        raise HTTPException(404)
    return place, TERRITORIES[place]


def _month(request: Request) -> str:
    """Return the month asked for, or the present one where it is none that the law tells."""
    today = parts_of(request).today()
    asked = request.query_params.get("mois", "")
    good = _MONTH.fullmatch(asked) and EARLIEST <= asked <= last_month(today)
    return asked if good else f"{today:%Y-%m}"


async def _tables(request: Request, month: str) -> Baremes | None:
    """Return the barèmes of a month; None where the law cannot be had now, which is said."""
    try:
        return await parts_of(request).estimator.tables.of(month)
    except Refused:
        return None


def _of(tables: Baremes | None, guide: Guide, place: str) -> list[Bareme]:
    """Return the barèmes of a guide, without the rows that hold elsewhere."""
    if tables is None:
        return []
    kept = (Territory.EVERYWHERE, TERRITORIES[place])
    found = [tables.of(one) for one in guide.baremes]
    here = [
        one.model_copy(update={"rows": tuple(row for row in one.rows if row.territory in kept)})
        for one in found
    ]
    return [one for one in here if one.rows]


def _coming(request: Request) -> list[Webinar]:
    """Return webinars that are not past: those with a day first, the soonest before."""
    parts = parts_of(request)
    fresh = [one for one in parts.professionals.webinars if not one.stale(parts.today())]
    return sorted(fresh, key=lambda one: (one.day is None, str(one.day)))
