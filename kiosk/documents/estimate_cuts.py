"""What the page of an estimate does without when it is full, what is missed least first.

Never cut: the month, the amounts and how sure they are, why there is no right, the papers to
bring, that it is an estimate, the code. Nor is any text smaller than the style has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.contract.estimates import Assumption, Telling


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of an estimate is said.

    ``air`` is that of the sheet; ``explanations`` are the sentences under headings; ``small``
    sets lists and tables in the second voice; ``reasons`` is how many sentences stand under
    an open right; ``counted`` is what the computation took in; ``steps`` what to do for each
    right, told once for all without; ``assumptions`` how many are told, the others counted.
    """

    air: float = 1
    explanations: bool = True
    small: bool = False
    reasons: int = 2
    counted: bool = True
    steps: bool = True
    assumptions: int = len(Assumption)


_SMALL = Cut(small=True)
_BARE = replace(_SMALL, air=0.5, explanations=False)
_ONE_REASON = replace(_BARE, reasons=1)
_MERGED = replace(_ONE_REASON, steps=False)
_NOT_COUNTED = replace(_MERGED, counted=False)
_NO_REASON = replace(_NOT_COUNTED, reasons=0)

#: In the order in which they are tried: the first that fits one page is used.
CUTS = (
    *(replace(Cut(), air=air) for air in (1, 0.75, 0.5)),
    *(replace(_SMALL, air=air) for air in (1, 0.75, 0.5)),
    _BARE,
    _ONE_REASON,
    *(replace(_MERGED, assumptions=most) for most in (len(Assumption), 8)),
    *(replace(_NOT_COUNTED, assumptions=most) for most in (8, 6)),
    *(replace(_NO_REASON, assumptions=most) for most in (8, 6, 4, 2)),
)

#: What changes an amount most; what is not in the estimate at all. Others are between.
_FIRST = (
    Assumption.MDPH_DECIDES,
    Assumption.CARE_RULE,
    Assumption.RESIDENCE_AGREED,
    Assumption.LEAVE_CONDITIONS,
    Assumption.SELF_EMPLOYED,
    Assumption.SHARED_CUSTODY,
    Assumption.SICK_LEAVE,
)
_LAST = (Assumption.RESIDENT, Assumption.AJPA, Assumption.QUOTIENT_FAMILIAL)


def most_important(assumptions: Sequence[Telling], most: int) -> tuple[Telling, ...]:
    """Return at most so many assumptions, those that change an amount most, as ordered."""
    kept = sorted(assumptions, key=lambda one: _rank(one.key))[:most]
    return tuple(one for one in assumptions if one in kept)


def _rank(key: str) -> int:
    for rank, known in enumerate((*_FIRST, *_LAST)):
        if key == known:
            return rank if known in _FIRST else rank + 1
    return len(_FIRST)
