"""The last three months: only the kinds that were touched are asked, each month by its name."""

from datetime import date

from kiosk.contract.access import MANAGERS
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.commun.trimestre import trimestre
from kiosk.journeys.conditions import Answers, Is
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.path import walk
from kiosk.journeys.rules import Rules

JANUARY = date(2027, 1, 12)

JOURNEY = Journey(
    "made-up",
    (
        Page("couple", (Question("couple", Kind.YES_NO),)),
        *trimestre("moi"),
        *trimestre("conjoint", Is("couple", True)),
        Page("review", review=True),
    ),
    MANAGERS,
)


def asked(answers: Answers) -> list[str]:
    given = {"moi-ressources": "", "conjoint-ressources": "", **answers}
    return [step.page.id for step in walk(JOURNEY, given, Rules(JANUARY))]


def test_only_what_was_touched_is_asked_and_only_of_who_is_there() -> None:
    assert asked({"couple": False}) == ["couple", "moi-ressources", "review"]
    mine = asked({"couple": False, "moi-ressources": ("retraite", "salaire")})
    assert mine[:3] == ["couple", "moi-ressources", "moi-salaire-mois"]
    amounts = {f"moi-{kind}-m{n}": 0 for kind in ("salaire", "retraite") for n in (1, 2, 3)}
    both = asked({"couple": True, "moi-ressources": ("retraite", "salaire"), **amounts})
    assert both[2:5] == ["moi-salaire-mois", "moi-retraite-mois", "conjoint-ressources"]


def test_each_month_is_said_by_its_name_the_earliest_first() -> None:
    words = JourneyWords(JOURNEY, Words("fr"), today=JANUARY)
    months = JOURNEY.page("moi-salaire-mois").questions
    assert [words.question(one).text for one in months] == [
        "En octobre 2026",
        "En novembre 2026",
        "En décembre 2026",
    ]
    assert words.question(months[0]).short == "Salaire, octobre 2026"


def test_a_sheet_is_of_no_day() -> None:
    words = JourneyWords(JOURNEY, Words("fr"))
    assert words.question(JOURNEY.question("moi-salaire-m1")).text == "En [mois M−3]"


def test_a_year_is_that_of_its_month() -> None:
    question = Question("moi-salaire", Kind.MONEY, month=24, common="common-menage-annee-salaire")
    words = JourneyWords(JOURNEY, Words("fr"), today=JANUARY)
    assert words.question(question).text.endswith("2025")
    assert "[année N−2]" in JourneyWords(JOURNEY, Words("fr")).question(question).text


def test_a_page_of_one_question_names_its_month_too() -> None:
    question = Question("moi-salaire-mois", Kind.MONEY, month=1, common="common-moi-salaire-mois")
    page = Page(question.id, (question,), common=question.common)
    words = JourneyWords(JOURNEY, Words("en"), today=JANUARY)
    assert words.page(page).text == words.question(question).text == "In December 2026"
