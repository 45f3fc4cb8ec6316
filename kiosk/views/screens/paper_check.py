"""A page seems to be another paper than the one that is asked for: it is asked, never refused."""

from __future__ import annotations

from kiosk.contract import iban as account
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class PaperCheckScreen(Screen[Way]):
    """ON: it is the right one, or good enough. RETRY: another paper. BACK: to the pages.

    ``asked`` is what is asked for, in words.
    """

    name = "paper-check"

    def __init__(self, ui: Ui, seen: PaperKind, asked: str) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("paper-check-title", seen=say(f"seems-{seen}")))
        body.add(Notice(ui, NoticeKind.TIP, text=say("paper-check", asked=asked), icon="info"))
        offers = (
            Offer("another", "paper-check-another", "scan", lambda: self.finish(Way.RETRY)),
            Offer("keep", "paper-check-keep", "check", lambda: self.finish(Way.ON)),
        )
        # Neither is what people come for most: the kiosk may be the one that is mistaken.
        body.add(cards(ui, offers, most=2, first_filled=False))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Look at the pages again."""
        self.finish(Way.BACK)


class RibOfferScreen(Screen[Way]):
    """A page is a RIB. ON: give its account to the Caf. RETRY: send it as it is. BACK.

    ``iban`` is compact; only its ends are shown, in a room with other people.
    """

    name = "rib-offer"

    def __init__(self, ui: Ui, iban: str) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("rib-offer-title"))
        said = say("rib-offer", iban=account.masked(iban))
        body.add(Notice(ui, NoticeKind.TIP, text=said, icon="info"))
        offers = (
            Offer("change", "rib-offer-change", "wallet", lambda: self.finish(Way.ON)),
            Offer("send", "rib-offer-send", "letter", lambda: self.finish(Way.RETRY)),
        )
        body.add(cards(ui, offers, most=2))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Look at the pages again."""
        self.finish(Way.BACK)
