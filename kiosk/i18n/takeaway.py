"""An estimate as plain text, to be taken away in a telephone: figures, and nothing else.

What a QR code holds can be read by whoever sees it: no name, no place, no link.
"""

from __future__ import annotations

from kiosk.contract.estimates import Estimate, Paid, Status
from kiosk.i18n.formats import NARROW
from kiosk.i18n.words import Words, plain


def takeaway_text(words: Words, estimate: Estimate) -> str:
    """Return the month, each benefit that there would be with its amount, and the total."""
    month = words.month(estimate.month)
    lines = [words.text("takeaway-title", month=month)]
    owed = [one for one in estimate.benefits if one.status is Status.OPEN]
    for paid in Paid:
        for one in owed:
            if one.paid is paid:
                name = words.text(f"estimate-benefit-{one.id.replace('_', '-')}")
                amount = words.text(f"estimate-paid-{paid}", amount=words.money(one.amount))
                lines.append(words.text("takeaway-line", benefit=name, amount=amount))
        if paid is Paid.MONTHLY:
            total = words.money(estimate.monthly_total)
            lines.append(words.text("takeaway-total", amount=total))
    lines.append(words.text("takeaway-note"))
    # Not every telephone knows the narrow space of French amounts.
    return plain("\n".join(lines)).replace(NARROW, " ")
