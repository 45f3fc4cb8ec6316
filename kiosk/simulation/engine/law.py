"""The law: OpenFisca-France's variables and parameters, loaded once a process."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any, Self

from openfisca_france import FranceTaxBenefitSystem

#: The distribution that holds the law.
DISTRIBUTION = "openfisca-france"


class Law:
    """The tax and benefit system. Costs seconds and some 130 MB: one a process."""

    def __init__(self, system: Any) -> None:
        self.system = system
        self.version = version(DISTRIBUTION)

    @classmethod
    def load(cls) -> Self:
        """Load it."""
        return cls(FranceTaxBenefitSystem())

    def parameters(self, month: str) -> Any:
        """Return the parameters of the first day of a month (``2026-11``)."""
        return self.system.get_parameters_at_instant(f"{month}-01")
