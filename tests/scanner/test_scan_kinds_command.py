"""``kiosk scan kind`` on files, as a person or a program calls it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from PIL import Image
from scan_stamps import certified, message, signed, stamped

from bench.papers.looked_at import rib
from bench.papers.people import Life
from kiosk.__main__ import main


def saved(page: Image.Image, folder: Path, name: str) -> str:
    path = folder / name
    page.save(path)
    return str(path)


def test_a_rib_is_told_with_its_account(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = saved(rib(Life.of(5)).image, tmp_path, "rib.png")
    assert main(["scan", "kind", path, "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["stamp"], told["problems"]) == ("rib", None, [])
    assert told["iban"].startswith("FR76") and told["confidence"] > 0.6 and told["ms"] > 0


def test_a_stamp_is_checked_with_the_certificates_of_the_operator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    folder = tmp_path / "certificates"
    folder.mkdir()
    certified(key, folder)
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[scanner]\ncertificates = "{folder}"\n')
    monkeypatch.setenv("KIOSK_CONFIG", str(settings))
    page = stamped(signed(message("28", "41" + "17345"), key), 4)
    path = saved(Image.fromarray(np.ascontiguousarray(page[:, :, ::-1])), tmp_path, "notice.png")
    assert main(["scan", "kind", path]) == 0
    assert "tax-notice 0.99 stamp=28 verified" in capsys.readouterr().out


def test_a_file_that_is_no_picture_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.jpg").write_text("hello")
    assert main(["scan", "kind", "note.jpg", "nowhere.jpg", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["kind"] for one in told] == [None, None]
    assert [one["problems"] for one in told] == [["file-mislabelled"], ["file-none"]]
