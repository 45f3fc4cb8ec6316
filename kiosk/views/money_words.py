"""How payments, rights and debts are said: one place for screens that show money."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.contract.models import Month, PaymentLine, Recipient
from kiosk.contract.vocabulary import REMEDIES
from kiosk.i18n import Words
from kiosk.i18n.answers import latin


@dataclass(frozen=True)
class Told:
    """One line of a payment, or several of one regularisation: what, for when, how much (cents)."""

    what: str
    period: str
    amount: int


def benefit(words: Words, key: str) -> str:
    """Return the name of a benefit; one that the kiosk does not know is said to be so."""
    message = f"benefit-{key.replace('_', '-')}"
    return words.text(message) if words.has(message) else words.text("money-benefit-unknown")


def reason(words: Words, key: str | None) -> str:
    """Return why there is no right, in a sentence."""
    message = f"reason-{(key or '').replace('_', '-')}"
    return words.text(message) if words.has(message) else words.text("money-reason-unknown")


def remedy(words: Words, key: str | None) -> str:
    """Return what to do about a reason, or nothing where nothing can be done."""
    return words.text(f"remedy-{key}") if key in REMEDIES else ""


def since(words: Words, month: Month | None) -> tuple[str, ...]:
    """Return from which month on a declaration changed a right, or nothing."""
    return () if month is None else (words.text("decision-since", month=words.month(month)),)


def recipient(words: Words, one: Recipient) -> str:
    """Return who received a payment, and on which account."""
    message = "money-to-third-party" if one.third_party else "money-to-account"
    # A name keeps its own direction, and an account number the one it has on paper.
    name = f"\u2068{one.name}\u2069" if words.direction == "rtl" else one.name
    return words.text(message, name=name, account=latin(one.iban_masked, words))


def told(words: Words, lines: Iterable[PaymentLine]) -> tuple[Told, ...]:
    """Return the lines of a payment in their order; those of one regularisation are added up,
    with the months that it goes over (webinar of 4 July 2024: « pour la période de … à … »)."""
    groups: dict[tuple[str, str, bool, str], list[PaymentLine]] = {}
    for line in lines:
        # A month of its own for what is no regularisation: two rights are never one.
        month = "" if line.kind == "regularisation" else line.period
        key = (line.benefit, line.kind, line.amount < 0, month)
        groups.setdefault(key, []).append(line)
    return tuple(_told(words, group) for group in groups.values())


def period(words: Words, first: Month, last: Month) -> str:
    """Return one month, or two and what lies between."""
    if first == last:
        return words.text("money-for-month", month=words.month(first))
    return words.text("money-for-months", first=words.month(first), last=words.month(last))


def _told(words: Words, group: list[PaymentLine]) -> Told:
    one = group[0]
    amount = sum(line.amount for line in group)
    name = benefit(words, one.benefit)
    if one.kind == "deduction":
        what = words.text("money-line-deduction", benefit=name)
    elif one.kind == "regularisation":
        what = words.text("money-line-more" if amount >= 0 else "money-line-less", benefit=name)
    else:
        what = name
    months = sorted(line.period for line in group)
    return Told(what, period(words, months[0], months[-1]), amount)
