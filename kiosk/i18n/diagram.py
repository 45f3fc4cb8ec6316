"""The path of a journey as a Mermaid flowchart."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.i18n.conditions import condition_text
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import ALWAYS


def diagram(journey: JourneyWords) -> str:
    """Return the flowchart: pages, conditions as diamonds, exits, start and end."""
    return "\n".join(["flowchart TD", *(f"    {line}" for line in _lines(journey))])


def _lines(journey: JourneyWords) -> Iterator[str]:
    words = journey.words
    yield f"start([{_label(words.text('sheet-start'))}])"
    # Arrows that wait for the next box: where they start, and what is written on them.
    waiting: list[tuple[str, str]] = [("start", "")]
    for number, page in enumerate(journey.journey.pages, start=1):
        box = f"p{number}"
        if page.when != ALWAYS:
            test = f"c{number}"
            yield f"{test}{{{_label(condition_text(journey, page.when))}}}"
            yield from _arrows(waiting, test)
            waiting = [(test, words.text("yes"))]
        yield f"{box}[{_label(journey.page(page).text)}]"
        yield from _arrows(waiting, box)
        waiting = [] if page.exit else [(box, "")]
        if page.exit:
            yield f"e{number}([{_label(words.text('sheet-elsewhere'))}])"
            yield from _arrows([(box, "")], f"e{number}")
        if page.when != ALWAYS:
            waiting.insert(0, (f"c{number}", words.text("no")))
    yield f"finish([{_label(words.text('sheet-finish'))}])"
    yield from _arrows(waiting, "finish")


def _arrows(starts: list[tuple[str, str]], end: str) -> Iterator[str]:
    for start, text in starts:
        yield f"{start} -->|{_label(text)}| {end}" if text else f"{start} --> {end}"


def _label(text: str) -> str:
    """Return a text between quotes, as Mermaid takes it."""
    return '"' + text.replace('"', "#quot;").replace("\n", " ") + '"'
