"""The professionals' space as files: what is shipped, and each fault with its sentence."""

from __future__ import annotations

import argparse
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content import commands
from kiosk.content.professionals.model import Webinar
from kiosk.content.professionals.reading import (
    FILES,
    FOLDER,
    SHIPPED,
    items,
    leads,
    read,
    shipped,
    unknown_leads,
)
from kiosk.contract.baremes import BaremeId
from kiosk.journeys.registry import registry


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(SHIPPED, tmp_path / FOLDER)
    return tmp_path


def write(content: Path, name: str, text: str) -> None:
    (content / FOLDER / name).write_text(text, encoding="utf-8")


def test_what_is_shipped_leads_to_what_there_is() -> None:
    assert not unknown_leads(shipped(), registry())
    assert len(tuple(leads(shipped()))) > 30


def test_what_is_shipped_has_every_bareme_and_says_where_it_comes_from() -> None:
    guides = shipped().guides
    told = {bareme for one in guides for bareme in one.baremes}
    assert told == set(BaremeId)
    assert all(one.source for one in items(shipped()))
    # Who tells no amount says why.
    assert all(one.baremes or one.lacking for one in guides)


def test_no_amount_is_written_by_hand() -> None:
    for name in FILES:
        text = (SHIPPED / name).read_text(encoding="utf-8")
        assert "€" not in text and "euros" not in text, name


def test_what_the_webinar_names_is_there() -> None:
    names = [one.name for one in shipped().services]
    for name in ("L’espace bailleur", "Mon Compte Partenaire", "Cdap", "Afas", "Mon enfant",
                 "Partenaires Rsa", "Elan", "Téléprocédure Esat"):  # fmt: skip
        assert name in names
    through = {one.id for one in shipped().services if one.through == "mon-compte-partenaire"}
    assert through == {"espace-bailleur", "cdap", "afas"}
    newsletter = shipped().newsletter
    assert newsletter is not None and newsletter.title == "Ma lettre d’info partenaires"


def test_a_folder_without_one_is_what_is_shipped(tmp_path: Path) -> None:
    assert read(tmp_path).professionals == shipped()
    assert read(None).professionals == shipped()


def test_a_file_that_is_there_replaces_the_one_that_is_shipped(content: Path) -> None:
    for name in FILES:
        if name != "webinaires.toml":
            (content / FOLDER / name).unlink()
    write(
        content,
        "webinaires.toml",
        '[[webinars]]\nid = "a"\ndate = 2026-01-01\nsource = "s"\ntitle = "T"\ntext = "t"\n',
    )
    found = read(content)
    assert not found.faults
    assert [one.id for one in found.professionals.webinars] == ["a"]
    assert found.professionals.guides == shipped().guides


_GUIDE = (
    '[[guides]]\nid = "g"\ndate = 2026-01-01\nsource = "s"\ntitle = "G"\n'
    'theme = "logement"\ntext = ["t"]\n'
)

FAULTY = [
    ("guides.toml", "[[guides]\n", f"{FOLDER}/guides.toml: Expected"),
    ("guides.toml", '[[fiches]]\nid = "a"\n', "« fiches » has no place here"),
    ("autre.toml", "", f"{FOLDER}/autre.toml: not a file of the professionals’ space"),
    ("guides.toml", _GUIDE.replace("logement", "travaux"), "guides 1 (g): theme: "),
    ("guides.toml", _GUIDE + 'baremes = ["smic"]\n', "guides 1 (g): baremes.0: "),
    ("guides.toml", _GUIDE + 'estimates = ["ppa"]\n', "guides 1 (g): estimates.0: "),
    ("guides.toml", _GUIDE + 'territory = "mars"\n', "guides 1 (g): territory: "),
    ("guides.toml", _GUIDE + _GUIDE, "guides.toml: guides: « g » is there twice"),
    ("guides.toml", _GUIDE.replace('text = ["t"]', "text = []"), "guides 1 (g): text: "),
    (
        "guides.toml",
        _GUIDE + 'ways = [{ what = "demande", title = "D" }]\n',
        "guides 1 (g): ways.0: nobody can take this way",
    ),
    ("guides.toml", _GUIDE + 'montant = "651,69"\n', "guides 1 (g): montant: "),
    (
        "outils.toml",
        '[[tools]]\nid = "o"\nkind = "film"\ndate = 2026-01-01\nsource = "s"\n'
        'title = "T"\ntext = "t"\n',
        "tools 1 (o): kind: ",
    ),
    (
        "blocages.toml",
        '[[blocks]]\nid = "b"\ndate = 2026-01-01\nsource = "s"\ntitle = "T"\ndo = []\n',
        "blocks 1 (b): do: ",
    ),
    (
        "webinaires.toml",
        '[[webinars]]\nid = "w"\ndate = 2026-01-01\nsource = "s"\ntitle = "T"\ntext = "t"\n'
        'day = "demain"\n',
        "webinars 1 (w): day: ",
    ),
    (
        "webinaires.toml",
        '[[webinars]]\nid = "w"\ndate = 2026-01-01\nsource = "s"\ntitle = "T"\ntext = "t"\n'
        'url = "http://x.fr"\n',
        "webinars 1 (w): url: ",
    ),
    (
        "services.toml",
        '[[services]]\nid = "x"\ndate = 2026-01-01\nsource = "s"\nname = "X"\ntext = ["t"]\n'
        'through = "y"\n',
        "« x » is reached through « y », which is no other service",
    ),
    (
        "services.toml",
        '[newsletter]\nid = "l"\ndate = 2026-01-01\nsource = "s"\ntitle = "L"\ntext = ["t"]\n'
        'address = "personne"\n',
        "newsletter: address: ",
    ),
]


@pytest.mark.parametrize(("name", "text", "sentence"), FAULTY)
def test_a_fault_is_told_and_what_is_shipped_is_shown(
    content: Path, name: str, text: str, sentence: str
) -> None:
    write(content, name, text)
    found = read(content)
    assert any(sentence in fault for fault in found.faults), found.faults
    assert found.professionals == shipped()


def test_a_file_that_is_a_folder_is_a_fault(content: Path) -> None:
    (content / FOLDER / "guides.toml").unlink()
    (content / FOLDER / "guides.toml").mkdir()
    assert any("cannot be read" in fault for fault in read(content).faults)


def test_a_webinar_is_past_the_day_after() -> None:
    one = Webinar(
        id="w", date=date(2026, 1, 1), source="s", title="T", text="t", day=date(2026, 5, 4)
    )
    assert not one.stale(date(2026, 5, 4)) and one.stale(date(2026, 5, 5))
    assert not one.model_copy(update={"day": None}).stale(date(2030, 1, 1))


def test_what_is_past_or_to_be_confirmed_is_remarked() -> None:
    remarks = read(None, date(2026, 11, 28)).remarks
    assert "caf-fr-et-application: past, not shown" in remarks
    assert any("webinaire-rsa: to be confirmed" in one for one in remarks)


def test_the_command_checks_it_with_the_rest(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.run(argparse.Namespace(directory=content)) == 0
    write(content, "guides.toml", _GUIDE + 'ways = [{ what = "demande", title = "D", '
          'allocataire = true, lead = "voler" }]\n')  # fmt: skip
    assert commands.run(argparse.Namespace(directory=content)) == 0
    assert "g: leads to voler" in capsys.readouterr().out
    write(content, "guides.toml", "[[guides]\n")
    assert commands.run(argparse.Namespace(directory=content)) == 1
    assert "shown to professionals" in capsys.readouterr().out
