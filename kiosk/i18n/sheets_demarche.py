"""What the sheet of a démarche says beside its pages: what it is for, what it changes, how often
it may be sent, what the Caf fills in, its papers by situation, and how many touches it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.contract.vocabulary import FACTS
from kiosk.i18n.conditions import condition_text
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.words import Words
from kiosk.journeys.model import Category, Journey, Question
from kiosk.journeys.touches import Lengths, Touches, lengths, median


def facts(journey: JourneyWords) -> Iterator[tuple[str, str]]:
    """Yield what is said of a démarche in a line each: its name, and what it is."""
    words, declared = journey.words, journey.journey
    if declared.category is None:
        return
    yield words.text("sheet-category"), words.text(f"category-{declared.category}")
    if declared.benefit is not None:
        benefit = words.text(f"benefit-{declared.benefit.replace('_', '-')}")
        yield words.text("sheet-benefit"), benefit
    if declared.effects:
        effects = words.list(words.text(f"sheet-effect-{one}") for one in declared.effects)
        yield words.text("sheet-effects"), effects
    once = words.attribute("sheet-once", "day")
    if declared.once is not None:
        once = words.text(f"sheet-once-{declared.once}")
    yield words.text("sheet-once"), once or ""
    known = [question for question in declared.questions() if question.known]
    if known:
        yield words.text("sheet-known"), words.list(_known(journey, known))
    yield words.text("sheet-touches"), _both(lengths(declared), words)


def _known(journey: JourneyWords, known: Sequence[Question]) -> Iterator[str]:
    """Yield what the Caf fills in, resources in one word: there is one of each kind and month."""
    for question in known:
        if question.id in FACTS:
            said = journey.question(question)
            yield said.short or said.text
    if any(question.id not in FACTS for question in known):
        yield journey.words.attribute("sheet-known", "resources") or ""


def papers(journey: JourneyWords) -> Iterator[tuple[str, str, str]]:
    """Yield each paper that is asked for, which one exactly, and in which situation."""
    for page in journey.journey.pages:
        if page.paper is not None:
            said = journey.page(page)
            yield said.text, said.hint or "", condition_text(journey, page.when)


def groups(
    journeys: Mapping[str, Journey], words: Words
) -> Iterator[tuple[str, Sequence[Journey]]]:
    """Yield the démarches of each category, under its name, and last what has none."""
    for category in Category:
        yield (
            words.text(f"category-{category}"),
            [one for one in journeys.values() if one.category is category],
        )
    yield words.text("sheet-others"), [one for one in journeys.values() if one.category is None]


def touched(journey: Journey, words: Words) -> str | None:
    """Return how many touches a démarche takes, in a few words; None for what is none."""
    if journey.category is None:
        return None
    return words.attribute("sheet-touches", "short", **_counts(lengths(journey)))


def touched_by_all(journeys: Mapping[str, Journey], words: Words) -> str | None:
    """Return the medians over all démarches; None when there is none."""
    every = [lengths(one) for one in journeys.values() if one.category is not None]
    if not every:
        return None
    whole = Lengths(
        _middle(one.shortest for one in every),
        _middle(one.median for one in every),
    )
    return words.attribute("sheet-touches", "all", **_counts(whole))


def _middle(found: Iterable[Touches]) -> Touches:
    costs = tuple(found)
    return Touches(median(one.touches for one in costs), median(one.keys for one in costs))


def _both(found: Lengths, words: Words) -> str:
    return words.attribute("sheet-touches", "both", **_counts(found)) or ""


def _counts(found: Lengths) -> dict[str, int]:
    return {
        "least": found.shortest.touches,
        "leastkeys": found.shortest.keys,
        "usual": found.median.touches,
        "usualkeys": found.median.keys,
    }
