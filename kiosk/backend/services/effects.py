"""What a submission changes at the Caf, as its journey declares it.

In the demonstration changes count at once; in a real one a gestionnaire would look first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import delete
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Caller
from kiosk.backend.store import people
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Category, Effect, Journey

#: Writes what one effect says, from answers that are in order.
_Apply = Callable[[Transaction, Parts, Caller, Answers], None]


def apply(
    transaction: Transaction, parts: Parts, caller: Caller, journey: Journey, answers: Answers
) -> None:
    """Apply every effect of ``journey``, and lift the alerts that it answers."""
    for effect in journey.effects:
        _EFFECTS[effect](transaction, parts, caller, answers)
    if journey.category is Category.DECLARATION:
        transaction.execute(
            delete(people.Alert).where(
                people.Alert.dossier_id == caller.dossier_id,
                people.Alert.kind == "declaration-trimestrielle",
                people.Alert.benefit == journey.benefit,
            )
        )


_EFFECTS: Mapping[Effect, _Apply] = MappingProxyType({})
