"""A sheet of paper on the screen, and the words about it: beside it, or above in a portrait."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.pdf_viewer import PdfViewer
from kiosk.views.ui import Ui


class PaperBody(QWidget):
    """Words first, the paper at the reading side's end. Close it when the screen goes.

    ``zoom`` is the chip that enlarges the paper; who lays out the words finds it a place.
    """

    def __init__(self, ui: Ui, viewer: PdfViewer) -> None:
        super().__init__()
        self.ui = ui
        self.viewer = viewer
        viewer.setObjectName("pdf")
        self.zoom = Button(ui, "", ButtonKind.CHIP, icon="plus")
        self.zoom.setObjectName("zoom")
        self.zoom.clicked.connect(lambda: self.enlarge(not self.large))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(ui.theme.lengths.gap)
        self.enlarge(False)

    def lay_out(self, words: QWidget) -> None:
        """Stand ``words`` beside the paper; they scroll when they must."""
        # The page is higher than wide: what large words need is not missing there.
        scale = self.ui.theme.text_scale
        self._box.addWidget(ScrollColumn(self.ui, words), 4 if scale == 1 else 6)
        self._box.addWidget(self.viewer, 5 if scale == 1 else 4)

    @property
    def large(self) -> bool:
        """Whether the paper is enlarged."""
        return self.viewer.large

    def enlarge(self, large: bool) -> None:
        """Show the paper larger, or a whole page of it."""
        self.viewer.set_large(large)
        text_id = "attestation-zoom-out" if large else "attestation-zoom-in"
        self.zoom.set_text(self.ui.words.text(text_id))
        self.zoom.set_icon("minus" if large else "plus")

    def close_document(self) -> None:
        """Let the document go."""
        self.viewer.close_document()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for it."""
        super().resizeEvent(event)
        wide = self.width() >= self.height()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        margin = self.ui.theme.margin(self.window().size())
        gap = self.ui.theme.lengths.gap
        self._box.setContentsMargins(margin, gap, margin, gap)
