"""The screens of mandats and the panels of the conseiller, each in its states."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.accompaniment.covering import coverable
from kiosk.contract.problems import Code, problem
from kiosk.journeys.registry import registry
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views import samples
from kiosk.views import samples_mandat as invented
from kiosk.views.accompanied import Departure
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.flows.identity import refusal_text
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.panels.badge import BadgePanel, BadgeView
from kiosk.views.panels.conseiller import (
    ArrivalPanel,
    Asked,
    BesidePanel,
    EntryPanel,
    GonePanel,
    SaidPanel,
    SecretPanel,
    UnheardPanel,
)
from kiosk.views.samples_register import MakeScreen, Sample
from kiosk.views.screens.home import HomeScreen
from kiosk.views.screens.mandat_days import MandatDaysScreen
from kiosk.views.screens.mandat_given import MandatGivenScreen
from kiosk.views.screens.mandat_journeys import MandatJourneysScreen
from kiosk.views.screens.mandat_needed import MandatNeededScreen
from kiosk.views.screens.mandat_protection import (
    MandatCurateurScreen,
    MandatProtectionScreen,
    MandatTutelleScreen,
)
from kiosk.views.screens.mandat_text import MandatTextScreen
from kiosk.views.screens.mandats import MandatRevokeScreen, MandatScreen, MandatsScreen
from kiosk.views.ui import Ui


def mandats() -> Iterator[Sample]:
    """Yield what the visitor sees of a mandat, then the panels of the conseiller."""
    journeys = registry()
    offered = tuple(one for one in journeys.values() if coverable(one))
    yield Sample("mandat-protection", MandatProtectionScreen)
    yield Sample("mandat-curateur", MandatCurateurScreen)
    yield Sample("mandat-tutelle", MandatTutelleScreen)
    choose = partial(MandatJourneysScreen, journeys=offered)
    present = "changer-adresse"
    yield Sample("mandat-journeys", partial(choose, chosen=(present,), present=present))
    yield Sample("mandat-days", partial(MandatDaysScreen, today=samples.TODAY))
    text = partial(MandatTextScreen, journeys=journeys)
    yield Sample("mandat-text", partial(text, wording=invented.WORDING))
    yield Sample("mandat-text-long", partial(_twice, wording=invented.LONG_WORDING))
    yield Sample("mandat-given", partial(MandatGivenScreen, mandat=invented.MANDAT))
    sent = partial(MandatGivenScreen, mandat=invented.YEAR, sent=True)
    yield Sample("mandat-given-sent", sent)
    needed = partial(MandatNeededScreen, conseiller=invented.HERE.name)
    yield Sample("mandat-needed", partial(needed, journey=journeys["demande-logement"]))
    yield Sample("mandats", partial(MandatsScreen, mandats=invented.MANDATS))
    for name, one in (
        ("active", invented.MANDAT),
        ("year", invented.YEAR),
        ("revoked", invented.REVOKED),
    ):
        yield Sample(f"mandat-{name}", partial(MandatScreen, mandat=one))
    yield Sample("mandat-revoke", partial(MandatRevokeScreen, mandat=invented.YEAR))
    yield from _panels()


def _panels() -> Iterator[Sample]:
    home: MakeScreen = HomeScreen
    yield Sample("conseiller-arrival", home, partial(ArrivalPanel, done=_nothing, badge=True))
    alone = partial(ArrivalPanel, done=_nothing, badge=False)
    yield Sample("conseiller-arrival-no-camera", home, alone)
    codes = Live(invented.CODES)
    login = partial(EntryPanel, done=_nothing, asked=Asked.LOGIN, codes=codes)
    yield Sample("conseiller-login", home, login)
    secret = partial(SecretPanel, done=_nothing)
    yield Sample("conseiller-code", home, partial(secret, asked=Asked.CODE, codes=codes))
    yield Sample("conseiller-code-refused", home, _refused)
    yield Sample("conseiller-pin", home, partial(secret, asked=Asked.PIN, typed="4823"))
    yield Sample("conseiller-locked", home, _locked)
    frame, pixels = samples.live_frame(Advice.NO_PAGE, steady=0.0)
    badge = partial(BadgePanel, done=_nothing, pixels=lambda _frame: pixels)
    yield Sample("conseiller-badge", home, partial(badge, view=Live(BadgeView(frame))))
    broken = Live(BadgeView(fault=FaultCode.CAMERA_NONE))
    yield Sample("conseiller-badge-fault", home, partial(badge, view=broken))
    beside = partial(BesidePanel, done=_nothing, here=invented.HERE)
    yield Sample("conseiller-here", home, partial(beside, person=True))
    training = invented.HERE.model_copy(update={"training": True})
    there = partial(BesidePanel, done=_nothing, here=training, person=False, already=True)
    yield Sample("conseiller-here-already", home, there)
    for why in Departure:
        gone = partial(GonePanel, close=_close, name=invented.HERE.name, why=why)
        yield Sample(f"conseiller-gone-{why.name.lower()}", home, gone)
    yield Sample("conseiller-unheard", home, _unheard)


def _twice(ui: Ui, wording: object) -> MandatTextScreen:
    """Return the text of a mandat with the other way to agree open."""
    assert isinstance(wording, type(invented.WORDING))
    screen = MandatTextScreen(ui, wording, registry())
    screen.restore(True)
    return screen


def _refused(ui: Ui) -> OverlayPanel:
    said = refusal_text(problem(Code.CONSEILLER_REFUSED, attempts_left=2), ui.words)
    return SecretPanel(ui, _nothing, Asked.CODE, error=said)


def _locked(ui: Ui) -> OverlayPanel:
    said = refusal_text(problem(Code.CONSEILLER_LOCKED, retry_after=600), ui.words)
    return SaidPanel(ui, _nothing, ui.words.text("conseiller-not-in"), said)


def _unheard(ui: Ui) -> OverlayPanel:
    return UnheardPanel(ui, _nothing, ui.words.text(f"problem-{Code.UNREACHABLE}"))


def _nothing(_outcome: str | Way | object) -> None:
    """Stand for what a press would do."""


def _close() -> None:
    """Stand for what a press would do."""
