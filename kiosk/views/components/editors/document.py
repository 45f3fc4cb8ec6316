"""Documents: a place that the screen fills, and the ids of what was taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.views.components.editors.base import Editor, QuestionTexts
from kiosk.views.ui import Ui


class DocumentEditor(Editor):
    """Holds ids; how a document is taken and shown is put in by :meth:`set_body`."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts)
        self._ids: tuple[str, ...] = ()
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.fill(self._body)

    def set_body(self, widget: QWidget) -> None:
        """Put in what takes and shows the documents."""
        self._column.addWidget(widget)
        self._body.setFocusProxy(widget)

    def take(self, ids: Sequence[str]) -> None:
        """Hold these documents: the visitor changed them."""
        if tuple(ids) != self._ids:
            self._ids = tuple(ids)
            self.changed.emit()

    @property
    def typed(self) -> str:
        """The ids, separated by spaces."""
        return " ".join(self._ids)

    def set_typed(self, typed: str) -> None:
        """Hold these ids."""
        self._ids = tuple(typed.split())

    def set_value(self, value: Value) -> None:
        """Hold the documents of an answer."""
        self.set_typed(" ".join(value) if isinstance(value, tuple) else str(value))

    def first_focus(self) -> QWidget:
        """Return what was put in."""
        return self._body
