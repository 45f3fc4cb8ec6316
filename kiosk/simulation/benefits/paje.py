"""Paje: allocation de base, prime à la naissance, PreParE."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Paid, Reason, Telling
from kiosk.simulation.found import Found, because, by_age, due, refused, too_rich
from kiosk.simulation.household import Leave
from kiosk.simulation.months import back, month_of
from kiosk.simulation.rules.prepare import prepare_gross, young_enough

WANTED = (
    "paje_base",
    "prestations_familiales_base_ressources",
    "af_nbenf",
    "biactivite",
    "enfant_eligible_paje",
)

#: Asked of the household with the child who is expected, or just born.
WITH_BIRTH = (
    "paje_naissance",
    "prestations_familiales_base_ressources",
    "af_nbenf",
    "biactivite",
)

_AFTER_BIRTH_FROM, _AFTER_BIRTH_UNTIL = "2018-04", "2021-04"


def tell_base(found: Found) -> BenefitEstimate:
    """Return the allocation de base, or why there is none."""
    me = BenefitId.PAJE_BASE
    amount = found.family("paje_base")
    children = round(found.family("af_nbenf"))
    if amount > 0:
        whole = found.family_benefits.petite_enfance.paje.paje_cm.montant
        rate = float(whole.allocation_base_taux_plein.apres_2018.taux)
        # Half of it is the partial rate; children born before 2018 had other amounts.
        full = amount > 0.75 * rate * float(found.family_benefits.bmaf.bmaf)
        return due(
            me,
            amount * found.after_crds,
            because(Reason.FULL_RATE if full else Reason.PARTIAL_RATE),
        )
    if not any(found.children("enfant_eligible_paje")):
        if found.one.due is not None:
            month = month_of(found.one.due)
            return refused(me, because(Reason.PAID_AFTER_BIRTH, texts={"month": month}))
        return refused(me, by_age(found, 0, 3))
    return refused(me, _above(found, children))


def tell_birth(found: Found, with_birth: Found | None) -> BenefitEstimate:
    """Return the prime à la naissance, or why there is none.

    ``with_birth`` is the household with the child of whom it is paid, None without one.
    """
    me, paid = BenefitId.PRIME_NAISSANCE, Paid.ONCE
    if with_birth is None:
        return refused(me, because(Reason.NO_PREGNANCY), paid=paid)
    amount = with_birth.family("paje_naissance")
    if amount <= 0:
        # The child who is expected counts.
        above = _above(with_birth, round(with_birth.family("af_nbenf")) + 1)
        return refused(me, above, paid=paid)
    return due(
        me,
        amount * found.after_crds,
        because(Reason.PAID_AFTER_BIRTH, texts={"month": _paid_in(found)}),
        paid=paid,
    )


def _paid_in(found: Found) -> str:
    """Return the month in which the prime is paid: in the seventh month of pregnancy, or at
    once; from April 2018 to March 2021 it was two months after the birth (article D531-2)."""
    one = found.one
    born = month_of(one.due or max(child.born for child in one.children))
    after = _AFTER_BIRTH_FROM <= one.month < _AFTER_BIRTH_UNTIL
    return max(one.month, back(born, -2 if after else 2))


def tell_prepare(found: Found) -> BenefitEstimate:
    """Return the PreParE, or why there is none."""
    me, one = BenefitId.PREPARE, found.one
    if not young_enough(one):
        return refused(me, by_age(found, 0, 1 if len(one.children) == 1 else 3))
    if one.leave is Leave.NON:
        return refused(me, because(Reason.NO_LEAVE))
    rate = Reason.FULL_RATE if one.leave is Leave.TOTAL else Reason.PARTIAL_RATE
    amount = prepare_gross(one, found.law) * found.after_crds
    return due(me, amount, because(rate), certainty=Certainty.FAIR)


def ceiling(found: Found, children: int) -> float:
    """Return the ceiling of a year's resources (code de la sécurité sociale, article R531-1).

    Read from the parameters that the law itself reads, for children born since April 2018.
    """
    rules = found.family_benefits.petite_enfance.paje.paje_plaf.ne_adopte_apres_04_2018
    rate = rules.taux_partiel
    base = float(rate.plafond_ressources_0_enfant)
    more = rules.majorations_enfants
    raised = base * (
        1
        + float(more.premier_2eme_enfant) * min(children, 2)
        + float(more.troisieme_plus_enfant) * max(children - 2, 0)
    )
    alone_or_both = found.one.partner is None or bool(found.family("biactivite"))
    return raised + (float(rate.biactifs_parents_isoles) if alone_or_both else 0.0)


def _above(found: Found, children: int) -> Telling:
    resources = found.family("prestations_familiales_base_ressources")
    return too_rich(Reason.RESOURCES_ABOVE_YEAR, resources, ceiling(found, children))
