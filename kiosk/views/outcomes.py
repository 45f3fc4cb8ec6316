"""What a person may decide on any screen, whatever it is about."""

from __future__ import annotations

from enum import Enum, auto


class Beside(Enum):
    """What one may do with a document besides printing it."""

    #: Read how it is to be read.
    GUIDE = auto()
    #: Receive it by post.
    POST = auto()


class Way(Enum):
    """The ways out that many screens share."""

    BACK = auto()
    ON = auto()
    RETRY = auto()
    HOME = auto()
    #: Have what is shown on paper, then come back to it.
    PRINT = auto()
