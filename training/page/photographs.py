"""Photographs of floors, walls, cloth and landscapes, which scenes take their surfaces from.

They are read from packages of Debian where those are installed (README.md names them), and none
is kept here. Without them everything is drawn, and the network learns from less.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from surfaces import SIDE, Picture, Rng

#: Archives, and what the names of their photographs of surfaces begin with.
_ARCHIVES = (
    # A house's wood, tiles and stone are likest to a desk: taken oftener than a game's walls.
    (
        "/usr/share/sweethome3d/sweethome3d.jar",
        12,
        ("com/eteks/sweethome3d/io/resources/textures/",),
    ),
    (
        "/usr/share/games/nexuiz/data/textures.pk3",
        1,
        ("textures/evil1_floors", "textures/evil3_floors", "textures/evil6_floors",
         "textures/evil8_floor", "textures/evil1_walls", "textures/evil8_wall", "textures/strength",
         "textures/stralenex1", "textures/e7", "textures/e8", "textures/evil8_base"),
    ),
)  # fmt: skip
_FOLDERS = (
    "/usr/share/backgrounds/mate/nature",
    "/usr/share/backgrounds/gnome",
    "/usr/share/wallpapers",
)
#: Planes of a game's texture that are no colours.
_NO_COLOURS = ("_norm", "_gloss", "_glow", "_bump", "_local", "_shirt", "_pants")


def _archived() -> Iterator[tuple[bytes, int]]:
    for archive, times, beginnings in _ARCHIVES:
        if not Path(archive).exists():
            continue
        with zipfile.ZipFile(archive) as opened:
            for name in sorted(opened.namelist()):
                wanted = name.startswith(beginnings) and name.endswith((".jpg", ".png"))
                if wanted and not any(mark in name for mark in _NO_COLOURS):
                    yield opened.read(name), times


def _in_folders() -> Iterator[tuple[bytes, int]]:
    for folder in _FOLDERS:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix in (".jpg", ".png", ".webp") and "screenshot" not in path.name:
                yield path.read_bytes(), 2 if "nature" in folder else 1


@cache
def all_pictures() -> list[Picture]:
    """Return squares of SIDE pixels, those of large photographs at several sizes."""
    rng = np.random.default_rng(3)
    found = []
    for data, times in (*_archived(), *_in_folders()):
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        if picture is None or min(picture.shape[:2]) < 100:
            continue
        found += [_square(rng, np.asarray(picture, np.uint8)) for _ in range(times)]
    return found


def _square(rng: Rng, picture: Picture) -> Picture:
    shortest = min(picture.shape[:2])
    side = shortest if shortest < 2 * SIDE else int(rng.uniform(SIDE, shortest))
    top = int(rng.integers(0, picture.shape[0] - side + 1))
    left = int(rng.integers(0, picture.shape[1] - side + 1))
    cut = picture[top : top + side, left : left + side]
    return np.asarray(cv2.resize(cut, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8)


def some(rng: Rng, count: int) -> list[Picture]:
    """Return some of them; none where none are installed."""
    pictures = all_pictures()
    return [pictures[int(rng.integers(len(pictures)))] for _ in range(count if pictures else 0)]
