"""Where an attestation is given out: made, seen, explained, printed, or sent by post."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from kiosk.client import CafClient, new_key
from kiosk.contract.models import Attestation, AttestationKind, AttestationMonth, Month
from kiosk.printing.protocol import Printer
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.print_told import PrintTold
from kiosk.views.flows.printing import see_and_print
from kiosk.views.flows.telling import tell
from kiosk.views.guide_marks import marks
from kiosk.views.outcomes import Beside, Way
from kiosk.views.screens.attestation_guide import AttestationGuideScreen
from kiosk.views.screens.attestation_post import AttestationPostedScreen, AttestationPostScreen
from kiosk.views.screens.attestation_view import AttestationViewScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage
from kiosk.visit.state import AskedByPost, AttestationPrinted, PrintUnfinished, VisitState


@dataclass(frozen=True)
class Known:
    """The months, the current one first, and whether letters can go from here."""

    months: tuple[AttestationMonth, ...] = ()
    posts: bool = False


@dataclass
class AttestationDesk:
    """Gives out attestations. ``printing`` is told which print is running, then None."""

    stage: Stage
    caf: CafClient
    printer: Printer
    state: VisitState
    printing: Callable[[PrintUnfinished | None], None]
    known: Known = field(default_factory=Known)

    async def say(self, title: str, text: str) -> None:
        """Say something, by ids, and wait until it is read."""
        await tell(self.stage, Message(title, text))

    async def elsewhere(self, month: AttestationMonth) -> None:
        """Say which other Caf must be asked about a month."""
        message = Message(
            "attestation-elsewhere-title",
            "attestation-elsewhere",
            {"caf": month.elsewhere or ""},
            month=month.month,
        )
        await tell(self.stage, message)

    async def give(self, kind: AttestationKind, month: Month, first: Month | None = None) -> bool:
        """Have one made and give it; return whether the visitor is done with attestations.
        ``first`` is the first month of a period. Raises
        :class:`kiosk.views.flows.attempt.SessionLost`."""
        key = new_key()

        async def make() -> tuple[Attestation, bytes]:
            made = await self.caf.request_attestation(kind, month, first=first, key=key)
            return made, await self.caf.attestation_document(made.id)

        made = await attempt(self.stage, make, "attestation-making")
        if isinstance(made, Way):
            return False
        attestation, pdf = made
        found = marks(pdf)
        beside = [one for one, there in self._beside(bool(found)) if there]
        view = partial(AttestationViewScreen, attestation=attestation, pdf=pdf, beside=beside)
        unfinished, printed = PrintUnfinished(kind, month), AttestationPrinted(kind, month)
        witness = PrintTold(self.state, self.printing, unfinished, printed)
        posting_key = new_key()
        while True:
            way = await see_and_print(self.stage, self.printer, view, pdf, witness)
            if way is Beside.GUIDE:
                guide = partial(AttestationGuideScreen, pdf=pdf, marks=found)
                await self.stage.present(guide)
            elif way is Beside.POST:
                if await self._post(attestation, posting_key):
                    return True
            else:
                return way is not Way.BACK

    def _beside(self, readable: bool) -> tuple[tuple[Beside, bool], ...]:
        return ((Beside.GUIDE, readable), (Beside.POST, self.known.posts))

    async def _post(self, attestation: Attestation, key: str) -> bool:
        """Send it by post, the address once confirmed; return whether it goes."""
        account = await attempt(self.stage, self.caf.account, "loading-account")
        if isinstance(account, Way):
            return False
        # The allocataire is the first of those who manage the dossier.
        address = (*account.managed_by[:1], *account.adresse)
        ask = partial(AttestationPostScreen, attestation=attestation, address=address)
        if await self.stage.present(ask) is not Way.ON:
            return False
        send = partial(self.caf.post_attestation, attestation.id, key=key)
        posting = await attempt(self.stage, send, "attestation-posting")
        if isinstance(posting, Way):
            return False
        self.state.did(AskedByPost(posting.number))
        await self.stage.present(partial(AttestationPostedScreen, posting=posting))
        return True
