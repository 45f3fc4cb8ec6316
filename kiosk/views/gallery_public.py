"""The screens of what anybody may read, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.contract.content import Theme
from kiosk.journeys.registry import registry
from kiosk.views.samples_public import CONTENT, EMPTY, LEADS, NOW, UNTRANSLATED, look
from kiosk.views.samples_register import Sample
from kiosk.views.screens.contact import MEETING, Channel, ContactScreen
from kiosk.views.screens.my_caf import MyCafScreen
from kiosk.views.screens.news import NewsScreen
from kiosk.views.screens.phones import PhonesScreen
from kiosk.views.screens.places import PlacesScreen
from kiosk.views.screens.post import PostScreen
from kiosk.views.screens.questions import QuestionsScreen
from kiosk.views.screens.reading import ReadingScreen
from kiosk.views.screens.search import SearchScreen
from kiosk.views.screens.sites import SiteScreen, SitesScreen
from kiosk.views.screens.situation import SituationScreen
from kiosk.views.screens.situations import SituationsScreen


def public() -> Iterator[Sample]:
    """Yield the screens of what anybody may read."""
    journeys, today = registry(), NOW.date()
    for theme in (Theme.PERSONNELLE, Theme.ACCIDENT):
        lived = CONTENT.of_theme(theme)
        screen = partial(SituationsScreen, theme=theme, situations=lived)
        yield Sample(f"situations-{theme}", screen)
    about = partial(SituationScreen, leads=LEADS, journeys=journeys)
    last = CONTENT.situations[-1]
    yield Sample("situation", partial(about, situation=CONTENT.situations[0]))
    yield Sample("situation-danger", partial(about, situation=last))
    for name, typed in (("empty", ""), ("found", "papiers école"), ("nothing", "xyz")):
        yield Sample(f"search-{name}", partial(SearchScreen, look=look, typed=typed))
    yield Sample("news", partial(NewsScreen, content=CONTENT))
    yield Sample("news-none", partial(NewsScreen, content=EMPTY))
    yield Sample("questions", partial(QuestionsScreen, questions=CONTENT.questions))
    read = partial(ReadingScreen, journeys=journeys, today=today)
    yield Sample("reading", partial(read, item=CONTENT.news[0], leads=LEADS))
    yield Sample("reading-french", partial(read, item=UNTRANSLATED, leads=()))
    yield Sample("my-caf", partial(MyCafScreen, content=CONTENT, today=today))
    yield Sample("my-caf-empty", partial(MyCafScreen, content=EMPTY, today=today))
    yield Sample("places", partial(PlacesScreen, places=CONTENT.places, today=today))
    yield Sample("places-none", partial(PlacesScreen, places=(), today=today))
    ways = (Channel.TELEPHONE, *MEETING, Channel.POST, Channel.SITES)
    yield Sample("contact", partial(ContactScreen, ways=ways, journeys=journeys))
    few = (Channel.TELEPHONE, *MEETING)
    limited = partial(ContactScreen, ways=few, journeys=journeys, limited=True)
    yield Sample("contact-limited", limited)
    yield Sample("phones", partial(PhonesScreen, lines=CONTENT.lines, now=NOW))
    late = NOW.replace(hour=20)
    yield Sample("phones-closed", partial(PhonesScreen, lines=CONTENT.lines, now=late))
    assert CONTENT.post is not None
    yield Sample("post", partial(PostScreen, post=CONTENT.post, today=today))
    yield Sample("sites", partial(SitesScreen, sites=CONTENT.sites))
    yield Sample("site", partial(SiteScreen, site=CONTENT.sites[0]))
