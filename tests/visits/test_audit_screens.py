"""What the audit of every language (``test_audit_*.py``) covers, and the command that draws."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.views import screenshots
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.gallery import register
from kiosk.views.samples_register import Sample
from kiosk.views.screen import Screen
from kiosk.views.screenshots import command, settle
from kiosk.visit.state import TEXT_SIZES, Preferences
from tests.visits.dresses import (
    DRESSES,
    LOCALES,
    STAGES,
    Dress,
    dressed,
    of_journey,
    waits,
    worn,
)
from tests.visits.studios import OpenStudio

#: One sample in so many is drawn by the command of the tests: all are drawn by the audit.
_SHARE = 8

#: Pages of journeys in a row that are, together, measured in every dress.
_TOGETHER = 32


#: Of a dress, what is covered together.
Side = Callable[[Dress], object]

LANGUAGE_AND_TEXT: Side = attrgetter("locale", "text")
LANGUAGE_AND_STAGE: Side = attrgetter("locale", "stage")
STAGE_AND_TEXT: Side = attrgetter("stage", "text")


@pytest.mark.parametrize("side", [LANGUAGE_AND_TEXT, LANGUAGE_AND_STAGE, STAGE_AND_TEXT])
def test_a_screen_is_measured_with_every_two_choices(
    samples: tuple[Sample, ...], side: Side
) -> None:
    own = [one for one in samples if not waits(one) and not of_journey(one)]
    wanted = {side(one) for one in DRESSES}
    for position, sample in enumerate(samples):
        if sample in own:
            assert {side(one) for one in worn(sample, position)} == wanted, sample.name


def test_a_page_of_a_journey_is_measured_in_every_language_and_on_every_stage_at_the_largest_text(
    samples: tuple[Sample, ...],
) -> None:
    for position, sample in enumerate(samples):
        if of_journey(sample):
            large = [one for one in worn(sample, position) if one.text == max(TEXT_SIZES)]
            assert {one.locale for one in large} == set(LOCALES), sample.name
            assert {one.stage for one in large} == set(STAGES), sample.name


def test_what_waits_is_measured_in_every_language_and_window(samples: tuple[Sample, ...]) -> None:
    for position, sample in enumerate(samples):
        if waits(sample):
            seen = {(one.locale, one.size) for one in worn(sample, position)}
            assert seen == {(one.locale, one.size) for one in DRESSES}


def test_pages_that_follow_each_other_are_together_measured_in_every_dress(
    samples: tuple[Sample, ...],
) -> None:
    pages = [one for one in samples if of_journey(one)]
    dresses = {dress: {one.name for one in dressed(samples, dress)} for dress in DRESSES}
    for start in range(len(pages) - _TOGETHER + 1):
        those = {one.name for one in pages[start : start + _TOGETHER]}
        assert all(those & names for names in dresses.values()), those


def test_a_visitor_who_changes_everything_sees_what_one_who_began_so_sees(
    samples: tuple[Sample, ...], studio: OpenStudio
) -> None:
    end = Preferences("ar", 150, high_contrast=True)
    changing, settled = studio(Preferences(), (1280, 1024)), studio(end, (1280, 1024))
    differing = []
    # Pictures of what moves (a spinner, a caret) differ in any two moments.
    for sample in samples:
        if sample.name in ("home", "account", "attestation-month", "pages", "farewell"):
            with changing.showing(sample) as shell:
                shell.prefer(end)
                settle()
                seen = shell.grab().toImage()
                shell.prefer(Preferences())
            if seen != settled.draw(sample):
                differing.append(sample.name)
    assert differing == []


def test_every_screen_and_every_panel_is_measured(
    samples: tuple[Sample, ...], studio: OpenStudio
) -> None:
    here = studio(Preferences(), (1280, 1024))
    seen: set[type] = set()
    for sample in samples:
        kind = _made_by(sample.screen)
        if kind is not None and sample.panel is None:
            # The audit shows it: what it is needs no look.
            seen.add(kind)
            continue
        with here.showing(sample) as shell:
            seen.add(type(shell.screen_shown))
            seen |= {type(panel) for panel in shell.findChildren(OverlayPanel)}
    made = {*_leaves(Screen), *_leaves(OverlayPanel)}
    assert {one for one in made if one.__module__.startswith("kiosk.")} <= seen


def _made_by(make: Callable[..., object]) -> type | None:
    """Return the class that makes a screen by itself, or None where a function does."""
    while isinstance(make, partial):
        make = make.func
    return make if isinstance(make, type) else None


def _leaves(kind: type) -> Iterator[type]:
    """Give the kinds that nothing is made from: what they share is never shown by itself."""
    for child in kind.__subclasses__():
        yield from _leaves(child) if child.__subclasses__() else (child,)


def test_the_command_draws_every_screen_of_the_register(
    samples: tuple[Sample, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshots, "register", lambda folder: register(folder)[::_SHARE])
    options = argparse.Namespace(
        directory=str(tmp_path / "new" / "folder"),
        locale="en",
        size="1280x1024",
        text=100,
        contrast=False,
        only="*",
    )
    assert command(options) == 0
    drawn = sorted((tmp_path / "new" / "folder").iterdir())
    wanted = [f"{one.name}.png" for one in samples[::_SHARE]]
    assert [path.name.partition("-")[2] for path in drawn] == wanted
    assert all(QImage(str(path)).size() == QSize(1280, 1024) for path in drawn)


def test_the_command_refuses_a_size_that_is_none(tmp_path: Path) -> None:
    options = argparse.Namespace(
        directory=str(tmp_path), locale="fr", size="large", text=100, contrast=False
    )
    assert command(options) == 2
    assert list(tmp_path.iterdir()) == []
