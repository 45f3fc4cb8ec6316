"""What is written on a page: read by the real Tesseract, kept beside the page."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.pages import PageSource
from kiosk.scanner.tesseract import Reader, ReadingFailed, parse
from kiosk.scanner.text import PageText
from kiosk.scanner.vision.types import Picture

HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)


def printed(*lines: str) -> Picture:
    """Return a white sheet with lines of print."""
    sheet = np.full((120 + 80 * len(lines), 1200, 3), 255, np.uint8)
    for number, line in enumerate(lines):
        place = (60, 100 + 80 * number)
        cv2.putText(sheet, line, place, cv2.FONT_HERSHEY_SIMPLEX, 1.6, (20, 20, 20), 3)
    return sheet


def read(sheet: Picture) -> PageText:
    done, data = cv2.imencode(".jpg", sheet)
    assert done
    return Reader().read(data.tobytes(), sheet.shape[1], sheet.shape[0])


def test_words_come_with_their_lines_and_their_places() -> None:
    text = read(printed("Attestation de paiement", "Montant 245 euros"))
    assert text.plain.splitlines() == ["Attestation de paiement", "Montant 245 euros"]
    assert text.confidence is not None and text.confidence > 0.8
    first, second = text.lines[0][0], text.lines[1][0]
    assert abs(first.left - 60) < 20 and first.top + first.height <= second.top


def test_a_blank_sheet_has_no_words_and_no_confidence() -> None:
    text = read(np.full((800, 600, 3), 255, np.uint8))
    assert (text.words, text.confidence, text.plain) == ((), None, "")


def test_what_is_no_picture_is_said_not_read() -> None:
    with pytest.raises(ReadingFailed):
        Reader().read(b"no picture at all", 100, 100)


def test_a_reader_that_was_stopped_reads_no_more() -> None:
    reader = Reader()
    reader.stop()
    with pytest.raises(ReadingFailed):
        reader.read(b"", 1, 1)


def test_quotation_marks_and_odd_line_ends_of_the_page_do_not_shift_the_table() -> None:
    rows = [
        '5\t1\t1\t1\t1\t1\t10\t20\t30\t40\t96.5\t"droits\u2028de',
        "5\t1\t2\t1\t1\t1\t1\t2\t3\t4\t50\tsuite",
    ]
    words = parse("\n".join([HEAD, "4\t1\t1\t1\t1\t0\t10\t20\t30\t40\t-1\t", *rows, ""]))
    assert [(w.text, w.block, w.line) for w in words] == [
        ('"droits\u2028de', 0, 0),
        ("suite", 1, 1),
    ]
    assert words[0].confidence == pytest.approx(0.965)


def test_text_is_kept_with_a_page_and_goes_when_it_is_turned(tmp_path: Path) -> None:
    store = PageStore(tmp_path)
    page = store.add(printed("Bonjour"), PageSource.FILE)
    stored = store.stored(page.id)
    assert store.text(stored) is None
    text = read(printed("Bonjour"))
    store.keep_text(stored, text)
    assert store.text(stored) == PageText.of(text.as_json())
    store.rotate(page.id, 1)
    assert store.text(store.stored(page.id)) is None
    store.forget(page.id)
    assert not list(tmp_path.iterdir())
