"""What a page is: the kind that its wording speaks for, or « other » where none does clearly."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from kiosk.scanner.kinds.accounts import find_iban
from kiosk.scanner.kinds.clues import ASKING, CLUES, NEEDED, ZONES, Clue
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.kinds.matching import Wording
from kiosk.scanner.text import PageText

#: What a kind must reach, and by how much it must exceed the next one.
_ENOUGH = 4.5
_AHEAD = 1.5
#: A kind is more than one word: so many things must speak for it.
_LEAST_CLUES = 3
#: Of a clue's weight as a title, what is left where it is only named.
_NAMED = 0.4
#: How sure a zone of which the check digits hold makes.
_PROVEN = 0.98
#: Weight of a zone for machines: which kind its first letters tell, and that there is one.
_ZONE_READ = 3.0
_ZONE_SEEN = 1.2
#: Weight of the shape of a card, and of a sheet full of words, for an identity paper.
_CARD = 1.0
_SHEET = -3.0
_MANY_WORDS = 150
#: Words under which a page was not read.
_FEW_WORDS = 8
#: Weight of an IBAN that holds, for a RIB, and of a page too full to be one.
_IBAN = 2.0
_FULL_PAGE = -1.5
_FULL_WORDS = 220

#: What a shape is called that only a card has (ISO/IEC 7810).
CARD_SHAPES = frozenset({"card", "id-1"})
_BEARERS = (PaperKind.IDENTITY_CARD, PaperKind.PASSPORT, PaperKind.TITRE_DE_SEJOUR)
#: A line of a zone as a reader of French sees it: no space, capitals, several chevrons.
_ZONE = re.compile(r"([A-Z])([A-Z<«]?)[A-Z0-9<«]{18,}")


@dataclass(frozen=True)
class Recognised:
    """What a page seems to be, and how surely, 0 to 1: for OTHER, that it is none of the rest.

    ``iban`` is the account of a RIB, with its check digits right; None on every other paper.
    """

    kind: PaperKind
    confidence: float
    iban: str | None = field(default=None, repr=False)


def recognise(
    text: PageText, mrz_found: bool = False, shape: str | None = None, zone: str = ""
) -> Recognised:
    """Tell what a page is from its words.

    ``mrz_found``: a zone for machines was read on it, which begins with ``zone`` (« ID », « P »)
    where that is known. ``shape``: one of :data:`CARD_SHAPES`, or anything else for a sheet.
    """
    told = _zone_kind(zone) if mrz_found else None
    if told is not None:
        # Its check digits held: nothing that the words say is as sure.
        return Recognised(told, _PROVEN)
    wording = Wording(text)
    iban = find_iban(text)
    asking = _worth(ASKING, wording)
    scores: dict[PaperKind, float] = {}
    for kind, clues in CLUES.items():
        said = [worth for clue in clues if (worth := _worth(clue, wording))]
        beside = _beside(kind, text, iban, mrz_found, shape)
        for_it = sum(worth > 0 for worth in (*said, *beside))
        score = sum(said) + sum(beside) + asking
        needed = NEEDED.get(kind, ())
        proven = not needed or any(wording.says(phrase) for phrase in needed)
        scores[kind] = score if proven and for_it >= _LEAST_CLUES else min(score, 0.0)
    (kind, best), (_, second) = sorted(scores.items(), key=lambda one: -one[1])[:2]
    excess = min(best - _ENOUGH, best - max(second, 0.0) - _AHEAD)
    if excess < 0:
        # Of a page on which hardly anything was read, nothing is known.
        read = len(text.words) >= _FEW_WORDS
        return Recognised(PaperKind.OTHER, _sure(-excess) if read else _sure(0))
    return Recognised(kind, _sure(excess), iban if kind is PaperKind.RIB else None)


def _worth(clue: Clue, wording: Wording) -> float:
    if clue.title:
        if any(wording.is_titled(phrase) for phrase in clue.phrases):
            return clue.weight
        named = any(wording.says(phrase) for phrase in clue.phrases)
        return _NAMED if named else 0.0
    return clue.weight if any(wording.says(phrase) for phrase in clue.phrases) else 0.0


def _beside(
    kind: PaperKind,
    text: PageText,
    iban: str | None,
    mrz_found: bool,
    shape: str | None,
) -> list[float]:
    """Return what speaks for or against a kind beside its wording."""
    found: list[float] = []
    if kind in _BEARERS:
        told = _zone_kind(_zone_in(text))
        if told is kind:
            found.append(_ZONE_READ)
        elif told is not None:
            found.append(-_ZONE_READ)
        if mrz_found or told is not None:
            found.append(_ZONE_SEEN)
        if shape in CARD_SHAPES and kind is not PaperKind.PASSPORT:
            found.append(_CARD)
        if len(text.words) > _MANY_WORDS:
            found.append(_SHEET)
    if kind is PaperKind.RIB:
        if iban is not None:
            found.append(_IBAN)
        if len(text.words) > _FULL_WORDS:
            found.append(_FULL_PAGE)
    return found


def _zone_in(text: PageText) -> str:
    """Return the first letters of what looks like the first line of a zone for machines."""
    for line in text.lines:
        run = "".join(word.text for word in line).upper()
        found = _ZONE.search(run)
        if found is not None and sum(run.count(one) for one in "<«") >= 3:
            return found[1] + found[2]
    return ""


def _zone_kind(zone: str) -> PaperKind | None:
    return ZONES.get(zone[:2]) or ZONES.get(zone[:1]) if zone else None


def _sure(excess: float) -> float:
    """Return a share from 0.5 on: what was just reached is as likely as not."""
    return round(1 / (1 + math.exp(-0.8 * excess)), 3)
