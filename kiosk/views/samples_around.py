"""What stands around a page when somebody helps, for the register of all screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton

from kiosk.contract.accompaniment import (
    ConseillerHere,
    HelpPlace,
    Mandat,
    MandatState,
    Pointer,
    Protection,
)
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views.accompanied import Accompanied
from kiosk.views.adviser_banners import beside_banner, share_banner
from kiosk.views.advising import Advising, Said
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.flows.stopping import Stop
from kiosk.views.live import Live
from kiosk.views.panels.adviser import AdviserBeside, told
from kiosk.views.panels.call import CallPanel, Presses
from kiosk.views.panels.share import SharePanel
from kiosk.views.pointer_ring import PointerRing
from kiosk.views.room import Room
from kiosk.views.samples_register import MakeScreen, Sample
from kiosk.views.screens.home import HomeScreen
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step

_NAME = "Maëlle Quintin"

HERE = ConseillerHere(name=_NAME, organisation="Espace numérique", until=samples.NOW)

MANDAT = Mandat(
    id="m1",
    number="M-7K3M-92QF",
    organisation="Espace numérique",
    conseiller=_NAME,
    journeys=("changer-vie-commune",),
    days=0,
    protection=Protection.NONE,
    given_at=samples.NOW,
    ends_at=None,
    state=MandatState.ACTIVE,
    here=True,
)

#: As long as the longest that is written, and of no démarche.
ADVICE = Said(
    say=("Demander la date exacte : elle fixe le mois du changement de droit.",),
    papers=("Aucun pour une vie en couple ; jugement pour une séparation prononcée.",),
    mistakes=("Confondre la date du mariage et celle de l’emménagement.",),
    blocked=("Le conjoint a déjà un dossier : passer par « rejoindre un dossier ».",),
    rule="Le couple compte dès le mois qui suit (article L262-2).",
)


class _Line:
    """A line of a checklist that is nobody's."""

    def __init__(self, title: str, page: str) -> None:
        self.title, self.pages = title, (page,)


ADVISING = Advising(
    lambda _journey, _page: ADVICE,
    lambda journey: tuple(
        _Line(f"Étape {number} de la démarche", page.id)
        for number, page in enumerate(journey.pages[:6], 1)
    ),
)

Around = Callable[[Any], Callable[[], None]]


def around() -> Iterator[Sample]:
    """Yield the banners, the panel and what is asked over a page."""
    page, secret = _page("changer-vie-commune", 0), _page("sign-in", 1)
    yield Sample("around-beside", page, around=partial(_beside, opened=False))
    yield Sample("around-beside-panel", page, around=partial(_beside, opened=True))
    yield Sample("around-beside-secret", secret, around=partial(_beside, opened=True))
    yield Sample("around-beside-typing", _page("changer-contact", 2), around=_beside)
    yield Sample("around-beside-home", HomeScreen, around=partial(_beside, given=False))
    failed = partial(_beside, given=False, stop=Stop.FAILED)
    yield Sample("around-beside-stop-failed", HomeScreen, around=failed)
    yield Sample("around-shared", page, around=partial(_shared, viewers=(_NAME,)))
    yield Sample("around-shared-secret", secret, around=partial(_shared, secret=True))
    yield Sample("around-called", HomeScreen, around=_called)
    home: MakeScreen = HomeScreen
    for name, place, away in (
        ("offer", None, False),
        ("waiting", HelpPlace(since=samples.NOW, position=2), False),
        ("coming", HelpPlace(since=samples.NOW, position=1, coming=_NAME), False),
        ("away", None, True),
    ):
        yield Sample(f"panel-call-{name}", home, partial(_call, place=place, away=away))
    asked = partial(SharePanel, asked_by=_NAME, yes=_nothing, no=_nothing)
    yield Sample("panel-share-asked", home, asked)
    yield Sample("panel-share", home, partial(SharePanel, asked_by=None, yes=_nothing, no=_nothing))


def _page(journey_id: str, number: int) -> MakeScreen:
    journey = registry()[journey_id]
    return partial(
        QuestionScreen,
        journey=journey,
        page=journey.pages[number],
        rules=Rules(today=samples.TODAY),
        step=Step(number + 1, len(journey.pages)),
        answers={},
    )


def _beside(
    shell: Any, *, opened: bool = False, given: bool = True, stop: Stop = Stop.NONE
) -> Callable[[], None]:
    accompanied = Accompanied(None)  # type: ignore[arg-type]
    accompanied.came(HERE)
    if given:
        accompanied.given(MANDAT)
    banner = shell.hang_banner(lambda ui: beside_banner(ui, accompanied, Live(stop), _nothing))
    telling = Live(told(shell.screen_shown.where, registry(), ADVISING))
    panel = shell.hang_beside(lambda ui: AdviserBeside(ui, telling, _nothing))
    if opened:
        shell.findChild(QPushButton, "adviser-tab").click()
    return partial(_all, (banner, panel))


def _shared(
    shell: Any, *, viewers: tuple[str, ...] = (), secret: bool = False
) -> Callable[[], None]:
    room = Room(None)  # type: ignore[arg-type]
    room.viewed_by.set(viewers)
    banner = shell.hang_banner(lambda ui: share_banner(ui, room, Live(secret), _nothing))
    ring = PointerRing(shell)
    if not secret:
        ring.point(shell.ui.theme, shell.screen_shown, Pointer(x=500, y=400))
    return partial(_all, (banner, ring.hide, ring.deleteLater))


def _called(shell: Any) -> Callable[[], None]:
    shell.say_call(lambda ui: ui.words.text("call-button-place", position=3))
    return partial(shell.say_call, lambda _ui: None)


def _call(ui: Ui, place: HelpPlace | None, away: bool) -> OverlayPanel:
    room = Room(None)  # type: ignore[arg-type]
    room.help.set(place)
    room.away.set(away)
    presses = Presses(_nothing, _nothing, _nothing, _nothing, _nothing)
    return CallPanel(ui, "home", room, presses)


def _all(actions: tuple[Callable[[], None], ...]) -> None:
    for action in actions:
        action()


def _nothing() -> None:
    """Stand for what a press would do."""
