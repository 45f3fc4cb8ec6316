"""The table of cases of docs/simulation.md: ``python -m tests.simulation.table`` writes it.

A row for each amount: what was published, what the kiosk says. The household itself, as a
visitor answers it, stands in ``tests/simulation/cases/`` under the same name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from tests.simulation.published import Published, Source, amount, published

DOCUMENT = Path(__file__).parents[2] / "docs" / "simulation.md"

#: What stands between these lines is written here, the rest by hand.
FIRST, LAST = "<!-- cases: python -m tests.simulation.table -->", "<!-- /cases -->"


def table() -> str:
    """Return the tables of all sources, as they stand between the two lines."""
    cases = list(published())
    parts = [_summary(cases)]
    for source, own in groupby(cases, key=lambda one: one.source):
        parts.append(_of_source(source, list(own)))
    return "\n\n".join(parts)


def written(document: str) -> str:
    """Return the document with the tables as they are now.

    Raises ValueError when it has no place for them.
    """
    before, first, rest = document.partition(FIRST)
    _, last, after = rest.partition(LAST)
    if not (first and last):
        raise ValueError(f"no place for the cases: {FIRST} … {LAST}")
    return f"{before}{FIRST}\n\n{table()}\n\n{LAST}{after}"


def _summary(cases: Sequence[Published]) -> str:
    amounts = [(one, benefit) for one in cases for benefit in one.expected]
    aside = sum(bool(one.set_aside) for one, _ in amounts)
    years = sorted({one.case.month[:4] for one in cases})
    return (
        f"{len(cases)} households, {len(amounts)} amounts, {years[0]} to {years[-1]}: "
        f"{len(amounts) - aside} agree, {aside} are set aside, for the reason given."
    )


def _of_source(source: Source, cases: Sequence[Published]) -> str:
    lines = [f"### {source.title}", "", f"Published {source.published}. {_line(source.reading)}"]
    lines += ["", "| household | month | benefit | published | obtained | where |"]
    lines += ["|---|---|---|---:|---:|---|"]
    for one in cases:
        lines += _rows(one)
    notes = [one for one in cases if one.set_aside or one.reading]
    if notes:
        lines += ["", *(f"- *{one.name}*: {_note(one)}." for one in notes)]
    return "\n".join(lines).rstrip()


def _rows(one: Published) -> Iterator[str]:
    for benefit, expected in one.expected.items():
        found = f"{amount(one, benefit):.2f}"
        shown = f"**{found}**" if one.set_aside else found
        cells = (one.name, one.case.month, benefit.value, f"{expected:.2f}", shown, one.where)
        yield f"| {' | '.join(cells)} |"


def _note(one: Published) -> str:
    return one.reading if not one.set_aside else f"set aside: {one.set_aside}"


def _line(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    """Write the tables into the document."""
    DOCUMENT.write_text(written(DOCUMENT.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
