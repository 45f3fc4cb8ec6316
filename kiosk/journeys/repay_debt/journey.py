"""The declaration of how much of a debt is given back; the most is what is owed of it."""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.contract.repayments import LEAST_REPAYMENT
from kiosk.journeys.model import Journey, Kind, Page, Question

#: Give back all that is owed.
ALL = "tout"

JOURNEY = Journey(
    id="repay-debt",
    roles=MANAGERS,
    submits=False,
    pages=(
        Page(
            "montant",
            (Question("montant", Kind.MONEY, minimum=LEAST_REPAYMENT),),
            doors=(ALL,),
        ),
    ),
)
