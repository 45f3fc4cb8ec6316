"""A commune: its postcode is typed, then the commune is chosen among those it serves."""

from __future__ import annotations

from kiosk.journeys.model import Question
from kiosk.journeys.rules.communes import Commune, commune_of, communes_at
from kiosk.views.components.choices import Choice
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import digits_only
from kiosk.views.components.editors.offering import OfferingEditor
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

_LENGTH = 5


class CommuneEditor(OfferingEditor):
    """Five digits, then cards; a postcode with one commune chooses it at once."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = Entry(
            ui,
            TextRole.ENTRY,
            name=texts.name,
            accept=digits_only,
            slots=_LENGTH,
            longest=_LENGTH,
        )
        super().__init__(ui, question, texts, entry)
        self._served: tuple[Commune, ...] = ()

    @property
    def typed(self) -> str:
        """The answer once a commune is chosen, what was typed until then."""
        return self.chosen or self.entry.text()

    def set_typed(self, typed: str) -> None:
        """Put back a postcode, or the commune that was chosen."""
        postcode, _, insee = typed.partition("-")
        self.entry.setText(postcode)
        self.offer()
        if insee and self.list is not None and commune_of(typed) is not None:
            self.list.choose([typed])

    def offer(self) -> None:
        """Show the communes of a whole postcode."""
        postcode = self.entry.text()
        served = communes_at(postcode) if len(postcode) == _LENGTH else ()
        if served == self._served:
            return
        self._served = served
        # The names are French whatever the language of the page.
        choices = [Choice(one.value, one.name.replace("'", "’")) for one in served]
        self.show_cards(choices, 2)
        if len(choices) == 1 and self.list is not None:
            self.list.choose([choices[0].key])
