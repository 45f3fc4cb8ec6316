"""A readable sheet for each journey: who, the path, pages, questions, choices, errors.

Markdown with a Mermaid diagram, for advisers and for those who write the words. The same
declarations give the same bytes on any day: nothing here depends on the date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.contract.access import Role
from kiosk.i18n.blocks import Block, blocks
from kiosk.i18n.conditions import condition_text
from kiosk.i18n.diagram import diagram
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.sheets_adviser import advice_of, advice_of_all
from kiosk.i18n.sheets_demarche import facts, groups, papers, touched, touched_by_all
from kiosk.i18n.words import Words, plain
from kiosk.journeys.conditions import ALWAYS
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.rules import MALFORMED, RULES, error_keys


def write_sheets(journeys: Mapping[str, Journey], words: Words, folder: Path) -> tuple[Path, ...]:
    """Write a sheet a journey and ``README.md``, and return the files, the index first.

    ``folder`` is made where it is missing; sheets of journeys that are gone are removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = {folder / "README.md": index(journeys, words)}
    for journey in journeys.values():
        written[folder / f"{journey.id}.md"] = sheet(JourneyWords(journey, words))
    for stale in set(folder.glob("*.md")) - written.keys():
        stale.unlink()
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
    return tuple(written)


def index(journeys: Mapping[str, Journey], words: Words) -> str:
    """Return the list of the sheets."""
    return plain("\n".join(_index(journeys, words)) + "\n")


def _index(journeys: Mapping[str, Journey], words: Words) -> Iterator[str]:
    yield from (f"# {words.text('sheet-index')}", "", words.attribute("sheet-index", "hint") or "")
    whole = touched_by_all(journeys, words)
    if whole is not None:
        yield from ("", f"{whole} {words.attribute('sheet-touches', 'hint')}")
    for name, grouped in groups(journeys, words):
        if grouped:
            yield from ("", f"## {name}", "")
        for journey in grouped:
            title = JourneyWords(journey, words).title()
            taken = touched(journey, words)
            aside = "" if taken is None else f" ({taken})"
            yield f"- [{title.text}]({journey.id}.md)" + _dash(title.hint) + aside


def sheet(journey: JourneyWords) -> str:
    """Return the sheet of one journey."""
    return plain("\n".join(_sheet(journey)).rstrip() + "\n")


def _sheet(journey: JourneyWords) -> Iterator[str]:
    words, declared = journey.words, journey.journey
    title = journey.title()
    yield from (f"# {title.text}", "")
    if title.hint:
        yield from (title.hint, "")
    yield from (f"*{words.text('sheet-generated', id=declared.id)}*", "")
    roles = [words.text(f"role-{role}") for role in Role if role in declared.roles]
    yield f"- **{words.text('sheet-who')}**{_colon(words)}{words.list(roles)}"
    for message, holds in (
        ("sheet-signed-in", declared.signed_in),
        ("sheet-end", declared.submits),
    ):
        said = words.attribute(message, "yes" if holds else "no")
        yield f"- **{words.text(message)}**{_colon(words)}{said}"
    if declared.forms:
        yield f"- **{words.text('sheet-forms')}**{_colon(words)}{', '.join(declared.forms)}"
    for name, said in facts(journey):
        yield f"- **{name}**{_colon(words)}{said}"
    asked = list(papers(journey))
    if asked:
        yield from ("", f"## {words.text('sheet-papers')}")
        which, when = (words.attribute("sheet-papers", one) or "" for one in ("which", "when"))
        yield from _table((words.text("sheet-papers"), which, when), asked)
    yield from advice_of_all(journey)
    yield from ("", f"## {words.text('sheet-path')}", "")
    yield from ("```mermaid", diagram(journey), "```", "")
    yield from (f"## {words.text('sheet-pages')}", "")
    number = 0
    for block in blocks(journey):
        for page in block.pages:
            number += 1
            yield from _page(block, number, page)


