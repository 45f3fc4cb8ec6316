"""More pages in the console: each subject brings its routes and one entry of the menu.

    ConsolePages("/chiffres", "Chiffres", (Route("/", show), Route("/csv", csv)), __package__)

    def show(request: Request) -> Response:
        return page(request, "chiffres.html", figures=figures(parts_of(request)))

Nobody comes to such a route but a conseiller whose session is open, and a POST has its CSRF token
checked before: a form has ``{{ proof() }}`` in it. Templates extend ``console.html``; there is no
inline style nor script (the policy of contents refuses them), and what is put in a template is
escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute

from kiosk.backend.console.desk import AtDesk
from kiosk.backend.parts import Parts


@dataclass(frozen=True, slots=True)
class ConsolePages:
    """Pages of one subject. ``path`` begins with a slash, ``/`` of ``routes`` is the first page.

    ``package`` has the folder ``templates`` where these are, if it is not the console's own.
    """

    path: str
    entry: str
    routes: Sequence[BaseRoute]
    package: str | None = None


class Renderer(Protocol):
    """Fills templates in."""

    def fill(self, request: Request, template: str, context: dict[str, object]) -> str:
        """Return the page or the part of a page."""
        ...


def page(request: Request, template: str, /, *, status: int = 200, **context: object) -> Response:
    """Return a page of the console, made from one of its templates."""
    renderer = cast(Renderer, request.app.state.renderer)
    return HTMLResponse(renderer.fill(request, template, context), status)


def parts_of(request: Request) -> Parts:
    """Return the parts of the backend."""
    return cast(Parts, request.app.state.parts)


def conseiller_of(request: Request) -> AtDesk:
    """Return who asks."""
    return cast(AtDesk, request.state.conseiller)


def form_of(request: Request) -> FormData:
    """Return what was sent with a POST; its token is checked already."""
    return cast(FormData, request.state.form)
