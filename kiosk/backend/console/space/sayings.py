"""What templates of the space say of dates, benefits, barèmes and démarches: in French."""

from __future__ import annotations

from datetime import date
from functools import cache

from kiosk.contract.access import Role
from kiosk.contract.baremes import BaremeId, BaremeRow, Lacking, Territory
from kiosk.contract.content import Errand, Theme
from kiosk.contract.estimates import BenefitId
from kiosk.i18n import Words
from kiosk.i18n.baremes import figure, paid
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.words import plain
from kiosk.journeys.registry import registry


@cache
def _words() -> Words:
    return Words("fr")


class Sayings:
    """Every method gives plain text, which the template escapes."""

    def day(self, day: date) -> str:
        """« 4 juillet 2024 »."""
        return plain(_words().date(day))

    def month(self, month: str) -> str:
        """« avril 2026 », for ``2026-04``."""
        return plain(_words().month(month))

    def theme(self, theme: Theme) -> str:
        """One of the five themes."""
        return plain(_words().text(f"theme-{theme}"))

    def benefit(self, benefit: BenefitId) -> str:
        """The name of a benefit."""
        return plain(_words().text(f"estimate-benefit-{_dashed(benefit)}"))

    def how(self, benefit: BenefitId) -> str:
        """How a benefit is asked for, as the simulations say it."""
        return plain(_words().text(f"estimate-next-{_dashed(benefit)}"))

    def papers(self, benefit: BenefitId) -> str:
        """The papers to have ready for it."""
        return plain(_words().attribute(f"estimate-next-{_dashed(benefit)}", "papers") or "")

    def bareme(self, bareme: BaremeId) -> str:
        """What a barème is of."""
        return plain(_words().text(f"bareme-of-{bareme}"))

    def row(self, row: BaremeRow) -> str:
        """What a row of a barème is."""
        return plain(_words().text(f"bareme-{row.key}"))

    def kind(self, row: BaremeRow) -> str:
        """Amount, ceiling, rate…"""
        return plain(_words().text(f"bareme-kind-{row.kind}"))

    def figure(self, row: BaremeRow) -> str:
        """The figure of a row."""
        return plain(figure(row, _words()))

    def paid(self, row: BaremeRow) -> str:
        """What is paid of it once the CRDS is taken; empty where it bears none."""
        return plain(paid(row, _words()) or "")

    def territory(self, territory: Territory) -> str:
        """Where something holds."""
        return plain(_words().text(f"bareme-in-{territory}"))

    def lacking(self, lacking: Lacking) -> str:
        """What the model does not know."""
        return plain(_words().text(f"bareme-lacks-{lacking}"))

    def household(self, household: str) -> str:
        """What there is to look at in an invented household; empty for one of an operator."""
        key = f"training-household-{household}"
        return plain(_words().text(key)) if _words().has(key) else ""

    def role(self, role: Role) -> str:
        """The place of somebody in their dossier."""
        return plain(_words().text(f"role-{role}"))

    def lead(self, lead: str) -> str:
        """What a démarche or an errand of the kiosk is called; empty where it has none such."""
        if lead in registry():
            return plain(JourneyWords(registry()[lead], _words()).title().text)
        return plain(_words().text(f"errand-{lead}")) if lead in frozenset(Errand) else ""


def _dashed(benefit: BenefitId) -> str:
    return benefit.replace("_", "-")
