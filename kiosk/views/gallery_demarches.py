"""The screens of démarches, with invented data: choosing, papers, drafts, receipt, follow-up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.contract.following import Following
from kiosk.journeys.model import Category
from kiosk.journeys.registry import registry
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.views import samples_demarches as invented
from kiosk.views.samples_register import Sample
from kiosk.views.screens.demarche_draft import DraftKeptScreen, DraftScreen
from kiosk.views.screens.demarche_receipt import DemarcheReceiptScreen
from kiosk.views.screens.demarche_sent import AlreadySentScreen
from kiosk.views.screens.demarches import DemarchesScreen
from kiosk.views.screens.follow_up import FollowUpScreen
from kiosk.views.screens.followed import FollowedScreen
from kiosk.views.screens.paper import PaperScreen
from kiosk.views.screens.paper_check import PaperCheckScreen, RibOfferScreen


def demarches() -> Iterator[Sample]:
    """Yield each screen in each of its states."""
    journeys = registry()
    for category in Category:
        offered = tuple(one for one in journeys.values() if one.category is category)
        if offered:
            make = partial(DemarchesScreen, category=category, journeys=offered)
            yield Sample(f"demarches-{category}", make)
    asked = journeys["demande-bafa"]
    page = asked.page("papier-attestation-stage")
    yield Sample("paper", partial(PaperScreen, journey=asked, page=page))
    seen, wanted = PaperKind.PAYSLIP, "Quittance de loyer"
    yield Sample("paper-check", partial(PaperCheckScreen, seen=seen, asked=wanted))
    yield Sample("rib-offer", partial(RibOfferScreen, iban="FR7630006000011234567890189"))
    yield Sample("draft", partial(DraftScreen, journey=asked))
    yield Sample("draft-kept", DraftKeptScreen)
    receipt = partial(DemarcheReceiptScreen, journey=asked, receipt=invented.RECEIPT)
    yield Sample("demarche-receipt-papers", receipt)
    changed = journeys["changer-adresse"]
    whole = invented.RECEIPT.model_copy(update={"awaited": (), "journey": changed.id})
    yield Sample("demarche-receipt", partial(DemarcheReceiptScreen, journey=changed, receipt=whole))
    yield Sample("already-sent", partial(AlreadySentScreen, receipt=invented.RECEIPT))
    yield Sample("follow-up", partial(FollowUpScreen, following=invented.FOLLOWING))
    nothing = Following(papers=(), declarations=(), drafts=(), followed=())
    yield Sample("follow-up-empty", partial(FollowUpScreen, following=nothing))
    written = partial(DemarcheReceiptScreen, journey=journeys["ecrire"])
    sent = invented.RECEIPT.model_copy(update={"awaited": (), "journey": "ecrire"})
    yield Sample("demarche-receipt-written", partial(written, receipt=sent))
    for name, declared in invented.DECLARED.items():
        yield Sample(f"followed-declared-{name}", partial(FollowedScreen, followed=declared))
    for one in invented.FOLLOWED:
        yield Sample(f"followed-{one.state}", partial(FollowedScreen, followed=one))
