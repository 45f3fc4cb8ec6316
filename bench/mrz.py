"""How well identity papers are read: ``python -m bench.mrz [--scenes N] [IMAGE...]``.

Scenes are made up (:mod:`bench.mrz_scenes`), with seeds that no test uses. With images, what
is read of each is printed as ``kiosk scan mrz`` does; nothing is known of their truth.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np

from bench.mrz_scenes import Scene, scene
from kiosk.scanner.identity import read_paper
from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.mrz.parsing import parse
from kiosk.scanner.mrz.rows import exact
from kiosk.scanner.sources.images import decode_image

_FIRST = 5000
_TODAY = date(2026, 11, 27)
_FIELDS = (
    "state", "surname", "given_names", "number", "nationality", "birth", "sex", "expiry",
)  # fmt: skip
_CHECKED = ("number", "birth", "expiry")
_BINS = ((0, 9), (9, 13), (13, 20), (20, 60))


def _outcome(drawn: Scene, read: Paper | None, true: Paper, counts: Counter[str]) -> None:
    counts["papers"] += 1
    characters = "".join(drawn.lines)
    counts["characters"] += len(characters)
    if read is None:
        counts["not found"] += 1
        return
    if read.format is true.format:
        pairs = zip("".join(read.lines), characters, strict=True)
        counts["characters right"] += sum(one == other for one, other in pairs)
    wrong = [
        name
        for name in _FIELDS
        if getattr(read, name) is not None and getattr(read, name) != getattr(true, name)
    ]
    unread = [
        name for name in _FIELDS if getattr(read, name) is None and getattr(true, name) is not None
    ]
    counts["whole"] += not wrong and not unread
    counts["some unread"] += bool(unread)
    counts["some wrong, checked by a digit"] += any(name in _CHECKED for name in wrong)
    counts["some wrong, checked by none"] += any(name not in _CHECKED for name in wrong)


def _say(label: str, counts: Counter[str]) -> None:
    papers, characters = counts["papers"], counts["characters"]
    if not papers:
        return
    print(
        f"{label:10} {papers:4} papers, whole {counts['whole'] / papers:6.1%}, "
        f"characters {counts['characters right'] / characters:7.2%}, "
        f"not found {counts['not found']}, some unread {counts['some unread']}, wrong: checked "
        f"{counts['some wrong, checked by a digit']}, "
        f"unchecked {counts['some wrong, checked by none']}"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--scenes", type=int, default=150)
    options.add_argument("images", nargs="*", type=Path)
    given = options.parse_args()
    for path in given.images:
        image = decode_image(path.read_bytes(), path.name)
        started = time.thread_time()
        read = read_paper(image, _TODAY)
        spent = 1000 * (time.thread_time() - started)
        said = read.as_json() if read else None
        print(f"{path.name}: {spent:.0f} ms, right {read.right if read else False}: {said}")
    if given.images:
        return
    of_bin = {limits: Counter[str]() for limits in _BINS}
    of_kind: dict[str, Counter[str]] = {}
    spent_all = []
    for seed in range(_FIRST, _FIRST + given.scenes):
        drawn = scene(seed)
        true = parse(exact(drawn.lines), _TODAY)
        assert true is not None
        started = time.thread_time()
        read = read_paper(drawn.image, _TODAY)
        spent_all.append(1000 * (time.thread_time() - started))
        for limits, counts in of_bin.items():
            if limits[0] <= drawn.pitch < limits[1]:
                _outcome(drawn, read, true, counts)
        kind = of_kind.setdefault(drawn.format.value, Counter())
        _outcome(drawn, read, true, kind)
    for limits, counts in of_bin.items():
        _say(f"{limits[0]}-{limits[1]} px", counts)
    for kind_name, counts in sorted(of_kind.items()):
        _say(kind_name, counts)
    _say("all", sum(of_kind.values(), Counter()))
    half, most = np.percentile(spent_all, [50, 95])
    print(f"processor time: {half:.0f} ms in the middle, {most:.0f} ms at 95 %")


if __name__ == "__main__":
    main()
