"""The path of a journey as a Mermaid flowchart."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from kiosk.i18n.blocks import Block, blocks
from kiosk.i18n.conditions import condition_text
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import ALWAYS

#: Arrows that wait for the next box: where they start, and what is written on them.
_Waiting = list[tuple[str, str]]


def diagram(journey: JourneyWords) -> str:
    """Return the flowchart: pages, conditions as diamonds, exits, loops, start and end."""
    return "\n".join(["flowchart TD", *(f"    {line}" for line in _lines(journey))])


def _lines(journey: JourneyWords) -> Iterator[str]:
    words = journey.words
    yield f"start([{_label(words.text('sheet-start'))}])"
    waiting: _Waiting = [("start", "")]
    number = 1
    for block in blocks(journey):
        waiting = yield from _block(block, number, waiting)
        number += len(block.pages)
    yield f"finish([{_label(words.text('sheet-finish'))}])"
    yield from _arrows(waiting, "finish")


def _block(block: Block, first: int, waiting: _Waiting) -> Generator[str, None, _Waiting]:
    """Yield the boxes of a block, numbered from ``first``, and return what waits after it."""
    words = block.said.words
    for number, page in enumerate(block.pages, start=first):
        box = f"p{number}"
        if page.when != ALWAYS:
            test = f"c{number}"
            yield f"{test}{{{_label(condition_text(block.said, page.when))}}}"
            yield from _arrows(waiting, test)
            waiting = [(test, words.text("yes"))]
        yield f"{box}[{_label(block.said.page(page).text)}]"
        yield from _arrows(waiting, box)
        waiting = [] if page.exit else [(box, "")]
        if page.exit:
            yield f"e{number}([{_label(words.text('sheet-elsewhere'))}])"
            yield from _arrows([(box, "")], f"e{number}")
        if page.when != ALWAYS:
            waiting.insert(0, (f"c{number}", words.text("no")))
    if block.most > 1:
        # Back to the first of them, for the next child.
        last = f"p{first + len(block.pages) - 1}"
        entry = f"p{first}" if block.pages[0].when == ALWAYS else f"c{first}"
        yield from _arrows([(last, words.text("sheet-loop", most=block.most))], entry)
    return waiting


def _arrows(starts: _Waiting, end: str) -> Iterator[str]:
    for start, text in starts:
        yield f"{start} -->|{_label(text)}| {end}" if text else f"{start} --> {end}"


def _label(text: str) -> str:
    """Return a text between quotes, as Mermaid takes it."""
    return '"' + text.replace('"', "#quot;").replace("\n", " ") + '"'
