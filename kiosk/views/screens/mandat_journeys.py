"""A mandat: the démarches that the conseiller may help with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.search.folding import fold
from kiosk.journeys.model import Category, Journey
from kiosk.views.body import Body
from kiosk.views.components.choices import CheckCard, Choice, ChoiceList
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.possible import listed
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: What no conseiller is ever let do; said before one looks for it in the list.
_OWN = ("mandat-own-password", "mandat-own-codes", "mandat-own-franceconnect", "mandat-own-account")


class MandatJourneysScreen(Screen[tuple[str, ...] | Way]):
    """The ids of those ticked, one at least, or BACK. ``present``: the one being taken, first."""

    name = "mandat-journeys"

    def __init__(
        self,
        ui: Ui,
        journeys: Sequence[Journey],
        chosen: Sequence[str] = (),
        present: str | None = None,
    ) -> None:
        super().__init__(ui)
        words = ui.words
        title = "mandat-journeys-title"
        self._body = body = Body(ui, words.text(title), words.attribute(title, "hint") or "")
        self._none = Notice(ui, NoticeKind.ATTENTION, text=words.text("mandat-journeys-none"))
        self._none.hide()
        body.add(self._none)
        self._lists: list[ChoiceList] = []
        for heading, those in self._groups(journeys, present):
            body.add(Label(ui, heading, TextRole.SECOND_TITLE))
            offered = ChoiceList(ui, those, several=True, columns=2, name=heading)
            keys = [one.key for one in those]
            offered.choose([one for one in chosen if one in keys])
            for card in offered.cards:
                card.setObjectName(f"mandat-journey-{card.choice.key}")
            offered.changed.connect(self._forgive)
            self._lists.append(offered)
            body.add(offered)
        own = [words.text(one) for one in _OWN]
        body.add(listed(ui, words.text("mandat-own-always"), own, "lock", Tone.SOFT))
        body.end()
        on = primary_button(ui, words.text("continue"), self._go_on)
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the question before."""
        self.finish(Way.BACK)

    def first_focus(self) -> QWidget | None:
        """Return the first démarche."""
        return self._cards()[0] if self._lists else None

    def snapshot(self) -> object:
        """Return what is ticked."""
        return self._chosen()

    def restore(self, memory: object) -> None:
        """Tick it again."""
        if isinstance(memory, tuple):
            for offered in self._lists:
                keys = {card.choice.key for card in offered.cards}
                offered.choose([one for one in memory if one in keys])

    def _groups(
        self, journeys: Sequence[Journey], present: str | None
    ) -> Iterator[tuple[str, list[Choice]]]:
        words = self.ui.words
        said = [(one, Choice(one.id, JourneyWords(one, words).title().text)) for one in journeys]
        said.sort(key=lambda one: fold(one[1].text))
        now = [choice for one, choice in said if one.id == present]
        if now:
            yield words.text("mandat-journeys-now"), now
        for category in (*Category, None):
            those = [
                choice for one, choice in said if one.category is category and one.id != present
            ]
            if those:
                name = "mandat-journeys-documents"
                yield words.text(f"category-{category}" if category else name), those

    def _cards(self) -> list[CheckCard]:
        return [
            card for offered in self._lists for card in offered.cards if isinstance(card, CheckCard)
        ]

    def _chosen(self) -> tuple[str, ...]:
        return tuple(key for offered in self._lists for key in offered.chosen)

    def _forgive(self) -> None:
        self._none.hide()

    def _go_on(self) -> None:
        if chosen := self._chosen():
            self.finish(chosen)
            return
        self._none.show()
        self._body.show_widget(self._none)
