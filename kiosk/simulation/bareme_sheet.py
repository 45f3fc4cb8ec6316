"""The barèmes of a month as plain text, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.contract.baremes import Baremes, Territory
from kiosk.i18n.baremes import figure, paid
from kiosk.i18n.words import plain

if TYPE_CHECKING:
    from kiosk.i18n import Words


def sheet(baremes: Baremes, words: Words) -> str:
    """Return every row with its figure, what is paid of it and its date."""
    return "".join(f"{line}\n" for line in _lines(baremes, words))


def _lines(baremes: Baremes, words: Words) -> Iterator[str]:
    month = words.month(baremes.month)
    yield plain(words.text("bareme-title", month=month, version=baremes.law))
    for bareme in baremes.baremes:
        if not bareme.rows:
            continue
        yield ""
        yield plain(words.text(f"bareme-of-{bareme.id}"))
        for row in bareme.rows:
            said = [words.text(f"bareme-{row.key}"), figure(row, words)]
            if (net := paid(row, words)) is not None:
                said.append(words.text("bareme-paid", amount=net))
            if row.territory is not Territory.EVERYWHERE:
                said.append(words.text(f"bareme-in-{row.territory}"))
            said.append(words.text("bareme-since", day=words.date(row.since)))
            yield f"  {plain(' · '.join(said))}"
    yield ""
    yield plain(words.text("bareme-lacking"))
    for lacks in baremes.lacking:
        yield f"  {plain(words.text(f'bareme-lacks-{lacks}'))}"
