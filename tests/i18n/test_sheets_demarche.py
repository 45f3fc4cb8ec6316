"""What the sheet of a démarche says beside its pages, and the index."""

from dataclasses import replace

from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.sheets import index, sheet
from kiosk.i18n.words import plain
from kiosk.journeys.model import Category, Journey, Once
from kiosk.journeys.registry import registry
from kiosk.journeys.touches import lengths

WORDS = Words("en")
BAFA = registry()["demande-bafa"]
MOVE = registry()["changer-adresse"]


def _sheet(journey: Journey) -> list[str]:
    return sheet(JourneyWords(journey, WORDS)).splitlines()


def test_a_sheet_says_what_is_asked_for_and_what_it_changes() -> None:
    told = _sheet(replace(MOVE, benefit="aide_logement"))
    assert f"- **Heading**: {plain(WORDS.text('category-changement'))}" in told
    assert f"- **Benefit**: {plain(WORDS.text('benefit-aide-logement'))}" in told
    assert "- **What it changes at the Caf**: the address" in told


def test_a_sheet_says_how_often_it_may_be_sent() -> None:
    assert "- **How often**: once a year" in _sheet(replace(MOVE, once=Once.YEAR))
    assert any(line.startswith("- **How often**: as often") for line in _sheet(MOVE))


def test_a_sheet_says_what_the_caf_fills_in() -> None:
    (told,) = [line for line in _sheet(BAFA) if line.startswith("- **What the Caf fills in**")]
    assert plain(WORDS.attribute("common-telephone", "short") or "") in told


def test_resources_that_are_known_are_one_thing() -> None:
    (told,) = [
        line for line in _sheet(registry()["declarer-rsa"]) if line.startswith("- **What the Caf f")
    ]
    assert told.count("resources that are known") == 1


def test_a_sheet_has_its_papers_by_situation() -> None:
    told = _sheet(MOVE)
    assert "| Papers asked for | Which one exactly | In which situation |" in told
    lease = plain(WORDS.text("paper-bail"))
    (row,) = [line for line in told if line.startswith(f"| {lease} |")]
    assert plain(WORDS.text("common-occupation")) in row
    assert not any(line.startswith("| Papers") for line in _sheet(registry()["sign-in"]))


def test_a_sheet_says_how_many_touches_it_takes() -> None:
    found = lengths(MOVE)
    (told,) = [line for line in _sheet(MOVE) if line.startswith("- **Touches**")]
    assert f"shortest {found.shortest.touches} (keys: {found.shortest.keys})" in told
    assert f"median path {found.median.touches} (keys: {found.median.keys})" in told


def test_the_index_groups_by_category_and_tells_the_median_of_all() -> None:
    some = {one.id: one for one in (BAFA, registry()["sign-in"], MOVE)}
    told = index(some, WORDS)
    names = [plain(WORDS.text(f"category-{one}")) for one in (Category.REQUEST, Category.CHANGE)]
    parts = [told.index(one) for one in (*(f"## {name}" for name in names), "## Other paths")]
    assert parts == sorted(parts)
    assert (
        parts[0] < told.index("(demande-bafa.md)") < parts[1] < told.index("(changer-adresse.md)")
    )
    assert told.index("(sign-in.md)") > parts[2]
    least = min(lengths(one).shortest.touches for one in (BAFA, MOVE))
    assert f"Median of all the procedures: {least} touches" in told
    assert "Median" not in index({"sign-in": registry()["sign-in"]}, WORDS)
