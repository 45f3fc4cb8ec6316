"""``kiosk run``: its options, and what it says of settings that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from theatre import Theatre


def test_config_is_handed_to_visits(theatre: Theatre, tmp_path: Path) -> None:
    config = tmp_path / "mine.toml"
    config.write_text("[place]\nname = 'Ici'\n")
    theatre.start("--config", str(config))
    assert theatre.shown().started["environ"]["KIOSK_CONFIG"] == str(config)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[visit]\nidle = 30\n", "visit.idle"),
        ("[visit]\nwarning_s = 5\n", "visit.warning_s"),
        ("[visit\n", "n’est pas un fichier TOML"),
    ],
)
def test_wrong_settings_are_said(theatre: Theatre, tmp_path: Path, content: str, said: str) -> None:
    config = tmp_path / "wrong.toml"
    config.write_text(content)
    assert theatre.start("--config", str(config)).wait(20) == 2
    assert said in theatre.log.read_text()
    assert "Traceback" not in theatre.log.read_text()


def test_config_that_is_not_there(theatre: Theatre, tmp_path: Path) -> None:
    assert theatre.start("--config", str(tmp_path / "none.toml")).wait(20) == 2
    assert "n’existe pas" in theatre.log.read_text()


def test_backend_elsewhere_without_a_token(theatre: Theatre) -> None:
    assert theatre.start("--backend", "http://127.0.0.1:1").wait(20) == 2
    assert "demande un jeton" in theatre.log.read_text()
