"""In which dresses each screen is measured: a share of all there are, told by its place.

A dress is a language, a text size and a stage: a window, and in the smallest one also high
contrast, which changes no length but that of borders. There are 4 x 3 x 4 of them.

A screen that is none of a journey's pages is measured in 16 dresses: in every language at every
text size, on every stage in every language, on every stage at every text size.

Pages of journeys are one screen with other words, and there are hundreds of them. Each is
measured where words have the least room, in every language at the largest text, each language
on another stage; and in one dress of smaller text, which turns from page to page. Any 32 pages
that follow each other are, together, measured in all the 48.

What waits for a visitor is always as the kiosk begins, in every language and window: nobody has
chosen a text size or a contrast yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from kiosk.journeys.registry import registry
from kiosk.settings import LocaleCode
from kiosk.views.samples_register import Sample
from kiosk.visit.state import TEXT_SIZES, Preferences, TextSize

#: Sizes of the windows that a kiosk may have, in pixels.
WINDOWS = {"wide": (1920, 1080), "tall": (1080, 1920), "small": (1280, 1024)}

#: A window, and whether contrast is high there.
Stage = tuple[str, bool]
STAGES: tuple[Stage, ...] = (*((window, False) for window in WINDOWS), ("small", True))

LOCALES: tuple[LocaleCode, ...] = get_args(LocaleCode)


@dataclass(frozen=True)
class Dress:
    """How a screen is shown."""

    locale: LocaleCode
    text: TextSize
    stage: Stage

    @property
    def preferences(self) -> Preferences:
        """What a visitor would have chosen."""
        return Preferences(self.locale, self.text, self.stage[1])

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window, in pixels."""
        return WINDOWS[self.stage[0]]

    def __str__(self) -> str:
        window, contrasted = self.stage
        return f"{self.locale}-{self.text}-{window}{'-contrasted' if contrasted else ''}"


#: All of them.
DRESSES = tuple(
    Dress(locale, text, stage) for locale in LOCALES for text in TEXT_SIZES for stage in STAGES
)


def of_journey(sample: Sample) -> bool:
    """Return whether it is a page of a journey."""
    return any(sample.name.startswith(f"{journey}-") for journey in registry())


def waits(sample: Sample) -> bool:
    """Return whether it is what is shown while nobody is there."""
    return sample.name.startswith("attract")


#: Those in which there is more room.
_SMALLER = tuple(one for one in DRESSES if one.text != max(TEXT_SIZES))


def _largest(position: int) -> Iterator[Dress]:
    """Yield a dress of each language at the largest text, each on a stage of its own."""
    for row, locale in enumerate(LOCALES):
        yield Dress(locale, max(TEXT_SIZES), STAGES[(row + position) % len(STAGES)])


def worn(sample: Sample, position: int) -> frozenset[Dress]:
    """Return the dresses in which the sample at ``position`` of the register is measured."""
    if waits(sample):
        return frozenset(one for one in DRESSES if one.preferences == Preferences(one.locale))
    if of_journey(sample):
        return frozenset((*_largest(position), _SMALLER[position % len(_SMALLER)]))
    # Latin squares: two of the three are told, the third follows, and turns with the position.
    # Where there is a choice, the largest text: it is there that words want for room.
    texts = (*TEXT_SIZES, max(TEXT_SIZES))
    return frozenset(
        Dress(locale, texts[(row + column + position) % len(texts)], stage)
        for row, locale in enumerate(LOCALES)
        for column, stage in enumerate(STAGES)
    )


def dressed(samples: tuple[Sample, ...], dress: Dress) -> Iterator[Sample]:
    """Yield what is measured in a dress."""
    for position, sample in enumerate(samples):
        if dress in worn(sample, position):
            yield sample
