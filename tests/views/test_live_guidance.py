"""What the live picture says: in words, signs, sounds; the outline that glides."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.places import Mark, Quad, Side
from kiosk.views import samples
from kiosk.views.cues import RATE, Cue, Prompter
from kiosk.views.cues import samples as sound_of
from kiosk.views.live import Live
from kiosk.views.live_picture import LivePicture
from kiosk.views.outline import Outline
from kiosk.views.screens.camera import CameraScreen, CameraView, Sound, advice_words
from kiosk.views.screens.pages import Do, Wish
from kiosk.views.sounds import loudspeaker
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

pytestmark = pytest.mark.usefixtures("qapp")

QUAD: Quad = ((100.0, 50.0), (300.0, 50.0), (300.0, 350.0), (100.0, 350.0))
MOVED: Quad = ((140.0, 50.0), (340.0, 50.0), (340.0, 350.0), (140.0, 350.0))


def test_an_outline_glides_to_where_the_page_is() -> None:
    outline = Outline()
    outline.aim(QUAD, 10.0)
    assert outline.at(10.0) == QUAD
    outline.aim(QUAD, 10.08)
    outline.aim(MOVED, 10.1)
    assert outline.at(10.1) == QUAD
    halfway = outline.at(10.15)
    assert halfway is not None
    assert halfway[0] == pytest.approx((120.0, 50.0))
    assert outline.moving(10.15)
    # Before the next detection is due, and no later.
    assert outline.at(10.2) == MOVED
    assert not outline.moving(10.2)
    outline.aim(None, 10.3)
    assert outline.at(10.3) is None
    outline.aim(QUAD, 10.4)
    assert outline.at(10.4) == QUAD


def test_an_outline_sent_elsewhere_on_its_way_does_not_jump() -> None:
    outline = Outline()
    outline.aim(QUAD, 10.0)
    outline.aim(MOVED, 10.1)
    before = outline.at(10.13)
    outline.aim(QUAD, 10.13)
    assert outline.at(10.13) == before


def test_each_advice_sounds_once_it_lasts_and_not_at_every_change() -> None:
    prompter = Prompter()
    assert prompter.see(Advice.CLOSER, 0.0) is None
    assert prompter.see(Advice.CLOSER, 0.5) is Cue.CLOSER
    assert prompter.see(Advice.CLOSER, 5.0) is None
    assert prompter.see(Advice.GLARE, 5.1) is None
    assert prompter.see(Advice.TOO_DARK, 5.3) is None
    assert prompter.see(Advice.TOO_DARK, 5.8) is Cue.DARK
    # The sound of before has not ended: the next waits.
    assert prompter.see(Advice.READY, 6.0) is None
    assert prompter.see(Advice.READY, 6.5) is None
    assert prompter.see(Advice.READY, 7.5) is Cue.READY
    # A picture that is taken never waits.
    assert prompter.taken(7.6) is Cue.SHUTTER
    # Nothing to do is nothing to hear.
    assert prompter.see(Advice.NO_PAGE, 20.0) is None
    assert prompter.see(Advice.NO_PAGE, 21.0) is None


def test_sounds_are_short_distinct_and_do_not_click() -> None:
    heard = {cue: array("h", sound_of(cue)) for cue in Cue}
    assert len({sound.tobytes() for sound in heard.values()}) == len(Cue)
    for sound in heard.values():
        assert 0.05 < len(sound) / RATE < 0.6
        assert max(sound) > 8000
        assert max(abs(value) for value in sound) < 14000
        # It begins and ends in silence.
        assert abs(sound[0]) < 200
        assert abs(sound[-1]) < 400


@pytest.mark.parametrize("locale", ["fr", "fr-x-falc", "en", "ar"])
def test_each_side_has_its_sentence(locale: str) -> None:
    ui = Ui.make(locale)
    said = {
        advice_words(ui, Frame(0, 1, 4, 4, None, Advice.CORNER_MISSING, side=side))
        for side in (None, *Side)
    }
    assert len(said) == 5
    assert advice_words(ui, Frame(0, 1, 4, 4, None, Advice.GLARE)) == ui.words.text(
        "scan-advice-glare"
    )


def amber(picture: QImage, ui: Ui) -> int:
    """Count the points in the colour of attention."""
    tone = ui.theme.colour(Tone.ATTENTION).rgb()
    return sum(
        picture.pixel(x, y) == tone
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_trouble_is_ringed_where_it_is(stand: Callable[..., Any], ui: Ui) -> None:
    picture = LivePicture(ui, "…")
    stand(picture, ui, 960, 540)

    def drawn(advice: Advice, *marks: Mark) -> QImage:
        frame, pixels = samples.live_frame(advice)
        shown = Frame(0, 1, frame.width, frame.height, None, advice, marks=marks)
        picture.show_frame(shown, pixels, "…")
        image: QImage = picture.grab().toImage()
        return image.copy(700, 60, 240, 240)

    assert amber(drawn(Advice.NEXT), ui) == 0
    assert amber(drawn(Advice.GLARE), ui) == 0
    assert amber(drawn(Advice.GLARE, Mark(820, 180, 40)), ui) > 100


def camera(
    sound: Sound | None, pages: Live[tuple[Page, ...]], view: Live[CameraView], ui: Ui
) -> CameraScreen:
    frame, pixels = samples.live_frame(Advice.READY)
    del frame
    return CameraScreen(ui, view, pages, lambda _frame: pixels, lambda: None, sound)


def told(switched: list[bool], _checked: bool = False) -> None:
    switched.append(True)


def test_the_shutter_is_heard_by_who_wants_it(stand: Callable[..., Any], ui: Ui) -> None:
    for on, wanted in ((True, [Cue.SHUTTER]), (False, [])):
        heard: list[Cue] = []
        switched: list[bool] = []
        view = Live(CameraView())
        sound = Sound(on, partial(told, switched), heard.append)
        screen = camera(sound, Live(()), view, ui)
        stand(screen, ui)
        view.set(CameraView(taken=1))
        assert heard == wanted
        chip = screen.findChild(QPushButton, "sound")
        assert chip is not None
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert switched == [True]
        screen.leave()


def test_without_a_loudspeaker_no_sound_is_offered(stand: Callable[..., Any], ui: Ui) -> None:
    screen = camera(None, Live(()), Live(CameraView()), ui)
    stand(screen, ui)
    assert screen.findChild(QPushButton, "sound") is None
    screen.leave()


def test_the_corners_of_the_last_page_are_set_from_the_camera(
    stand: Callable[..., Any], ui: Ui, tmp_path: Any
) -> None:
    taken = samples.pages(tmp_path)
    pages: Live[tuple[Page, ...]] = Live(())
    screen = camera(None, pages, Live(CameraView()), ui)
    stand(screen, ui)
    outcomes: list[Any] = []
    screen.finished.connect(outcomes.append)
    chip = screen.findChild(QPushButton, "corners")
    assert chip is not None
    assert not chip.isVisible()
    pages.set(taken[:2])
    assert chip.isVisible()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert outcomes == [Wish(Do.CORNERS, taken[1].id)]
    screen.leave()


def test_where_no_sound_server_listens_there_is_no_loudspeaker(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    for runtime in (None, str(tmp_path)):
        if runtime is None:
            monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        else:
            monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        loudspeaker.cache_clear()
        assert loudspeaker() is None
    loudspeaker.cache_clear()
    # Nothing was left where the library would have looked.
    assert list(tmp_path.iterdir()) == []
