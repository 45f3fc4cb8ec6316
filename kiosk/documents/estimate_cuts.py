"""What the page of an estimate does without when it is full, what is missed least first.

Never cut: the month, the amounts, why there is no right, the papers to bring, that it is an
estimate, the code. Nor does any text become smaller than the smallest of the style.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.contract.estimates import Assumption, Telling


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of an estimate is said.

    ``air`` is that of the sheet; ``explanations`` are the sentences under headings; ``small``
    sets why there is no right in the second voice; ``reasons`` is how many sentences stand
    under an open right; ``counted`` is what the computation took in; ``steps`` what to do for
    each right; ``assumptions`` how many are told, the number of others being said.
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
_FEWER = replace(_MERGED, assumptions=8)
_NO_REASON = replace(_FEWER, reasons=0)
_NOT_COUNTED = replace(_NO_REASON, counted=False)

#: In the order in which they are tried: the first that fits one page is used.
CUTS = (
    *(replace(Cut(), air=air) for air in (1, 0.75, 0.5)),
    *(replace(_SMALL, air=air) for air in (1, 0.75, 0.5)),
    _BARE,
    _ONE_REASON,
    _MERGED,
    _FEWER,
    _NO_REASON,
    _NOT_COUNTED,
    *(replace(_NOT_COUNTED, assumptions=most) for most in (6, 4, 2)),
)

#: What changes an amount most, first; then what is not in the estimate at all.
_IMPORTANCE = (
    Assumption.MDPH_DECIDES,
    Assumption.CARE_RULE,
    Assumption.LEAVE_CONDITIONS,
    Assumption.SELF_EMPLOYED,
    Assumption.SHARED_CUSTODY,
    Assumption.SICK_LEAVE,
    Assumption.NET_TO_TAXABLE,
    Assumption.SAME_TAX_YEAR,
    Assumption.SAME_YEAR,
    Assumption.SAVINGS,
    Assumption.SCHOOL,
    Assumption.RESIDENT,
    Assumption.AJPA,
    Assumption.QUOTIENT_FAMILIAL,
)
_RANKS = {str(key): rank for rank, key in enumerate(_IMPORTANCE)}


def most_important(assumptions: Sequence[Telling], most: int) -> tuple[Telling, ...]:
    """Return at most so many assumptions, those that change an amount most, as ordered."""
    ranked = sorted(assumptions, key=lambda one: _RANKS.get(one.key, len(_RANKS)))
    kept = ranked[:most]
    return tuple(one for one in assumptions if one in kept)
