"""The curve: exact points, fingers, keys, assistive technology, a page that scrolls."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QVBoxLayout, QWidget

from kiosk.i18n import Words
from kiosk.views.components.chart_scale import Scale, marks, nearest, step
from kiosk.views.components.curve import CurveSlider
from kiosk.views.components.curve_plot import Line, Plot
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui
from tests.views.conftest import Stand, settle

VALUES = tuple(range(0, 300_001, 1_500))
HERE = VALUES.index(90_000)


def plot(words: Words) -> Plot:
    total = tuple(max(0, 100_000 - value // 2) for value in VALUES)
    housing = tuple(max(0, 40_000 - value // 3) for value in VALUES)
    return Plot(
        values=VALUES,
        total=Line("total", "Total", total),
        lines=(Line("logement", "Aide au logement", housing),),
        here=HERE,
        value_text=words.euros,
        amount_text=words.euros,
        breaks=(120,),
        chosen="logement",
    )


def curve(ui: Ui) -> CurveSlider:
    return CurveSlider(ui, plot(ui.words), _said, _said, "Mon salaire")


def _said(index: int) -> str:
    return f"point {index}"


@pytest.fixture
def shown(ui: Ui, stand: Stand) -> CurveSlider:
    slider = curve(ui)
    stand(slider, ui, 900, 420)
    return slider


# --- The arithmetic ---------------------------------------------------------------------------


def test_steps_are_round_and_few() -> None:
    for span, most, unit in itertools.product((1, 7, 90, 1_023, 139_531), (1, 3, 6), (1, 100)):
        between = step(span, most, unit)
        assert between % unit == 0
        assert span <= between * most
        assert str(between).strip("0") in ("1", "2", "25", "5")


def test_marks_lie_within() -> None:
    assert marks(0, 300_000, 100_000) == (0, 100_000, 200_000, 300_000)
    assert marks(130, 290, 100) == (200,)


def test_the_nearest_is_that_of_all() -> None:
    values = (0, 10, 11, 500)
    for wanted in (-5, 0, 4, 6, 10.4, 10.6, 200, 300, 9_999):
        index = nearest(values, wanted)
        assert abs(values[index] - wanted) == min(abs(one - wanted) for one in values)


def test_a_scale_goes_there_and_back() -> None:
    scale = Scale(0, 300_000, 80.0, 860.0)
    assert scale.value(scale.at(123_000)) == pytest.approx(123_000)
    assert scale.value(-50) == 0
    assert scale.value(9_999) == 300_000


# --- The point --------------------------------------------------------------------------------


def test_it_begins_where_the_answers_are(shown: CurveSlider) -> None:
    assert shown.value() == HERE


def test_a_touch_brings_the_point_to_the_nearest_computed_one(shown: CurveSlider) -> None:
    told: list[int] = []
    shown.valueChanged.connect(told.append)
    place = shown.place_of(150) + QPoint(1, -60)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert abs(shown.value() - 150) <= 1
    assert told == [shown.value()]


def test_the_point_follows_the_finger_and_stays(shown: CurveSlider) -> None:
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(shown, button, none, shown.place_of(20))
    for index in (60, 100, 140):
        QTest.mouseMove(shown, shown.place_of(index))
        assert abs(shown.value() - index) <= 1
    QTest.mouseMove(shown, QPoint(5_000, 10))
    assert shown.value() == len(VALUES) - 1
    QTest.mouseRelease(shown, button, none, QPoint(5_000, 10))
    QTest.mouseMove(shown, shown.place_of(10))
    assert shown.value() == len(VALUES) - 1


@pytest.mark.parametrize(
    ("key", "index"),
    [
        (Qt.Key.Key_Right, HERE + 1),
        (Qt.Key.Key_Left, HERE - 1),
        (Qt.Key.Key_PageUp, HERE + 10),
        (Qt.Key.Key_PageDown, HERE - 10),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, len(VALUES) - 1),
    ],
)
@pytest.mark.parametrize("code", ["fr", "ar"])
def test_keys_move_the_point_the_same_way_in_every_language(
    code: str, key: Qt.Key, index: int, stand: Stand
) -> None:
    ui = Ui.make(code)
    holder = QWidget()
    column = QVBoxLayout(holder)
    slider = curve(ui)
    column.addWidget(slider)
    stand(holder, ui, 900, 420)
    QTest.keyClick(slider, key)
    assert slider.value() == index


def test_it_is_a_slider_that_says_where_it_is(shown: CurveSlider) -> None:
    interface = QAccessible.queryAccessibleInterface(shown)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Mon salaire"
    shown.setValue(33)
    assert interface.text(QAccessible.Text.Description) == "point 33"


def test_the_wheel_is_left_to_the_page(shown: CurveSlider) -> None:
    centre = QPointF(shown.rect().center())
    event = QWheelEvent(
        centre,
        shown.mapToGlobal(centre),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown, event)
    assert shown.value() == HERE
    assert not event.isAccepted()


# --- On a page that scrolls -------------------------------------------------------------------


@pytest.fixture
def page(ui: Ui, stand: Stand) -> Iterator[tuple[ScrollColumn, CurveSlider, QWidget]]:
    content, above = QWidget(), QWidget()
    column = QVBoxLayout(content)
    above.setMinimumHeight(300)
    column.addWidget(above)
    slider = curve(ui)
    slider.setMinimumHeight(400)
    column.addWidget(slider)
    below = QWidget()
    below.setMinimumHeight(900)
    column.addWidget(below)
    scroll = ScrollColumn(ui, content)
    stand(scroll, ui, 900, 800)
    yield scroll, slider, above


def _drags_the_page(
    scroll: ScrollColumn, widget: QWidget, start: QPoint, qapp: QApplication
) -> bool:
    """Drag a finger up from ``start`` on ``widget``; return whether the page goes with it."""
    device = QTest.createTouchDevice()
    scroller = QScroller.scroller(scroll._area.viewport())
    QTest.touchEvent(widget, device).press(1, start, widget).commit()
    for moved in range(10, 241, 10):
        QTest.touchEvent(widget, device).move(1, start - QPoint(0, moved), widget).commit()
        settle(qapp)
    dragged = scroller.state() is QScroller.State.Dragging
    QTest.touchEvent(widget, device).release(1, start - QPoint(0, 240), widget).commit()
    scroller.stop()
    settle(qapp)
    return dragged


def test_a_finger_on_the_curve_does_not_scroll_the_page(
    page: tuple[ScrollColumn, CurveSlider, QWidget], qapp: QApplication
) -> None:
    scroll, slider, above = page
    assert not _drags_the_page(scroll, slider, slider.place_of(100), qapp)
    assert slider.value() != HERE
    assert _drags_the_page(scroll, above, QPoint(200, 280), qapp)


# --- The drawing ------------------------------------------------------------------------------


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_the_point_is_drawn_where_it_stands(shown: CurveSlider, ui: Ui) -> None:
    for index in (10, HERE, 180):
        shown.setValue(index)
        colour = picture(shown).pixelColor(shown.place_of(index))
        assert colour == ui.theme.colour(Tone.ACTION)


def test_a_line_brought_forward_is_drawn_so(shown: CurveSlider) -> None:
    before = picture(shown)
    shown.choose(None)
    assert picture(shown) != before
    shown.choose("logement")
    assert picture(shown) == before


def test_figures_rise_to_the_right_in_arabic_too(stand: Stand) -> None:
    ui = Ui.make("ar")
    slider = curve(ui)
    stand(slider, ui, 900, 420)
    assert slider.place_of(10).x() < slider.place_of(150).x()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_point_is_within_reach(scale: float, stand: Stand) -> None:
    ui = Ui.make("fr", scale)
    slider = curve(ui)
    least = slider.minimumSizeHint()
    stand(slider, ui, least.width(), least.height())
    inside = slider.rect().adjusted(8, 8, -8, -ui.theme.font_size(TextRole.CHART))
    for index in range(len(VALUES)):
        assert inside.contains(slider.place_of(index))
