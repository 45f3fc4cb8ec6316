"""What the camera's screen says in sounds: which tone, when, and its samples.

Sine tones of our own, so that no file is shipped: what goes well rises, trouble falls or repeats,
each in its own rhythm. They are told apart without being learnt, and never replace the words.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from kiosk.scanner.protocol.advice import Advice

#: Samples a second, of 16 bits, one channel.
RATE = 22_050

#: Loudness at most, of 1; what rises and falls at both ends of a note, in seconds: no click.
_LOUD = 0.35
_EDGE_S = 0.012

#: Time for which an advice must hold before it sounds, and between two sounds, in seconds.
_PATIENCE_S = 0.4
_REST_S = 1.6


class Cue(StrEnum):
    """A sound."""

    SHUTTER = "shutter"
    READY = "ready"
    CLOSER = "closer"
    CORNER = "corner"
    DARK = "dark"
    GLARE = "glare"
    STILL = "still"
    COVERED = "covered"
    HAND = "hand"


#: Notes of each: hertz (0: silence) and seconds.
_NOTES: dict[Cue, tuple[tuple[float, float], ...]] = {
    Cue.READY: ((660, 0.09), (880, 0.14)),
    Cue.CLOSER: ((392, 0.09), (494, 0.09), (587, 0.09)),
    Cue.CORNER: ((440, 0.08), (0, 0.06), (440, 0.08), (0, 0.06), (440, 0.08)),
    Cue.DARK: ((330, 0.16), (262, 0.24)),
    Cue.GLARE: ((988, 0.07), (0, 0.05), (988, 0.07)),
    Cue.STILL: ((523, 0.22),),
    Cue.COVERED: ((220, 0.4),),
    Cue.HAND: ((587, 0.08), (0, 0.05), (440, 0.08), (0, 0.05), (440, 0.08)),
}

_OF_ADVICE = {
    Advice.READY: Cue.READY,
    Advice.CLOSER: Cue.CLOSER,
    Advice.CORNER_MISSING: Cue.CORNER,
    Advice.TOO_DARK: Cue.DARK,
    Advice.GLARE: Cue.GLARE,
    Advice.BLURRED: Cue.STILL,
    Advice.HOLD_STILL: Cue.STILL,
    Advice.COVERED: Cue.COVERED,
    Advice.PAGE_COVERED: Cue.HAND,
}


class Prompter:
    """Tells which sound is due. Times in seconds of any clock that only goes on."""

    def __init__(self) -> None:
        self._advice: Advice | None = None
        self._since = 0.0
        self._sounded: Advice | None = None
        self._sounded_at = float("-inf")

    def see(self, advice: Advice, now: float) -> Cue | None:
        """Return the sound of an advice that is new and lasts; None for silence."""
        if advice is not self._advice:
            self._advice, self._since = advice, now
        if advice is self._sounded or now - self._since < _PATIENCE_S:
            return None
        if now - self._sounded_at < _REST_S:
            return None
        self._sounded, self._sounded_at = advice, now
        return _OF_ADVICE.get(advice)

    def taken(self, now: float) -> Cue:
        """Return the sound of a picture that was taken, which never waits."""
        self._sounded_at = now
        return Cue.SHUTTER


@cache
def samples(cue: Cue) -> bytes:
    """Return the samples of a sound: 16 bits, the machine's byte order, at ``RATE``."""
    if cue is Cue.SHUTTER:
        return _shutter()
    sound = array("h")
    for hertz, seconds in _NOTES[cue]:
        sound.extend(_note(hertz, seconds))
    return sound.tobytes()


def _note(hertz: float, seconds: float) -> Sequence[int]:
    count, edge = round(RATE * seconds), RATE * _EDGE_S
    turn = 2 * math.pi * hertz / RATE
    return [
        round(32767 * _LOUD * min(1.0, i / edge, (count - i) / edge) * math.sin(turn * i))
        for i in range(count)
    ]


def _shutter() -> bytes:
    """Return two short bursts of noise that die away: a curtain that opens and closes."""
    state, sound = 1, array("h")
    for seconds, decay in ((0.05, 90.0), (0.09, 60.0)):
        for i in range(round(RATE * seconds)):
            # A linear congruential generator: the same sound at each start.
            state = (1_103_515_245 * state + 12_345) % (1 << 31)
            fade = math.exp(-decay * i / RATE) * min(1.0, i / 20)
            sound.append(round(32767 * _LOUD * fade * (state / (1 << 30) - 1)))
    return sound.tobytes()
