"""Contrast, computed from the tokens (WCAG 2.2, relative luminance)."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import kiosk.views
from kiosk.views.theme import State, SurfaceKind, Tone, surface
from kiosk.views.theme.tokens import HIGH_CONTRAST, ORDINARY, READ_PAIRS

#: EN 301 549 9.1.4.3 for the ordinary dress; the enhanced 7:1 for high contrast.
LEAST = {False: 4.5, True: 7.0}


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: Tone, other: Tone, high: bool) -> float:
    palette = HIGH_CONTRAST if high else ORDINARY
    ends = sorted((luminance(QColor(palette[one])), luminance(QColor(palette[other]))))
    return (ends[1] + 0.05) / (ends[0] + 0.05)


def test_the_measure_is_the_one_of_wcag() -> None:
    black, white = QColor("#000000"), QColor("#FFFFFF")
    assert (luminance(white) + 0.05) / (luminance(black) + 0.05) == pytest.approx(21)


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("pair", READ_PAIRS, ids=str)
def test_every_pair_that_is_read(pair: tuple[Tone, Tone], high: bool) -> None:
    assert ratio(*pair, high) >= LEAST[high]


@pytest.mark.parametrize("pair", READ_PAIRS, ids=str)
def test_high_contrast_aims_at_ten_to_one(pair: tuple[Tone, Tone]) -> None:
    assert ratio(*pair, True) >= 10


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize(("kind", "state"), list(itertools.product(SurfaceKind, State)), ids=str)
def test_every_surface_in_every_state(kind: SurfaceKind, state: State, high: bool) -> None:
    look = surface(kind, state, high)
    for tone in (look.text, look.second):
        assert ratio(tone, look.fill, high) >= LEAST[high], (tone, look.fill)
    # An icon is not a text: 3:1 (WCAG 1.4.11).
    assert ratio(look.icon, look.fill, high) >= 3


@pytest.mark.parametrize("high", [False, True])
def test_the_ring_stands_out_on_every_ground(high: bool) -> None:
    palette = HIGH_CONTRAST if high else ORDINARY
    grounds = (Tone.GROUND, Tone.PAPER, Tone.TINT, Tone.ACTION, Tone.ADVISER, Tone.ALERT)
    for ground in grounds:
        best = max(ratio(ring, ground, high) for ring in (Tone.RING_OUTER, Tone.RING_INNER))
        assert best >= 3, (ground, palette[ground])


def test_both_palettes_answer_every_tone() -> None:
    assert set(ORDINARY) == set(HIGH_CONTRAST) == set(Tone)


def test_only_the_tokens_name_a_colour() -> None:
    named = re.compile(
        r"#[0-9A-Fa-f]{6}\b|GlobalColor\.(?!transparent)|\brgba?\(|QColor\(\s*[\d\"']"
    )
    package = Path(kiosk.views.__file__).parent
    guilty = [
        f"{path.relative_to(package)}: {line.strip()}"
        for room in ("components", "theme", "screens", "panels")
        for path in (package / room).rglob("*.py")
        if path.name != "tokens.py"
        for line in path.read_text("utf-8").splitlines()
        if named.search(line)
    ]
    assert not guilty
