"""``kiosk journal``, as an operator types it."""

from __future__ import annotations

import csv
import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from caf_running import here

from kiosk.__main__ import main
from kiosk.accompaniment.journal import read_head
from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.policy import system_clock
from kiosk.backend.serve import Serving, open_parts
from kiosk.backend.services import figures, visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.services.journal_heads import keep_head
from kiosk.backend.store import Database
from kiosk.backend.tokens import Tokens
from kiosk.contract.accompaniment import Act

NOW = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
PLACE = Place("borne-1", "0123456789abcdef")
MANDAT, ANOTHER = "a" * 32, "b" * 32


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder with a journal of seven entries, five of them under one mandat."""
    monkeypatch.setenv("KIOSK_SUPERVISOR__STATE", str(tmp_path / "state"))
    file = tmp_path / "caf.sqlite3"
    database = Database(str(file), Signer.at(tmp_path / "journal.key"))
    database.prepare()
    for number in range(7):
        mandat = ANOTHER if number in (2, 5) else MANDAT
        with database.write() as transaction:
            entry = Entry(Act.OPENED, PLACE, "c" * 32, mandat, "demande-rsa")
            record(transaction, entry, NOW + timedelta(seconds=number))
    assert keep_head(database, tmp_path / "journal.head")
    database.close()
    return tmp_path


def kiosk(folder: Path, action: str, *arguments: str) -> int:
    return main(["journal", action, "--database", str(folder / "caf.sqlite3"), *arguments])


def forced(folder: Path, *statements: str) -> None:
    connection = sqlite3.connect(folder / "caf.sqlite3")
    for name in ("no_update", "no_delete", "no_gap"):
        connection.execute(f"DROP TRIGGER journal_{name}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_journal_in_order_is_said_to_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(folder, "verify") == 0
    assert "In order: the journal, with 1 kept head, 7 entries" in capsys.readouterr().out
    assert kiosk(folder, "verify", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["intact"], told["entries"], told["fault"]) == (True, 7, None)


def test_where_it_breaks_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forced(folder, "UPDATE journal SET mandat = NULL WHERE number = 3")
    assert kiosk(folder, "verify") == 1
    told = capsys.readouterr().out
    assert "entry 3 was edited" in told and "2 entries before it" in told
    assert kiosk(folder, "verify", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["intact"], told["fault"], told["number"]) == (False, "edited", 3)


def test_an_end_cut_with_its_head_put_back_is_found_by_the_kept_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = folder / "elsewhere.head"
    assert kiosk(folder, "head", "--out", str(kept)) == 0
    old = Signer.at(folder / "journal.key").head(5, _digest(folder, 5), NOW)
    forced(
        folder,
        "DELETE FROM journal WHERE number > 5",
        f"UPDATE journal_head SET count = 5, digest = '{old.digest}', at = '{old.at}',"
        f" signature = '{old.signature}'",
    )
    assert kiosk(folder, "verify") == 1
    assert "entry 6 and those after it are gone" in capsys.readouterr().out
    assert kiosk(folder, "verify", "--head", str(kept)) == 1
    # A backend that starts on it says so, and leaves the head that proves it.
    before = (folder / "journal.head").read_text()
    database = Database(str(folder / "caf.sqlite3"))
    assert not keep_head(database, folder / "journal.head")
    database.close()
    assert (folder / "journal.head").read_text() == before
    # Nothing beside the database: the cut is not found. Hence « elsewhere ».
    (folder / "journal.head").unlink()
    assert kiosk(folder, "verify") == 0


def test_another_public_key_verifies_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stranger = folder / "stranger.pub"
    stranger.write_text(Signer.made().public_pem())
    assert kiosk(folder, "verify", "--public-key", str(stranger)) == 1
    both = ["--public-key", str(stranger), "--public-key", str(folder / "journal.pub")]
    assert kiosk(folder, "verify", *both) == 0
    capsys.readouterr()


def test_an_export_verifies_on_its_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "mandat.jsonl"
    assert kiosk(folder, "export", "--mandat", MANDAT, "--out", str(out)) == 0
    lines = out.read_text().splitlines(keepends=True)
    assert len(lines) == 6
    assert [json.loads(line)["number"] for line in lines[:-1]] == [1, 2, 4, 5, 7]
    assert ANOTHER not in out.read_text() and PLACE.visit_id not in out.read_text()
    key = ["--public-key", str(folder / "journal.pub")]
    assert kiosk(folder, "verify", "--file", str(out), *key) == 0
    assert "In order: the export, 5 entries" in capsys.readouterr().out
    for spoilt in (
        lines[:2] + lines[3:],  # an entry left out
        lines[:-1],  # the seal left out
        [*lines[:2], lines[2].replace("opened", "shown"), *lines[3:]],
        [lines[1], lines[0], *lines[2:]],
        [*lines, lines[0]],
        [*lines[:-1], lines[-1].replace(MANDAT, ANOTHER)],
        ["{}\n", *lines],
    ):
        out.write_text("".join(spoilt))
        assert kiosk(folder, "verify", "--file", str(out), *key) == 1, spoilt
    capsys.readouterr()


def test_an_export_as_a_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(folder, "export", "--mandat", ANOTHER, "--csv") == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines(), delimiter=";"))
    assert [row["number"] for row in rows] == ["3", "6"]
    assert {row["journey"] for row in rows} == {"demande-rsa"}


def test_an_export_by_the_number_of_the_mandat(folder: Path) -> None:
    connection = sqlite3.connect(folder / "caf.sqlite3")
    # A mandat of nobody: only its number and its id are looked at.
    known = {"id": MANDAT, "number": "M26-7KQ2-M4XP"}
    columns = [row[1] for row in connection.execute("PRAGMA table_info(mandats)")]
    values = [known.get(name, "0") for name in columns]
    holes = ", ".join("?" * len(columns))
    connection.execute(f"INSERT INTO mandats ({', '.join(columns)}) VALUES ({holes})", values)
    connection.commit()
    connection.close()
    out = folder / "out"
    assert kiosk(folder, "export", "--mandat", "M26-7KQ2-M4XP", "--out", str(out)) == 0
    assert len(out.read_text().splitlines()) == 6


def test_what_cannot_be_looked_at_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(folder, "export", "--mandat", "M26-0000-0000") == 2
    assert "no such mandat" in capsys.readouterr().err
    assert main(["journal", "verify", "--database", str(folder / "none.sqlite3")]) == 2
    assert "no database" in capsys.readouterr().err
    (folder / "journal.pub").unlink()
    assert kiosk(folder, "verify") == 2
    assert "journal.pub" in capsys.readouterr().err


def test_figures_are_written_for_a_spreadsheet(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database(str(folder / "caf.sqlite3"))
    for number in range(9):
        with database.write() as transaction:
            figures.begun(transaction, "borne-1", "demande-rsa", NOW)
            if number < 2:
                figures.begun(transaction, "borne-2", "demande-aah", NOW)
    database.close()
    out = folder / "figures.csv"
    period = ["--from", "2026-11-25", "--to", "2026-11-25", "--csv", str(out)]
    assert main(["figures", "--database", str(folder / "caf.sqlite3"), *period]) == 0
    text = out.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert {(one["first_day"], one["last_day"]) for one in rows} == {("2026-11-23", "2026-11-29")}
    told = {(one["about"], one["name"]): one["count"] for one in rows if one["kind"] == "begun"}
    assert told["journey", "demande-aah"] == "moins de 5"
    # Eleven less nine would tell it.
    assert told["journey", "demande-rsa"] == "non affiché" and told["total", ""] == "11"
    wrong = ["--from", "2026-11-25", "--to", "2026-11-01"]
    assert main(["figures", "--database", str(folder / "caf.sqlite3"), *wrong]) == 2
    assert "--from is after --to" in capsys.readouterr().err


def test_a_backend_makes_its_key_once_and_keeps_the_head(tmp_path: Path) -> None:
    key = tmp_path / "journal.key"
    serving = Serving(
        database=str(tmp_path / "caf.sqlite3"),
        tokens=Tokens({}),
        demo=False,
        journal_key=key,
        demo_provider=False,
    )
    for turn in range(2):
        parts = open_parts(serving)
        with parts.database.write() as transaction:
            record(transaction, Entry(Act.CONSEILLER_CAME, PLACE, "c" * 32), system_clock())
        parts.estimator.close()
        parts.outbox.close()
        parts.database.close()
        assert (tmp_path / "journal.head").exists() == (turn == 1)
    assert read_head((tmp_path / "journal.head").read_text()).count == 1
    assert main(["journal", "verify", "--database", str(tmp_path / "caf.sqlite3")]) == 0


def test_the_head_is_renewed_while_visits_end(tmp_path: Path) -> None:
    kept = tmp_path / "journal.head"
    with here(f"sqlite:///{tmp_path}/caf.sqlite3") as running:
        parts = replace(running.parts, journal_head=kept)
        for turn in range(1, 4):
            with parts.database.write() as transaction:
                record(transaction, Entry(Act.OPENED, PLACE, "c" * 32), parts.now())
            visits.end(parts, PLACE)
            assert read_head(kept.read_text()).count == turn
            running.clock.move(timedelta(minutes=2))


def test_a_head_that_cannot_be_written_stops_nobody(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = Database(str(folder / "caf.sqlite3"))
    assert not keep_head(database, folder / "nowhere" / "journal.head")
    database.close()
    assert "the head is not kept" in caplog.text


def _digest(folder: Path, number: int) -> str:
    connection = sqlite3.connect(folder / "caf.sqlite3")
    found = connection.execute("SELECT digest FROM journal WHERE number = ?", [number]).fetchone()
    connection.close()
    return str(found[0])
