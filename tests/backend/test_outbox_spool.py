"""Letters, as PDF files for the Caf to print."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from outbox_parts import ADDRESS, CODE, PLACE, parcel, room

from kiosk.backend.outbox.carrier import NotNow, Trouble
from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.outbox.queue import End
from kiosk.backend.outbox.spool import Spool
from kiosk.contract.identity import Channel

POST = Channel.POST


def letter(**more: object) -> Message:
    return Message(Kind.LETTER, POST, ADDRESS[POST], {"code": CODE}, PLACE, **more)  # type: ignore[arg-type]


def read(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    assert len(pages) == 1
    return pages[0]


def test_a_letter_waits_to_be_printed(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    with room(tmp_path / "db", {POST: Spool(folder)}) as here:
        here.put(letter(expires_at=here.clock() + timedelta(days=15)))
        here.ended(End.SENT)
    (path,) = folder.iterdir()
    assert path.suffix == ".pdf"
    assert path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    text = read(path)
    for expected in ("Mme LAMOUREUX Zoé", "14 RUE DES TILLEULS", "92000 NANTERRE", CODE):
        assert expected in text
    assert "Votre code pour un nouveau mot de passe" in text
    assert "et jusqu’au" in text
    # A mark stays with its word: the line is broken before both.
    assert not any(line.lstrip().startswith("»") for line in text.splitlines())


def test_an_attempt_made_again_writes_one_letter(tmp_path: Path) -> None:
    spool, one = Spool(tmp_path), parcel(ADDRESS[POST])
    spool.carry(one)
    first = [path.read_bytes() for path in tmp_path.iterdir()]
    spool.carry(one)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == first
    assert len(first) == 1


def test_what_is_enclosed_is_the_letter(tmp_path: Path) -> None:
    Spool(tmp_path).carry(replace(parcel(ADDRESS[POST]), enclosed=b"%PDF-1.7 une attestation"))
    (path,) = tmp_path.iterdir()
    assert path.read_bytes() == b"%PDF-1.7 une attestation"


def test_a_folder_that_cannot_be_written_is_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.write_text("a file is in its place")
    with pytest.raises(NotNow) as failed:
        Spool(folder).carry(parcel(ADDRESS[POST]))
    assert failed.value.trouble is Trouble.FOLDER
    folder.unlink()
    Spool(folder).carry(parcel(ADDRESS[POST]))
    assert len(list(folder.iterdir())) == 1


def test_a_letter_that_is_cut_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotNow):
        Spool(tmp_path).carry(parcel(ADDRESS[POST]))
    assert not list(tmp_path.iterdir())
