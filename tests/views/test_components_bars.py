"""The bar on top and the foot: always in that order and place, whatever the width."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.foot import Foot
from kiosk.views.components.steps import Steps
from kiosk.views.components.top_bar import TopBar
from kiosk.views.theme import TEXT_SCALES, Tone
from kiosk.views.ui import Ui

WIDTHS = (1920, 1280, 1080)
DRESSES = list(itertools.product(("fr", "en", "ar", "fr-x-falc"), TEXT_SCALES, WIDTHS))


def reading_order(bar: TopBar) -> list[QWidget]:
    """Return what is shown, row by row, in the direction of reading."""
    shown = [
        one
        for one in (bar.mark, bar.language, bar.text_size, bar.contrast, bar.call, bar.end)
        if one.isVisible()
    ]
    side = -1 if bar.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
    return sorted(shown, key=lambda one: (one.y() // 40, side * one.x()))


@pytest.mark.parametrize(("code", "scale", "width"), DRESSES)
def test_the_order_never_changes(code: str, scale: float, width: int, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code, scale)
    bar = TopBar(ui, "Espace numérique", "Français")
    stand(bar, ui, width, bar.heightForWidth(width))
    controls = [bar.language, bar.text_size, bar.contrast, bar.call, bar.end]
    # The mark alone may leave, where the controls need the row.
    wanted = [bar.mark, *controls] if bar.mark.isVisible() else controls
    assert reading_order(bar) == wanted
    for one in wanted:
        assert bar.rect().contains(one.geometry()), one


@pytest.mark.parametrize(("code", "scale", "width"), DRESSES)
def test_its_controls_keep_their_names_and_room(code, scale, width, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code, scale)
    bar = TopBar(ui, "Espace numérique", "Français")
    stand(bar, ui, width, bar.heightForWidth(width))
    buttons = bar.findChildren(QAbstractButton)
    assert len(buttons) == 8
    for button in buttons:
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 48
        assert button.width() >= button.minimumSizeHint().width()
    # The way out is always said in words.
    assert bar.end.width() >= bar.end.width_of(True)


def test_signals(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    bar = TopBar(ui, "Espace numérique", "Français")
    stand(bar, ui, 1920, 96)
    heard: list[object] = []
    bar.language_pressed.connect(lambda: heard.append("language"))
    bar.text_scale_chosen.connect(heard.append)
    bar.contrast_pressed.connect(lambda: heard.append("contrast"))
    bar.call_pressed.connect(lambda: heard.append("call"))
    bar.end_pressed.connect(lambda: heard.append("end"))
    letters = bar.text_size.findChildren(QAbstractButton)
    for button in (bar.language, *letters, bar.contrast, bar.call, bar.end):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == ["language", 1.0, 1.5, 2.0, "contrast", "call", "end"]


def test_it_shows_what_is_in_use() -> None:
    bar = TopBar(Ui.make("fr", 1.5, True), "Espace numérique", "Français")
    letters = bar.text_size.findChildren(QAbstractButton)
    assert [letter.isChecked() for letter in letters] == [False, True, False]
    assert bar.contrast.isChecked()


def test_the_mark_is_the_door_of_the_conseiller(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    bar = TopBar(ui, "Espace numérique", "Français")
    stand(bar, ui, 1920, 96)
    heard: list[object] = []
    bar.mark_pressed.connect(lambda: heard.append("mark"))
    QTest.mouseClick(bar.mark, Qt.MouseButton.LeftButton)
    assert heard == ["mark"]
    assert bar.mark.width() == bar.mark.height() == 52


@pytest.mark.parametrize(("code", "scale", "width"), DRESSES)
def test_the_button_says_where_the_call_stands(code, scale, width, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code, scale)
    bar = TopBar(ui, "Espace numérique", "Français")
    stand(bar, ui, width, bar.heightForWidth(width))
    said = ui.words.text("call-button-place", position=12)
    bar.say_call(said)
    bar.resize(width, bar.heightForWidth(width))
    assert said in bar.call.accessibleName()
    for one in (bar.language, bar.text_size, bar.contrast, bar.call, bar.end):
        assert bar.rect().contains(one.geometry()), one
    bar.say_call(None)
    assert bar.call.text() == ui.words.text("call-button")


def foot(ui: Ui, long: bool = False) -> Foot:
    words = "Faire la demande de prime d’activité" if long else "Continuer"
    return Foot(
        ui,
        back=Button(ui, "Retour", ButtonKind.SECONDARY, icon="arrow-left"),
        middle=Steps(ui, "Étape 1 sur 6", 1, 6),
        primary=Button(ui, words, icon="arrow-right", icon_after=True),
    )


HEIGHTS = {1920: 1080, 1280: 1024, 1080: 1920}


def at_the_bottom(made: Foot, ui: Ui, width: int, stand) -> Foot:  # type: ignore[no-untyped-def]
    """Stand the foot under a page as high as the window of that width."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(made)
    stand(page, ui, width, HEIGHTS[width])
    return made


@pytest.mark.parametrize(("code", "scale", "width"), DRESSES)
@pytest.mark.parametrize("long", [False, True])
def test_the_foot_holds_its_parts(code, scale, width, long, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code, scale)
    made = at_the_bottom(foot(ui, long), ui, width, stand)
    # Where we are may leave a foot that would eat the page; the two buttons never do.
    parts = [one for one in (made.back, made.middle, made.primary) if one.isVisible()]
    assert made.back in parts
    assert made.primary in parts
    for part in parts:
        assert made.rect().contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()
    for one, other in itertools.combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry())
    if made.back.y() == made.primary.y():
        back_first = made.back.x() < made.primary.x()
        assert back_first is (code != "ar")
    assert made.height() <= HEIGHTS[width] * 0.4


def test_the_middle_is_in_the_middle_of_the_page(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    made = at_the_bottom(foot(ui), ui, 1920, stand)
    assert abs(made.middle.geometry().center().x() - 960) <= 1
    assert made.height() == 136


def test_tab_goes_back_then_on(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    made = at_the_bottom(foot(ui), ui, 1920, stand)
    made.back.setFocus()
    QTest.keyClick(made.back, Qt.Key.Key_Tab)
    assert made.primary.hasFocus()


def test_a_part_that_is_hidden_leaves_its_place(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    made = at_the_bottom(foot(ui), ui, 1920, stand)
    made.middle.hide()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.LayoutRequest)
    assert made.primary.geometry().right() == 1920 - 96 - 1


def test_steps_are_said(ui: Ui) -> None:
    steps = Steps(ui, "Étape 1 sur 2", 1, 2)
    assert steps.accessibleName() == "Étape 1 sur 2"


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize(("done", "total"), [(1, 40), (10, 40), (40, 40), (41, 40)])
def test_many_steps_are_one_bar_that_fills(code, done, total, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code)
    steps = Steps(ui, "Étape", done, total)
    stand(steps, ui, 900, 60)
    bars = steps.findChildren(QWidget)[-1]
    image = bars.grab().toImage()
    line = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    full, empty = ui.theme.colour(Tone.ACTION), ui.theme.colour(Tone.TRACK)
    whole = [x for x, colour in enumerate(line) if colour in (full, empty)]
    # One piece, without a gap, filled from the side from which one reads.
    assert whole[-1] + 1 - whole[0] - len(whole) <= 2  # the round end of what is filled
    filled = [x for x in whole if line[x] == full]
    assert len(filled) / len(whole) == pytest.approx(min(done, total) / total, abs=0.02)
    assert filled[-1 if code == "ar" else 0] == whole[-1 if code == "ar" else 0]
