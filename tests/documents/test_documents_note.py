"""Notes to take away: an identifier, whom to ask."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, timedelta, timezone

import pikepdf
import pytest

from kiosk.contract.identity import CivilStatus, NextStep
from kiosk.documents.note import NoteContent, identifier_note, next_step_note, render
from kiosk.i18n import Words
from tests.documents.households import ISSUED
from tests.documents.paper import assert_apart, assert_on_paper
from tests.documents.reading import boxes, opened, text_of

PERSON = CivilStatus(
    civilite="M.",
    nom_naissance="Belhadj",
    nom_usage=None,
    prenoms="Nassim Anis",
    date_naissance=date(1994, 9, 9),
)
NOTE = replace(identifier_note(PERSON, "P33392250", ISSUED, demonstration=True), zone=UTC)
NOTES = [NOTE, *(next_step_note(step, ISSUED, demonstration=True) for step in NextStep)]


def test_an_identifier_is_shown_as_on_the_screen_and_largest() -> None:
    pdf = render(NOTE)
    text = text_of(pdf)
    for said in ("P 3339 2250", "M. Nassim Anis BELHADJ", "Imprimé le 23 novembre 2026"):
        assert said in text
    assert Words("fr").text("create-done-identifier-provisional") in text
    (page,) = boxes(pdf)
    assert "".join(box.text for box in page if box.bottom - box.top > 25) == "P33392250"


def test_the_name_is_the_one_in_use() -> None:
    person = PERSON.model_copy(update={"nom_usage": "Mansouri"})
    text = text_of(render(identifier_note(person, "P33392250", ISSUED, demonstration=True)))
    assert "Nassim Anis MANSOURI" in text
    assert "BELHADJ" not in text


def test_it_tells_neither_birth_nor_number_nor_telephone() -> None:
    text = text_of(render(NOTE))
    assert "1994" not in text
    # Who has no dossier writes to the Caf, and cannot call it.
    assert "32 30" not in text
    assert "l’accueil" in text


@pytest.mark.parametrize(
    ("step", "large"),
    [(NextStep.TELEPHONE_OR_COUNTER, "32 30"), (NextStep.EMAIL_FORM, "caf.fr")],
)
def test_a_next_step_says_what_the_screen_does(step: NextStep, large: str) -> None:
    note = next_step_note(step, ISSUED, demonstration=True)
    assert note.large == large
    assert not note.name
    text, words = text_of(render(note)), Words("fr")
    said = (words.text(f"next-step-{step}"), words.attribute(f"next-step-{step}", "hint"))
    for one in said:
        assert " ".join((one or "").split()) in text


@pytest.mark.parametrize("note", NOTES)
def test_it_is_one_tagged_sheet_with_its_fonts(note: NoteContent) -> None:
    pdf = render(note)
    assert pdf == render(note)
    assert len(boxes(pdf)) == 1
    assert "document de démonstration" in text_of(pdf)
    with opened(pdf) as document:
        assert str(document.docinfo.Title) == note.title
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "fr-FR"
        roles = re.findall(rb"/S /(H1|H2)\b", pdf)
        assert roles.count(b"H1") == 1
        assert roles.count(b"H2") == len(note.parts)
        for font in document.pages[0].Resources.Font.values():
            inner = font.get("/DescendantFonts", pikepdf.Array([font]))[0]
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())


def test_the_longest_names_stand_on_the_sheet() -> None:
    person = PERSON.model_copy(
        update={"prenoms": "شهادة Marie-Antoinette " * 5, "nom_naissance": "Rakotondrasolofo-" * 7}
    )
    pdf = render(identifier_note(person, "P00000000", ISSUED, demonstration=True))
    assert len(boxes(pdf)) == 1
    assert_on_paper(pdf)
    assert_apart(pdf)


def test_the_day_is_that_of_the_place_and_no_demonstration_is_said_of_a_caf() -> None:
    late = ISSUED.replace(hour=23)
    note = identifier_note(PERSON, "P33392250", late, demonstration=False)
    text = text_of(render(replace(note, zone=timezone(timedelta(hours=4)))))
    assert "24 novembre 2026" in text
    assert "démonstration" not in text


def test_what_it_holds_is_not_written_by_accident() -> None:
    assert "BELHADJ" not in repr(NOTE)
    assert "2250" not in repr(NOTE)
