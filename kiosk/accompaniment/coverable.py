"""What a mandat may cover: a démarche, and never what the law keeps to the person."""

from __future__ import annotations

from kiosk.journeys.model import SECRET_KINDS, Journey
from kiosk.journeys.registry import registry

#: Ways into an account, without a secret among their own questions. Each is of the person alone,
#: as are all those that ask for a password or a code.
_OF_THE_PERSON = frozenset({"create-account", "recover-identifier", "recover-password"})


def is_coverable(journey: Journey) -> bool:
    """Return whether a person may let somebody help with this journey."""
    if journey.id in _OF_THE_PERSON:
        return False
    return all(question.kind not in SECRET_KINDS for question in journey.questions())


def uncoverable(journeys: tuple[str, ...]) -> tuple[str, ...]:
    """Return those that no mandat can cover, known or not, in their order."""
    known = registry()
    found = ((one, known.get(one)) for one in journeys)
    return tuple(one for one, journey in found if journey is None or not is_coverable(journey))
