"""Ranking what can be done against what somebody typed, finished or not, well spelt or not."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.i18n.search.folding import Language, Token, language

T = TypeVar("T")

#: Least score of what is shown, and of a word that is taken for another one.
_LEAST, _ALIKE = 0.34, 0.72

#: What a beginning counts while the word is being typed; what a misspelt word counts at most.
_BEGUN, _MISSPELT = 0.85, 0.92

#: What a word that is nowhere weighs, beside the rarest: a greeting is no reason to find nothing.
_UNKNOWN = 0.5

#: How much of a score is that everything typed was found, the rest being that all was said.
_FOUND = 0.62


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying something, in a locale. ``weight`` is 1 for the way that is shown."""

    text: str
    locale: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """Something found. ``score`` goes from 0 to 1."""

    target: T
    score: float


@dataclass(frozen=True, slots=True)
class _Said:
    """A phrase as it is compared."""

    code: str
    tokens: tuple[Token, ...]
    weight: float


class Index(Generic[T]):
    """What can be found, made once for a language. Searching is quick enough for each key."""

    def __init__(self, entries: Iterable[tuple[T, Iterable[Phrase]]]) -> None:
        self._languages: dict[str, Language] = {}
        self._entries: list[tuple[T, tuple[_Said, ...]]] = []
        holders: dict[tuple[str, Token], set[int]] = {}
        for number, (target, phrases) in enumerate(entries):
            said = tuple(self._said(one) for one in phrases)
            self._entries.append((target, said))
            for one in said:
                for token in one.tokens:
                    holders.setdefault((one.code, token), set()).add(number)
        count = len(self._entries)
        self._rarest = math.log(1 + count) or 1.0
        stems: dict[tuple[str, str], set[int]] = {}
        for (code, token), held in holders.items():
            stems.setdefault((code, token.stem), set()).update(held)
        # A word that is everywhere tells little of what is meant.
        self._weights = {
            (code, token): math.log(1 + count / len(stems[code, token.stem]))
            for code, token in holders
        }

    def find(self, typed: str, most: int = 8) -> tuple[Hit[T], ...]:
        """Return what ``typed`` may mean, the likeliest first, ``most`` at most."""
        if not typed.strip():
            return ()
        unfinished = not typed[-1:].isspace()
        scores = [0.0] * len(self._entries)
        for code, spoken in self._languages.items():
            asked = spoken.tokens(typed)
            if not asked:
                continue
            table = self._table(spoken, asked, unfinished)
            for number, (_, said) in enumerate(self._entries):
                mine = tuple(one for one in said if one.code == code)
                if mine:
                    scores[number] = max(scores[number], self._score(mine, len(asked), table))
        ranked = sorted(range(len(scores)), key=lambda number: -scores[number])
        return tuple(
            Hit(self._entries[number][0], scores[number])
            for number in ranked[:most]
            if scores[number] >= _LEAST
        )

    def _said(self, phrase: Phrase) -> _Said:
        spoken = language(phrase.locale)
        self._languages[spoken.code] = spoken
        return _Said(spoken.code, spoken.tokens(phrase.text), phrase.weight)

    def _table(
        self, spoken: Language, asked: tuple[Token, ...], unfinished: bool
    ) -> dict[Token, tuple[float, ...]]:
        """Return how alike each word that is known is to each word typed, where it is at all."""
        forms = [(word, spoken.glued(word)) for word in asked]
        table = {}
        for code, token in self._weights:
            if code != spoken.code:
                continue
            row = tuple(
                max(
                    _alike(one, token, unfinished and place == len(forms) - 1)
                    for one in (word, glued)
                    if one is not None
                )
                for place, (word, glued) in enumerate(forms)
            )
            if any(row):
                table[token] = row
        return table

    def _score(
        self, said: tuple[_Said, ...], count: int, table: dict[Token, tuple[float, ...]]
    ) -> float:
        """Return how well an entry answers: all that was typed is in it, and one of its
        phrases is all in what was typed."""
        best = [(0.0, self._rarest * _UNKNOWN)] * count
        covered = 0.0
        for one in said:
            reached = whole = 0.0
            for token in one.tokens:
                weight = self._weights[one.code, token]
                whole += weight
                row = table.get(token)
                if row is None:
                    continue
                reached += weight * max(row)
                for place, alike in enumerate(row):
                    if alike * one.weight > best[place][0]:
                        best[place] = (alike * one.weight, weight)
            if reached:
                covered = max(covered, one.weight * reached / whole)
        total = sum(weight for _, weight in best)
        found = sum(alike * weight for alike, weight in best)
        return (found / total) * (_FOUND + (1 - _FOUND) * covered)


def _alike(word: Token, token: Token, unfinished: bool) -> float:
    if word.raw == token.raw or word.stem == token.stem:
        return 1.0
    length = len(word.raw)
    if unfinished and length > 2 and token.raw.startswith(word.raw):
        return _BEGUN
    if length < 4 or len(token.raw) < 4:
        return 0.0
    from rapidfuzz.distance import OSA

    alike = float(OSA.normalized_similarity(word.raw, token.raw, score_cutoff=_ALIKE))
    return alike * _MISSPELT
