"""The page of figures: the period, the table, the drawing, the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace

import httpx
import pytest

from kiosk.backend.console.space.figures import PATH, FiguresPages
from tests.backend.acc_space import console

pytestmark = pytest.mark.asyncio

TODAY = date(2026, 11, 28)


@dataclass(frozen=True)
class Table:
    headings: Sequence[str] = ("Démarche", "Commencées", "Finies")
    rows: Sequence[Sequence[str]] = (("RSA", "42", "moins de 5"), ("<b>x</b>", "7", "6"))


@dataclass
class Desk:
    told: Table = field(default_factory=Table)
    asked: list[tuple[date, date]] = field(default_factory=list)

    def table(self, first: date, last: date) -> Table:
        self.asked.append((first, last))
        return self.told

    def csv(self, table: Table) -> str:
        return "\n".join(";".join(row) for row in (table.headings, *table.rows))

    def plots(self, table: Table) -> str:
        return f'<svg xmlns="http://www.w3.org/2000/svg"><title>{len(table.rows)}</title></svg>'


def asks(desk: Desk) -> httpx.AsyncClient:
    parts = SimpleNamespace(today=lambda: TODAY)
    app = console(parts, {PATH: FiguresPages(desk).routes()}, "kiosk.backend.console.space")
    transport = httpx.ASGITransport(app=app)
    return httpx.AsyncClient(transport=transport, base_url=f"http://console{PATH}")


async def test_the_last_thirty_days_are_shown_in_a_table_with_its_drawing() -> None:
    desk = Desk()
    async with asks(desk) as client:
        text = (await client.get("/")).text
    assert desk.asked == [(date(2026, 10, 30), TODAY)]
    assert "moins de 5" in text and 'scope="row"' in text
    assert "<b>x</b>" not in text and "&lt;b&gt;" in text
    assert "/chiffres/dessin.svg?du=2026-10-30&amp;au=2026-11-28" in text
    # What is counted is whole weeks, and it is said which.
    assert "26\xa0octobre 2026 au 29\xa0novembre 2026" in text


async def test_a_period_is_taken_away_as_a_file_and_drawn() -> None:
    desk = Desk()
    async with asks(desk) as client:
        file = await client.get("/csv?du=2026-01-01&au=2026-03-31")
        drawing = await client.get("/dessin.svg?du=2026-01-01&au=2026-03-31")
    assert desk.asked == [(date(2026, 1, 1), date(2026, 3, 31))] * 2
    assert file.text.startswith("Démarche;Commencées")
    assert 'filename="chiffres-2026-01-01-2026-03-31.csv"' in file.headers["content-disposition"]
    assert drawing.headers["content-type"] == "image/svg+xml" and "<svg" in drawing.text


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("du=hier&au=2026-01-01", "deux dates"),
        ("du=2026-01-01", "deux dates"),
        ("du=2026-02-01&au=2026-01-01", "vient après"),
        ("du=2026-11-01&au=2027-01-01", "pas encore passée"),
        ("du=2020-01-01&au=2026-01-01", "au plus"),
    ],
)
async def test_a_period_that_is_none_is_said_and_the_ordinary_one_shown(
    query: str, fault: str
) -> None:
    desk = Desk()
    async with asks(desk) as client:
        answer = await client.get(f"/?{query}")
    assert answer.status_code == 200 and fault in answer.text
    assert desk.asked == [(date(2026, 10, 30), TODAY)]


async def test_where_nothing_was_counted_it_is_said() -> None:
    async with asks(Desk(Table(rows=()))) as client:
        text = (await client.get("/")).text
    assert "Rien n’a été compté" in text and "<table" not in text
