"""Counts in the database: of nobody, for twenty-four months, from a démarche that was sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from caf_asking import signed_in
from caf_running import CAPUCINE, Here, needs_postgresql, postgresql_cluster
from sqlalchemy import func, select

from kiosk.accompaniment.figures import Hidden, Kind
from kiosk.backend.services import figures
from kiosk.backend.services.figures_desk import FiguresDesk
from kiosk.backend.store import Database
from kiosk.backend.store.figures import Figure
from kiosk.i18n import Words

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
WEDNESDAY = NOW.astimezone().date()
NOT_OF_ANYBODY = {"day", "kiosk_id", "journey", "page", "kind", "count"}


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=[needs_postgresql, pytest.mark.postgresql])]
)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path}/caf.sqlite3")
        made.prepare()
        yield made
        made.close()
        return
    with postgresql_cluster() as cluster:
        made = Database(cluster.url)
        made.prepare()
        yield made
        made.close()


def test_what_happens_is_counted_by_several_at_once(database: Database) -> None:
    def count() -> None:
        for _ in range(5):
            with database.write() as transaction:
                figures.begun(transaction, "borne-1", "demande-rsa", NOW)
            with database.write() as transaction:
                figures.abandoned(transaction, "borne-1", "demande-rsa", "jeune", NOW)
                figures.help_asked(transaction, "borne-1", None, None, NOW)

    threads = [Thread(target=count) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    with database.write() as transaction:
        figures.print_fault(transaction, "borne-2", NOW)
        # Not a page of it, not a journey: what a kiosk says is not kept as it says it.
        figures.abandoned(transaction, "borne-1", "demande-rsa", "nir-2840192000001", NOW)
        figures.begun(transaction, "borne-1", "nir-2840192000001", NOW)
    with database.read() as transaction:
        table = figures.table(transaction, WEDNESDAY, WEDNESDAY)
        pages = {row.page for row in transaction.scalars(select(Figure))}
    assert (table.first_day, table.last_day) == (date(2026, 11, 23), date(2026, 11, 29))
    rsa = next(line for line in table.journeys if line.name == "demande-rsa").shown
    assert rsa[Kind.BEGUN] in (20, Hidden.MASKED)
    assert table.total.shown[Kind.HELP_ASKED] == 20
    assert table.total.shown[Kind.PRINT_FAULT] is Hidden.FEW
    assert pages == {"", "jeune"}
    assert {column.name for column in Figure.__table__.columns} == NOT_OF_ANYBODY


def test_the_desk_says_it_in_words(database: Database) -> None:
    desk = FiguresDesk(database)
    nothing = desk.table(WEDNESDAY, WEDNESDAY)
    assert nothing.rows == () and "Rien" in desk.plots(nothing)
    with database.write() as transaction:
        for _ in range(6):
            figures.begun(transaction, "borne-1", "demande-rsa", NOW)
            figures.abandoned(transaction, "borne-1", "demande-rsa", "patrimoine", NOW)
        figures.print_fault(transaction, "borne-1", NOW)
    sheet = desk.table(WEDNESDAY, WEDNESDAY)
    assert (sheet.first_day.weekday(), sheet.last_day.weekday()) == (0, 6)
    assert {len(row) for row in sheet.rows} == {len(sheet.headings)} == {6}
    rows = {row[0]: row[1:] for row in sheet.rows}
    assert rows["En tout"] == ("6", "0", "6", "0", "moins de 5")
    assert rows["Borne borne-1"] == rows["En tout"] == rows[Words("fr").date(WEDNESDAY)]
    assert rows["Demander le RSA, page « Épargne ou biens »"] == ("", "", "6", "", "")
    assert "moins de 5" in desk.csv(sheet) and desk.plots(sheet).startswith("<svg")


def test_figures_are_kept_for_twenty_four_months(database: Database) -> None:
    with database.write() as transaction:
        for days in (0, 700, 730, 732, 1000):
            figures.begun(transaction, "borne-1", "demande-rsa", NOW - timedelta(days=days))
        figures.forget(transaction, NOW)
    with database.read() as transaction:
        assert transaction.scalar(select(func.count()).select_from(Figure)) == 3


@pytest.mark.asyncio
async def test_a_demarche_that_is_sent_is_counted_once(backend_here: Here) -> None:
    answers = {
        "sujet": "paiement",
        "message": "Bonjour, je ne vois pas mon paiement du mois.",
        "reponse": "mail",
        "email": "capucine@example.org",
    }
    async with backend_here.client() as client:
        await signed_in(client, CAPUCINE)
        for _ in range(2):
            await client.submit("ecrire", answers, key="une-seule-fois-0123456789")
    with backend_here.parts.database.read() as transaction:
        rows = transaction.scalars(select(Figure)).all()
    assert [(one.kiosk_id, one.journey, one.kind, one.count) for one in rows] == [
        ("borne-1", "ecrire", "finished", 1)
    ]
