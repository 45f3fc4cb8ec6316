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

from kiosk.backend.console.counted import CountedDesk
from kiosk.backend.console.space import figures as figures_page
from kiosk.backend.console.space import routes as space_routes
from kiosk.backend.passwords import Passwords
from kiosk.backend.services import conseillers, figures
from kiosk.backend.store import Database
from kiosk.backend.store.figures import Figure
from kiosk.backend.store.journal import JournalEntry

pytestmark = pytest.mark.asyncio

PATIENCE_S = 60.0


async def test_every_figure_is_drawn_under_the_one_before(tmp_path: Path) -> None:
    with consoles(tmp_path) as console:
        now = console.parts.now()
        with console.parts.database.write() as transaction:
            for _ in range(7):
                figures.begun(transaction, "borne-1", "demande-rsa", now)
                figures.abandoned(transaction, "borne-1", "demande-rsa", "situation", now)
        desk, today = CountedDesk(console.parts), console.parts.today()
        table = desk.table(today, today)
        assert [row[1:] for row in table.rows] == [("7", "0", "7", "0")]
        drawing = ElementTree.fromstring(desk.plots(table))
        plots = list(drawing)
        assert len(plots) == 4 and len({one.get("y") for one in plots}) == 4
        high = sum(int(one.get("height", "0")) for one in plots)
        assert drawing.get("height") == str(high)
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
