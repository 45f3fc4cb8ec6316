"""The screens of payments and debts, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.contract.models import AttestationKind, Posting
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples
from kiosk.views import samples_money as invented
from kiosk.views.flows.attestation_months import period_offers
from kiosk.views.flows.payments import month_offers
from kiosk.views.guide_marks import marks
from kiosk.views.live import Live
from kiosk.views.outcomes import Beside
from kiosk.views.samples_paper import payment_paper
from kiosk.views.samples_register import Sample
from kiosk.views.screens.attestation_guide import AttestationGuideScreen
from kiosk.views.screens.attestation_post import AttestationPostedScreen, AttestationPostScreen
from kiosk.views.screens.attestation_view import AttestationViewScreen
from kiosk.views.screens.debt import DebtScreen
from kiosk.views.screens.debts import DebtsScreen
from kiosk.views.screens.month_choice import MonthChoiceScreen
from kiosk.views.screens.notice import Message, NoticeScreen
from kiosk.views.screens.payments import PaymentsScreen
from kiosk.views.screens.repaid import RepaidScreen
from kiosk.views.screens.repay_amount import RepayAmountScreen
from kiosk.views.screens.repay_page import RepayPageScreen


def money() -> Iterator[Sample]:
    """Yield the screens of money."""
    for name, month in (("", invented.FULL_MONTH), ("-empty", invented.EMPTY_MONTH)):
        full = not name
        screen = partial(PaymentsScreen, month=month, earlier=full, later=not full, statement=full)
        yield Sample(f"payments{name}", screen)
    away = partial(screen, elsewhere="Caf du Nord")
    yield Sample("payments-elsewhere", away)
    choice = partial(
        MonthChoiceScreen,
        title="payments-choose-title",
        hint="payments-choose-hint",
        offers=partial(month_offers, months=invented.MONTHS),
    )
    yield Sample("month-choice", choice)
    yield from _debts()
    yield from _attestations()


def _attestations() -> Iterator[Sample]:
    first = partial(
        MonthChoiceScreen,
        title="attestation-period-first-title",
        hint="attestation-period-first-hint",
        offers=partial(period_offers, months=samples.MONTHS),
    )
    yield Sample("attestation-period-first", first)
    last = partial(
        MonthChoiceScreen,
        title="attestation-period-last-title",
        hint="attestation-period-last-hint",
        offers=partial(period_offers, months=samples.MONTHS[:3]),
        since="2026-02",
    )
    yield Sample("attestation-period-last", last)
    pdf = payment_paper()
    period = samples.ATTESTATION.model_copy(
        update={"kind": AttestationKind.PERIODE, "first": "2024-05"}
    )
    live: Live[PrinterStatus | None] = Live(PrinterStatus())
    view = partial(
        AttestationViewScreen, attestation=period, pdf=pdf, status=live, beside=tuple(Beside)
    )
    yield Sample("attestation-view-beside", view)
    yield Sample("attestation-guide", partial(AttestationGuideScreen, pdf=pdf, marks=marks(pdf)))
    address = ("Élise Marie Lambertin", *samples.FULL_ACCOUNT.adresse)
    post = partial(AttestationPostScreen, attestation=samples.ATTESTATION, address=address)
    yield Sample("attestation-post", post)
    posting = Posting(number="C26-3BDF-9WXZ", address=address, asked_at=samples.NOW)
    yield Sample("attestation-posted", partial(AttestationPostedScreen, posting=posting))
    older = Message("attestation-older-title", "attestation-older-text")
    yield Sample("attestation-older", partial(NoticeScreen, message=older))


def _debts() -> Iterator[Sample]:
    yield Sample("debts", partial(DebtsScreen, debts=invented.DEBTS))
    yield Sample("debts-none", partial(DebtsScreen, debts=invented.NO_DEBTS))
    yield Sample("debt", partial(DebtScreen, account=invented.DEBT, payable=True))
    yield Sample("debt-paid", partial(DebtScreen, account=invented.PAID_DEBT, payable=True))
    yield Sample("debt-elsewhere", partial(DebtScreen, account=invented.DEBT, payable=False))
    amount = partial(RepayAmountScreen, debt=invented.DEBT.debt, rules=Rules(today=samples.TODAY))
    yield Sample("repay-amount", amount)
    yield Sample("repay-amount-refused", partial(amount, typed=90_000, refused="money-too-large"))
    page = partial(RepayPageScreen, repayment=invented.OPENED, debt=invented.DEBT.debt)
    yield Sample("repay-page", page)
    yield Sample("repaid", partial(RepaidScreen, repayment=invented.PAID))
    for title, text in (
        ("repay-refused-title", "repay-refused"),
        ("repay-unsure-title", "repay-unsure"),
    ):
        yield Sample(text, partial(NoticeScreen, message=Message(title, text)))
    under_way = Message("repay-under-way-title", "repay-under-way", {"minutes": 14})
    yield Sample("repay-under-way", partial(NoticeScreen, message=under_way))
