"""The result of a simulation: every figure is the Caf's, nothing moves under the finger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.contract.estimates import Axis, BenefitId, Estimate, Status
from kiosk.i18n.takeaway import takeaway_text
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views import samples_estimates as invented
from kiosk.views.components.curve import CurveSlider
from kiosk.views.components.label import Label
from kiosk.views.components.qr import QrCode
from kiosk.views.live import Live
from kiosk.views.samples_register import MakeScreen, Sample
from kiosk.views.screen import Screen
from kiosk.views.screens.estimate import Detail, EstimateScreen, Wish
from kiosk.views.screens.estimate_detail import EstimateDetailScreen
from kiosk.views.screens.estimate_next import EstimateNextScreen
from kiosk.views.screens.estimate_rows import BenefitRow
from kiosk.views.screens.estimate_take import EstimateTakeScreen
from kiosk.views.screens.estimate_whatif import WhatIfPanel, nearest_break
from kiosk.views.screens.simulation_known import Confirmed, SimulationKnownScreen
from kiosk.views.screenshots import Studio, settle
from kiosk.views.shell import Shell
from kiosk.views.ui import Ui
from kiosk.views.whatif import WhatIf, first_forward, told_apart
from kiosk.visit.state import Preferences
from tests.views.conftest import Stand

Show = Callable[..., Shell]

SALARY = invented.SALARY_CURVE
HERE = WhatIf(tuple(Axis), Axis.SALAIRE, SALARY, benefit=first_forward(SALARY))


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    opened: list[tuple[Studio, object]] = []

    def in_a_window(
        make: MakeScreen, size: tuple[int, int] = (1920, 1080), text: int = 100
    ) -> Shell:
        studio = Studio(Preferences("fr", text), QSize(*size))  # type: ignore[arg-type]
        showing = studio.showing(Sample("", make))
        opened.append((studio, showing))
        return showing.__enter__()

    yield in_a_window
    for studio, showing in opened:
        showing.__exit__(None, None, None)  # type: ignore[attr-defined]
        studio.close()


def result(view: Live[WhatIf], estimate: Estimate = invented.ESTIMATE) -> MakeScreen:
    return lambda ui: EstimateScreen(ui, estimate, view, lambda _axis: None)


def row(shell: Shell, benefit: BenefitId) -> BenefitRow:
    found = shell.findChild(BenefitRow, f"benefit-{benefit}")
    assert isinstance(found, BenefitRow)
    return found


def words_on(screen: Screen[object] | Shell) -> str:
    return "\n".join(one.text() for one in screen.findChildren(Label) if one.isVisibleTo(screen))


def outcomes(screen: Screen[object]) -> list[object]:
    told: list[object] = []
    screen.finished.connect(told.append)
    return told


# --- The list ---------------------------------------------------------------------------------


def test_every_benefit_has_its_row_and_its_reason(show: Show) -> None:
    shell = show(result(Live(HERE)))
    said = words_on(shell)
    money = shell.ui.words.money
    for benefit in invented.ESTIMATE.benefits:
        shown = row(shell, benefit.id)
        if benefit.status is Status.OPEN:
            assert shown.amount.isVisibleTo(shell)
            assert shown.amount.text() == money(benefit.amount).replace(" ", "\u00a0")
        else:
            assert not shown.amount.isVisibleTo(shell)
    assert shell.ui.words.text("estimate-counted") in said
    assert shell.ui.words.text("estimate-assumptions") in said


def test_what_is_paid_apart_is_not_in_the_total(show: Show) -> None:
    shell = show(result(Live(HERE)))
    monthly = row(shell, BenefitId.ASF).geometry().bottom()
    assert row(shell, BenefitId.ARS).geometry().top() > monthly
    assert invented.ESTIMATE.monthly_total == 44_600 + 37_639 + 20_077


def test_nothing_is_said_kindly(show: Show) -> None:
    shell = show(result(Live(WhatIf()), invented.NOTHING))
    assert shell.ui.words.text("estimate-nothing") in words_on(shell)
    assert shell.findChild(WhatIfPanel) is None


@pytest.mark.parametrize("index", [0, 61, 126, 127, 200])
def test_at_each_point_the_amounts_are_those_of_the_curve(show: Show, index: int) -> None:
    view = Live(HERE)
    shell = show(result(view))
    slider = shell.findChild(CurveSlider)
    slider.setValue(index)
    money = shell.ui.words.money
    total = shell.findChild(Label, "total")
    assert total.text() == money(SALARY.totals[index]).replace(" ", "\u00a0")
    for benefit, amounts in SALARY.benefits.items():
        shown = row(shell, benefit)
        assert shown.amount.isVisibleTo(shell) == (amounts[index] > 0)
        assert shown.amount.cents == amounts[index]
    # What is not paid each month stays what it is.
    assert row(shell, BenefitId.ARS).amount.cents == 42_686
    assert view.value.point == index


def test_no_row_moves_while_the_finger_slides(show: Show) -> None:
    shell = show(result(Live(HERE)))
    slider = shell.findChild(CurveSlider)
    places = {one: row(shell, one).geometry() for one in SALARY.benefits}
    chart = slider.geometry()
    for index in range(0, 201, 20):
        slider.setValue(index)
        settle()
        assert {one: row(shell, one).geometry() for one in places} == places
        assert slider.geometry() == chart


def test_back_to_the_answers_shows_the_estimate(show: Show) -> None:
    view = Live(replace(HERE, point=150))
    shell = show(result(view))
    back = shell.findChild(QAbstractButton, "whatif-back")
    assert back.isVisibleTo(shell)
    back.click()
    assert shell.findChild(CurveSlider).value() == SALARY.here
    assert not back.isVisibleTo(shell)
    total = shell.findChild(Label, "total")
    assert total.accessibleName() == shell.ui.words.money(102_316)


def test_a_change_of_language_keeps_the_point_and_the_line(show: Show) -> None:
    view = Live(replace(HERE, point=150, benefit=BenefitId.RSA))
    shell = show(result(view))
    shell.prefer(Preferences("ar", 150, high_contrast=True))
    settle()
    slider = shell.findChild(CurveSlider)
    assert (slider.value(), slider.plot.chosen) == (150, BenefitId.RSA)


def test_each_wish_is_told(ui: Ui, stand: Stand) -> None:
    for name, wish in (
        ("print", Wish.PRINT),
        ("take", Wish.TAKE),
        ("primary", Wish.NEXT),
        (f"benefit-{BenefitId.RSA}", Detail(BenefitId.RSA)),
    ):
        screen = EstimateScreen(ui, invented.ESTIMATE, Live(HERE), lambda _axis: None)
        told = outcomes(screen)
        stand(screen, ui)
        screen.findChild(QAbstractButton, name).click()
        assert told == [wish]


# --- Where it stands --------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_list_and_curve_are_seen_together(show: Show, size: tuple[int, int]) -> None:
    shell = show(result(Live(HERE)), size)
    for widget in (shell.findChild(CurveSlider), shell.findChild(Label, "total")):
        assert widget.visibleRegion().boundingRect().size() == widget.size()


def test_large_words_let_the_curve_scroll_under_what_it_changes(show: Show) -> None:
    shell = show(result(Live(HERE)), (1280, 1024), 200)
    curve = shell.findChild(CurveSlider)
    top = curve.mapTo(shell, curve.rect().topLeft()).y()
    last = row(shell, BenefitId.ASF)
    assert top > last.mapTo(shell, last.rect().bottomLeft()).y()
    apart = row(shell, BenefitId.ARS)
    assert top < apart.mapTo(shell, apart.rect().topLeft()).y()


# --- Et si ? ----------------------------------------------------------------------------------


def test_an_axis_that_is_touched_is_asked_for(ui: Ui, stand: Stand) -> None:
    asked: list[Axis] = []
    screen = EstimateScreen(ui, invented.ESTIMATE, Live(HERE), asked.append)
    stand(screen, ui)
    screen.findChild(QAbstractButton, "axis-enfants").click()
    assert asked == [Axis.ENFANTS]


def test_a_curve_that_failed_can_be_asked_for_again(ui: Ui, stand: Stand) -> None:
    asked: list[Axis] = []
    view = Live(WhatIf(tuple(Axis), Axis.LOYER, failed=True))
    screen = EstimateScreen(ui, invented.ESTIMATE, view, asked.append)
    stand(screen, ui)
    assert ui.words.text("whatif-failed") in words_on(screen)
    screen.findChild(QAbstractButton, "whatif-retry").click()
    assert asked == [Axis.LOYER]


def test_the_nearest_break_point_is_told() -> None:
    first, second = SALARY.breaks
    assert nearest_break(SALARY, 0) == first
    assert nearest_break(SALARY, first.index) == first
    assert nearest_break(SALARY, 200) == second
    assert nearest_break(invented.FLAT_CURVE, 10) is None


def test_only_lines_that_vary_are_told_apart() -> None:
    assert BenefitId.ASF not in told_apart(SALARY)
    assert first_forward(SALARY) is BenefitId.AIDE_LOGEMENT
    assert told_apart(invented.FLAT_CURVE) == ()
    alone = SALARY.model_copy(update={"benefits": {BenefitId.RSA: SALARY.totals}})
    assert told_apart(alone) == ()


# --- The pages around it ----------------------------------------------------------------------


def test_a_benefit_without_right_says_why_and_that_one_may_claim(ui: Ui, stand: Stand) -> None:
    [rsa] = [one for one in invented.ESTIMATE.benefits if one.id is BenefitId.RSA]
    screen = EstimateDetailScreen(ui, rsa)
    stand(screen, ui)
    said = words_on(screen)
    assert ui.words.euros(18_646) in said
    assert ui.words.text("detail-anyway-text") in said


@pytest.mark.parametrize("signed_in", [False, True])
def test_what_to_do_next_depends_on_who_asks(ui: Ui, stand: Stand, signed_in: bool) -> None:
    screen = EstimateNextScreen(ui, invented.ESTIMATE, signed_in=signed_in)
    stand(screen, ui)
    said = words_on(screen)
    for benefit in invented.ESTIMATE.benefits:
        name = ui.words.text(f"estimate-benefit-{benefit.id.replace('_', '-')}")
        assert (name in said) == (benefit.status is Status.OPEN)
    assert (ui.words.text("next-where-signed-in") in said) == signed_in


def test_a_telephone_reads_the_figures_in_any_dress(stand: Stand) -> None:
    for ui in (Ui.make("fr"), Ui.make("ar", 2.0, True)):
        screen = EstimateTakeScreen(ui, invented.ESTIMATE)
        stand(screen, ui)
        code = screen.findChild(QrCode)
        image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(image.constBits(), np.uint8)
        shape = (image.height(), image.bytesPerLine())
        read = cv2.QRCodeDetector().detectAndDecode(pixels.reshape(shape)[:, : image.width()])[0]
        assert read == takeaway_text(ui.words, invented.ESTIMATE)


def test_what_has_changed_is_left_out_and_can_be_kept_after_all(ui: Ui, stand: Stand) -> None:
    known = {"commune": "92000-92050", "situation": "seul", "naissance": "1992-05-04"}
    journey, rules = registry()["toutes-mes-aides"], Rules(today=samples.TODAY)

    def made() -> SimulationKnownScreen:
        screen = SimulationKnownScreen(ui, journey, known, rules)
        stand(screen, ui)
        return screen

    screen = made()
    screen.findChild(QAbstractButton, "known-situation").click()
    screen.findChild(QAbstractButton, "known-commune").click()
    screen.findChild(QAbstractButton, "known-commune").click()
    again = made()
    again.restore(screen.snapshot())
    told = outcomes(again)
    assert words_on(again).count(ui.words.text("known-changed")) == 1
    again.findChild(QAbstractButton, "primary").click()
    assert told == [Confirmed({"commune": "92000-92050", "naissance": "1992-05-04"})]
