"""What the summary of an estimate says in the words of the catalogues: in French."""

from __future__ import annotations

from functools import cache

from kiosk.contract.estimates import (
    BenefitEstimate,
    BenefitId,
    Certainty,
    Estimate,
    Paid,
    Reason,
    Status,
    Telling,
)
from kiosk.i18n import Words, tellings
from kiosk.i18n.takeaway import takeaway_text
from kiosk.i18n.words import NOTHING


@cache
def _words() -> Words:
    return Words("fr")


def name(one: BenefitId) -> str:
    """Return the name of a benefit."""
    return tellings.estimate_benefit(_words(), one)


def reason(telling: Telling) -> str:
    """Return what an amount rests on."""
    return tellings.telling(_words(), "reason", telling)


def why_not(one: BenefitEstimate) -> str:
    """Return why there is no amount: the first reason, and that it is not computed if so."""
    first = one.reasons[0] if one.reasons else Telling(key=Reason.OTHER_RULE)
    if one.status is Status.UNKNOWN:
        return f"{_words().text(f'estimate-status-{one.status}')}. {reason(first)}"
    return reason(first)


def counted(telling: Telling) -> str:
    """Return what the computation took in."""
    return tellings.telling(_words(), "counted", telling)


def assumption(telling: Telling) -> str:
    """Return what was taken for granted."""
    return tellings.telling(_words(), "assumption", telling)


def what_to_do(one: BenefitId) -> tuple[str, str]:
    """Return what to do to have a benefit, and the papers to bring."""
    return tellings.next_step(_words(), one), tellings.papers(_words(), one)


def certainty(degree: Certainty) -> str:
    """Return how sure an amount is."""
    return _words().text(f"estimate-certainty-{degree}")


def how_often(paid: Paid) -> str:
    """Return how often an amount is paid: « une fois par an »."""
    return _words().attribute(f"estimate-paid-{paid}", "alone") or NOTHING


def takeaway(estimate: Estimate) -> str:
    """Return what the QR code says: the figures, and nothing else."""
    return takeaway_text(_words(), estimate)
