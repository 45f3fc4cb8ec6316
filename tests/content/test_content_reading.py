"""A folder of content: in order, at fault, incomplete; and what is shipped."""

from __future__ import annotations

import argparse
import asyncio
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content import commands
from kiosk.content.reading import FILES, SHIPPED, items, read, shipped, unknown_leads
from kiosk.contract.content import Reading, Theme, said
from kiosk.doctor.content import check_content
from kiosk.doctor.finding import Diagnosis
from kiosk.i18n.checks.typography import _BY_LANGUAGE, _EVERYWHERE
from kiosk.settings import ContentSettings, Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    there = tmp_path / "content"
    shutil.copytree(SHIPPED, there)
    return there


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def test_what_is_shipped_says_everything_in_three_languages() -> None:
    for item in items(shipped()):
        assert item.source
        for name in ("title", "text", "search", "note", "price"):
            texts = getattr(item, name, None)
            if texts:
                assert {"fr", "en", "ar"} <= texts.keys(), (item.id, name)


def test_what_is_shipped_is_written_as_a_printer_would() -> None:
    for item in items(shipped()):
        for name in ("title", "text", "note", "price"):
            for locale, text in (getattr(item, name, None) or {}).items():
                for rule, pattern in _EVERYWHERE + _BY_LANGUAGE[locale.partition("-")[0]]:
                    assert not pattern.search(text), (item.id, locale, rule)


def test_every_theme_has_situations_and_there_are_four_news() -> None:
    content = shipped()
    assert all(len(content.of_theme(theme)) >= 3 for theme in Theme)
    fresh = [one for one in content.news if not one.stale(date(2026, 11, 27))]
    assert len(fresh) == 4 and len(content.magazine) == 3 and len(content.delays) == 3


def test_a_folder_in_order_is_served_and_what_it_lacks_is_shipped(folder: Path) -> None:
    for name in FILES:
        if name != "magazine.toml":
            (folder / name).unlink()
    write(
        folder,
        "magazine.toml",
        '[[magazine]]\nid = "a"\ndate = 2026-01-01\nsource = "s"\n'
        'title.fr = "Titre"\ntext.fr = "Texte"\n',
    )
    found = read(folder)
    assert not found.faults
    assert [one.id for one in found.content.magazine] == ["a"]
    assert found.content.lines == shipped().lines


FAULTY = [
    ("magazine.toml", "[[magazine]\n", "magazine.toml: Expected"),
    ("magazine.toml", '[[articles]]\nid = "a"\n', "magazine.toml: « articles » has no place here"),
    (
        "magazine.toml",
        '[[magazine]]\nid = "a"\ndate = 2026-01-01\nsource = "s"\n'
        'title.en = "Title"\ntext.fr = "Texte"\n',
        "magazine.toml: magazine 1 (a): title: a text needs its French version, « fr »",
    ),
    (
        "contact.toml",
        '[[sites]]\nid = "x"\nname = "x"\ndate = 2026-01-01\nsource = "s"\n'
        'url = "http://x.fr"\ntext.fr = "X"\n',
        "contact.toml: sites 1 (x): url: String should match",
    ),
    (
        "ma-caf.toml",
        '[[delays]]\nid = "d"\ndate = 2026-01-01\nsource = "s"\nfirst = 2026-01-03\n'
        'last = 2026-01-01\ntitle.fr = "D"\n',
        "ma-caf.toml: delays 1 (d): « first » comes after « last »",
    ),
    ("horaires.toml", "", "horaires.toml: not a file of content"),
]


@pytest.mark.parametrize(("name", "text", "sentence"), FAULTY)
def test_a_fault_is_told_in_a_sentence_and_what_is_shipped_is_served(
    folder: Path, name: str, text: str, sentence: str
) -> None:
    write(folder, name, text)
    found = read(folder)
    assert len(found.faults) == 1
    assert found.faults[0].startswith(sentence)
    assert found.content == shipped()


def test_an_id_used_twice_is_a_fault(folder: Path) -> None:
    path = folder / "magazine.toml"
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    assert any("is there twice" in fault for fault in read(folder).faults)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert read(tmp_path / "nowhere").faults == (f"{tmp_path}/nowhere: no such folder",)


def test_the_command_lists_faults_remarks_and_leads_to_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = argparse.Namespace(directory=folder)
    assert commands.run(options) == 0
    told = capsys.readouterr().out
    assert "pass-colo: past since 2024-08-31" in told and "to be confirmed" in told
    write(folder, "horaires.toml", "")
    assert commands.run(options) == 1
    assert "fault   horaires.toml" in capsys.readouterr().out


def test_leads_to_nothing_are_known_by_their_item() -> None:
    content = shipped()
    known = {lead for item in items(content) for lead in getattr(item, "leads", ())}
    assert unknown_leads(content, known) == ()
    assert ("je-demenage", "changer-adresse") in unknown_leads(content, known - {"changer-adresse"})


def test_the_doctor_says_which_content_is_served(folder: Path) -> None:
    def diagnosed(given: Path | None) -> Diagnosis:
        settings = Settings(content=ContentSettings(folder=given))
        return asyncio.run(check_content(settings, {})).diagnosis

    assert diagnosed(None) is Diagnosis.CONTENT_SHIPPED_OK
    assert diagnosed(folder) is Diagnosis.CONTENT_OK
    write(folder, "horaires.toml", "")
    assert diagnosed(folder) is Diagnosis.CONTENT_FAULTY


def test_a_text_that_is_not_written_in_a_language_is_said_in_french_and_so_told() -> None:
    item = Reading(
        id="a", date=date(2026, 1, 1), source="s", title={"fr": "Titre"}, text={"fr": "Texte"}
    )
    found = said(item.title, "ar")
    assert (found.text, found.foreign_to("ar"), found.foreign_to("fr-x-falc")) == (
        "Titre",
        True,
        False,
    )
