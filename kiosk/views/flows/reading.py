"""Themes, search, Ma Caf, news, questions: from what people read to what can be done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from kiosk.client import CafClient
from kiosk.contract.content import Content, Errand, Lead, Reading, Situation, Theme, said
from kiosk.i18n import Words
from kiosk.i18n.search.findable import Target, known_leads
from kiosk.journeys.model import Journey
from kiosk.views.flows.attempt import attempt
from kiosk.views.leading import lead_icon, lead_words
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.my_caf import MyCafScreen
from kiosk.views.screens.news import NewsScreen
from kiosk.views.screens.places import PlacesScreen
from kiosk.views.screens.questions import QuestionsScreen
from kiosk.views.screens.reading import ReadingScreen
from kiosk.views.screens.search import Result, SearchScreen
from kiosk.views.screens.situation import SituationScreen
from kiosk.views.screens.situations import THEME_ICONS, SituationsScreen
from kiosk.views.shelf import Shelf
from kiosk.views.stage import Stage
from kiosk.views.ui import Ui

_Item = TypeVar("_Item", Situation, Reading)

#: Follows a lead: does what it is for, then comes back.
Follow = Callable[[Lead], Awaitable[None]]


@dataclass(frozen=True)
class Guide:
    """What leads a visitor who reads. ``begin`` follows leads to what is done elsewhere: a
    démarche, an errand that is not of this module."""

    stage: Stage
    caf: CafClient
    journeys: Mapping[str, Journey]
    words: Callable[[], Words]
    today: Callable[[], date]
    shelf: Shelf
    begin: Follow

    async def content(self) -> Content | Way:
        """Return the content, or BACK when it cannot be had now."""
        return await attempt(self.stage, partial(self.shelf.content, self.caf), "content-loading")

    def known(self, leads: Sequence[Lead]) -> tuple[Lead, ...]:
        """Return the leads that this kiosk can follow."""
        return known_leads(leads, self.journeys)

    async def follow(self, lead: Lead) -> None:
        """Follow a lead. Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
        own = {
            Errand.MY_CAF: my_caf,
            Errand.NEWS: news,
            Errand.QUESTIONS: questions,
            Errand.PLACES: places,
        }
        if lead in own:
            await own[Errand(lead)](self)
        else:
            await self.begin(lead)


async def by_theme(guide: Guide, theme: Theme) -> None:
    """Lead from a theme to a situation, and from there to what can be done."""
    content = await guide.content()
    if isinstance(content, Way):
        return
    lived = [one for one in content.of_theme(theme) if guide.known(one.leads)]
    await _among(guide, partial(SituationsScreen, theme=theme, situations=lived))


async def search(guide: Guide) -> None:
    """Find what can be done from what the visitor types."""
    content = await guide.content()
    if isinstance(content, Way):
        return
    # Half a second the first time, elsewhere than where the window is painted.
    making = partial(guide.shelf.index, guide.words(), guide.journeys, content)
    await guide.stage.during(asyncio.to_thread(making), "search-preparing")

    def look(words: Words, typed: str) -> list[Result]:
        index = guide.shelf.index(words, guide.journeys, content)
        return [_result(guide, words, content, hit.target) for hit in index.find(typed, most=6)]

    typed = ""
    while True:
        chosen = await guide.stage.present(partial(SearchScreen, look=look, typed=typed))
        if isinstance(chosen, Way):
            return
        typed = chosen.typed
        await _found(guide, content, chosen.target)


async def my_caf(guide: Guide) -> None:
    """Show the local Caf, and lead to what was touched there."""
    content = await guide.content()
    if isinstance(content, Way):
        return
    while True:
        shown = partial(MyCafScreen, content=content, today=guide.today())
        chosen = await guide.stage.present(shown)
        if isinstance(chosen, Way):
            return
        if isinstance(chosen, Reading):
            await _read(guide, chosen)
        else:
            await guide.follow(chosen)


async def news(guide: Guide) -> None:
    """Show the news and the magazine."""
    content = await guide.content()
    if isinstance(content, Way):
        return
    while True:
        chosen = await guide.stage.present(partial(NewsScreen, content=content))
        if isinstance(chosen, Way):
            return
        await _read(guide, chosen)


async def questions(guide: Guide) -> None:
    """Show the frequent questions."""
    content = await guide.content()
    if isinstance(content, Way):
        return
    await _among(guide, partial(QuestionsScreen, questions=content.questions))


async def places(guide: Guide) -> None:
    """Show where one is received."""
    content = await guide.content()
    if isinstance(content, Way):
        return
    there = content.places
    await _leading(guide, lambda ui: PlacesScreen(ui, places=there, today=guide.today()))


async def _among(guide: Guide, shown: Callable[[Ui], Screen[_Item | Way]]) -> None:
    """Let choose an item among those shown, or say it in other words, until they go back."""
    while True:
        chosen = await guide.stage.present(shown)
        if chosen is Way.ON:
            await search(guide)
        elif isinstance(chosen, Situation):
            await _situation(guide, chosen)
        elif isinstance(chosen, Reading):
            await _read(guide, chosen)
        else:
            return


async def _leading(guide: Guide, shown: Callable[[Ui], Screen[Lead | Way]]) -> None:
    """Follow the leads that are touched on a screen, until they go back."""
    while True:
        chosen = await guide.stage.present(shown)
        if isinstance(chosen, Way):
            return
        await guide.follow(chosen)


async def _situation(guide: Guide, situation: Situation) -> None:
    leads = guide.known(situation.leads)
    shown = partial(SituationScreen, situation=situation, leads=leads, journeys=guide.journeys)
    await _leading(guide, shown)


async def _read(guide: Guide, item: Reading) -> None:
    leads = guide.known(item.leads)
    await _leading(
        guide,
        lambda ui: ReadingScreen(
            ui, item=item, leads=leads, journeys=guide.journeys, today=guide.today()
        ),
    )


async def _found(guide: Guide, content: Content, target: Target) -> None:
    match target.kind:
        case "situation":
            await _situation(guide, _one(content.situations, target.id))
        case "question":
            await _read(guide, _one(content.questions, target.id))
        case _:
            await guide.follow(target.id)


def _result(guide: Guide, words: Words, content: Content, target: Target) -> Result:
    match target.kind:
        case "situation":
            lived = _one(content.situations, target.id)
            text = said(lived.title, words.code).text
            return Result(target, text, words.text("search-situation"), THEME_ICONS[lived.theme])
        case "question":
            asked = _one(content.questions, target.id)
            text = said(asked.title, words.code).text
            return Result(target, text, words.text("search-question"), "question")
        case _:
            called = lead_words(words, guide.journeys, target.id)
            return Result(target, called.text, called.hint or "", lead_icon(target.id))


def _one(items: Sequence[_Item], item_id: str) -> _Item:
    return next(one for one in items if one.id == item_id)
