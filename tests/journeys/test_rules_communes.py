"""Communes: a postcode, a name, and the list behind them."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, read
from kiosk.journeys.rules.communes import commune_of, communes_at
from kiosk.journeys.rules.communes_list import write_list

RULES = Rules(date(2026, 11, 23))
COMMUNE = Question("commune", Kind.COMMUNE)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("92100", "92100-92012"),
        ("92 100", "92100-92012"),
        ("٩٢١٠٠", "92100-92012"),
        ("92100 Boulogne", "92100-92012"),
        ("92100 BOULOGNE BILLANCOURT", "92100-92012"),
        ("92100-92012", "92100-92012"),
        ("75015", "75015-75115"),
        ("13013", "13013-13213"),
        ("69001", "69001-69381"),
        ("20000", "20000-2A004"),
        ("97133 st barthelemy", "97133-97701"),
        ("98800", "98800-98818"),
    ],
)
def test_one_commune_is_found(typed: str, value: str) -> None:
    assert read(COMMUNE, typed, RULES) == value


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("9210", "commune-form"),
        ("Boulogne", "commune-form"),
        ("92100Boulogne", "commune-form"),
        ("92101", "commune-unknown"),
        ("92100 Paris", "commune-unknown"),
        ("01300", "commune-several"),
        ("92100-75115", "commune-unknown"),
    ],
)
def test_none_or_several_are_told_apart(typed: str, key: str) -> None:
    assert read(COMMUNE, typed, RULES) == Fault(key)


def test_a_whole_name_wins_over_a_beginning() -> None:
    """Saint-Cyr is not asked whether it is Saint-Cyr-la-Rosière."""
    for commune in communes_at("35000") + communes_at("01300") + communes_at("76560"):
        assert read(COMMUNE, f"{commune.postcode} {commune.name}", RULES) == commune.value


def test_the_list_holds_every_postcode_once_a_commune() -> None:
    at = communes_at("01300")
    assert len(at) > 10
    assert len({one.insee for one in at}) == len(at)
    assert communes_at("00000") == ()


@given(st.sampled_from(["01300", "92100", "75015", "20000", "97400", "67000"]), st.data())
def test_every_commune_on_offer_can_be_answered(postcode: str, data: st.DataObject) -> None:
    commune = data.draw(st.sampled_from(communes_at(postcode)))
    assert check(COMMUNE, commune.value, RULES) is None
    assert commune_of(commune.value) == commune
    assert read(COMMUNE, f"{postcode} {commune.name}", RULES) == commune.value


def test_the_list_is_made_from_the_package(tmp_path: Path) -> None:
    entries = [
        {"code": "75056", "nom": "Paris", "type": "commune-actuelle", "codesPostaux": ["75001"]},
        {
            "code": "75101",
            "nom": "Paris 1er",
            "type": "arrondissement-municipal",
            "codesPostaux": ["75001"],
        },
        {"code": "01015", "nom": "Arbignieu", "type": "commune-deleguee"},
        {
            "code": "01002",
            "nom": "B",
            "type": "commune-actuelle",
            "codesPostaux": ["01640", "01000"],
        },
    ]
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "communes.json").write_text(json.dumps(entries), encoding="utf-8")
    about = {"name": "package", "version": "1.2.3"}
    (tmp_path / "package.json").write_text(json.dumps(about), encoding="utf-8")
    written = tmp_path / "communes.tsv"

    assert write_list(tmp_path, written) == 3
    lines = written.read_text(encoding="utf-8").splitlines()
    assert "package 1.2.3" in lines[0]
    assert [line for line in lines if not line.startswith("#")] == [
        "01000\t01002\tB",
        "01640\t01002\tB",
        "75001\t75101\tParis 1er",
    ]


def test_an_empty_package_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "communes.json").write_text("[]", encoding="utf-8")
    (tmp_path / "package.json").write_text('{"name": "p", "version": "1"}', encoding="utf-8")
    with pytest.raises(ValueError, match="no commune"):
        write_list(tmp_path, tmp_path / "communes.tsv")
