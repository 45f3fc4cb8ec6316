"""The whole of it in one backend process: its own conseillers, its journal, its figures."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pyotp
import pytest
from acc_console_running import FRAME, HOME, PAGE, consoles, proof
from caf_running import Process, new_visit
from sqlalchemy import select

from kiosk.accompaniment.figures import Kind
from kiosk.accompaniment.plots import KINDS
from kiosk.backend.console.space import figures as figures_page
from kiosk.backend.console.space import routes as space_routes
from kiosk.backend.passwords import Passwords
from kiosk.backend.services import conseillers, figures
from kiosk.backend.services.figures_desk import FiguresDesk
from kiosk.backend.store import Database
from kiosk.backend.store.figures import Figure
from kiosk.backend.store.journal import JournalEntry
from kiosk.i18n import Words

pytestmark = pytest.mark.asyncio

PATIENCE_S = 60.0


async def test_figures_are_told_drawn_and_taken_away(tmp_path: Path) -> None:
    with consoles(tmp_path) as console:
        now = console.parts.now()
        with console.parts.database.write() as transaction:
            for _ in range(7):
                figures.begun(transaction, "borne-1", "demande-rsa", now)
                figures.abandoned(transaction, "borne-1", "demande-rsa", "situation", now)
        desk, today = FiguresDesk(console.parts.database), console.parts.today()
        table = desk.table(today, today)
        of_rsa = next(row for row in table.rows if "RSA" in row[0])
        assert dict(zip(table.headings[1:], of_rsa[1:], strict=True)) == {
            Words("fr").text(KINDS[kind]): "7" if kind in (Kind.BEGUN, Kind.ABANDONED) else "0"
            for kind in Kind
        }
        drawing = ElementTree.fromstring(desk.plots(table))
        assert "".join(drawing.itertext()).count("7") >= 2
        assert "demande-rsa" in desk.csv(table)


async def test_a_conseiller_made_by_the_operator_sees_a_page_and_it_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CONSOLE__ENABLED", "true")
    monkeypatch.setenv("KIOSK_CONSOLE__PORT", "0")
    file = f"sqlite:///{tmp_path}/caf.sqlite3"
    running = Process(file, tmp_path)
    running.start("--no-demo")
    database = Database(file)
    try:
        made = conseillers.add(
            database,
            Passwords(),
            datetime.now(UTC),
            login="claire.martin",
            name="Claire Martin",
            organisation="Espace numérique",
        )
        code = pyotp.parse_uri(made.otpauth).now()  # type: ignore[attr-defined]
        found = re.search(r"console of the conseillers: (\S+)", running.errors.read_text())
        assert found is not None
        with httpx.Client(base_url=found[1].rstrip("/"), timeout=20) as browser:
            fields = {"login": "claire.martin", "pin": made.pin, "code": code}
            data = {"preuve": proof(browser, "/connexion"), **fields}
            assert browser.post("/connexion", data=data).headers["location"] == "/"
            # The same digits a second time are good for nobody.
            with httpx.Client(base_url=found[1].rstrip("/"), timeout=20) as another:
                data = {"preuve": proof(another, "/connexion"), **fields}
                assert another.post("/connexion", data=data).status_code == 403
            async with running.client(visit=new_visit()) as client:
                await client.be_present(PAGE)
                await client.call_help()
                await client.share(FRAME)
                hall = browser.get("/").text
                address = re.search(r'href="(/visites/[0-9a-f]+)"', hall)
                assert address is not None
                page = browser.get(address[1]).text
                assert "Conseils pour cette page" in page
                assert (await client.be_present(PAGE)).viewed_by == ("Claire Martin",)
                await client.stop_sharing()
                await client.be_present(HOME)
            for path in (f"{space_routes.PATH}/", f"{figures_page.PATH}/"):
                assert browser.get(path).status_code == 200, path
            drawing = browser.get(f"{figures_page.PATH}/dessin.svg")
            assert ElementTree.fromstring(drawing.text).tag.endswith("svg")
            assert browser.get(f"{figures_page.PATH}/csv").status_code == 200
        acts = ["conseiller-refused", "share-began", "share-viewed", "share-ended"]
        deadline = time.monotonic() + PATIENCE_S
        while True:
            with database.read() as transaction:
                kept = transaction.scalars(select(JournalEntry.act).order_by(JournalEntry.number))
                counted = transaction.scalars(select(Figure.kind)).all()
                if list(kept.all()) == acts and set(counted) >= {"begun", "help-asked"}:
                    break
            assert time.monotonic() < deadline, (acts, counted)
            time.sleep(0.05)
    finally:
        database.close()
        running.stop()
    log = running.errors.read_text()
    assert "kiosk.backend.error" not in log and "Traceback" not in log, log
