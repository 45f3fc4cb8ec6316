"""Every screen, in every language, at every text size, measured as an auditor would."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.journeys.registry import registry
from kiosk.settings import LocaleCode
from kiosk.views.components.button import Button
from kiosk.views.components.label import Label
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.gallery import register
from kiosk.views.samples_register import Sample
from kiosk.views.screen import Screen
from kiosk.views.screenshots import Studio, command, settle
from kiosk.views.theme import Tone, prepare
from kiosk.views.ui import Ui
from kiosk.visit.state import TEXT_SIZES, Preferences, TextSize
from tests.visits.audit import audit, contrast

WINDOWS = {"wide": (1920, 1080), "tall": (1080, 1920), "small": (1280, 1024)}

#: Contrast changes no length but that of borders: it is measured in the window where words
#: have the least room.
CASES = [
    (locale, text, window, contrasted)
    for locale in get_args(LocaleCode)
    for text in TEXT_SIZES
    for window in WINDOWS
    for contrasted in (False, True)
    if window == "small" or not contrasted
]


#: Pages of journeys are one screen with other words, and there are hundreds of them: each is
#: measured where words have the least room, and in one of so many other dresses in turn.
_TURNS = 4


def dressed(samples: tuple[Sample, ...], case: int) -> Iterator[Sample]:
    """Yield what is measured in a case: every screen, and the pages whose turn it is."""
    _, text, _, contrasted = CASES[case]
    for position, sample in enumerate(samples):
        of_journey = any(sample.name.startswith(f"{journey}-") for journey in registry())
        least_room = text == max(TEXT_SIZES) and not contrasted
        if not of_journey or least_room or (position + case) % _TURNS == 0:
            yield sample


@pytest.fixture(scope="module")
def samples(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> tuple[Sample, ...]:
    prepare(qapp)  # type: ignore[arg-type]
    return register(tmp_path_factory.mktemp("pages"))


@pytest.fixture
def studio(qapp: object) -> Iterator[Callable[[Preferences, tuple[int, int]], Studio]]:
    opened: list[Studio] = []

    def open_studio(preferences: Preferences, size: tuple[int, int]) -> Studio:
        opened.append(Studio(preferences, QSize(*size)))
        return opened[-1]

    yield open_studio
    for one in opened:
        one.close()


@pytest.mark.parametrize(("locale", "text", "window", "contrasted"), CASES)
def test_nothing_is_wrong_with_any_screen(
    locale: LocaleCode,
    text: TextSize,
    window: str,
    contrasted: bool,
    samples: tuple[Sample, ...],
    studio: Callable[[Preferences, tuple[int, int]], Studio],
) -> None:
    preferences = Preferences(locale, text, contrasted)
    here = studio(preferences, WINDOWS[window])
    found = []
    for sample in dressed(samples, CASES.index((locale, text, window, contrasted))):
        if sample.name.startswith("attract") and preferences != Preferences(locale):
            # Nobody has chosen anything yet: it is always as the kiosk begins.
            continue
        with here.showing(sample) as shell:
            assert shell.size() == QSize(*WINDOWS[window]), f"{sample.name} outgrows the window"
            findings = audit(shell, high_contrast=contrasted)
            found += [f"{sample.name}: {finding}" for finding in findings]
    assert found == []


def test_every_page_is_measured_in_every_language_at_every_text_size(
    samples: tuple[Sample, ...],
) -> None:
    seen = {
        (CASES[case][0], CASES[case][1], sample.name)
        for case in range(len(CASES))
        for sample in dressed(samples, case)
    }
    wanted = {(locale, text) for locale, text, _, _ in CASES}
    assert seen == {(*dress, sample.name) for dress in wanted for sample in samples}


def test_a_visitor_who_changes_everything_sees_what_one_who_began_so_sees(
    samples: tuple[Sample, ...], studio: Callable[[Preferences, tuple[int, int]], Studio]
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
    samples: tuple[Sample, ...], studio: Callable[[Preferences, tuple[int, int]], Studio]
) -> None:
    here = studio(Preferences(), (1280, 1024))
    seen: set[type] = set()
    for sample in samples:
        with here.showing(sample) as shell:
            seen.add(type(shell.screen_shown))
            seen |= {type(panel) for panel in shell.findChildren(OverlayPanel)}
    made = {*_leaves(Screen), *_leaves(OverlayPanel)}
    assert {one for one in made if one.__module__.startswith("kiosk.")} <= seen


def _leaves(kind: type) -> Iterator[type]:
    """Give the kinds that nothing is made from: what they share is never shown by itself."""
    for child in kind.__subclasses__():
        yield from _leaves(child) if child.__subclasses__() else (child,)


def test_the_command_draws_every_screen(samples: tuple[Sample, ...], tmp_path: Path) -> None:
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
    assert [path.name.partition("-")[2] for path in drawn] == [f"{one.name}.png" for one in samples]
    assert all(QImage(str(path)).size() == QSize(1280, 1024) for path in drawn)


def test_the_command_refuses_a_size_that_is_none(tmp_path: Path) -> None:
    options = argparse.Namespace(
        directory=str(tmp_path), locale="fr", size="large", text=100, contrast=False
    )
    assert command(options) == 2
    assert list(tmp_path.iterdir()) == []


# --- The auditor itself ------------------------------------------------------------------------


@pytest.fixture
def ui() -> Ui:
    return Ui.make("fr")


@pytest.fixture
def window(qtbot: QtBot, ui: Ui) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    ui.theme.apply(made)
    return made


def put(window: QWidget, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    widget.setParent(window)
    widget.setGeometry(x, y, width, height)
    window.show()
    widget.show()


def findings(window: QWidget) -> str:
    return "\n".join(audit(window, high_contrast=False))


def test_the_auditor_finds_nothing_wrong_with_what_is_right(window: QWidget, ui: Ui) -> None:
    put(window, Button(ui, "Continuer"), 20, 20, 300, 92)
    put(window, Label(ui, "Tout est bien."), 20, 200, 500, 60)
    assert findings(window) == ""


def test_the_auditor_finds_a_control_without_a_name(window: QWidget) -> None:
    put(window, QPushButton(), 20, 20, 100, 100)
    assert "no name" in findings(window)


def test_the_auditor_finds_a_small_target(window: QWidget) -> None:
    put(window, QPushButton("OK"), 20, 20, 100, 47)
    assert "smaller than 48" in findings(window)


def test_the_auditor_finds_words_without_room(window: QWidget, ui: Ui) -> None:
    long = "Une phrase qui demande bien plus d’une ligne quand il y a si peu de place."
    put(window, Label(ui, long), 20, 20, 300, 40)
    assert "too low" in findings(window)


def test_the_auditor_finds_a_word_cut_by_the_window(window: QWidget, ui: Ui) -> None:
    put(window, Label(ui, "Bonjour"), 700, 20, 300, 60)
    assert "outside the window" in findings(window)


def test_the_auditor_finds_a_word_cut_by_what_holds_it(window: QWidget, ui: Ui) -> None:
    holder = QWidget()
    put(window, holder, 20, 20, 80, 80)
    put(holder, Label(ui, "Bonjour"), 10, 10, 300, 60)
    assert "cut off" in findings(window)


def test_the_auditor_finds_words_that_overlap(window: QWidget, ui: Ui) -> None:
    put(window, Label(ui, "Un mot"), 20, 20, 200, 60)
    put(window, Label(ui, "Un autre"), 100, 50, 200, 60)
    assert "overlaps" in findings(window)


def test_the_auditor_finds_pale_words(window: QWidget, ui: Ui) -> None:
    put(window, Label(ui, "À peine lisible", tone=Tone.LINE), 20, 20, 400, 60)
    said = findings(window)
    assert "on its pixels" in said
    assert "on their ground" in said


def test_the_auditor_asks_more_in_high_contrast(window: QWidget, ui: Ui) -> None:
    # 5.6:1 on the ground of a page: enough for a text, not for who asked for more.
    put(window, Label(ui, "En rouge", tone=Tone.ALERT), 20, 20, 400, 60)
    assert audit(window, high_contrast=False) == []
    assert "7.0:1 is needed" in "\n".join(audit(window, high_contrast=True))


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(0xFFFFFF, 0x000000) == pytest.approx(21)
    assert contrast(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)