def _page(block: Block, number: int, page: Page) -> Iterator[str]:
    journey = block.said
    words, said = journey.words, journey.page(page)
    title = words.text("sheet-page", number=number, title=said.text)
    yield from (f"### {title}", "")
    if said.hint:
        yield from (said.hint, "")
    when = condition_text(journey, page.when)
    yield f"- **{words.text('sheet-asked')}**{_colon(words)}{when}"
    if block.most > 1:
        most = words.attribute("sheet-repeated", "most", most=block.most)
        yield f"- **{words.text('sheet-repeated')}**{_colon(words)}{most}"
    if page.exit:
        yield f"- {words.attribute('sheet-asked', 'exit')}"
    if said.help:
        help_title = f"{said.help_title} " if said.help_title else ""
        yield f"- **{words.text('sheet-help')}**{_colon(words)}{help_title}{said.help}"
    if page.doors:
        doors = words.list(journey.door(page, one) for one in page.doors)
        yield f"- **{words.text('sheet-doors')}**{_colon(words)}{doors}"
    yield from advice_of(journey, page)
    for question in page.questions:
        yield from _question(journey, page, question)
    yield ""


def _question(journey: JourneyWords, page: Page, question: Question) -> Iterator[str]:
    words = journey.words
    if question.message != page.message:
        said = journey.question(question)
        yield from ("", f"#### {said.text}", "")
        if said.hint:
            yield from (said.hint, "")
    if question.when != ALWAYS:
        when = condition_text(journey, question.when)
        yield f"- **{words.text('sheet-question-asked')}**{_colon(words)}{when}"
    expected = [words.text(f"sheet-kind-{question.kind}"), *_bounds(question, words)]
    if question.optional:
        expected.append(words.text("sheet-optional"))
    yield f"- **{words.text('sheet-answer')}**{_colon(words)}{', '.join(expected)}"
    checks = [check for check in journey.journey.checks if check.question == question.id]
    for check in checks:
        when = condition_text(journey, check.fails)
        yield f"- **{words.text('sheet-contradiction')}**{_colon(words)}{when}"
    if question.choices:
        head = (words.text("sheet-choices"), words.attribute("sheet-choices", "hint") or "")
        labels = [(choice, journey.choice(question, choice)) for choice in question.choices]
        rows = [(said.text, said.hint or "", f"`{choice}`") for choice, said in labels]
        yield from _table((*head, words.text("sheet-key")), rows)
    yield from ("", f"{words.text('sheet-errors')}{_colon(words).rstrip()}")
    arguments = _arguments(question, words)
    head = (words.attribute("sheet-errors", "sentence") or "", words.text("sheet-key"))
    errors = [key for key in error_keys(question) if key != MALFORMED]
    errors += [check.key for check in checks]
    rows_ = [(journey.error_with(question, key, arguments), f"`{key}`") for key in errors]
    yield from _table(head, rows_)


def _bounds(question: Question, words: Words) -> Iterator[str]:
    bounds = RULES[question.kind].bounds
    if bounds is not None:
        minimum, maximum = bounds.of(question)
        if question.kind is Kind.CHOICES:
            maximum = min(maximum, len(question.choices))
        counts: dict[str, object] = {"minimum": minimum, "maximum": maximum}
        if question.kind is Kind.MONEY:
            counts = _arguments(question, words)
        elif question.kind is Kind.DATE:
            counts = {"minimum": _offset(minimum, words), "maximum": _offset(maximum, words)}
        said = words.attribute(f"sheet-kind-{question.kind}", "bounds", **counts)
        yield from () if said is None else (said,)


def _offset(days: int, words: Words) -> str:
    """Return a number of days from today as one would say it: in years where they are."""
    if days == 0:
        return words.text("sheet-offset")
    years, rest = divmod(abs(days), 366)
    unit, count = ("days", abs(days)) if rest else ("years", years)
    side = "ago" if days < 0 else "ahead"
    return words.attribute("sheet-offset", f"{unit}-{side}", count=count) or ""


def _arguments(question: Question, words: Words) -> dict[str, object]:
    """Return what an error names; days are left open, since they move with the day."""
    bounds = RULES[question.kind].bounds
    if question.kind is Kind.DATE or bounds is None:
        return dict.fromkeys(("earliest", "latest"), words.text("sheet-day"))
    minimum, maximum = bounds.of(question)
    if question.kind is Kind.MONEY:
        return {"minimum": words.money(minimum), "maximum": words.money(maximum)}
    return {"minimum": minimum, "maximum": maximum}


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield ""
    yield _row(head)
    yield _row(["---"] * len(head))
    yield from map(_row, rows)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _dash(text: str | None) -> str:
    return f" — {text}" if text else ""


def _colon(words: Words) -> str:
    return "\u202f: " if words.locale.language == "fr" else ": "
