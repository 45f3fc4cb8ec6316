"""Typography: what a careful printer would refuse in each language.

French: curly apostrophes, narrow no-break spaces before ; : ! ? % € and inside « ».
English: curly apostrophes and quotes. Arabic: its own comma, semicolon and question mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from fluent.syntax import ast

from kiosk.i18n.checks.shelf import Shelf
from kiosk.i18n.formats import NARROW
from kiosk.i18n.locales import LOCALES
from kiosk.journeys.findings import Finding

#: Stands for a placeable in the text that is looked at.
_VALUE = "\ufffc"

_EVERYWHERE = (
    ("straight-apostrophe", re.compile("'")),
    ("straight-quote", re.compile('"')),
    ("three-dots", re.compile(r"\.\.\.")),
    ("double-space", re.compile(r"  ")),
    ("space-before", re.compile(rf"[ {NARROW}\u00a0][,.](?![\d.])")),
)
_BY_LANGUAGE: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "fr": (
        # A colon may be part of an address or of a time; these have no space after.
        ("narrow-space-before", re.compile(rf"[^{NARROW}](?:[;!?»%€]|:(?![/\d]))")),
        ("narrow-space-after", re.compile(rf"«[^{NARROW}]")),
        ("wide-ordinal", re.compile(r"n°(?! |\u00a0|\u202f)")),
    ),
    "en": (
        ("space-before", re.compile(rf"[ {NARROW}\u00a0][;:!?%]")),
        ("french-quotes", re.compile(r"[«»]")),
    ),
    "ar": (("latin-mark", re.compile(r"(?<=[\u0600-\u06ff])[,;?]")),),
}


def check_typography(shelves: Mapping[str, Shelf]) -> Iterator[Finding]:
    """Yield each text that breaks a rule of its language."""
    for locale, shelf in shelves.items():
        rules = _EVERYWHERE + _BY_LANGUAGE.get(LOCALES[locale].language, ())
        for (key, attribute), pattern in shelf.parts().items():
            for text in texts(pattern):
                for name, rule in rules:
                    if broken := rule.search(text):
                        around = text[max(0, broken.start() - 12) : broken.end() + 6]
                        yield Finding(shelf.where(key, attribute), name, repr(around))


def texts(pattern: ast.Pattern) -> Iterator[str]:
    """Yield the text of a pattern, then that of each variant that it chooses from."""
    whole = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            whole += element.value
            continue
        expression: object = element
        while isinstance(expression, ast.Placeable):
            expression = expression.expression
        if isinstance(expression, ast.StringLiteral):
            whole += str(expression.parse()["value"])
            continue
        whole += _VALUE
        if isinstance(expression, ast.SelectExpression):
            for variant in expression.variants:
                yield from texts(variant.value)
    yield whole
