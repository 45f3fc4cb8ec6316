"""The PDF that is sent, beside the photograph itself and beside img2pdf: size and what is read.

``python -m bench.pdf_out [--papers N]``. Papers with known words are drawn, photographed (tilted,
under a lamp, with a shadow), and each photograph becomes a document in three ways, in one run:

- *raw*: the photograph, as it is;
- *img2pdf*: the same bytes in a PDF, by the tool that wraps pictures without loss;
- *ours*: found, straightened, whitened, and made as the kiosk does.

Each is drawn again at 200 dots an inch of its sheet, as whoever prints it would see it, and read
by Tesseract. *Read* is the share of characters that are right, 1 less the edit distance over the
length of the text. ``flat`` is the drawing, without camera: the most that can be read.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import img2pdf
import numpy as np
import pypdfium2
from rapidfuzz.distance import Levenshtein

from bench.drawn import Paper, at, letter, photographed
from bench.figures import Figure, Line
from kiosk.scanner import formats
from kiosk.scanner.document import build_document
from kiosk.scanner.jobs import Job
from kiosk.scanner.limits import MAX_SENT_BYTES, PAGE_DPI
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.pages import PageSource
from kiosk.scanner.tesseract import parse
from kiosk.scanner.text import PageText
from kiosk.scanner.vision.capture import from_camera
from kiosk.scanner.vision.types import Picture

#: Longest side of a photograph, in pixels: a camera of five million.
_LONGEST = 2600
_FIRST = 700


def papers(count: int) -> list[Paper]:
    """Draw papers: letters, small print, with and without colours and photographs."""
    kinds: list[dict[str, object]] = [
        {"colour": False},
        {"points": 8.0, "rows": 60},
        {"photo": True},
        {"points": 9.0, "rows": 48, "colour": False},
    ]
    return [
        letter(_FIRST + number, **kinds[number % len(kinds)])  # type: ignore[arg-type]
        for number in range(count)
    ]


def right(jpeg: bytes, paper: Paper) -> float:
    """Return the share of a paper's characters that are read right, 0 to 1."""
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    read = words(jpeg, image.shape[1], image.shape[0], PAGE_DPI).plain
    true = " ".join(paper.lines)
    said = " ".join(read.split())
    return max(0.0, 1 - Levenshtein.distance(true, said) / len(true))


def words(picture: bytes, width: int, height: int, dots: int) -> PageText:
    """Read a picture as the kiosk does, for as long as it takes: no time is measured here."""
    options = ("-l", "fra", "--dpi", str(dots), "--psm", "3", "tsv")
    done = subprocess.run(
        ["tesseract", "stdin", "stdout", *options],
        input=picture,
        capture_output=True,
        check=True,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
    )
    return PageText(width, height, tuple(parse(done.stdout.decode("utf-8", "replace"))))


def ours(photograph: Picture) -> bytes:
    """Return the document that the kiosk makes of a photograph, its words read."""
    with tempfile.TemporaryDirectory(prefix="bench-pdf-") as folder:
        store = PageStore(Path(folder))
        taken = from_camera(photograph)
        page = store.add(taken.page, PageSource.CAMERA, taken.problems, paper=taken.format)
        stored = store.stored(page.id)
        dots = formats.dpi(stored.format)
        text = words(store.jpeg(stored), stored.width, stored.height, dots)
        store.keep_text(stored, text)
        return build_document(store, (page.id,), "Bench", "fr", Job(lambda fraction: None))


def drawn(document: bytes) -> bytes:
    """Return the first page of a PDF as a picture at 200 dots an inch, at most A4's pixels."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        page = pdf[0]
        longest = max(page.get_size())
        scale = min(PAGE_DPI / 72, formats.A4_MM[1] / formats.MM_PER_INCH * PAGE_DPI / longest)
        pixels = np.array(page.render(scale=scale).to_numpy()[:, :, :3], np.uint8)
        page.close()
    finally:
        pdf.close()
    return lossless(pixels)


def lossless(picture: Picture) -> bytes:
    """Return a PNG."""
    done, data = cv2.imencode(".png", picture)
    assert done
    return data.tobytes()


def measure(rounds: int) -> list[Line]:
    """Compare on as many papers as there are rounds."""
    return compare(papers(max(2, rounds)))


def compare(chosen: Sequence[Paper]) -> list[Line]:
    """Return sizes and shares read right, of the three ways and of the papers themselves."""
    ways: dict[str, Callable[[bytes, Picture], bytes]] = {
        "raw": lambda jpeg, _: jpeg,
        "img2pdf": lambda jpeg, _: bytes(img2pdf.convert(jpeg)),
        "ours": lambda _, picture: ours(picture),
    }
    sizes: dict[str, list[int]] = {name: [] for name in ways}
    read: dict[str, list[float]] = {name: [] for name in ways}
    flat, spent = [], []
    for number, paper in enumerate(chosen):
        photograph, _ = photographed(paper.image, _FIRST + number, _LONGEST)
        done, encoded = cv2.imencode(".jpg", photograph, [cv2.IMWRITE_JPEG_QUALITY, 92])
        assert done
        for name, way in ways.items():
            started = time.thread_time()
            made = way(encoded.tobytes(), photograph)
            if name == "ours":
                spent.append(time.thread_time() - started)
            sizes[name].append(len(made))
            read[name].append(right(made if name == "raw" else drawn(made), paper))
        flat.append(right(lossless(at(paper.image, PAGE_DPI)), paper))
    lines: list[Line] = []
    for name in ways:
        most = MAX_SENT_BYTES / 1000 if name == "ours" else None
        lines.append(Figure(f"{name}: a page, mean", statistics.mean(sizes[name]) / 1000, "kB"))
        lines.append(Figure(f"{name}: the largest page", max(sizes[name]) / 1000, "kB", most))
        share = 100 * statistics.mean(read[name])
        lines.append(Figure(f"{name}: characters read right", share, "%"))
    lines.append(Figure("flat: characters read right", 100 * statistics.mean(flat), "%"))
    # What the camera, the lamp and 250 kB may cost, of what can be read at all.
    lost = 100 * (statistics.mean(flat) - statistics.mean(read["ours"]))
    lines.append(Figure("flat - ours, points of a hundred", lost, "", 3.0))
    ratio = statistics.mean(sizes["img2pdf"]) / statistics.mean(sizes["ours"])
    lines.append(Figure("img2pdf / ours, size", ratio, "x", least=3.0))
    wrong = [100 * (1 - statistics.mean(read[name])) for name in ("img2pdf", "ours")]
    lines.append(Figure("img2pdf / ours, characters wrong", wrong[0] / max(wrong[1], 0.01), "x"))
    lines.append(Figure("ours: processor time, Tesseract apart", 1000 * min(spent), "ms"))
    return lines


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--papers", type=int, default=8)
    for line in compare(papers(options.parse_args().papers)):
        print(line.said())


if __name__ == "__main__":
    main()
