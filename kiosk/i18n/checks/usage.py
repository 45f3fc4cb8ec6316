"""No id without its words, no words that nobody says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kiosk.i18n.catalogue import references
from kiosk.i18n.checks.code import Said, modules, read_code
from kiosk.i18n.checks.journeys import common_words, wanted_words
from kiosk.i18n.checks.registers import REGISTERS, Register
from kiosk.i18n.checks.shelf import Shelf
from kiosk.i18n.locales import SOURCE
from kiosk.journeys.findings import Finding
from kiosk.journeys.model import Journey


def check_usage(
    shelves: Mapping[str, Shelf],
    journeys: Iterable[Journey],
    code: Iterable[tuple[str, str]] | None = None,
    registers: Iterable[Register] = REGISTERS,
) -> Iterator[Finding]:
    """Yield ids that are said and have no words, and words that nobody says.

    ``code`` are names and sources of modules: by default, all those of the kiosk.
    """
    shelf = shelves[SOURCE]
    known = tuple(registers)
    sources = modules() if code is None else code
    said = [
        read_code(name, text) for name, text in sources if not name.startswith("kiosk/i18n/checks")
    ]
    # A single word is the name of an icon as often as a message: it must be said outright.
    used = {literal for one in said for literal in one.literals if "-" in literal}
    used |= {key for one in said for key in one.ids}
    for register in known:
        try:
            keys = register.keys()
        except (ImportError, AttributeError) as gone:
            yield Finding(register.members, "register-gone", str(gone))
            continue
        for key in keys:
            message = f"{register.prefix}{key}"
            used.add(message)
            if message not in shelf.entries:
                yield Finding(register.members, "word-missing", message)
                continue
            for name in register.attributes:
                if name not in shelf.attributes(message):
                    yield Finding(register.members, "word-missing", f"{message}.{name}")
    yield from _missing(said, shelf, known)
    journey_words = set[str]()
    for journey in journeys:
        journey_words |= {*wanted_words(journey), *common_words(journey).values()}
    yield from _unused(used | journey_words, shelf)


def _missing(
    said: Iterable[Said], shelf: Shelf, registers: tuple[Register, ...]
) -> Iterator[Finding]:
    for one in said:
        for key, where in one.ids.items():
            if key not in shelf.entries and key != "utf-8":
                yield Finding(where, "word-missing", key)
        for prefix, where in one.prefixes.items():
            if not any(prefix == register.prefix for register in registers):
                yield Finding(where, "prefix-without-register", prefix)


def _unused(used: set[str], shelf: Shelf) -> Iterator[Finding]:
    reached: set[str] = set()
    waiting = [key for key in shelf.entries if key in used]
    while waiting:
        key = waiting.pop()
        if key in reached or key not in shelf.entries:
            continue
        reached.add(key)
        waiting.extend(references(shelf.entries[key]))
    for key in shelf.entries.keys() - reached:
        if not shelf.origins[key].journey:
            yield Finding(shelf.where(key), "unused")
