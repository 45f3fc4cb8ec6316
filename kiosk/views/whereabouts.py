"""Where the visitor is, and how the foot of the pages of a journey says it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.views.components.steps import Steps
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class Part:
    """One of the parts that a procedure was announced with: ``number`` (from 1) of ``total``.

    ``name`` is the id of what it is called.
    """

    name: str
    number: int
    total: int


@dataclass(frozen=True)
class Step:
    """Where the visitor is: page ``number`` (from 1) of ``total``, within a part if any."""

    number: int
    total: int
    part: Part | None = None


@dataclass(frozen=True)
class Where:
    """What a screen says of where it is: never who is there, nor what they answer.

    ``secret``: a password or a code is asked, or may be read.
    """

    screen: str
    journey: str | None = None
    page: str | None = None
    step: Step | None = None
    secret: bool = False


def steps(ui: Ui, step: Step) -> Steps:
    """Return the sentence and the bars of a place: pages, or parts of which one fills."""
    part = step.part
    if part is None:
        said = ui.words.text("step-of", n=step.number, total=step.total)
        return Steps(ui, said, step.number, step.total)
    name = ui.words.text(part.name)
    said = ui.words.text("step-part", n=part.number, total=part.total, what=name)
    return Steps(ui, said, part.number, part.total, share=step.number / max(1, step.total))
