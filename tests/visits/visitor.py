"""A person before the kiosk: sees, touches, types. Everything goes through the real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.i18n import Words
from tests.visits.finger import Finger
from tests.visits.looking import PATIENCE_S, Look, NeverCame, Probed, Thing, until
from tests.visits.screen import VirtualScreen

T = TypeVar("T")

#: How many views a patient person scrolls before giving up.
_SCROLLS = 12
#: How many presses of Tab go round the longest page.
_TABS = 80


class Visitor:
    """One visit, as the person who makes it lives it."""

    def __init__(self, probe: Probed, finger: Finger, screen: VirtualScreen) -> None:
        self.probe = probe
        self.finger = finger
        self.screen = screen
        self._words = Words("fr")

    def speaks(self, locale: str) -> None:
        """Choose a language from the bar."""
        self.touches("language")
        self.touches(f"language-{locale}")
        self._words = Words(locale)
        self.reads(self.says("component-end"))

    def hears(self, locale: str) -> None:
        """Be spoken to in another language, that something else than the bar chose."""
        self._words = Words(locale)
        self.reads(self.says("component-end"))

    def says(self, message: str, **arguments: object) -> str:
        """Return a message as this visitor reads it."""
        return self._words.text(message, **arguments)

    def month(self, back: int) -> str:
        """Return the name of the month so many months ago, as this visitor reads it."""
        today = date.today()
        number = 12 * today.year + today.month - 1 - back
        return self._words.month(f"{number // 12}-{number % 12 + 1:02}")

    @property
    def id(self) -> str:
        """The random identifier of the visit."""
        return self.probe.visit

    @property
    def pid(self) -> int:
        """The visit's process id."""
        return self.probe.pid

    # --- Seeing ---------------------------------------------------------------------------

    def looks(self) -> Look:
        """Return what the window shows now."""
        return self.probe.look()

    def waits_for(
        self, holds: Callable[[Look], T | None], what: str, patience_s: float = PATIENCE_S
    ) -> T:
        """Look until ``holds`` is true of what is seen, and return it."""
        last: list[Look] = []

        def look() -> T | None:
            last[:] = [self.looks()]
            return holds(last[0])

        try:
            return until(look, what, patience_s)
        except NeverCame as error:
            seen = f"{last[0].screen}: {last[0].texts()}" if last else "nothing"
            raise NeverCame(f"{error}; seen instead: {seen}") from None

    def sees(self, screen: str, patience_s: float = PATIENCE_S) -> Look:
        """Wait until a screen is there and can be used; return it."""
        return self.waits_for(
            lambda look: look if look.screen == screen and look.enabled else None,
            f"screen {screen}",
            patience_s,
        )

    def reads(self, words: str, patience_s: float = PATIENCE_S) -> Thing:
        """Wait until something says ``words``; return it."""
        return self.waits_for(
            lambda look: next(iter(look.saying(words)), None), f"« {words} »", patience_s
        )

    def sees_thing(self, name: str, patience_s: float = PATIENCE_S) -> Thing:
        """Wait until the thing of that object name is there; return it."""
        return self.waits_for(lambda look: look.named(name), name, patience_s)

    def photographs(self, path: Path) -> None:
        """Save what the screen shows, once everything is drawn."""
        self.probe.ask("painted")
        self.screen.save(path)

    # --- Touching -------------------------------------------------------------------------

    def touches(self, what: str, patience_s: float = PATIENCE_S) -> None:
        """Touch the thing of that object name, or the one that says exactly these words.

        Waits until it is there, at rest and can be pressed; scrolls to it with the button
        that every long page has.
        """
        for _ in range(_SCROLLS):
            thing = self._at_rest(what, patience_s)
            if thing.in_view:
                self.finger.tap(thing.middle)
                return
            self._scrolls_towards(thing)
        raise NeverCame(f"{what} cannot be scrolled to")

    def wakes(self) -> None:
        """Touch the attract screen, anywhere."""
        self.sees("attract")
        self.finger.tap((self.screen.width // 3, self.screen.height // 3))
        self.sees("home")

    def types(self, text: str) -> None:
        """Type on the keyboard in the window: letters, capitals with the shift key, digits."""
        shift, keys = self._key("shift"), self._keys()
        points = []
        for character in text:
            if character.isupper():
                # The shift key holds for one letter.
                points.append(shift.middle)
            key = self._key("space") if character == " " else keys[character.lower()]
            points.append(key.middle)
        self.finger.tap_all(points)

    def types_capitals(self, text: str) -> None:
        """Type on a keyboard that has capitals only: that of an IBAN."""
        keys = self._keys()
        self.finger.tap_all([keys[character.lower()].middle for character in text])

    def types_digits(self, text: str) -> None:
        """Type on the digit pad in the window: digits, and ``A`` or ``B`` of a Corsican NIR."""
        keys = self._keys()
        points = []
        for character in text.replace(" ", ""):
            if character in "AB":
                # One key for both: ``2A`` at the first press, ``2B`` at the second.
                raise ValueError("type 2A and 2B with types_corsican")
            points.append(keys[character].middle)
        self.finger.tap_all(points)

    def types_corsican(self, letter: str) -> None:
        """Type ``2A`` or ``2B`` with their common key."""
        self.finger.tap_all([self._keys()["2A/2B"].middle] * (1 if letter == "A" else 2))

    def types_nir(self, nir: str) -> None:
        """Type a NIR, with or without blanks, Corsican or not."""
        number = nir.replace(" ", "")
        for letter in "AB":
            before, found, after = number.partition(f"2{letter}")
            if found:
                self.types_digits(before)
                self.types_corsican(letter)
                self.types_digits(after)
                return
        self.types_digits(number)

    def erases(self, count: int) -> None:
        """Press the key that erases, that many times."""
        self.finger.tap_all([self._key("backspace").middle] * count)

    def types_password(self, password: str) -> None:
        """Type a password on the keyboard in the window."""
        self.types(password)

    def tabs_to(self, name: str) -> None:
        """Press Tab on a real keyboard until that thing has the focus."""
        for _ in range(_TABS):
            look = self.looks()
            thing = look.named(name)
            if thing is not None and thing.focused and look.enabled:
                return
            self.finger.key("Tab")
        raise NeverCame(f"Tab never comes to {name}")

    # --- Inside ---------------------------------------------------------------------------

    def _at_rest(self, what: str, patience_s: float) -> Thing:
        before: list[Thing | None] = [None]

        def still(look: Look) -> Thing | None:
            thing = None if look.moving else _pressable(look, what)
            last, before[0] = before[0], thing
            return thing if thing is not None and last is not None and _same(thing, last) else None

        return self.waits_for(still, f"{what}, to be pressed", patience_s)

    def _scrolls_towards(self, thing: Thing) -> None:
        look = self.looks()
        below = thing.rect[1] > look.size[1] // 2
        name = "scroll-down" if below else "scroll-up"
        arrow = next((t for t in look.things if t.name == name and t.enabled and t.on_top), None)
        if arrow is None:
            raise NeverCame(f"{thing.name or thing.words} is out of view, and nothing scrolls")
        self.finger.tap(arrow.middle)
        # The page moves only once the press has come through the X server: not before this.
        self.probe.ask("painted")

    def _keys(self) -> dict[str, Thing]:
        look = self.waits_for(
            lambda look: look if any(t.kind == "Key" for t in look.things) else None, "a keyboard"
        )
        return {thing.text.lower() if len(thing.text) == 1 else thing.text: thing
                for thing in look.things if thing.kind == "Key"}  # fmt: skip

    def _key(self, name: str) -> Thing:
        return self.sees_thing(f"key-{name}")


def _pressable(look: Look, what: str) -> Thing | None:
    usable = [thing for thing in look.things if thing.enabled and thing.pressable]
    named = [thing for thing in usable if thing.name == what]
    said = [thing for thing in usable if what in (thing.label, thing.text.replace("&&", "&"))]
    found = named or said
    if len(found) > 1:
        raise AssertionError(f"{what}: {len(found)} things can be meant")
    return found[0] if found else None


def _same(one: Thing, other: Thing) -> bool:
    return (one.name, one.rect, one.seen) == (other.name, other.rect, other.seen)
