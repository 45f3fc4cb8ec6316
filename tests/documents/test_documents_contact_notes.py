"""Notes about reaching the Caf: an address, an appointment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest

from kiosk.content.reading import shipped
from kiosk.contract.content import Mode
from kiosk.documents.contact_notes import address_note, appointment_note
from kiosk.documents.note import NoteContent, render
from kiosk.views.samples_meetings import BOOKED
from tests.documents.households import ISSUED
from tests.documents.paper import assert_apart, assert_on_paper
from tests.documents.reading import boxes, text_of

POST = shipped().post
assert POST is not None
NOTES = [
    replace(address_note(POST, ISSUED, demonstration=True), zone=UTC),
    *(
        replace(
            appointment_note(BOOKED.model_copy(update={"mode": mode}), ISSUED, demonstration=True),
            zone=UTC,
        )
        for mode in Mode
    ),
]


def test_an_appointment_says_when_where_and_its_number() -> None:
    text = text_of(render(NOTES[1]))
    for said in ("Jeudi 16 avril 2026", "9 h 30", "Gennevilliers", BOOKED.number, "32 30"):
        assert said in text


def test_a_telephone_call_asks_nobody_to_come() -> None:
    note = next(one for one in NOTES if one.parts[0][0] == "Par téléphone")
    text = text_of(render(note))
    assert "la Caf vous appelle" in text and "Venez" not in text


def test_an_address_that_is_not_sure_says_so() -> None:
    assert "à confirmer" in text_of(render(NOTES[0]))
    sure = address_note(POST.model_copy(update={"confirm": False}), ISSUED, demonstration=True)
    assert "à confirmer" not in text_of(render(sure))


@pytest.mark.parametrize("note", NOTES)
def test_a_note_stays_on_its_page(note: NoteContent) -> None:
    pdf = render(note)
    assert len(boxes(pdf)) == 1
    assert_on_paper(pdf)
    assert_apart(pdf)
