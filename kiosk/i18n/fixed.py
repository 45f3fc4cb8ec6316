"""Messages that are the same for everybody: those that take no variable.

Read without parsing Fluent, which takes seconds for a whole catalogue. What is not plain at
sight (a reference, a selection) is left out: fewer words are known as fixed, never more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from kiosk.i18n.locales import SOURCE
from kiosk.i18n.sources import entries

_HEAD = re.compile(r"^(?P<id>[a-z][\w-]*)\s*=[ ]?(?P<text>.*)$", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"^\s+\.(?P<name>[a-z][\w-]*)\s*=[ ]?(?P<text>.*)$", re.IGNORECASE)


@cache
def fixed(code: str) -> dict[tuple[str, str | None], str]:
    """Return the fixed words of a locale and of the French one that stands in for it, by id and
    attribute."""
    found: dict[tuple[str, str | None], str] = {}
    for one in dict.fromkeys((SOURCE, code)):
        for source in entries(one).values():
            found |= {(key, part): text for key, part, text in _read(source)}
    return found


def _read(source: str) -> Iterator[tuple[str, str | None, str]]:
    message: str | None = None
    part: str | None = None
    lines: list[str] = []
    # An entry is cut where the next one begins: what comment lies between is not of it.
    own = takewhile(lambda line: not line.startswith("#"), source.splitlines())
    for line in [*own, "end ="]:
        head, attribute = _HEAD.match(line), _ATTRIBUTE.match(line)
        if head is None and attribute is None:
            lines.append(line.strip())
            continue
        text = "\n".join(lines).strip()
        if message is not None and text and "{" not in text and "}" not in text:
            yield message, part, text
        if head is not None:
            message, part, lines = head["id"], None, [head["text"]]
        elif attribute is not None:
            part, lines = attribute["name"], [attribute["text"]]
