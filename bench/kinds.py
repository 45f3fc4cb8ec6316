"""Which kind each made-up paper is taken for, read by the real Tesseract.

``python -m bench.kinds [--papers 2] [--set held|looked]``: a table of what was drawn against
what was seen, how many IBANs were read right, none or wrong, and the time a page takes to be
recognised once it was read.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter

import cv2

from bench.papers.held_out import HELD_OUT
from bench.papers.looked_at import LOOKED_AT
from bench.papers.people import Life
from bench.papers.spoiling import Spoilt, spoilt
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.kinds.recognition import recognise
from kiosk.scanner.tesseract import Reader
from kiosk.scanner.text import PageText
from kiosk.scanner.vision.types import Picture

SETS = {"looked": LOOKED_AT, "held": HELD_OUT}


def read(page: Picture) -> PageText:
    """Read a page as the worker does."""
    done, jpeg = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, 88])
    assert done
    return Reader().read(jpeg.tobytes(), page.shape[1], page.shape[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=1)
    parser.add_argument("--set", choices=SETS, default="held")
    parser.add_argument("--seed", type=int, default=1000)
    parser.add_argument("--only", default="")
    parser.add_argument("--text", action="store_true")
    options = parser.parse_args()
    for how in Spoilt:
        table: Counter[tuple[PaperKind, PaperKind]] = Counter()
        ibans: Counter[str] = Counter()
        spent: list[float] = []
        for draw, kind in SETS[options.set].items():
            if options.only not in draw.__name__:
                continue
            for number in range(options.papers):
                seed = options.seed + number
                page = spoilt(draw(Life.of(seed)).image, how, seed)
                text = read(page)
                started = time.perf_counter()
                seen = recognise(text)
                spent.append(time.perf_counter() - started)
                table[kind, seen.kind] += 1
                if kind is PaperKind.RIB:
                    ibans[_iban_of(draw.__name__, seen.iban, options.set, seed)] += 1
                if seen.kind is not kind:
                    print(f"  {how} {draw.__name__} {seed}: {seen.kind} {seen.confidence}")
                if options.text:
                    print(text.plain, seen)
        right = sum(count for (drawn, seen), count in table.items() if drawn is seen)
        wrong = sum(
            count
            for (drawn, seen), count in table.items()
            if drawn is not seen and seen is not PaperKind.OTHER
        )
        print(
            f"{how}: {right} of {table.total()} right, {wrong} taken for another kind"
            f"; iban {dict(ibans)}"
        )
        print(f"  recognised in {1000 * sum(spent) / len(spent):.0f} ms a page")
        for kind in PaperKind:
            row = {str(seen): n for (drawn, seen), n in sorted(table.items()) if drawn is kind}
            if row:
                print(f"  {kind:20} {row}")


def _iban_of(name: str, found: str | None, which: str, seed: int) -> str:
    """Tell whether the IBAN is the one that was drawn: the first account of that life."""
    draw = next(one for one in SETS[which] if one.__name__ == name)
    accounts: list[str] = []

    class Watched(Life):
        def account(self) -> tuple[str, str, str, str]:
            drawn = super().account()
            accounts.append(f"FR76{''.join(drawn)}")
            return drawn

    draw(Watched.of(seed))
    return "none" if found is None else "right" if found in accounts else "WRONG"


if __name__ == "__main__":
    main()
