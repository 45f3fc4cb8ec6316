"""How much of a debt is given back: typed, or all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.contract.models import Debt
from kiosk.contract.repayments import LEAST_REPAYMENT
from kiosk.journeys.model import Journey, Page
from kiosk.journeys.repay_debt.journey import JOURNEY
from kiosk.journeys.rules import Rules
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.money_words import benefit
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step


class RepayAmountScreen(QuestionScreen):
    """The page of ``repay-debt``, bounded by what is owed of ``debt``, which is said under it.

    ``typed`` are cents that were given before; ``refused`` is the key of why the Caf refused
    them.
    """

    name = "repay-amount"

    def __init__(
        self,
        ui: Ui,
        debt: Debt,
        rules: Rules,
        *,
        typed: int | None = None,
        refused: str | None = None,
    ) -> None:
        self._debt = debt
        journey, page = _bounded(debt)
        given = {} if typed is None else {"montant": typed}
        super().__init__(ui, journey, page, given, rules, Step(1, 2), doors=page.doors)
        if refused is not None:
            (question,) = page.questions
            self._editors[question.id].set_error(self._said.error(question, refused, rules))

    def add_doors(self, body: Body, doors: Sequence[str]) -> None:
        """Say what is owed, then offer to give all of it back."""
        words, debt = self.ui.words, self._debt
        title = words.text("repay-owed", benefit=benefit(words, debt.benefit))
        text = words.text("repay-owed-left", amount=words.money(debt.balance))
        body.add(Notice(self.ui, NoticeKind.TIP, title, text, icon="wallet"))
        super().add_doors(body, doors)


def _bounded(debt: Debt) -> tuple[Journey, Page]:
    (page,) = JOURNEY.pages
    (question,) = page.questions
    least = min(LEAST_REPAYMENT, debt.balance)
    bounded = replace(question, minimum=least, maximum=debt.balance)
    whole = replace(page, questions=(bounded,))
    return replace(JOURNEY, pages=(whole,)), whole
