"""What is asked most often."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.contract.content import Reading
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import in_words, side_by_side
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class QuestionsScreen(Screen[Reading | Way]):
    """The outcome is the question touched, ON to search, or BACK."""

    name = "questions"

    def __init__(self, ui: Ui, questions: Sequence[Reading]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("errand-questions"), say("questions-hint"))
        if not questions:
            body.add(Label(ui, say("questions-none")))
        rows = []
        for item in questions:
            row = ListRow(ui, in_words(ui, item.title), icon="question")
            row.setObjectName(f"item-{item.id}")
            row.clicked.connect(partial(self.finish, item))
            rows.append(row)
        body.add(side_by_side(ui, rows, least=620))
        other = ListRow(ui, say("questions-other"), say("situations-other-hint"), icon="search")
        other.setObjectName("other")
        other.clicked.connect(lambda: self.finish(Way.ON))
        body.add(other)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back home."""
        self.finish(Way.BACK)
