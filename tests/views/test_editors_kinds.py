"""One editor for every kind of question, and what each gives to the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, read
from kiosk.journeys.rules.passwords import PasswordRule
from kiosk.views.components.editors import EDITORS, ChoiceTexts, Editor, QuestionTexts, editor_for
from kiosk.views.components.editors.choice import ConsentEditor
from kiosk.views.components.editors.commune import CommuneEditor
from kiosk.views.components.editors.date import DateEditor
from kiosk.views.components.editors.document import DocumentEditor
from kiosk.views.components.editors.line import LineEditor
from kiosk.views.components.editors.secret import NewPasswordEditor, PasswordEditor
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.ui import Ui

RULES = Rules(today=date(2026, 11, 23))

VALUES: dict[Kind, Value] = {
    Kind.TEXT: "Zoé Lefèvre",
    Kind.DIGITS: "12345678",
    Kind.NUMBER: 12,
    Kind.NIR: "1850692123456",
    Kind.DATE: "1985-06-09",
    Kind.MONEY: 123456,
    Kind.CHOICE: "b",
    Kind.CHOICES: ("a", "c"),
    Kind.YES_NO: False,
    Kind.PASSWORD: "ancien mot",
    Kind.NEW_PASSWORD: "Canari7Zoe",
    Kind.CODE: "738291",
    Kind.COMMUNE: "92400-92026",
    Kind.EMAIL: "zoe.lefevre@exemple.fr",
    Kind.TELEPHONE: "+33612345678",
    Kind.MOBILE: "+33612345678",
    Kind.COUNTRY: "DZ",
    Kind.PROVISIONAL: "P33392250",
    Kind.IBAN: "FR7630006000011234567890189",
    Kind.MESSAGE: "Je n’ai pas reçu mon paiement.",
    Kind.DOCUMENT: ("p1", "p2"),
    Kind.CONSENT: True,
}

TEXTS = QuestionTexts(
    "Votre réponse",
    "Votre réponse",
    "Un conseil",
    choices={key: ChoiceTexts(f"Choix {key}") for key in "abc"},
)


def asked(kind: Kind) -> Question:
    choices = ("a", "b", "c") if kind in (Kind.CHOICE, Kind.CHOICES) else ()
    return Question("q", kind, choices=choices)


def make(kind: Kind, code: str = "fr") -> Editor:
    return editor_for(Ui.make(code), asked(kind), TEXTS)


def test_every_kind_has_its_editor() -> None:
    assert set(EDITORS) == set(Kind) == set(VALUES)


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize("kind", list(Kind))
def test_an_answer_shown_is_the_answer_read(kind: Kind, code: str) -> None:
    editor = make(kind, code)
    editor.set_value(VALUES[kind])
    assert read(asked(kind), editor.typed, RULES) == VALUES[kind]


@pytest.mark.parametrize("kind", list(Kind))
def test_what_was_typed_survives_another_dress(kind: Kind) -> None:
    editor = make(kind)
    editor.set_value(VALUES[kind])
    again = make(kind, "ar")
    again.set_typed(editor.typed)
    assert again.typed == editor.typed


@pytest.mark.parametrize("kind", [one for one in Kind if one is not Kind.CONSENT])
def test_nothing_typed_is_nothing(kind: Kind) -> None:
    assert make(kind).typed == ""


@pytest.mark.parametrize("kind", list(Kind))
def test_an_error_stands_in_the_place_of_the_hint(kind: Kind, stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(kind)
    stand(editor, editor.ui, 900, 700)
    editor.set_value(VALUES[kind])
    before = editor.typed
    editor.set_error("Écrivez votre réponse autrement.")
    assert editor.error == "Écrivez votre réponse autrement."
    assert editor.typed == before
    editor.set_error(None)
    assert editor.error is None


def test_an_error_goes_as_soon_as_what_is_wrong_changes() -> None:
    editor = make(Kind.NIR)
    editor.set_error("La clé ne correspond pas.")
    editor.insert("1")
    assert editor.error is None


@pytest.mark.parametrize("kind", list(Kind))
def test_setting_is_not_changing(kind: Kind) -> None:
    editor = make(kind)
    heard: list[int] = []
    editor.changed.connect(lambda: heard.append(1))
    editor.set_value(VALUES[kind])
    assert not heard


@pytest.mark.parametrize("kind", [one for one in Kind if one is not Kind.DOCUMENT])
def test_the_first_focus_can_be_given(kind: Kind, stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(kind)
    stand(editor, editor.ui, 900, 700)
    editor.first_focus().setFocus()
    focused = QWidget.focusWidget(editor.window())
    assert focused is not None
    assert editor.isAncestorOf(focused)
    assert focused.accessibleName()


def typing(editor: DateEditor, text: str) -> None:
    for character in text:
        QTest.keyClicks(next(one for one in editor.entries if one.hasFocus()), character)


@pytest.mark.parametrize("text", ["09061985", "9/6/1985", "9 6 1985", "09.06.1985"])
def test_a_date_is_typed_as_it_is_said(text: str, stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(Kind.DATE)
    assert isinstance(editor, DateEditor)
    stand(editor, editor.ui, 900, 400)
    editor.first_focus().setFocus()
    typing(editor, text)
    assert read(asked(Kind.DATE), editor.typed, RULES) == "1985-06-09"


def test_a_backspace_in_an_empty_box_goes_back(stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(Kind.DATE)
    assert isinstance(editor, DateEditor)
    stand(editor, editor.ui, 900, 400)
    editor.first_focus().setFocus()
    for character in "0906":
        editor.insert(character)
    assert editor.entries[2].hasFocus()
    for _ in range(3):
        editor.backspace()
    assert editor.entries[1].hasFocus()
    assert [entry.text() for entry in editor.entries] == ["09", "", ""]
    editor.backspace()
    editor.backspace()
    assert [entry.text() for entry in editor.entries] == ["0", "", ""]


def test_a_date_reads_day_month_year_in_every_direction(stand) -> None:  # type: ignore[no-untyped-def]
    for code, reverse in (("fr", False), ("ar", True)):
        editor = make(Kind.DATE, code)
        assert isinstance(editor, DateEditor)
        stand(editor, editor.ui, 900, 400)
        places = [entry.mapTo(editor, entry.rect().center()).x() for entry in editor.entries]
        assert places == sorted(places, reverse=reverse)


def test_an_impossible_day_stays_as_typed() -> None:
    editor = make(Kind.DATE)
    editor.set_typed("31/02/2024")
    assert read(asked(Kind.DATE), editor.typed, RULES) == Fault("date-unreal")
    assert editor.typed == "31/02/2024"


def test_the_rules_of_a_new_password_are_ticked_live() -> None:
    editor = make(Kind.NEW_PASSWORD)
    assert isinstance(editor, NewPasswordEditor)

    def spoken(rule: PasswordRule) -> str:
        return editor.rules[rule]._label.accessibleName()

    assert spoken(PasswordRule.DIGIT).endswith("pas encore")
    for character in "Canari7Zoe":
        editor.insert(character)
    assert all(spoken(rule).endswith("c’est bon") for rule in PasswordRule)
    editor.insert("é")
    assert spoken(PasswordRule.ALPHABET).endswith("pas encore")


def test_show_and_hide_say_what_they_do() -> None:
    editor = make(Kind.PASSWORD)
    assert isinstance(editor, PasswordEditor)
    button = editor.line.button
    assert (button.text(), editor.entry.shown) == ("Afficher", False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (button.text(), editor.entry.shown) == ("Masquer", True)


def test_a_postcode_with_one_commune_chooses_it() -> None:
    editor = make(Kind.COMMUNE)
    assert isinstance(editor, CommuneEditor)
    for digit in "92400":
        editor.insert(digit)
    assert editor.typed == "92400-92026"
    editor.backspace()
    assert editor.typed == "9240"
    assert editor.list is None


def test_a_postcode_with_several_asks_which() -> None:
    editor = make(Kind.COMMUNE)
    assert isinstance(editor, CommuneEditor)
    for digit in "01090":
        editor.insert(digit)
    assert editor.list is not None
    assert len(editor.list.cards) > 1
    assert editor.typed == "01090"
    QTest.mouseClick(editor.list.cards[1], Qt.MouseButton.LeftButton)
    assert read(asked(Kind.COMMUNE), editor.typed, RULES) == editor.list.chosen[0]


def test_a_choice_that_is_no_longer_offered_is_left_out() -> None:
    editor = make(Kind.CHOICES)
    editor.set_typed("a z")
    assert editor.typed == "a"


def test_a_consent_not_given_is_a_no() -> None:
    editor = make(Kind.CONSENT)
    assert isinstance(editor, ConsentEditor)
    assert read(asked(Kind.CONSENT), editor.typed, RULES) == Fault("consent-needed")
    QTest.mouseClick(editor.list.cards[0], Qt.MouseButton.LeftButton)
    assert read(asked(Kind.CONSENT), editor.typed, RULES) is True


def test_documents_are_told_when_they_change() -> None:
    editor = make(Kind.DOCUMENT)
    assert isinstance(editor, DocumentEditor)
    heard: list[str] = []
    editor.changed.connect(lambda: heard.append(editor.typed))
    editor.take(["p1"])
    editor.take(["p1"])
    editor.take([])
    assert heard == ["p1", ""]


def test_an_arabic_name_is_written_from_the_right(stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(Kind.TEXT, "ar")
    assert isinstance(editor, LineEditor)
    stand(editor, editor.ui, 900, 300)
    editor.set_typed("سلمى")
    image = editor.entry.grab().toImage()
    ground = image.pixel(image.width() // 2, image.height() // 2)
    inked = [
        x
        for x in range(20, image.width() - 20)
        if any(image.pixel(x, y) != ground for y in range(20, image.height() - 20))
    ]
    assert inked[0] > image.width() / 2


def test_a_name_wanted_in_latin_letters_opens_their_keyboard_in_arabic() -> None:
    latin = replace(asked(Kind.TEXT), latin=True)
    assert editor_for(Ui.make("ar"), latin, TEXTS).keyboard is LayoutName.LETTERS
    assert make(Kind.TEXT, "ar").keyboard is LayoutName.ARABIC
