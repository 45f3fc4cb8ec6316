"""« Et si ? »: an axis, a curve, a point to slide, and the break point that is nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.estimates import Axis, BenefitId, Break, Curve
from kiosk.i18n.tellings import break_point
from kiosk.views.components.busy import BusyPanel
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.curve import CurveSlider
from kiosk.views.components.curve_plot import Line, Plot
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import FlowLayout, empty
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.live import Live
from kiosk.views.screens.estimate_words import (
    MONEY_AXES,
    short_name,
    supposed,
    value_text,
)
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui
from kiosk.views.whatif import WhatIf, told_apart


class WhatIfPanel(Panel):
    """Shows a :class:`WhatIf` and changes its point and its line; ``choose`` changes the axis."""

    def __init__(self, ui: Ui, view: Live[WhatIf], choose: Callable[[Axis], None]) -> None:
        super().__init__(ui)
        self._view = view
        self._curve: Curve | None = None
        self._said: tuple[Curve, Break | None] | None = None
        self._slider: CurveSlider | None = None
        theme, say = ui.theme, ui.words.text
        column = self._column = QVBoxLayout(self)
        side, top = theme.soft_px(36), theme.soft_px(24)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(theme.soft_px(12))
        self._title = Label(ui, "", TextRole.SECOND_TITLE)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addWidget(self._title)
        texts.addWidget(Label(ui, say("whatif-hint"), TextRole.SOFT))
        self._back = Button(ui, say("whatif-back"), ButtonKind.BAR, icon="refresh")
        self._back.setObjectName("whatif-back")
        self._back.clicked.connect(self._come_back)
        # Its place is kept while it is not there: nothing may move under the finger.
        kept = self._back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(kept)
        head = QHBoxLayout()
        head.setSpacing(theme.soft_px(16))
        head.addLayout(texts, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._axes = _Chips(ui, say("whatif-axes"))
        column.addWidget(self._axes)
        for axis in view.value.axes:
            chip = self._axes.add(say(f"whatif-axis-{axis}"), partial(choose, axis))
            chip.setObjectName(f"axis-{axis}")
        self._axes.setVisible(len(view.value.axes) > 1)
        self._busy = BusyPanel(ui)
        column.addWidget(self._busy)
        self._failed = Notice(ui, NoticeKind.ATTENTION, text=say("whatif-failed"), compact=True)
        again = Button(ui, say("retry"), ButtonKind.BAR, icon="refresh")
        again.setObjectName("whatif-retry")
        again.clicked.connect(lambda: choose(view.value.axis))
        self._failed.add(again)
        column.addWidget(self._failed)
        self._stage = QVBoxLayout()
        column.addLayout(self._stage, 1)
        self._lines = _Chips(ui, say("whatif-lines"))
        column.addWidget(self._lines)
        self._notice = Notice(ui, NoticeKind.ATTENTION, compact=True)
        self._notice.setObjectName("break")
        column.addWidget(self._notice)

    def show_view(self, view: WhatIf) -> None:
        """Show another axis, another curve, or another point of the same one."""
        words = self._ui.words
        self._title.setText(words.attribute(f"estimate-axis-{view.axis}", "hint") or "")
        self._axes.check(f"axis-{view.axis}")
        if view.curve is not self._curve or self._slider is None:
            self._put(view)
        self._failed.setVisible(view.failed)
        if view.failed:
            self._busy.stop()
        elif view.curve is None:
            self._busy.start(words.text("whatif-loading"))
        if self._slider is not None:
            self._slider.setValue(view.index)
            if self._slider.plot.chosen != view.benefit:
                self._slider.choose(view.benefit)
        if view.benefit is not None:
            self._lines.check(f"line-{view.benefit}")
        self._back.setVisible(view.moved)
        self._say_break(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest sentence: the curve must not jump under the finger."""
        super().resizeEvent(event)
        self._keep_room()

    # --- Inside ---------------------------------------------------------------------------

    def _put(self, view: WhatIf) -> None:
        """Show the curve of ``view``, or the place where it will be."""
        empty(self._stage)
        self._curve, self._slider = view.curve, None
        self._lines.clear()
        self._lines.setVisible(False)
        if view.curve is None:
            self._stage.addStretch(1)
            return
        self._busy.stop()
        words, curve = self._ui.words, view.curve
        slider = CurveSlider(
            self._ui,
            self._plot(view, curve),
            partial(self._point_text, curve),
            partial(self._point_said, curve),
            words.text(f"estimate-axis-{curve.axis}"),
        )
        slider.setValue(view.index)
        slider.valueChanged.connect(self._slid)
        self._stage.addWidget(slider)
        self._slider = slider
        lines = told_apart(curve)
        for benefit in lines:
            chip = self._lines.add(short_name(words, benefit), partial(self._forward, benefit))
            chip.setObjectName(f"line-{benefit}")
        self._lines.setVisible(bool(lines))
        self._keep_room()

    def _plot(self, view: WhatIf, curve: Curve) -> Plot:
        words = self._ui.words
        alone = len(curve.benefits) < 2
        return Plot(
            values=curve.values,
            total=Line("total", words.text("whatif-total"), curve.totals),
            lines=()
            if alone
            else tuple(
                Line(benefit, short_name(words, benefit), curve.benefits[benefit])
                for benefit in BenefitId
                if benefit in curve.benefits
            ),
            here=curve.here,
            value_text=partial(value_text, words, curve.axis),
            amount_text=words.euros,
            breaks=tuple(dict.fromkeys(one.index for one in curve.breaks)),
            chosen=view.benefit,
            value_unit=100 if curve.axis in MONEY_AXES else 1,
        )

    def _slid(self, index: int) -> None:
        self._view.set(replace(self._view.value, point=index))

    def _come_back(self) -> None:
        self._view.set(replace(self._view.value, point=None))

    def _forward(self, benefit: BenefitId) -> None:
        self._view.set(replace(self._view.value, benefit=benefit))

    def _point_text(self, curve: Curve, index: int) -> str:
        words = self._ui.words
        value = value_text(words, curve.axis, curve.values[index])
        return words.text("whatif-point", value=value, total=words.money(curve.totals[index]))

    def _point_said(self, curve: Curve, index: int) -> str:
        words = self._ui.words
        what = supposed(words, curve.axis, curve.values[index])
        return words.text("whatif-said", what=what, total=words.money(curve.totals[index]))

    def _say_break(self, view: WhatIf) -> None:
        curve = view.curve
        self._notice.setVisible(curve is not None)
        if curve is None:
            return
        one = nearest_break(curve, view.index)
        if (curve, one) != self._said:
            self._said = (curve, one)
            self._notice.set_kind(NoticeKind.ATTENTION if one else NoticeKind.TIP)
            self._notice.set_texts("", self._sentence(curve, one))

    def _sentence(self, curve: Curve, one: Break | None) -> str:
        words = self._ui.words
        if one is not None:
            return break_point(words, curve, one)
        flat = min(curve.totals) == max(curve.totals)
        return words.text("whatif-flat" if flat else "whatif-smooth")

    def _keep_room(self) -> None:
        curve = self._curve
        if curve is None or len(curve.breaks) < 2:
            self._notice.setMinimumHeight(0)
            return
        margins, layout = self._column.contentsMargins(), self._notice.layout()
        width = self.width() - margins.left() - margins.right()
        tallest = 0
        for one in curve.breaks:
            self._notice.set_texts("", self._sentence(curve, one))
            tallest = max(tallest, layout.totalHeightForWidth(width) if layout else 0)
        self._notice.setMinimumHeight(tallest)
        self._said = None
        self._say_break(self._view.value)


def nearest_break(curve: Curve, index: int) -> Break | None:
    """Return the break point nearest to a point; of two as near, the one ahead."""
    here = curve.values[index]
    return min(
        curve.breaks,
        key=lambda one: (abs(curve.values[one.index] - here), -one.index),
        default=None,
    )


class _Chips(QWidget):
    """Chips of which one is chosen."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._ui = ui
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = FlowLayout(ui.theme.soft_px(12))
        self.setLayout(self._row)

    def add(self, text: str, action: Callable[[], None]) -> Button:
        """Add a chip; ``action`` is called when it becomes the chosen one."""
        chip = Button(self._ui, text, ButtonKind.BAR)
        chip.setCheckable(True)
        chip.clicked.connect(action)
        self._group.addButton(chip)
        self._row.addWidget(chip)
        return chip

    def check(self, name: str) -> None:
        """Show the chip of that object name as chosen."""
        for chip in self._chips():
            if chip.objectName() == name:
                chip.setChecked(True)

    def clear(self) -> None:
        """Take all chips away."""
        for chip in self._chips():
            self._group.removeButton(chip)
        empty(self._row)

    def _chips(self) -> Iterable[QAbstractButton]:
        return self._group.buttons()
