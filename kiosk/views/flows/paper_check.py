"""Papers that were read, and what there is to ask about them once they are found good.

Nothing waits for it: a page that is not read yet is asked nothing about.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.views.expected_papers import Accepted, seems_another
from kiosk.views.flows.capture import Capture
from kiosk.views.outcomes import Way
from kiosk.views.screens.paper_check import PaperCheckScreen, RibOfferScreen
from kiosk.views.stage import Stage

#: Takes an account, and the pages of the RIB that says it, to the démarche of bank details.
#: Returns ``Way.ON`` when it was sent.
GiveAccount = Callable[[str, Capture], Awaitable[Way]]


@dataclass
class PaperCheck:
    """What is asked about the pages of one document; the same pages, only once."""

    stage: Stage
    capture: Capture
    give_account: GiveAccount | None = None
    _settled: set[tuple[tuple[str, ...], str]] = field(default_factory=set)

    async def ask(self, accepted: Accepted, asked: str) -> tuple[str, ...] | Way:
        """Return the pages that the visitor wants to send for what is ``asked``, in words.

        ``Way.BACK``: they gave up; ``Way.HOME``: they sent the account of a RIB instead.
        """
        while True:
            pages = await self.capture.ask()
            if isinstance(pages, Way):
                return pages
            # What was settled stays so while neither the pages nor what is asked for change.
            about = (pages, asked)
            way = Way.ON if about in self._settled else await self._doubt(accepted, asked)
            match way:
                case Way.ON:
                    self._settled.add(about)
                    return pages
                case Way.RETRY:
                    with suppress(CaptureFault):
                        await self.capture.discard()
                case Way.HOME:
                    return Way.HOME
                case _:
                    # Back among the pages.
                    continue

    async def _doubt(self, accepted: Accepted, asked: str) -> Way:
        """Ask what there is to ask; ``Way.ON`` where there is nothing, or they are sure."""
        account = self.capture.account
        wanted = accepted is not None and PaperKind.RIB in accepted
        if account is not None and self.give_account is not None and not wanted:
            way = await self.stage.present(partial(RibOfferScreen, iban=account))
            if way is not Way.ON:
                # They said that it is a RIB that they send: it need not be asked again.
                return Way.ON if way is Way.RETRY else way
            given = await self.give_account(account, self.capture)
            return Way.HOME if given is Way.ON else Way.BACK
        seen = seems_another(accepted, self.capture.kinds)
        if seen is None:
            return Way.ON
        return await self.stage.present(partial(PaperCheckScreen, seen=seen, asked=asked))
