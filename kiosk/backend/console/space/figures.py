"""The figures of the place, without persons: a period, a table, plots, a file to take away.

What is counted, and that small numbers are not told, is the desk's; here it is only shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kiosk.accompaniment.figures import whole_weeks
from kiosk.backend.console.space.parts import page, parts_of
from kiosk.backend.services.figures_desk import FiguresDesk, Sheet

#: Where the console hangs these pages, and the entry of its menu.
PATH = "/chiffres"
ENTRY = "Chiffres"

#: Days of a period, when none is asked for, and at most.
_ORDINARY_DAYS, _MOST_DAYS = 30, 366


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both included. ``fault`` is why others were asked for in vain."""

    first: date
    last: date
    fault: str = ""

    @property
    def monday(self) -> date:
        """The first day that is counted: the desk tells whole weeks."""
        return whole_weeks(self.first, self.last)[0]

    @property
    def sunday(self) -> date:
        """The last day that is counted."""
        return whole_weeks(self.first, self.last)[1]


class FiguresPages:
    """Routes for what ``desk`` counts."""

    def __init__(self, desk: FiguresDesk) -> None:
        self._desk = desk

    def routes(self) -> tuple[BaseRoute, ...]:
        """Return every page, under :data:`PATH`."""
        return (
            Route("/", self._page),
            Route("/csv", self._csv),
            Route("/dessin.svg", self._plots),
        )

    async def _page(self, request: Request) -> Response:
        period = period_of(request)
        table = await self._table(period)
        return page(request, "figures.html", period=period, table=table)

    async def _csv(self, request: Request) -> Response:
        period = period_of(request)
        text = await run_in_threadpool(self._desk.csv, await self._table(period))
        name = f"chiffres-{period.first}-{period.last}.csv"
        headers = {"content-disposition": f'attachment; filename="{name}"'}
        return Response(text, media_type="text/csv; charset=utf-8", headers=headers)

    async def _plots(self, request: Request) -> Response:
        svg = await run_in_threadpool(self._desk.plots, await self._table(period_of(request)))
        return Response(svg, media_type="image/svg+xml")

    async def _table(self, period: Period) -> Sheet:
        return await run_in_threadpool(self._desk.table, period.first, period.last)


def period_of(request: Request) -> Period:
    """Return the period asked for; the last thirty days where it is none, with what is wrong."""
    today = parts_of(request).today()
    ordinary = today - timedelta(days=_ORDINARY_DAYS - 1), today
    query = request.query_params
    if "du" not in query and "au" not in query:
        return Period(*ordinary)
    try:
        first = date.fromisoformat(query.get("du", ""))
        last = date.fromisoformat(query.get("au", ""))
    except ValueError:
        return Period(*ordinary, "Donnez deux dates.")
    if first > last:
        return Period(*ordinary, "La première date vient après la seconde.")
    if last > today:
        return Period(*ordinary, "La seconde date n’est pas encore passée.")
    if (last - first).days >= _MOST_DAYS:
        return Period(*ordinary, f"Une période a {_MOST_DAYS} jours au plus.")
    return Period(first, last)
