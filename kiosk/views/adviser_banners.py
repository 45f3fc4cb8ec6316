"""The banners: who accompanies, who sees the page, and that one only trains."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.contract.accompaniment import ConseillerHere
from kiosk.i18n import Words
from kiosk.i18n.journeys import title_of
from kiosk.views.accompanied import Accompanied
from kiosk.views.components.banner import Banner
from kiosk.views.flows.stopping import Stop
from kiosk.views.live import Live
from kiosk.views.room import Room
from kiosk.views.ui import Ui

#: Démarches that are named one by one; more are counted.
_NAMED = 2


def beside_banner(
    ui: Ui, accompanied: Accompanied, stop: Live[Stop], press: Callable[[], None]
) -> Banner:
    """Return the banner of the conseiller who is there: for what, and what stops it."""
    say = ui.words.text
    banner = Banner(ui, "beside-banner", "people", say("beside-stop"), press)

    def tell(_what: object) -> None:
        match stop.value:
            case Stop.ASKED:
                banner.say(say("beside-stopping"))
            case Stop.FAILED:
                banner.say(say("beside-stop-failed"))
            case Stop.NONE:
                here = accompanied.conseiller.value
                if here is not None:
                    brief = say("beside-banner-brief", name=here.name)
                    banner.say(_beside(ui.words, accompanied, here), brief)
        again = stop.value is not Stop.NONE
        banner.name_button(say("beside-stop-again" if again else "beside-stop"))

    banner.keep(accompanied.conseiller.watch(tell))
    banner.keep(accompanied.mandats.watch(tell))
    banner.keep(stop.watch(tell))
    return banner


def _beside(words: Words, accompanied: Accompanied, here: ConseillerHere) -> str:
    covered = [one for mandat in accompanied.mandats.value for one in mandat.journeys]
    journeys = tuple(dict.fromkeys(covered))
    if not journeys:
        return words.text("beside-banner-nothing", name=here.name)
    if len(journeys) > _NAMED:
        return words.text("beside-banner-many", name=here.name, count=len(journeys))
    what = words.list(words.text(title_of(one)) for one in journeys)
    return words.text("beside-banner", name=here.name, what=what)


def share_banner(ui: Ui, room: Room, secret: Live[bool], press: Callable[[], None]) -> Banner:
    """Return the banner of a page that is shown at a desk; ``secret``: this one is not."""
    words = ui.words
    banner = Banner(ui, "share-banner", "eye", words.text("share-stop"), press)

    def tell(_what: object) -> None:
        viewers = room.viewed_by.value
        if secret.value:
            banner.say(words.text("share-banner-secret"))
        elif viewers:
            banner.say(words.text("share-banner-viewed", names=words.list(viewers)))
        else:
            banner.say(words.text("share-banner"))

    banner.keep(room.viewed_by.watch(tell))
    banner.keep(secret.watch(tell))
    return banner


def training_banner(ui: Ui, end: Callable[[], None]) -> Banner:
    """Return the banner that stays as long as training does: nothing is sent."""
    banner = Banner(ui, "training-banner", "people", ui.words.text("training-end"), end)
    banner.say(ui.words.text("training-banner"))
    return banner
