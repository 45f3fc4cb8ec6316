"""What a sheet says to conseillers: the advice on a whole journey, and that on each page."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.i18n.adviser import BAREME, Lines, page_lines, title_lines
from kiosk.i18n.formats import NARROW
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.locales import SOURCE
from kiosk.i18n.words import Words
from kiosk.journeys.model import Page

_COLON = f"{NARROW}: "


def advice_of_all(journey: JourneyWords) -> Iterator[str]:
    """Yield the section on the whole of a journey; nothing on a sheet in another language."""
    said = title_lines(journey.journey)
    if not said or journey.words.code != SOURCE:
        return
    yield from ("", f"## {journey.words.text('adviser-advice')}", "")
    yield from _lines(said, journey.words)


def advice_of(journey: JourneyWords, page: Page) -> Iterator[str]:
    """Yield the advice on a page, as a list under its own line."""
    said = page_lines(journey.journey, page)
    if not said or journey.words.code != SOURCE:
        return
    yield f"- **{journey.words.text('adviser-advice')}**"
    yield from (f"  {line}" for line in _lines(said, journey.words))


def _lines(said: Lines, words: Words) -> Iterator[str]:
    yield from (f"- {one}" for one in said.get("say", ()))
    for name in ("papers", "mistakes", "blocked", "rule"):
        if told := said.get(name):
            yield f"- *{words.attribute('adviser-advice', name)}*{_COLON}{' '.join(told)}"
    for path in said.get(BAREME, ()):
        yield f"- `{path}`"
