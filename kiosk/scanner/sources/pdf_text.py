"""What a page of a PDF says by itself: its words, and where they stand on its picture."""

from __future__ import annotations

import pypdfium2

from kiosk.scanner.text import PageText, Word

#: With fewer letters it is a stamp or a page number on a scan.
_LEAST_LETTERS = 20
#: More characters are no page that somebody wrote: the rest is left unread.
_MOST_LETTERS = 30_000


def own_text(pdf: bytes, width: int, height: int) -> PageText | None:
    """Return the words of a one-page PDF drawn ``width`` x ``height`` pixels large, or None
    where there are too few. Raises :class:`pypdfium2.PdfiumError`.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        try:
            text = page.get_textpage()
            try:
                words = _words(page, text, width, height)
            finally:
                text.close()
        finally:
            page.close()
    finally:
        document.close()
    letters = sum(sum(map(str.isalnum, word.text)) for word in words)
    return PageText(width, height, words) if letters >= _LEAST_LETTERS else None


def _words(
    page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, width: int, height: int
) -> tuple[Word, ...]:
    words: list[Word] = []
    letters: list[int] = []
    line = 0
    said = [
        text.get_text_range(index, 1) for index in range(min(text.count_chars(), _MOST_LETTERS))
    ]
    for index, letter in enumerate([*said, "\n"]):
        if letter.strip() and letter.isprintable():
            letters.append(index)
            continue
        if letters:
            box = _box(page, text, letters, width, height)
            written = "".join(said[one] for one in letters)
            words.append(Word(written, 1.0, *box, block=0, line=line))
            letters = []
        if letter in "\r\n" and words:
            line = words[-1].line + 1
    return tuple(words)


def _box(
    page: pypdfium2.PdfPage,
    text: pypdfium2.PdfTextPage,
    letters: list[int],
    width: int,
    height: int,
) -> tuple[int, int, int, int]:
    """Return left, top, width and height in pixels of the picture, the page turned as it says."""
    boxes = [text.get_charbox(index) for index in letters]
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    x0, y0, x1, y1 = page.get_bbox()
    wide, high = max(x1 - x0, 1e-3), max(y1 - y0, 1e-3)
    # Parts of the unturned page, from its top left.
    across = ((left - x0) / wide, (right - x0) / wide)
    down = ((y1 - top) / high, (y1 - bottom) / high)
    for _ in range(page.get_rotation() // 90 % 4):
        across, down = (1 - down[1], 1 - down[0]), across
    return (
        round(across[0] * width),
        round(down[0] * height),
        max(1, round((across[1] - across[0]) * width)),
        max(1, round((down[1] - down[0]) * height)),
    )
