"""What an adult lives on: months of income, from the few amounts that were typed.

A visitor says what was paid last month, and says once whether the three months before, the
last twelve and the year before last were the same. Amounts are euros.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

#: Social contributions of a private-sector salary leave about 78 % of it; CSG and CRDS at 2.9 %
#: of 98.25 % of the gross are paid and taxed all the same (code général des impôts, article 154
#: quinquies). The same ratio as the State's simulator of aids.
_NET_OF_GROSS = 0.78
_TAXED_ALL_THE_SAME = 0.029 * 0.9825

#: Pensions and unemployment benefits below this net amount bear no CSG (code de la sécurité
#: sociale, article L136-8); above it, CSG and CRDS at 2.9 % are taxed all the same.
_FREE_OF_CSG = 1_250.0
_TAXED_REPLACEMENT = 1.03

#: Months before the one that is estimated that were asked one by one.
ASKED = 4


class Kind(StrEnum):
    """Kinds of income, as the questionnaire names them."""

    SALAIRE = "salaire"
    CHOMAGE = "chomage"
    RETRAITE = "retraite"
    INVALIDITE = "invalidite"
    INDEMNITES_JOURNALIERES = "indemnites-journalieres"
    PENSION_ALIMENTAIRE = "pension-alimentaire"


#: Kinds taxed as a salary (with the deduction of 10 %), and as a pension.
AS_SALARY = (Kind.SALAIRE, Kind.CHOMAGE, Kind.INDEMNITES_JOURNALIERES)
AS_PENSION = (Kind.RETRAITE, Kind.INVALIDITE, Kind.PENSION_ALIMENTAIRE)


class Micro(StrEnum):
    """What a micro-entreprise does, which decides the part of its turnover that counts."""

    VENTE = "micro-vente"
    SERVICES = "micro-services"
    LIBERAL = "micro-liberal"


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of income: the months asked, the last one first (``asked[0]`` is M-1)."""

    asked: tuple[float, ...]

    @classmethod
    def steady(cls, amount: float) -> Series:
        """Return the same amount each month."""
        return cls((amount,) * ASKED)

    def at(self, months_back: int) -> float:
        """Return what was paid that many months ago.

        This month (0) goes on like the last one. Months older than those asked are like
        their mean.
        """
        if months_back <= 1:
            return self.asked[0]
        return self.asked[months_back - 1] if months_back <= ASKED else self.mean

    @property
    def mean(self) -> float:
        """The mean of the months asked; exactly the amount when they are all the same."""
        if len(set(self.asked)) == 1:
            return self.asked[0]
        return sum(self.asked) / len(self.asked)

    def moved(self, by: float) -> Series:
        """Return every month changed by that much, never below nothing."""
        return Series(tuple(max(0.0, amount + by) for amount in self.asked))


@dataclass(frozen=True, slots=True)
class Income:
    """What one adult receives.

    ``turnover`` is a month's, of a micro-entreprise; ``profit`` a year's, otherwise.
    ``year`` and ``tax_year`` are the taxable amounts of the last twelve months and of the
    year before last, None when they were like the months asked.
    """

    series: Mapping[Kind, Series] = field(default_factory=dict)
    micro: Micro | None = None
    turnover: float = 0.0
    profit: float = 0.0
    year: float | None = None
    tax_year: float | None = None
    apprentice: bool = False

    def at(self, kind: Kind, months_back: int) -> float:
        """Return the amount of a kind that many months ago."""
        found = self.series.get(kind)
        return 0.0 if found is None else found.at(months_back)

    def steady(self, kind: Kind) -> bool:
        """Return whether a kind was the same in every month."""
        found = self.series.get(kind)
        return found is None or len(set(found.asked)) == 1

    @property
    def pensioner(self) -> bool:
        """Whether what they live on is taxed as a pension, all of it."""
        return bool(self.series) and not any(kind in self.series for kind in AS_SALARY)

    def taxable(self, kind: Kind, months_back: int, smic: float) -> float:
        """Return the taxable part of a kind that many months ago.

        ``smic`` is the gross monthly SMIC: the salary of an apprentice is taxed above it only
        (code général des impôts, article 81 bis).
        """
        amount = self.at(kind, months_back)
        match kind:
            case Kind.SALAIRE:
                taxed = amount * (1 + _TAXED_ALL_THE_SAME / _NET_OF_GROSS)
                return max(0.0, taxed - smic) if self.apprentice else taxed
            case Kind.CHOMAGE | Kind.RETRAITE:
                return amount * _TAXED_REPLACEMENT if amount > _FREE_OF_CSG else amount
            case _:
                return amount

    def yearly(self, kinds: tuple[Kind, ...], smic: float) -> float:
        """Return the taxable income of the last twelve months, of these kinds."""
        if self.year is not None:
            mine = self.pensioner == (kinds == AS_PENSION)
            return self.year if mine else 0.0
        return sum(
            self.taxable(kind, back, smic)
            for kind in kinds
            if kind in self.series
            for back in range(1, 13)
        )

    def tax_yearly(self, kinds: tuple[Kind, ...], smic: float) -> float:
        """Return the taxable income of the year before last, of these kinds."""
        if self.tax_year is not None:
            mine = self.pensioner == (kinds == AS_PENSION)
            return self.tax_year if mine else 0.0
        return self.yearly(kinds, smic)

    def with_more(self, kind: Kind, amount: float) -> Income:
        """Return the same income with that much more of a kind, each month."""
        before = self.series.get(kind, Series.steady(0.0))
        return replace(self, series={**self.series, kind: before.moved(amount)})

    def with_salary_moved(self, by: float) -> Income:
        """Return the same adult paid ``by`` more a month (less when negative), for good."""
        before = self.series.get(Kind.SALAIRE, Series.steady(0.0))
        after = before.moved(by)
        taxed = 12 * (after.mean - before.mean) * (1 + _TAXED_ALL_THE_SAME / _NET_OF_GROSS)
        return replace(
            self,
            series={**self.series, Kind.SALAIRE: after},
            year=None if self.year is None else max(0.0, self.year + taxed),
            tax_year=None if self.tax_year is None else max(0.0, self.tax_year + taxed),
        )
