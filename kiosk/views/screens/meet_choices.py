"""What is chosen of an appointment before its time: with an account or not, how, where."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.contract.content import Mode, Place
from kiosk.i18n.weekdays import hours_text
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import side_by_side
from kiosk.views.feet import foot
from kiosk.views.meeting_words import MODE_ICONS
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class MeetWhoScreen(Screen[bool | Way]):
    """True: with an account, signing in; False: without."""

    name = "meet-who"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("meet-who-title"), ui.words.text("meet-who-hint"))
        offers = (
            Offer("account", "meet-who-account", "person", partial(self.finish, True)),
            Offer("guest", "meet-who-guest", "phone", partial(self.finish, False)),
        )
        body.add(cards(ui, offers, most=2, first_filled=False))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Give up."""
        self.finish(Way.BACK)


class MeetModeScreen(Screen[Mode | Way]):
    """The outcome is the mode touched, or BACK."""

    name = "meet-mode"

    def __init__(self, ui: Ui, modes: Sequence[Mode]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("meet-mode-title"), say("meet-mode-title-hint"))
        if not modes:
            body.add(Notice(ui, NoticeKind.ATTENTION, text=say("meet-modes-none")))
        offers = (
            Offer(f"mode-{one}", f"meet-mode-{one}", MODE_ICONS[one], partial(self.finish, one))
            for one in modes
        )
        body.add(cards(ui, offers, first_filled=False))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)


class MeetPlaceScreen(Screen[Place | Way]):
    """The outcome is the place touched, or BACK. Its days are written on it."""

    name = "meet-place"

    def __init__(self, ui: Ui, places: Sequence[Place], mode: Mode) -> None:
        super().__init__(ui)
        in_person = mode is Mode.IN_PERSON
        say = ui.words.text
        body = Body(ui, say("meet-place-title") if in_person else say("meet-place-title-phone"))
        rows = []
        for place in places:
            hours = [hours_text(ui.words, one) for one in place.meetings if one.mode is mode]
            row = ListRow(ui, place.name, ". ".join(hours), icon="home")
            row.setObjectName(f"place-{place.id}")
            row.clicked.connect(partial(self.finish, place))
            rows.append(row)
        body.add(side_by_side(ui, rows, least=620))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Choose another mode."""
        self.finish(Way.BACK)
