"""Who is whom: the pivot, presumed dates, names written otherwise, births elsewhere."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.backend.franceconnect.config import Config, ConfigRefused, Level, is_safe
from kiosk.backend.franceconnect.identity import (
    Identity,
    Known,
    creation_answers,
    identity_of,
    same_person,
)
from kiosk.backend.franceconnect.starts import Answered, Start, Starts
from kiosk.backend.services.caller import Place

NIR = "2860275112001"

CLAIMS = {
    "sub": "usager",
    "given_name": "Élise Marie",
    "family_name": "Carrel",
    "gender": "female",
    "birthdate": "1986-02-17",
    "birthplace": "75112",
    "birthcountry": "99100",
}


def identity(**changes: str) -> Identity:
    return identity_of({**CLAIMS, **changes}, "https://fournisseur.invalid")


def known(**changes: object) -> Known:
    true: dict[str, object] = {
        "identifier": NIR,
        "given_names": "Élise Marie",
        "family_name": "Carrel",
        "civilite": "Mme",
        "birth": date(1986, 2, 17),
    }
    return Known(**{**true, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("claims", "there"),
    [
        ({}, {}),
        ({"given_name": "ELISE MARIE", "family_name": "CARREL"}, {}),
        ({"family_name": "D’Œuvre-Noël"}, {"family_name": "D'OEUVRE NOEL"}),
        ({"given_name": "Élise"}, {}),
        ({}, {"given_names": "ELISE"}),
        ({"given_name": "Élise, Marie"}, {}),
        ({"birthplace": "", "birthcountry": "99350"}, {"identifier": "2860299350001"}),
        ({}, {"identifier": "P12345678"}),
        # A presumed date, and another one written at the Caf: the number tells no month.
        (
            {"birthdate": "1986-01-01"},
            {"birth": date(1986, 7, 1), "identifier": "2863075112001"},
        ),
        ({"birthdate": "1986-01-01"}, {"birth": date(1986, 1, 1)}),
        ({"birthdate": "1986-00-00"}, {"birth": date(1986, 1, 1)}),
        # Born in Algeria when it was French departments.
        (
            {"birthplace": "", "birthcountry": "99352", "birthdate": "1955-02-17"},
            {"identifier": "2550291112001", "birth": date(1955, 2, 17)},
        ),
    ],
)
def test_the_same_person(claims: dict[str, str], there: dict[str, object]) -> None:
    assert same_person(identity(**claims), known(**there))


@pytest.mark.parametrize(
    ("claims", "there"),
    [
        ({"family_name": "Carel"}, {}),
        ({"given_name": "Marie Élise"}, {}),
        ({"given_name": "Élisette"}, {"given_names": "Élise"}),
        ({"gender": "male"}, {}),
        ({"birthdate": "1986-02-18"}, {}),
        # A first of January is presumed only where the number tells no month either.
        ({"birthdate": "1986-01-01"}, {"birth": date(1986, 2, 17)}),
        ({"birthdate": "1985-01-01"}, {"identifier": "2863075112001"}),
        ({"birthplace": "", "birthcountry": "99350"}, {}),
        ({}, {"identifier": "2860299350001"}),
        ({"given_name": "'"}, {"given_names": "-"}),
    ],
)
def test_not_the_same_person(claims: dict[str, str], there: dict[str, object]) -> None:
    assert not same_person(identity(**claims), known(**there))


def test_what_an_account_begins_with() -> None:
    answers = creation_answers(
        identity(birthplace="92050", preferred_username="Lambertin", email="e@exemple.invalid")
    )
    assert answers == {
        "civilite": "madame",
        "nom-naissance": "Carrel",
        "prenoms": "Élise Marie",
        "nom-usage": "Lambertin",
        "date-naissance": "1986-02-17",
        "ne-en-france": True,
        "commune-naissance": "92000-92050",
        "email": "e@exemple.invalid",
    }


def test_what_is_not_known_is_asked() -> None:
    abroad = creation_answers(identity(birthplace="", birthcountry="99350"))
    assert abroad["ne-en-france"] is False
    assert not {"commune-naissance", "pays-naissance", "nom-usage", "email"} & abroad.keys()
    gone = creation_answers(identity(birthplace="00000"))
    assert "commune-naissance" not in gone


def test_the_answers_stand_in_the_journey() -> None:
    from kiosk.journeys.path import kept
    from kiosk.journeys.registry import registry
    from kiosk.journeys.rules import Rules

    answers = creation_answers(identity(birthplace="92050", email="elise@exemple.fr"))
    told = kept(registry()["create-account"], answers, Rules(today=date(2026, 11, 27)))
    # The address is asked only once somebody has said that they want e-mail.
    assert answers.keys() - told.keys() <= {"email"}


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://fournisseur.invalid/x", True),
        ("http://127.0.0.1:8080/x", True),
        ("http://[::1]:8080/x", True),
        ("http://localhost.evil.invalid/x", False),
        ("http://fournisseur.invalid/x", False),
        ("ftp://127.0.0.1/x", False),
        ("https://", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_only_safe_addresses(url: str, safe: bool) -> None:
    assert is_safe(url) is safe


def test_levels_are_in_order() -> None:
    assert Level.EIDAS2.covers("eidas2")
    assert Level.EIDAS2.covers("eidas3")
    assert not Level.EIDAS2.covers("eidas1")
    assert not Level.EIDAS3.covers("eidas2")
    for strange in (None, "", "eidas4", 2, ["eidas2"], {"eidas2": 1}):
        assert not Level.EIDAS2.covers(strange)


def test_a_config_that_cannot_work_is_refused() -> None:
    from joserfc.jwk import ECKey, KeySet

    keys = KeySet([ECKey.generate_key("P-256")])
    told = {
        "issuer": "https://fournisseur.invalid",
        "client_id": "borne",
        "client_secret": "secret",
        "redirect_uri": "https://borne.invalid/retour",
        "post_logout_redirect_uri": "https://borne.invalid/fin",
        "encryption_keys": keys,
    }
    assert "secret" not in repr(Config(**told))  # type: ignore[arg-type]
    public = KeySet([ECKey.import_key(keys.keys[0].as_dict(private=False))])
    for wrong in (
        {"client_secret": None},
        {"issuer": "http://fournisseur.invalid"},
        {"redirect_uri": "borne:retour"},
        {"encryption_keys": public},
    ):
        with pytest.raises(ConfigRefused):
            Config(**{**told, **wrong})  # type: ignore[arg-type]


NOW = datetime(2026, 11, 27, tzinfo=UTC)
HERE, THERE = Place("borne-1", "visite-1"), Place("borne-1", "visite-2")


def start(name: str, minutes: int = 10) -> Start:
    return Start(name, "etat", "nonce", None, NOW + timedelta(minutes=minutes))


def test_a_start_is_taken_once_by_its_own_visit_in_time() -> None:
    starts = Starts()
    starts.keep(HERE, start("a"), NOW)
    assert starts.take(THERE, "a", NOW) is None
    assert starts.take(HERE, "a", NOW) is not None
    assert starts.take(HERE, "a", NOW) is None
    starts.keep(HERE, start("b"), NOW)
    assert starts.take(HERE, "b", NOW + timedelta(minutes=10)) is None


def test_what_is_held_is_bounded_and_forgotten() -> None:
    starts = Starts()
    for number in range(10):
        starts.keep(HERE, start(f"a{number}"), NOW)
    assert len(starts) == 4
    starts.keep(THERE, start("b", minutes=60), NOW + timedelta(minutes=20))
    assert len(starts) == 1
    starts.forget(THERE)
    assert len(starts) == 0


def test_three_numbers_may_be_wrong() -> None:
    starts = Starts()
    answered = Answered("a", identity(), "jeton", NOW + timedelta(minutes=5))
    starts.keep(HERE, answered, NOW)
    assert [starts.tried(answered) for _ in range(4)] == [2, 1, 0, None]
    assert starts.answered(THERE, "a", NOW) is None
    assert starts.take(HERE, "a", NOW) is None
    assert "jeton" not in repr(answered)
