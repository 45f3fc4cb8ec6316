"""What the space needs of the backend, and how its pages are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol, cast

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.backend.console.space.sayings import Sayings
from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.simulating.estimator import Estimator
from kiosk.content.professionals.model import Professionals

#: French: conseillers work in it.
SAYINGS = Sayings()


class SpaceParts(Protocol):
    """A view of :class:`kiosk.backend.parts.Parts`."""

    @property
    def professionals(self) -> Professionals: ...

    @property
    def estimator(self) -> Estimator: ...

    @property
    def demonstration(self) -> Demonstration | None: ...

    def today(self) -> date:
        """Return the present day."""
        ...


class Renderer(Protocol):
    """The console's, which knows the folder of these templates."""

    def fill(self, request: Request, template: str, context: Mapping[str, object]) -> str:
        """Return a page."""
        ...


def parts_of(request: Request) -> SpaceParts:
    """Return the parts of the backend, as the console keeps them."""
    return cast(SpaceParts, request.app.state.parts)


def page(request: Request, template: str, /, *, status: int = 200, **context: object) -> Response:
    """Return a page of the space: every template has ``say`` at hand."""
    renderer = cast(Renderer, request.app.state.renderer)
    context["say"] = SAYINGS
    return HTMLResponse(renderer.fill(request, f"space/{template}", context), status)
