"""A small console for the tests of the professionals' space: its pages, and a frame of theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from jinja2 import ChoiceLoader, DictLoader, Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import BaseRoute, Mount

from kiosk.backend.refusal import Refused
from kiosk.content.professionals.model import Professionals
from kiosk.content.professionals.reading import shipped
from kiosk.contract.baremes import Baremes

#: What the frame of the console holds.
FRAME = """<!doctype html>
<html lang="fr"><head><title>{% block title %}{% endblock %}</title></head>
<body><main>{% block main %}{% endblock %}</main></body></html>
"""


@dataclass
class StandInTables:
    """Barèmes of one month for every month, or an error."""

    told: Baremes
    error: Refused | None = None
    asked: list[str] = field(default_factory=list)

    async def of(self, month: str) -> Baremes:
        self.asked.append(month)
        if self.error is not None:
            raise self.error
        return self.told.model_copy(update={"month": month})


@dataclass
class StandInEstimator:
    tables: StandInTables


@dataclass(frozen=True)
class Demonstrated:
    definition: Any


@dataclass(frozen=True)
class StandInParts:
    """What the space needs of a backend."""

    estimator: StandInEstimator
    professionals: Professionals = field(default_factory=shipped)
    demonstration: Demonstrated | None = None
    day: date = date(2026, 11, 28)

    def today(self) -> date:
        return self.day

    def but(self, **changes: Any) -> StandInParts:
        return replace(self, **changes)


class Renderer:
    """Fills templates as the console does: escaped, and a name that is missing is an error."""

    def __init__(self, package: str) -> None:
        self.templates = Environment(
            loader=ChoiceLoader([DictLoader({"console.html": FRAME}), PackageLoader(package)]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def fill(self, request: Request, template: str, context: Mapping[str, object]) -> str:
        return self.templates.get_template(template).render(path=request.url.path, **context)


def console(parts: Any, pages: Mapping[str, Sequence[BaseRoute]], package: str) -> Starlette:
    """Return a console that has these pages, by path."""
    app = Starlette(routes=[Mount(path, routes=list(routes)) for path, routes in pages.items()])
    app.router.redirect_slashes = False
    app.state.parts = parts
    app.state.renderer = Renderer(package)
    return app
