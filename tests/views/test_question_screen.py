"""A page with several answers to type, and answers that contradict each other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views.components.button import Button
from kiosk.views.components.editors import Editor
from kiosk.views.components.keyboard import Keyboard, LayoutName
from kiosk.views.screens.question import Given, QuestionScreen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step

RULES = Rules(today=date(2026, 11, 23))
ALL = registry()["toutes-mes-aides"]

#: A mother of one small child, who earned differently each month.
MOTHER: Answers = {
    "commune": "92400-92026",
    "situation": "seul",
    "naissance": "1990-05-12",
    "enfants": 1,
    "enfant-1-naissance": "2024-01-20",
    "garde": "assistante-maternelle",
    "activite": "salarie",
    "revenus": ("salaire",),
    "salaire": 150_000,
    "salaire-stable": False,
}


class Page:
    """A page on the screen, and what comes of it."""

    def __init__(self, stand: Any, name: str, answers: Answers, ui: Ui | None = None) -> None:
        ui = ui or Ui.make("fr")
        self.screen = QuestionScreen(ui, ALL, ALL.page(name), answers, RULES, Step(1, 9))
        self.outcomes: list[object] = []
        self.screen.finished.connect(self.outcomes.append)
        stand(self.screen, ui, 1920, 1080)
        first = self.screen.first_focus()
        assert first is not None
        first.setFocus()

    @property
    def keyboard(self) -> Keyboard:
        found = self.screen.findChild(Keyboard)
        assert isinstance(found, Keyboard)
        return found

    def editor(self, question: str) -> Editor:
        found = self.screen.findChild(Editor, f"question-{question}")
        assert isinstance(found, Editor)
        return found

    def goes_to(self, question: str) -> None:
        self.editor(question).first_focus().setFocus()

    def types(self, *texts: str) -> None:
        for text in texts:
            QTest.mouseClick(self.keyboard.key(text), Qt.MouseButton.LeftButton)

    def enters(self) -> None:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        QTest.keyClick(focused, Qt.Key.Key_Return)

    def continues(self) -> None:
        words = self.screen.ui.words
        on = next(b for b in self.screen.findChildren(Button) if b.text() == words.text("continue"))
        QTest.mouseClick(on, Qt.MouseButton.LeftButton)


def test_the_keyboard_types_where_the_focus_is(stand) -> None:  # type: ignore[no-untyped-def]
    page = Page(stand, "salaire-mois", MOTHER)
    months = [f"salaire-mois-{back}" for back in (2, 3, 4)]
    page.types("1", "2")
    page.goes_to(months[2])
    page.types("3", ",", "5")
    page.goes_to(months[1])
    page.types("4", "5", "backspace")
    assert [page.editor(month).typed for month in months] == ["12", "4", "3,5"]


def test_the_keyboard_has_the_keys_of_what_is_typed(stand) -> None:  # type: ignore[no-untyped-def]
    page = Page(stand, "garde-payee", MOTHER)
    assert page.keyboard.name is LayoutName.MONEY
    page.types("3", "5", "0", ",", "5")
    page.goes_to("garde-heures")
    assert page.keyboard.name is LayoutName.DIGITS
    with pytest.raises(KeyError):
        page.keyboard.key(",")
    page.types("8", "6")
    page.goes_to("garde-cout")
    page.types("0")
    assert page.editor("garde-cout").typed == "350,50"
    assert page.editor("garde-heures").typed == "86"
    page.continues()
    assert page.outcomes == [Given({"garde-cout": 35_050, "garde-heures": 86})]


def test_a_press_on_a_button_leaves_the_keyboard_where_it_was(stand) -> None:  # type: ignore[no-untyped-def]
    page = Page(stand, "garde-payee", MOTHER)
    page.goes_to("garde-heures")
    more = page.editor("garde-heures").more  # type: ignore[attr-defined]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    page.keyboard.keys[0].setFocus()
    page.types("2")
    assert page.editor("garde-heures").typed == "12"


def test_enter_goes_to_the_next_answer_and_then_on(stand) -> None:  # type: ignore[no-untyped-def]
    page = Page(stand, "salaire-mois", MOTHER)
    for amount in ("1400", "1500", "1600"):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        QTest.keyClicks(focused, amount)
        assert page.outcomes == []
        page.enters()
    given = dict(zip((2, 3, 4), (140_000, 150_000, 160_000), strict=True))
    values = {f"salaire-mois-{back}": cents for back, cents in given.items()}
    assert page.outcomes == [Given(values)]


def test_what_is_missing_is_said_and_has_the_focus(stand) -> None:  # type: ignore[no-untyped-def]
    page = Page(stand, "salaire-mois", MOTHER)
    page.goes_to("salaire-mois-4")
    page.types("9")
    page.enters()
    assert page.outcomes == []
    assert page.editor("salaire-mois-2").error
    assert page.editor("salaire-mois-3").error
    assert page.editor("salaire-mois-4").error is None
    assert page.editor("salaire-mois-2").isAncestorOf(QApplication.focusWidget())
    page.types("8")
    assert page.editor("salaire-mois-2").typed == "8"


def young(journey: Journey = ALL) -> Answers:
    """Somebody of sixteen, and one child to tell of."""
    return {"commune": "92400-92026", "situation": "seul", "naissance": "2010-05-12", "enfants": 1}


def test_a_contradiction_is_said_at_once_and_nothing_is_lost(stand) -> None:  # type: ignore[no-untyped-def]
    page = Page(stand, "enfant-1-naissance", young())
    for digit in "03042013":
        page.types(digit)
    page.continues()
    assert page.outcomes == []
    editor = page.editor("enfant-1-naissance")
    assert editor.typed == "03/04/2013"
    said = page.screen._said.error(editor.question, "parent-trop-jeune", RULES)
    assert editor.error == said
    assert said != page.screen.ui.words.text("error-malformed")
    editor.set_typed("03/04/2026")
    page.continues()
    assert page.outcomes == [Given({"enfant-1-naissance": "2026-04-03"})]


def test_an_answer_contradicted_since_says_so_when_it_is_shown(stand) -> None:  # type: ignore[no-untyped-def]
    answers = {**young(), "enfant-1-naissance": "2013-04-03"}
    page = Page(stand, "enfant-1-naissance", answers)
    assert page.editor("enfant-1-naissance").error is not None
    assert Page(stand, "naissance", answers).editor("naissance").error is None
