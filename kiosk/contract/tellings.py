"""What fills each sentence of an estimate: the names that a :class:`Telling` must carry.

Who writes a telling and who says it agree on these; a name too few leaves a hole in a
sentence that somebody reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.contract.estimates import Assumption, Counted, Reason, Telling


@dataclass(frozen=True, slots=True)
class Names:
    """The names of each kind."""

    amounts: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()

    def fit(self, said: Telling) -> bool:
        """Return whether ``said`` carries these names, and no others."""
        return (
            said.amounts.keys() == self.amounts
            and said.numbers.keys() == self.numbers
            and said.texts.keys() == self.texts
        )


def _names(amounts: str = "", numbers: str = "", texts: str = "") -> Names:
    return Names(*(frozenset(one.split()) for one in (amounts, numbers, texts)))


# Apart, because members of two registers may be spelt alike: they are strings.

_REASONS: Mapping[Reason, Names] = MappingProxyType(
    {
        Reason.RESOURCES_ABOVE_MONTH: _names("resources ceiling over"),
        Reason.RESOURCES_ABOVE_YEAR: _names("resources ceiling over"),
        Reason.SHARE_ABOVE_RENT: _names("share rent"),
        Reason.BELOW_MINIMUM: _names("computed minimum"),
        Reason.TOO_YOUNG: _names(numbers="years"),
        Reason.STUDENT_WORK: _names("minimum"),
        Reason.RESIDENCE: _names(numbers="years"),
        Reason.RENT_TOO_HIGH: _names("rent limit"),
        Reason.RENT_REDUCED: _names("reduction"),
        Reason.FEW_CHILDREN: _names(numbers="needed children"),
        Reason.CHILDREN_AGE: _names(numbers="least most"),
        Reason.PENSION_RECEIVED: _names("pension asf"),
        Reason.NOT_WITH: _names(texts="benefit"),
        Reason.RENT: _names("rent", "zone", "commune"),
        Reason.LOAN: _names("rent"),
        Reason.WORK_AVERAGE: _names("average"),
        Reason.RSA_BASE: _names("base resources", "persons"),
        Reason.HOUSING_DEDUCTED: _names("deducted"),
        Reason.CHILDREN: _names(numbers="children"),
        Reason.PAID_AFTER_BIRTH: _names(texts="month"),
        Reason.PAID_IN_AUGUST: _names(numbers="children"),
        Reason.CARE_COST: _names("cost"),
        Reason.AAH_BASE: _names("base resources"),
        Reason.COMPLEMENT: _names(numbers="category"),
    }
)
_COUNTED: Mapping[Counted, Names] = MappingProxyType(
    {
        Counted.HOUSEHOLD: _names(numbers="adults children"),
        Counted.COMMUNE: _names(numbers="zone", texts="commune"),
        Counted.RENT: _names("rent"),
        Counted.WORK: _names("average"),
        Counted.OTHER_INCOME: _names("average"),
        Counted.YEAR_INCOME: _names("income"),
        Counted.TAX_INCOME: _names("income", "year"),
        Counted.QUARTER: _names(texts="first last"),
    }
)
_ASSUMPTIONS: Mapping[Assumption, Names] = MappingProxyType(
    {
        Assumption.SAME_TAX_YEAR: _names(numbers="year"),
    }
)

_NONE = Names()


def names(member: Reason | Counted | Assumption) -> Names:
    """Return what fills the sentence of ``member``."""
    match member:
        case Reason():
            return _REASONS.get(member, _NONE)
        case Counted():
            return _COUNTED.get(member, _NONE)
        case Assumption():
            return _ASSUMPTIONS.get(member, _NONE)
