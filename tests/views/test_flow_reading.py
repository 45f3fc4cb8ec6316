"""From what people read to what can be done: themes, search, Ma Caf, news, contact."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.client import CafProblem
from kiosk.content.reading import shipped
from kiosk.contract.access import Role
from kiosk.contract.content import Content, Errand, Theme
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.i18n.search.findable import Target
from kiosk.journeys.registry import registry
from kiosk.views.flows.contact import ContactDesk, contact, ways_of
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.reading import Guide, by_theme, my_caf, news, questions, search
from kiosk.views.outcomes import Way
from kiosk.views.screens.contact import MEETING, Channel
from kiosk.views.screens.home import HomeScreen
from kiosk.views.screens.my_caf import MyCafScreen
from kiosk.views.screens.phones import PhonesScreen
from kiosk.views.screens.search import Chosen, SearchScreen
from kiosk.views.shelf import Shelf
from kiosk.views.ui import Ui
from tests.views.scripted import ScriptedStage, Then

pytestmark = pytest.mark.usefixtures("qapp")

CONTENT = shipped()
SEPARATION = next(one for one in CONTENT.situations if one.id == "je-me-separe")


@dataclass
class ReadingCaf:
    """Tells what is shipped, after the refusals that it is given."""

    content_told: Content = CONTENT
    refusals: list[CafProblem] = field(default_factory=list)
    asked: int = 0

    async def content(self) -> Content:
        self.asked += 1
        if self.refusals:
            raise self.refusals.pop(0)
        return self.content_told


def guide(*script: Then, caf: ReadingCaf | None = None) -> tuple[Guide, list[str]]:
    begun: list[str] = []

    async def begin(lead: str) -> None:
        begun.append(lead)

    made = Guide(
        ScriptedStage(*script),
        caf or ReadingCaf(),  # type: ignore[arg-type]
        registry(),
        lambda: Words("fr"),
        lambda: date(2026, 4, 16),
        Shelf(),
        begin,
    )
    return made, begun


def touching(name: str) -> Callable[[Any], Awaitable[Any]]:
    """Touch the thing of that name, and give what comes of it."""

    async def touch(screen: Any) -> Any:
        outcomes: list[Any] = []
        screen.finished.connect(outcomes.append)
        thing = screen.findChild(QAbstractButton, name)
        assert thing is not None, name
        thing.click()
        (outcome,) = outcomes
        return outcome

    return touch


def left(made: Guide) -> list[Then]:
    assert isinstance(made.stage, ScriptedStage)
    return made.stage.left


@pytest.mark.asyncio
async def test_a_theme_leads_to_a_situation_and_to_what_can_be_done() -> None:
    made, begun = guide(
        Then("situations", touching("situation-je-me-separe")),
        Then("situation", touching("lead-simulation-rsa")),
        Then("situation", Way.BACK),
        Then("situations", Way.BACK),
    )
    await by_theme(made, Theme.ACCIDENT)
    assert begun == ["simulation-rsa"] and not left(made)


@pytest.mark.asyncio
async def test_what_leads_nowhere_here_is_not_offered() -> None:
    async def look(screen: Any) -> Way:
        names = {one.objectName() for one in screen.findChildren(QAbstractButton)}
        assert "situation-je-me-separe" in names
        nowhere = [one.id for one in CONTENT.of_theme(Theme.ACCIDENT) if not made.known(one.leads)]
        assert not {f"situation-{one}" for one in nowhere} & names
        return Way.BACK

    made, _ = guide(Then("situations", look))
    await by_theme(made, Theme.ACCIDENT)
    assert made.known(("nowhere-at-all", "mon-compte")) == ("mon-compte",)


@pytest.mark.asyncio
async def test_what_is_typed_finds_while_it_is_typed_and_comes_back_as_it_was() -> None:
    async def types(screen: Any) -> Chosen:
        screen.entry.take("je me sep")
        return await touching("found-je-me-separe")(screen)  # type: ignore[no-any-return]

    async def comes_back(screen: Any) -> Way:
        assert screen.entry.text() == "je me sep"
        return Way.BACK

    made, begun = guide(
        Then("search", types),
        Then("situation", touching("lead-toutes-mes-aides")),
        Then("situation", Way.BACK),
        Then("search", comes_back),
    )
    await search(made)
    assert begun == ["toutes-mes-aides"] and not left(made)


@pytest.mark.asyncio
async def test_words_that_find_nothing_are_told_what_to_do_next() -> None:
    async def types(screen: Any) -> Chosen:
        screen.entry.take("xyzzy")
        return await touching("found-contacter-la-caf")(screen)  # type: ignore[no-any-return]

    made, begun = guide(Then("search", types), Then("search", Way.BACK))
    await search(made)
    assert begun == [Errand.CONTACT]


def test_a_search_goes_on_in_another_language() -> None:
    def look(words: Words, typed: str) -> tuple[()]:
        seen.append((words.code, typed))
        return ()

    seen: list[tuple[str, str]] = []
    before = SearchScreen(Ui.make("fr"), look)
    before.entry.take("rsa")
    after = SearchScreen(Ui.make("en"), look)
    after.restore(before.snapshot())
    assert seen[-1] == ("en", "rsa")


@pytest.mark.asyncio
async def test_the_caf_is_asked_once_in_a_visit_and_again_when_it_did_not_answer() -> None:
    caf = ReadingCaf(refusals=[CafProblem(problem(Code.UNREACHABLE))])
    made, _ = guide(
        Then("trouble", Way.RETRY),
        Then("news", Way.BACK),
        Then("questions", Way.BACK),
        caf=caf,
    )
    await news(made)
    await questions(made)
    assert caf.asked == 2


@pytest.mark.asyncio
async def test_without_an_answer_one_is_back_where_one_was() -> None:
    made, _ = guide(
        Then("trouble", Way.BACK),
        caf=ReadingCaf(refusals=[CafProblem(problem(Code.UNREACHABLE))]),
    )
    await my_caf(made)
    assert not left(made)


@pytest.mark.asyncio
async def test_ma_caf_leads_to_its_places_news_and_errands() -> None:
    made, begun = guide(
        Then("my-caf", touching("item-bafa-200")),
        Then("reading", touching("lead-demande-bafa")),
        Then("reading", Way.BACK),
        Then("my-caf", touching("lead-points-d-accueil")),
        Then("places", Way.BACK),
        Then("my-caf", touching("lead-contacter-la-caf")),
        Then("my-caf", Way.BACK),
    )
    await my_caf(made)
    assert begun == ["demande-bafa", "contacter-la-caf"] and not left(made)


def texts(screen: QWidget) -> str:
    from kiosk.views.components.label import Label

    return "\n".join(one.text() for one in screen.findChildren(Label))


def test_figures_of_long_ago_are_visibly_dated() -> None:
    old = MyCafScreen(Ui.make("fr"), CONTENT, date(2026, 4, 16))
    assert "Ces informations datent du 2\N{NO-BREAK SPACE}juillet 2024" in texts(old)
    fresh = MyCafScreen(Ui.make("fr"), CONTENT, date(2024, 7, 5))
    assert "Ces informations datent" not in texts(fresh)
    assert "Chiffre du 2\N{NO-BREAK SPACE}juillet 2024" in texts(fresh)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 4, 16, 10), "Ouvert jusqu’à 16"),
        (datetime(2026, 4, 16, 8), "Fermé. Ouvre à 9"),
        (datetime(2026, 4, 17, 17), "Fermé. Ouvre lundi à 9"),
    ],
)
def test_a_line_says_whether_somebody_answers_now(now: datetime, said: str) -> None:
    lines = [one for one in CONTENT.lines if one.id == "3238"]
    assert said in texts(PhonesScreen(Ui.make("fr"), lines, now))


def desk(role: Role | None, *script: Then) -> tuple[ContactDesk, list[str]]:
    made, begun = guide(*script)
    notes = NoteDesk(made.stage, None, None, None)  # type: ignore[arg-type]
    return ContactDesk(made, notes, lambda: role, lambda: datetime(2026, 4, 16, 10)), begun


@pytest.mark.asyncio
async def test_the_ways_of_contact_lead_where_they_say() -> None:
    one, begun = desk(
        None,
        Then("contact", touching("way-telephone")),
        Then("phones", Way.BACK),
        Then("contact", touching("way-post")),
        Then("post", Way.BACK),
        Then("contact", touching("way-sites")),
        Then("sites", touching("site-monenfant-fr")),
        Then("site", Way.BACK),
        Then("sites", Way.BACK),
        Then("contact", touching("way-prendre-rendez-vous")),
        Then("contact", Way.BACK),
    )
    await contact(one)
    assert begun == [Errand.MEET] and not left(one.guide)


@pytest.mark.parametrize(
    ("role", "ways"),
    [
        (Role.CONJOINT, (Channel.TELEPHONE, *MEETING, Channel.SITES)),
        (Role.ALLOCATAIRE, (Channel.TELEPHONE, *MEETING, Channel.POST, Channel.SITES)),
        (None, (Channel.TELEPHONE, *MEETING, Channel.POST, Channel.SITES)),
    ],
)
def test_who_does_not_manage_the_dossier_calls_and_comes(
    role: Role | None, ways: tuple[str, ...]
) -> None:
    made, _ = guide()
    found, limited = ways_of(role, CONTENT, made)
    assert tuple(way for way in found if not str(way).startswith("ecrire")) == ways
    assert limited == (role is Role.CONJOINT)


def test_home_offers_the_themes_and_what_one_reads_after_what_one_does() -> None:
    home = HomeScreen(Ui.make("fr"))
    outcomes: list[Any] = []
    home.finished.connect(outcomes.append)
    names = [one.objectName() for one in home.findChildren(QAbstractButton)]
    assert [name for name in names if name.startswith("theme-")] == [f"theme-{t}" for t in Theme]
    assert {"task-search", "task-contact", "task-my_caf", "task-news", "task-questions"} <= {*names}
    chip = home.findChild(QAbstractButton, "theme-logement")
    assert chip is not None
    chip.click()
    assert outcomes == [Theme.LOGEMENT]


def test_a_target_says_what_it_is() -> None:
    assert Target("errand", "ma-caf") != Target("journey", "ma-caf")
    assert SEPARATION.leads[0] == "changer-separation"
