"""What an estimate of rights is: asked with the answers of a simulation, told with reasons.

Nothing here belongs to an account. Money is in cents of euro, as paid: after CRDS.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.models import Cents, Month


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BenefitId(StrEnum):
    """The benefits that can be estimated, in the order in which they are told."""

    AIDE_LOGEMENT = "aide_logement"
    RSA = "rsa"
    PRIME_ACTIVITE = "prime_activite"
    PAJE_BASE = "paje_base"
    PRIME_NAISSANCE = "prime_naissance"
    PREPARE = "prepare"
    CMG = "cmg"
    AF = "af"
    CF = "cf"
    ASF = "asf"
    ARS = "ars"
    AAH = "aah"
    AEEH = "aeeh"


#: The journeys that are simulations, and the benefits that each of them tells, in order.
SIMULATIONS: Mapping[str, tuple[BenefitId, ...]] = MappingProxyType(
    {
        "toutes-mes-aides": tuple(BenefitId),
        "simulation-logement": (BenefitId.AIDE_LOGEMENT,),
        "simulation-rsa": (BenefitId.RSA, BenefitId.PRIME_ACTIVITE),
        "simulation-prime-activite": (BenefitId.PRIME_ACTIVITE, BenefitId.RSA),
        "simulation-paje": (
            BenefitId.PAJE_BASE,
            BenefitId.PRIME_NAISSANCE,
            BenefitId.PREPARE,
            BenefitId.CMG,
        ),
    }
)

#: The first month whose law can be asked for, and how many months ahead the last one is:
#: amounts that are not published yet are those of today.
EARLIEST = "2019-01"
MONTHS_AHEAD = 12


def last_month(today: date) -> str:
    """Return the last month whose law can be asked for."""
    count = today.year * 12 + today.month - 1 + MONTHS_AHEAD
    return f"{count // 12:04}-{count % 12 + 1:02}"


def day_of(month: str, today: date) -> date:
    """Return the day on which answers are judged for a month: the nearest one to today.

    That is today for this month, the last day of a month that is past, and the first of one
    to come. Ages and births are those of that day.
    """
    first = date(int(month[:4]), int(month[5:]), 1)
    after = (first + timedelta(days=32)).replace(day=1)
    return min(max(today, first), after - timedelta(days=1))


class Paid(StrEnum):
    """How often an amount is paid: each month, once a year, or once."""

    MONTHLY = "monthly"
    YEARLY = "yearly"
    ONCE = "once"


class Status(StrEnum):
    """Whether there would be a right; ``UNKNOWN``: the kiosk does not know how to compute it."""

    OPEN = "open"
    NONE = "none"
    UNKNOWN = "unknown"


class Certainty(StrEnum):
    """How far the amount can be trusted; each step down has its assumption."""

    GOOD = "good"
    FAIR = "fair"
    LOW = "low"


class Telling(_Model):
    """A sentence to be said: ``key`` (a register of the catalogues) and what fills it.

    ``amounts`` are cents, ``numbers`` counts, ages or months, ``texts`` names of places or
    months (``YYYY-MM``).
    """

    key: str
    amounts: dict[str, Cents] = Field(default_factory=dict)
    numbers: dict[str, int] = Field(default_factory=dict)
    texts: dict[str, str] = Field(default_factory=dict)


class BenefitEstimate(_Model):
    """One benefit. ``amount`` is what is paid at a time; 0 unless ``status`` is ``open``.

    ``reasons`` are sentences of the register ``estimate-reason-<key>``: why there is no right,
    or what the amount rests on; the first is the one to say when there is room for one.
    """

    id: BenefitId
    status: Status
    amount: Cents
    paid: Paid
    reasons: tuple[Telling, ...]
    certainty: Certainty


class Estimate(_Model):
    """What a household would receive for ``month``.

    ``monthly_total`` adds up what is paid each month. ``reference`` are the months whose
    income counts for RSA and prime d'activité, the earliest first. ``assumptions``
    (``estimate-assumption-<key>``) were made in the place of what was not asked.
    ``counted`` (``estimate-counted-<key>``) is what the computation took in.
    """

    month: Month
    reference: tuple[Month, ...]
    benefits: tuple[BenefitEstimate, ...]
    monthly_total: Cents
    counted: tuple[Telling, ...]
    assumptions: tuple[Telling, ...]


class EstimateRequest(_Model):
    """The answers of a simulation. ``month`` is the month of the law; default: this one."""

    journey: str
    answers: dict[str, str | int | bool | tuple[str, ...]]
    month: Month | None = None


class PreparationRequest(_Model):
    """Answers that may be asked next: computed in advance, told to nobody."""

    journey: str
    candidates: tuple[dict[str, str | int | bool | tuple[str, ...]], ...] = Field(max_length=12)
    month: Month | None = None


class Axis(StrEnum):
    """What « et si ? » changes: net salary and rent (cents), children, hours worked a week."""

    SALAIRE = "salaire"
    LOYER = "loyer"
    ENFANTS = "enfants"
    HEURES = "heures"


class CurveRequest(_Model):
    """An estimate, and what to change in it."""

    journey: str
    answers: dict[str, str | int | bool | tuple[str, ...]]
    axis: Axis
    month: Month | None = None


class BreakKind(StrEnum):
    """What happens at a break point, going up."""

    STARTS = "starts"
    ENDS = "ends"
    DROPS = "drops"


class Break(_Model):
    """A place of the curve where a benefit jumps. ``change`` is a month's, negative for a loss.

    ``index`` is the first point after the jump.
    """

    index: int
    benefit: BenefitId
    kind: BreakKind
    change: Cents


class Curve(_Model):
    """Monthly amounts along an axis; every list has one entry a point of ``values``.

    ``values`` rise: cents for salary and rent, counts for children and hours. ``here`` is the
    point of the answers themselves, equal to the estimate to the cent. ``benefits`` holds those
    that are more than nothing somewhere; ``totals`` adds up all that is paid each month.
    """

    axis: Axis
    month: Month
    values: tuple[int, ...]
    here: int
    totals: tuple[Cents, ...]
    benefits: dict[BenefitId, tuple[Cents, ...]]
    breaks: tuple[Break, ...]


class SummaryRequest(_Model):
    """An estimate to be drawn on one sheet of paper."""

    journey: str
    answers: dict[str, str | int | bool | tuple[str, ...]]
    month: Month | None = None


class KnownAnswers(_Model):
    """What the dossier of the person signed in answers already, to be confirmed by them."""

    answers: dict[str, str | int | bool | tuple[str, ...]]


class Reason(StrEnum):
    """Why there is no right, or what an amount rests on; beside each, what fills its sentence."""

    # No right, or less of it.
    RESOURCES_ABOVE_MONTH = "resources-above-month"  # amounts: resources, ceiling, over
    RESOURCES_ABOVE_YEAR = "resources-above-year"  # amounts: resources, ceiling, over
    SHARE_ABOVE_RENT = "share-above-rent"  # amounts: share, rent (what the aid could cover)
    BELOW_MINIMUM = "below-minimum"  # amounts: computed, minimum
    TOO_YOUNG = "too-young"  # numbers: years
    STUDENT = "student"
    STUDENT_WORK = "student-work"  # amounts: minimum
    RESIDENCE = "residence"  # numbers: years
    NO_WORK = "no-work"
    NOT_TENANT = "not-tenant"
    LANDLORD_FAMILY = "landlord-family"
    RENT_TOO_HIGH = "rent-too-high"  # amounts: rent, limit
    RENT_REDUCED = "rent-reduced"  # amounts: reduction
    LOAN_CLOSED = "loan-closed"
    NO_CHILD = "no-child"
    FEW_CHILDREN = "few-children"  # numbers: needed, children
    CHILDREN_AGE = "children-age"  # numbers: least, most (years)
    NOT_ALONE = "not-alone"
    PENSION_RECEIVED = "pension-received"  # amounts: pension, asf
    SHARED_CUSTODY = "shared-custody"
    NO_PREGNANCY = "no-pregnancy"
    NO_CARE = "no-care"
    CARE_CRECHE = "care-creche"
    CARE_NO_WORK = "care-no-work"
    NO_LEAVE = "no-leave"
    NO_DISABILITY = "no-disability"
    NO_RESTRICTION = "no-restriction"
    CHILD_NO_DISABILITY = "child-no-disability"
    NOT_WITH = "not-with"  # texts: benefit (a BenefitId)
    NOT_IN_TERRITORY = "not-in-territory"
    NOT_COVERED = "not-covered"
    OTHER_RULE = "other-rule"
    # What an open right rests on.
    RENT = "rent"  # amounts: rent; numbers: zone; texts: commune
    LOAN = "loan"  # amounts: rent
    WORK_AVERAGE = "work-average"  # amounts: average
    RSA_BASE = "rsa-base"  # amounts: base, resources; numbers: persons
    HOUSING_DEDUCTED = "housing-deducted"  # amounts: deducted
    CHILDREN = "children"  # numbers: children
    FULL_RATE = "full-rate"
    PARTIAL_RATE = "partial-rate"
    REDUCED_RATE = "reduced-rate"
    LONE_PARENT = "lone-parent"
    PAID_AFTER_BIRTH = "paid-after-birth"  # texts: month
    PAID_IN_AUGUST = "paid-in-august"  # numbers: children
    CARE_COST = "care-cost"  # amounts: cost
    AAH_BASE = "aah-base"  # amounts: base, resources
    COMPLEMENT = "complement"  # numbers: category


class Counted(StrEnum):
    """What the computation took in."""

    HOUSEHOLD = "household"  # numbers: adults, children
    COMMUNE = "commune"  # texts: commune; numbers: zone
    RENT = "rent"  # amounts: rent
    WORK = "work"  # amounts: average (a month of the reference quarter, whole household)
    OTHER_INCOME = "other-income"  # amounts: average
    YEAR_INCOME = "year-income"  # amounts: income (twelve months, taxable)
    TAX_INCOME = "tax-income"  # amounts: income; numbers: year
    QUARTER = "quarter"  # texts: first, last (months)


class Assumption(StrEnum):
    """What was taken for granted in the place of what was not asked."""

    RESIDENT = "resident"
    NET_TO_TAXABLE = "net-to-taxable"
    SAME_YEAR = "same-year"
    SAME_TAX_YEAR = "same-tax-year"  # numbers: year
    SELF_EMPLOYED = "self-employed"
    SICK_LEAVE = "sick-leave"
    MDPH_DECIDES = "mdph-decides"
    SHARED_CUSTODY = "shared-custody"
    CARE_RULE = "care-rule"
    RESIDENCE_AGREED = "residence-agreed"
    LEAVE_CONDITIONS = "leave-conditions"
    SCHOOL = "school"
    SAVINGS = "savings"
    QUOTIENT_FAMILIAL = "quotient-familial"
    AJPA = "ajpa"


#: Names in ``texts`` that are months (``YYYY-MM``), to be written in the visitor's language.
MONTH_TEXTS = frozenset({"month", "first", "last"})
