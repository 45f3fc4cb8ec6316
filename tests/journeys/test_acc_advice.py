"""What a conseiller reads beside each page, and the checklist of each démarche."""

from importlib.resources import files
from pathlib import Path

import pytest

from kiosk.accompaniment.advice import advice_for, advice_on, checklist
from kiosk.i18n import adviser
from kiosk.i18n.adviser import chain, page_lines
from kiosk.i18n.words import Words
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.registry import registry

JOURNEYS = tuple(registry().values())


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda one: one.id)
def test_every_page_has_advice(journey: Journey) -> None:
    for page in journey.pages:
        advice = advice_for(journey, page)
        assert advice.say or advice.mistakes, page.id
        assert advice


@pytest.mark.parametrize(
    "journey", [one for one in JOURNEYS if one.category is not None], ids=lambda one: one.id
)
def test_a_demarche_begins_with_its_papers_its_rule_and_a_way_out(journey: Journey) -> None:
    advice = advice_for(journey, journey.pages[0])
    assert advice.papers
    assert advice.blocked
    assert advice.rule
    assert set(advice_on(journey).papers) <= set(advice.papers)


def test_a_page_of_a_couple_speaks_as_the_drawing_does() -> None:
    journey = registry()["changer-vie-commune"]
    advice = advice_for(journey, journey.page("depuis"))
    assert "Demander la date exacte\u202f: elle fixe le mois du changement de droit." in advice.say
    assert advice.papers[0].startswith("Aucun papier pour une vie en couple")
    assert any("déjà un dossier" in one for one in advice.blocked)
    assert advice.rule is not None and "F827" in advice.rule


def test_what_to_do_when_blocked_and_the_rule_hold_on_every_page() -> None:
    journey = registry()["changer-vie-commune"]
    inner = advice_for(journey, journey.page("conjoint"))
    whole = advice_on(journey)
    assert (inner.blocked, inner.rule) == (whole.blocked, whole.rule)
    assert inner.papers == ()


def test_who_begins_later_on_reads_what_is_said_of_the_whole_there() -> None:
    journey = registry()["changer-vie-commune"]
    page = journey.page("conjoint")
    later = advice_for(journey, page, first=True)
    assert later.papers == advice_on(journey).papers
    assert later.say == (*advice_on(journey).say, *advice_for(journey, page).say)
    first = journey.pages[0]
    assert advice_for(journey, first, first=False).papers == ()


def test_a_page_of_its_own_rule_has_not_that_of_the_demarche() -> None:
    journey = registry()["demande-rsa"]
    advice = advice_for(journey, journey.page("jeune"))
    assert advice.rule is not None and "L.\u00a0262-7-1" in advice.rule
    assert advice.baremes == ()
    assert advice_on(journey).baremes


def _page(page_id: str, **more: object) -> Page:
    return Page(page_id, (Question(page_id, Kind.YES_NO),), **more)  # type: ignore[arg-type]


def _journey(page: Page, shares: str | None = None) -> Journey:
    return Journey("sign-in", (page,), frozenset(), shares=shares)


@pytest.mark.parametrize(
    ("page", "shares", "expected"),
    [
        (_page("loyer"), None, ["sign-in-loyer"]),
        (_page("loyer"), "ecrire", ["sign-in-loyer", "ecrire-loyer"]),
        (_page("loyer", common="common-loyer"), None, ["sign-in-loyer", "common-loyer"]),
        (
            _page("conjoint-salaire-stable"),
            None,
            ["sign-in-conjoint-salaire-stable", "sign-in-salaire-stable", "sign-in-each-stable"],
        ),
        (
            _page("rib", common="paper-rib", paper="rib"),
            None,
            ["sign-in-rib", "paper-rib", "paper"],
        ),
        (_page("fin", review=True), None, ["sign-in-fin", "review"]),
        (_page("enfant-3", words="enfant", ordinal=3), None, ["sign-in-enfant"]),
    ],
    ids=["own", "shared", "everybody", "whoever-and-each", "paper", "review", "repeated"],
)
def test_advice_is_looked_for_from_the_nearest_on(
    page: Page, shares: str | None, expected: list[str]
) -> None:
    assert list(chain(_journey(page, shares), page)) == expected


def test_what_a_nearer_message_leaves_out_a_farther_one_tells() -> None:
    journey = registry()["demande-rsa"]
    page = next(one for one in journey.pages if one.paper == "rib")
    told = page_lines(journey, page)
    assert told["say"] == adviser.lines("paper-rib")["say"]
    sheets = next(one for one in registry()["declarer-patrimoine"].pages if one.paper)
    about = page_lines(registry()["declarer-patrimoine"], sheets)
    assert about["say"] == adviser.lines(f"paper-{sheets.paper}")["say"]
    assert about["blocked"] == adviser.lines("paper")["blocked"]
    simulation = registry()["simulation-rsa"]
    assert page_lines(simulation, simulation.page("loyer")) == adviser.lines(
        "toutes-mes-aides-loyer"
    )


def test_unknown_advice_is_none_at_all() -> None:
    assert adviser.lines("no-such-message") == {}
    nowhere = Journey("nowhere", (_page("nothing"),), frozenset())
    assert not advice_for(nowhere, nowhere.pages[0])
    assert advice_for(nowhere, nowhere.pages[0]).rule is None


def test_what_conseillers_read_is_no_word_of_the_screens() -> None:
    words = Words("fr")
    for journey in JOURNEYS:
        for message in (f"{journey.id}-title", *chain(journey, journey.pages[0])):
            for name in adviser.lines(message):
                assert words.attribute(message, name) is None


def test_the_checklist_names_each_page_once_and_repeated_ones_together() -> None:
    journey = registry()["demande-rsa"]
    steps = checklist(journey)
    listed = [page for step in steps for page in step.pages]
    assert len(listed) == len(set(listed))
    assert set(listed) == {page.id for page in journey.pages if not page.exit}
    assert all(step.title for step in steps)
    children = next(step for step in steps if "comment s’appelle-t-il" in step.title)
    assert len(children.pages) > 1


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda one: one.id)
def test_every_checklist_can_be_made(journey: Journey) -> None:
    listed = {page for step in checklist(journey) for page in step.pages}
    assert listed == {page.id for page in journey.pages if not page.exit}


def test_the_advice_of_secrets_keeps_the_conseiller_away() -> None:
    """No advice on a password asks for it to be said, read aloud or typed by another."""
    journey = registry()["sign-in"]
    advice = advice_for(journey, journey.page("password"))
    assert any("se tourne" in one for one in advice.say)
    assert any("Ne jamais demander le mot de passe" in one for one in advice.say)


def test_every_bareme_is_a_parameter_of_the_law() -> None:
    law = Path(str(files("openfisca_france"))) / "parameters"
    named = {path for one in JOURNEYS for path in advice_on(one).baremes}
    assert named
    for path in named:
        assert law.joinpath(*path.split(".")).with_suffix(".yaml").is_file(), path
