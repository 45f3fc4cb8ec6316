"""The console put together: an ASGI application of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from importlib import resources

from jinja2 import BaseLoader, ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from kiosk.backend.console.agents import OWN_CODE, Agents
from kiosk.backend.console.beside import Beside
from kiosk.backend.console.desk import Desk
from kiosk.backend.console.door import Cookies, Door, named
from kiosk.backend.console.entry import Entry
from kiosk.backend.console.hall import Hall
from kiosk.backend.console.pages import ConsolePages, page
from kiosk.backend.console.sessions import Sessions
from kiosk.backend.console.tries import Tries
from kiosk.backend.http.shield import Shield
from kiosk.backend.parts import Parts
from kiosk.backend.proconnect.desk import ProConnectDesk

_FILES = {
    "console.css": "text/css",
    "console.js": "text/javascript",
    "console.svg": "image/svg+xml",
}

#: Names under which this very machine may be asked for.
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def create_console(
    parts: Parts,
    kiosks: Sequence[str],
    desk: Desk,
    *,
    pages: Sequence[ConsolePages] = (),
    names: frozenset[str] = LOOPBACK,
    secure: bool = False,
    proconnect: ProConnectDesk | None = None,
    seconds: Callable[[], float] = time.monotonic,
) -> Starlette:
    """Return the console of these kiosks, for the conseillers that ``desk`` knows.

    ``names`` are the hosts by which it may be asked for, ``secure`` whether it is served over
    TLS, ``seconds`` count how long somebody is away. ``proconnect`` is another way in.
    """
    sessions, cookies, tries = Sessions(seconds), Cookies(secure), Tries(seconds)
    entry = Entry(desk, sessions, tries, cookies, proconnect)
    agents = None if proconnect is None else Agents(proconnect, entry, sessions, tries, cookies)
    routes: list[BaseRoute] = [
        *entry.routes,
        *(() if agents is None else agents.routes),
        *Hall(kiosks).routes,
        *Beside().routes,
        Route("/web/{name:str}", _file, name="file"),
        *(Mount(one.path, routes=list(one.routes)) for one in pages),
    ]
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(Shield),
            Middleware(Door, named=named(names), sessions=sessions, desk=desk, cookies=cookies),
        ],
        exception_handlers={HTTPException: _unknown},
    )
    app.router.redirect_slashes = False
    app.state.parts = parts
    app.state.renderer = _Renderer(pages, agents)
    return app


class _Renderer:
    """Fills templates in. Everything put in is escaped; a name that is missing is an error."""

    def __init__(self, pages: Sequence[ConsolePages], agents: Agents | None) -> None:
        self._agents = agents
        loaders: list[BaseLoader] = [PackageLoader("kiosk.backend.console")]
        # Two subjects may keep their templates in one folder.
        packages = dict.fromkeys(one.package for one in pages if one.package is not None)
        loaders += [PackageLoader(package) for package in packages]
        self._templates = Environment(
            loader=ChoiceLoader(loaders),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._menu = (("/", "Salle"), *((f"{one.path}/", one.entry) for one in pages))

    def fill(self, request: Request, template: str, context: Mapping[str, object]) -> str:
        """Return the page, or the part of a page."""
        state = request.state
        session = state.session

        def proof() -> Markup:
            hidden = Markup('<input type="hidden" name="preuve" value="{}">')
            return hidden.format(state.proof)

        agents = self._agents
        own = agents is not None and agents.may_read_code(session)
        return self._templates.get_template(template).render(
            menu=(*self._menu, (OWN_CODE, "Mon code")) if own else self._menu,
            proconnect=agents is not None,
            path=request.url.path,
            conseiller=None if session is None or session.locked else session.conseiller,
            left_s=state.left_s,
            proof=proof,
            **context,
        )


async def _file(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _FILES:
        raise HTTPException(404)
    content = resources.files(__package__).joinpath("web", name).read_bytes()
    return Response(content, media_type=_FILES[name])


async def _unknown(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return page(request, "unknown.html", status=error.status_code)
