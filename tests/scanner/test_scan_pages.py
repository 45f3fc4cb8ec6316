"""Pages as files: whole or not at all, found again by the next worker."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.pages import Original, PageStore
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import PageSource, PaperFormat
from kiosk.scanner.protocol.problems import PageProblem

WHITE = np.full((60, 40, 3), 255, np.uint8)


def test_another_store_finds_the_pages_of_the_first(private: Path) -> None:
    page = PageStore(private).add(WHITE, PageSource.SCANNER, (PageProblem.BLANK,))
    turned = PageStore(private).rotate(page.id, 1)
    assert (turned.id, turned.source, turned.problems) == (page.id, page.source, page.problems)
    assert (turned.width, turned.height) == (page.height, page.width)


def test_four_turns_are_none(private: Path) -> None:
    store = PageStore(private)
    page = store.add(WHITE, PageSource.FILE)
    for turns in (1, -1, 2, 2, 5, 3):
        page = store.rotate(page.id, turns)
    assert (page.width, page.height) == (40, 60)


def test_no_room_left_is_said_and_leaves_no_half_file(private: Path) -> None:
    store = PageStore(private)

    def full(descriptor: int, mode: str) -> None:
        os.close(descriptor)
        raise OSError(errno.ENOSPC, "no space left")

    with patch("os.fdopen", full), pytest.raises(SourceFault) as refused:
        store.add(WHITE, PageSource.FILE)
    assert refused.value.code is FaultCode.STORAGE_FULL
    assert list(private.iterdir()) == []


def test_files_are_private_whatever_the_umask(private: Path) -> None:
    before = os.umask(0)
    try:
        PageStore(private).add(WHITE, PageSource.FILE)
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in private.iterdir()} == {0o600}


def test_a_page_made_again_has_the_format_of_its_new_corners(tmp_path: Path) -> None:
    store = PageStore(tmp_path)
    picture = np.full((600, 900, 3), 200, np.uint8)
    page = store.add(picture, PageSource.CAMERA, original=Original(picture, None))
    corners = ((10.0, 10.0), (810.0, 10.0), (810.0, 515.0), (10.0, 515.0))
    card = np.full((505, 800, 3), 200, np.uint8)
    again = store.replace(page.id, card, (), corners, paper=PaperFormat.CARD)
    assert (again.format, store.page(page.id).format) == (PaperFormat.CARD, PaperFormat.CARD)
