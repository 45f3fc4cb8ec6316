"""What is asked most often."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.contract.content import Reading
from kiosk.views.items_screen import ItemsScreen
from kiosk.views.ui import Ui


class QuestionsScreen(ItemsScreen[Reading]):
    """The outcome is the question touched, ON to search, or BACK."""

    name = "questions"

    def __init__(self, ui: Ui, questions: Sequence[Reading]) -> None:
        super().__init__(
            ui,
            questions,
            title="errand-questions",
            hint="questions-hint",
            other="questions-other",
            icon="question",
            called="item",
            nothing="questions-none",
        )
