"""A place where one is received, as a card that is read."""

from __future__ import annotations

from kiosk.contract.content import Mode, Place
from kiosk.i18n.weekdays import hours_text
from kiosk.views.components.rows import StatusRow
from kiosk.views.content_words import in_words
from kiosk.views.ui import Ui


def place_card(ui: Ui, place: Place) -> StatusRow:
    """Return the card of a place: its address, its days, what one finds there."""
    say = ui.words.text
    lines = list(place.address) or [say("places-address-unknown")]
    lines += [hours_text(ui.words, hours) for hours in place.hours]
    for meeting in place.meetings:
        if meeting.mode is Mode.IN_PERSON:
            lines.append(say("places-meeting", hours=hours_text(ui.words, meeting, within=True)))
    if place.note is not None:
        lines.append(in_words(ui, place.note))
    icon = "people" if place.kind == "france-services" else "home"
    card = StatusRow(ui, place.name, lines, icon=icon)
    card.setObjectName(f"place-{place.id}")
    return card
