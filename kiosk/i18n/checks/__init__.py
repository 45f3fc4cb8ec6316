"""Proof that every word is there, in every language, and that none is said elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.i18n.checks.adviser import check_advice
from kiosk.i18n.checks.journeys import check_journey_words
from kiosk.i18n.checks.parity import check_parity
from kiosk.i18n.checks.sentences import check_sentences
from kiosk.i18n.checks.shelf import Shelf, read_shelves
from kiosk.i18n.checks.typography import check_typography
from kiosk.i18n.checks.usage import check_usage
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Journey

__all__ = ["Shelf", "check_advice", "check_journey_words", "check_words", "read_shelves"]


def check_words(journeys: Iterable[Journey]) -> list[Finding]:
    """Return everything that is wrong with the words of the whole kiosk."""
    declared = tuple(journeys)
    shelves = read_shelves()
    return sorted(
        {
            *(one for shelf in shelves.values() for one in shelf.findings),
            *check_parity(shelves),
            *check_typography(shelves),
            *check_usage(shelves, declared),
            *check_sentences(),
            *(one for journey in declared for one in check_journey_words(journey, shelves)),
        }
    )
