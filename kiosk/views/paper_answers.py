"""What an identity paper answers to the questions of an account creation. No window here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.journeys.conditions import Value
from kiosk.scanner.mrz.layouts import VISAS, Format
from kiosk.scanner.mrz.paper import Paper, Problem

#: Questions of ``create-account`` that a paper can answer, in the order in which to look at
#: them. Not the civility: a paper says a sex, a person says how they are called.
ANSWERED = ("nom-naissance", "prenoms", "date-naissance", "piece", "piece-numero")

#: Second letters with which titres de séjour begin: AR, IR, and before TR and CR.
_PERMITS = frozenset({"AR", "IR", "TR", "CR", "RP", "RT", "TS"})


@dataclass(frozen=True)
class Suggestion:
    """One answer that a paper gives. ``sure``: a check digit speaks for it."""

    question: str
    value: Value
    sure: bool


def suggestions(paper: Paper) -> tuple[Suggestion, ...]:
    """Return what ``paper`` answers, in the order of :data:`ANSWERED`; perhaps nothing.

    The kind and the number are asked of papers made out in France alone.
    """
    named = paper.format is Format.FRENCH_ID and paper.checks.get("composite", False)
    found: dict[str, tuple[Value, bool]] = {}
    if paper.surname is not None:
        found["nom-naissance"] = paper.surname, named
    if paper.given_names is not None:
        whole = Problem.NAMES_TRUNCATED not in paper.problems
        found["prenoms"] = paper.given_names, named and whole
    if paper.birth is not None:
        found["date-naissance"] = paper.birth.isoformat(), True
    piece = _piece(paper)
    if piece is not None:
        found["piece"] = piece, True
        if paper.number is not None:
            found["piece-numero"] = paper.number, True
    return tuple(Suggestion(one, *found[one]) for one in ANSWERED if one in found)


def agree(one: Paper, other: Paper) -> bool:
    """Return whether two readings say the same person and paper."""
    return _said(one) == _said(other)


def _said(paper: Paper) -> tuple[str | None, str | None, str | None, date | None]:
    return paper.surname, paper.given_names, paper.number, paper.birth


def _piece(paper: Paper) -> str | None:
    if paper.state != "FRA" or paper.format in VISAS:
        return None
    if paper.format is Format.TD3:
        return "passeport"
    return "titre-sejour" if (paper.kind or "") in _PERMITS else "carte-identite"
