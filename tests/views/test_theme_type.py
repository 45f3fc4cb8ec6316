"""Fonts and sizes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from kiosk.views.theme import TEXT_SCALES, TextRole, Theme, fonts
from kiosk.views.theme.tokens import MEASURE, TYPE

#: EN 301 549: a capital of 7.3 mm at 600 mm is a text of 39 px on 24 inches.
LEGIBLE = 39


def test_both_families_are_there() -> None:
    assert fonts.missing() == ()
    assert QFontInfo(Theme().font(TextRole.BODY)).family() == "Andika"


def test_a_missing_family_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fonts.FAMILIES, "No Such Family", "fonts-none")
    with pytest.raises(fonts.FontsMissing, match=r"No Such Family.*apt install fonts-none"):
        fonts.require()


@pytest.mark.parametrize("role", [TextRole.AMOUNT, TextRole.ENTRY, TextRole.KEY, TextRole.BODY])
def test_digits_have_one_width(role: TextRole) -> None:
    metrics = QFontMetricsF(Theme().font(role))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("role", list(TextRole))
def test_sizes_grow_with_the_text_size(role: TextRole) -> None:
    sizes = [Theme(scale).font_size(role) for scale in TEXT_SCALES]
    assert sizes[0] == TYPE[role].size
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


@pytest.mark.parametrize("role", list(TextRole))
def test_at_200_percent_every_text_is_legible_at_arm_s_length(role: TextRole) -> None:
    assert Theme(2.0).font_size(role) >= LEGIBLE


def test_one_touch_makes_the_body_legible() -> None:
    assert Theme(1.5).font_size(TextRole.BODY) >= LEGIBLE


def test_the_measure() -> None:
    assert MEASURE <= 65


def test_a_target_is_at_least_48_px_at_every_text_size() -> None:
    assert all(Theme(scale).target >= 48 for scale in TEXT_SCALES)
