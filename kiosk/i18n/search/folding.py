"""Making words comparable: accents, case, the forms of Arabic letters, endings, synonyms."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kiosk.i18n.locales import LOCALES

#: Stemmers of the languages that are searched (Snowball, http://snowballstem.org).
_STEMMERS = {"fr": "french", "en": "english", "ar": "arabic"}

_WORD = re.compile(r"[^\W_]+")
_DOUBLED = re.compile(r"([a-z])\1+")

#: Forms of one Arabic letter that people write for one another, beside those that lose a mark.
_LETTERS = str.maketrans({"ة": "ه", "ى": "ي", "ٱ": "ا", "ـ": "", "œ": "oe", "æ": "ae", "ß": "ss"})

#: The definite article, alone or after a word of one letter that is written with it.
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")

#: French words of one letter that people write without their apostrophe: « jattends ».
_ELIDED = frozenset("jldmtsnc")
_VOWELS = frozenset("aeiouyh")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is compared: folded, and its stem."""

    raw: str
    stem: str


@dataclass(frozen=True, slots=True)
class Language:
    """How one language is searched: made once in a process by :func:`language`."""

    code: str
    empty: frozenset[str]
    same: Mapping[str, str]
    short: tuple[tuple[re.Pattern[str], str], ...]
    stem_word: Callable[[str], str]

    def tokens(self, text: str) -> tuple[Token, ...]:
        """Return the words of ``text`` that say something; all of them when none does."""
        folded = fold(text)
        for pattern, whole in self.short:
            folded = pattern.sub(whole, folded)
        words = [self._bare(word) for word in _WORD.findall(folded)]
        telling = [word for word in words if word not in self.empty] or words
        return tuple(self.token(word) for word in telling)

    def token(self, word: str) -> Token:
        """Return a folded word with its stem, or the one of the word that it stands for."""
        stem = self._stem(word)
        return Token(word, self.same.get(word) or self.same.get(stem) or stem)

    def glued(self, token: Token) -> Token | None:
        """Return what follows an elided letter that was written without its apostrophe."""
        word = token.raw
        if self.code == "fr" and len(word) > 4 and word[0] in _ELIDED and word[1] in _VOWELS:
            return self.token(word[1:])
        return None

    def _bare(self, word: str) -> str:
        if self.code == "ar":
            for article in _ARTICLES:
                if word.startswith(article) and len(word) - len(article) > 2:
                    return word[len(article) :]
        return word

    def _stem(self, word: str) -> str:
        return self.stem_word(word)


def fold(text: str) -> str:
    """Return ``text`` in small letters without marks, each Arabic letter in one form, doubled
    Latin letters once."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(one for one in plain if not unicodedata.combining(one)).translate(_LETTERS)
    digits = "".join(str(unicodedata.digit(one)) if one.isdigit() else one for one in bare)
    return _DOUBLED.sub(r"\1", digits)


@cache
def language(locale: str) -> Language:
    """Return how the language of a locale is searched. Raises KeyError for an unknown one."""
    code = LOCALES[locale].language
    # Here rather than above: a visit that searches nothing loads nothing.
    import snowballstemmer

    stemmer = snowballstemmer.stemmer(_STEMMERS[code])
    source = files(__package__) / f"{code}.toml"
    data = tomllib.loads(source.read_text(encoding="utf-8"))

    def stem(word: str) -> str:
        return str(stemmer.stemWord(word))

    same: dict[str, str] = {}
    for group in data["groups"]:
        first = stem(fold(group[0]))
        for word in map(fold, group):
            same[word] = first
            same.setdefault(stem(word), first)
    short = [
        (re.compile(rf"(?<!\w){re.escape(fold(key))}(?!\w)"), fold(whole))
        for key, whole in data["short"].items()
    ]
    empty = frozenset(map(fold, data["empty"].split()))
    return Language(code, empty, same, tuple(short), stem)
