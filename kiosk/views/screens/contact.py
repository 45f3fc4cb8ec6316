"""The ways to reach the Caf, those that this person may use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial

from kiosk.contract.content import Errand, Lead
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import side_by_side
from kiosk.views.feet import foot
from kiosk.views.leading import lead_icon, lead_words
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Channel(StrEnum):
    """Ways that are screens of their own; the words are ``contact-<value>``."""

    TELEPHONE = "telephone"
    POST = "post"
    SITES = "sites"


_ICONS = {Channel.TELEPHONE: "phone", Channel.POST: "letter", Channel.SITES: "qr"}


class ContactScreen(Screen[Channel | Lead | Way]):
    """The outcome is the way touched, or BACK. ``limited``: this person may only call and come,
    which is said."""

    name = "contact"

    def __init__(
        self,
        ui: Ui,
        ways: Sequence[Channel | Lead],
        journeys: Mapping[str, Journey],
        *,
        limited: bool = False,
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("errand-contacter-la-caf"), say("contact-hint"))
        if limited:
            body.add(Notice(ui, NoticeKind.TIP, text=say("contact-limited"), compact=True))
        rows = [self._row(way, journeys) for way in ways]
        body.add(side_by_side(ui, rows, least=620))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)

    def _row(self, way: Channel | Lead, journeys: Mapping[str, Journey]) -> ListRow:
        ui = self.ui
        if isinstance(way, Channel):
            text_id = f"contact-{way}"
            hint = ui.words.attribute(text_id, "hint") or ""
            row = ListRow(ui, ui.words.text(text_id), hint, icon=_ICONS[way])
        else:
            said = lead_words(ui.words, journeys, way)
            row = ListRow(ui, said.text, said.hint or "", icon=lead_icon(way))
        row.setObjectName(f"way-{way}")
        row.clicked.connect(partial(self.finish, way))
        return row


#: In which order errands stand among the ways.
MEETING = (Errand.MEET.value, Errand.CANCEL_MEETING.value, Errand.PLACES.value)
