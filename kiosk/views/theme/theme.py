"""What a visitor chose (text size, contrast, direction), turned into lengths, fonts, colours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.views.theme import fonts, icons
from kiosk.views.theme.style import style_sheet
from kiosk.views.theme.surfaces import State, Surface, SurfaceKind, surface
from kiosk.views.theme.tokens import (
    ARABIC_LINE_HEIGHT,
    ARABIC_SIZE,
    HIGH_CONTRAST,
    HIGH_CONTRAST_LENGTHS,
    NARROW_BELOW,
    ORDINARY,
    ORDINARY_LENGTHS,
    TYPE,
    Lengths,
    TextRole,
    Tone,
)


@dataclass(frozen=True)
class Theme:
    """Everything that decides how a widget is drawn. Frozen: a change makes a new one."""

    text_scale: float = 1.0
    high_contrast: bool = False
    rtl: bool = False

    @cached_property
    def lengths(self) -> Lengths:
        """Distances that do not follow the text size."""
        return HIGH_CONTRAST_LENGTHS if self.high_contrast else ORDINARY_LENGTHS

    def px(self, length: float) -> int:
        """Return ``length`` (pixels at 100 %) at the visitor's text size."""
        return round(length * self.text_scale)

    def soft_px(self, length: float) -> int:
        """Return ``length`` grown by half as much as the text: paddings and big icons."""
        return round(length * (1 + (self.text_scale - 1) * 0.5))

    @property
    def target(self) -> int:
        """Least side of what can be pressed, in pixels."""
        return self.soft_px(self.lengths.target)

    def colour(self, tone: Tone) -> QColor:
        """Return the colour of ``tone`` in the visitor's contrast."""
        return QColor((HIGH_CONTRAST if self.high_contrast else ORDINARY)[tone])

    def font(self, role: TextRole) -> QFont:
        """Return the font of ``role`` at the visitor's text size."""
        return fonts.font(self.font_size(role), TYPE[role].bold)

    def font_size(self, role: TextRole) -> int:
        """Return the size of ``role`` in pixels at the visitor's text size."""
        style = TYPE[role]
        size = style.size * (1 + (self.text_scale - 1) * style.growth)
        return round(size * (ARABIC_SIZE if self.rtl else 1))

    def line_height(self, role: TextRole) -> float:
        """Return the distance between two lines of ``role``, in pixels."""
        ratio = TYPE[role].line_height * (ARABIC_LINE_HEIGHT if self.rtl else 1)
        return self.font_size(role) * ratio

    def icon(
        self,
        name: str,
        tone: Tone,
        size: int,
        ratio: float = 1.0,
        *,
        mirrored: bool | None = None,
    ) -> QPixmap:
        """Return an icon drawn in a tone, ``size`` pixels wide, turned round in RTL if it points.

        ``mirrored`` says it otherwise than the direction of the page does. Raises
        :class:`kiosk.views.theme.icons.UnknownIcon`.
        """
        turned = self.rtl if mirrored is None else mirrored
        return icons.pixmap(name, self.colour(tone).name(), size, ratio, turned)

    def surface(self, kind: SurfaceKind, state: State = State.REST) -> Surface:
        """Return how a surface looks in the visitor's contrast."""
        return surface(kind, state, self.high_contrast)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The side from which one reads."""
        return Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight

    def margin(self, window: QSize) -> int:
        """Return the side margin of a page in a window of that size, in pixels."""
        narrow = window.width() < NARROW_BELOW or self.text_scale > 1.5
        return self.lengths.narrow_margin if narrow else self.lengths.margin

    def palette(self) -> QPalette:
        """Return the palette that standard widgets fall back to."""
        palette = QPalette()
        ink, paper = self.colour(Tone.INK), self.colour(Tone.PAPER)
        for role, colour in (
            (QPalette.ColorRole.Window, self.colour(Tone.GROUND)),
            (QPalette.ColorRole.WindowText, ink),
            (QPalette.ColorRole.Base, paper),
            (QPalette.ColorRole.Text, ink),
            (QPalette.ColorRole.Button, paper),
            (QPalette.ColorRole.ButtonText, ink),
            (QPalette.ColorRole.PlaceholderText, self.colour(Tone.PLACEHOLDER)),
            (QPalette.ColorRole.Highlight, self.colour(Tone.ACTION)),
            (QPalette.ColorRole.HighlightedText, self.colour(Tone.ON_ACTION)),
        ):
            palette.setColor(role, colour)
        return palette

    def apply(self, window: QWidget) -> None:
        """Dress a window: palette, font, direction and the one style sheet."""
        window.setLayoutDirection(self.direction)
        # Over a sheet, Qt puts back the palette that was there before it.
        window.setStyleSheet("")
        window.setPalette(self.palette())
        window.setFont(self.font(TextRole.BODY))
        window.setStyleSheet(style_sheet(self))


#: Animations of Qt's own that would outlast our 150 ms.
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def prepare(application: QApplication) -> None:
    """Set what holds for every window: Fusion, no effects. Raises ``FontsMissing``."""
    fonts.require()
    application.setStyle("Fusion")
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, False)
