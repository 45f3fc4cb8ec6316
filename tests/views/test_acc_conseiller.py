"""A conseiller comes over the page and goes: by code, by badge, away, seen out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.contract.accompaniment import Protection
from kiosk.contract.problems import Code
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.events import Event, Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views import samples_mandat as invented
from kiosk.views.company import Company
from kiosk.views.components.label import Label
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.flows.conseiller import welcome_conseiller
from kiosk.views.panels.conseiller import Asked, EntryPanel, GonePanel
from kiosk.views.screen import Screen
from kiosk.views.screens.mandat_text import Consent
from kiosk.views.shell import Shell
from kiosk.views.stage import Stage
from kiosk.views.ui import Ui
from kiosk.visit.state import AskedByPost, ConseillerSeenOut, NotePrinted, Paper, Preferences
from tests.views.scripted import Then
from tests.views.test_acc_beside_parts import (
    HERE,
    AccordCaf,
    ScriptedWindow,
    means,
    press,
    refusal,
    typed,
)

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

BADGE = "KIOSK-BADGE:Zm9vYmFyYmF6cXV4MTIzNA-_Zm9v"

ARRIVES = Then("conseiller-arrival", press("by-code"))
LOGIN = Then("conseiller-login", typed("camille.roux"))
STAYS = Then("conseiller-here", press("close"))

#: Longest wait for what takes a moment, in seconds.
LONG_S = 20


def said(panel: QWidget) -> str:
    return " ".join(one.text() for one in panel.findChildren(Label))


class Camera:
    """A camera before which badges are held as scripted, nothing once they are through."""

    has_camera = True

    def __init__(self, *badges: str | None, fault: FaultCode | None = None) -> None:
        self.badges = list(badges)
        self.fault = fault
        self.opened = self.closed = 0
        self.listeners: list[Callable[[Event], None]] = []

    def listen(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def pixels(self, frame: Frame) -> bytes | None:
        return None

    async def open_camera(self, *, automatic: bool = True) -> None:
        assert not automatic
        self.opened += 1
        if self.fault is not None:
            raise CaptureFault(self.fault)

    async def close_camera(self) -> None:
        self.closed += 1

    async def read_badge(self) -> str | None:
        await asyncio.sleep(0)
        return self.badges.pop(0) if self.badges else None


# ------------------------------------------------------------------------- arriving


async def test_by_login_and_code_over_the_page() -> None:
    caf = AccordCaf()
    have = means(caf, signed_in=False, here=False)
    window = ScriptedWindow(
        panels=(ARRIVES, LOGIN, Then("conseiller-code", typed("123456")), STAYS)
    )
    await welcome_conseiller(window, have)
    assert caf.calls == [("code", "camille.roux", "123456")]
    assert have.accompanied.conseiller.value == HERE
    assert not window.open_now and not window.panels_left and not window.asides


async def test_a_wrong_code_is_typed_again_and_a_lockout_ends_it() -> None:
    def wrong_once(panel: OverlayPanel) -> None:
        assert "Il vous reste 2 essais" in said(panel)
        typed("222222")(panel)

    def locked(panel: OverlayPanel) -> None:
        assert "10 minutes" in said(panel)
        press("close")(panel)

    caf = AccordCaf(
        refusals=[
            refusal(Code.CONSEILLER_REFUSED, attempts_left=2),
            refusal(Code.CONSEILLER_LOCKED, retry_after=600),
        ]
    )
    have = means(caf, here=False)
    window = ScriptedWindow(
        panels=(
            ARRIVES,
            LOGIN,
            Then("conseiller-code", typed("111111")),
            Then("conseiller-code", wrong_once),
            Then("conseiller-said", locked),
        )
    )
    await welcome_conseiller(window, have)
    assert [one[2] for one in caf.calls] == ["111111", "222222"]
    assert have.accompanied.conseiller.value is None
    assert not window.panels_left


async def test_a_demonstration_shows_what_the_telephone_of_a_conseiller_would() -> None:
    async def when_shown(panel: OverlayPanel) -> None:
        await until(lambda: "654321" in said(panel))
        # What the visitor received is theirs.
        assert "123321" not in said(panel)
        typed("654321")(panel)

    waits: list[asyncio.Task[None]] = []

    def begin(panel: OverlayPanel) -> None:
        waits.append(asyncio.ensure_future(when_shown(panel)))

    caf = AccordCaf(codes="sofia.lambert : 654321")
    have = means(caf, here=False)
    window = ScriptedWindow(panels=(ARRIVES, LOGIN, Then("conseiller-code", begin), STAYS))
    await welcome_conseiller(window, have)
    assert caf.calls == [("code", "camille.roux", "654321"), ("mandats",)]
    assert all(one.done() for one in waits)


async def test_what_cannot_be_a_code_is_refused_like_a_wrong_one() -> None:
    def wrong(panel: OverlayPanel) -> None:
        assert "n’est pas le bon" in said(panel)
        press("back")(panel)

    caf = AccordCaf(refusals=[refusal(Code.REQUEST_INVALID)])
    window = ScriptedWindow(
        panels=(
            ARRIVES,
            LOGIN,
            Then("conseiller-code", typed("12")),
            Then("conseiller-code", wrong),
            # The login is still there, and leads back to the choice.
            Then("conseiller-login", press("back")),
            Then("conseiller-arrival", press("close")),
        )
    )
    await welcome_conseiller(window, means(caf, here=False))
    assert not window.panels_left


async def test_a_badge_and_its_pin_let_in_and_the_camera_is_let_go() -> None:
    caf, camera = AccordCaf(), Camera(None, None, BADGE)
    have = means(caf, here=False, bridge=camera)
    window = ScriptedWindow(
        panels=(
            Then("conseiller-arrival", press("by-badge")),
            Then("conseiller-badge", lambda _panel: None),
            Then("conseiller-pin", typed("4823")),
            STAYS,
        )
    )
    await welcome_conseiller(window, have)
    assert caf.calls[0] == ("badge", BADGE, "4823")
    assert (camera.opened, camera.closed) == (1, 1)
    assert not camera.listeners and not window.open_now


async def test_a_camera_that_fails_leads_to_the_code() -> None:
    camera = Camera(fault=FaultCode.CAMERA_GONE)
    have = means(AccordCaf(), here=False, bridge=camera)
    window = ScriptedWindow(
        panels=(
            Then("conseiller-arrival", press("by-badge")),
            Then("conseiller-badge", press("by-code")),
            LOGIN,
            Then("conseiller-code", typed("123456")),
            STAYS,
        )
    )
    await welcome_conseiller(window, have)
    assert have.accompanied.conseiller.value == HERE
    assert camera.closed == 1 and not camera.listeners


async def test_no_badge_where_the_page_holds_the_camera() -> None:
    def look(panel: OverlayPanel) -> None:
        assert panel.findChild(QWidget, "by-badge") is None
        press("close")(panel)

    have = means(AccordCaf(), here=False, bridge=Camera())
    window = ScriptedWindow(panels=(Then("conseiller-arrival", look),))
    await welcome_conseiller(window, have, camera_free=lambda: False)
    assert not window.panels_left


async def test_a_pin_is_never_shown_and_a_login_is_no_secret() -> None:
    ui = Ui.make("fr")
    pin = EntryPanel(ui, lambda _outcome: None, Asked.PIN, typed="4823")
    entry = pin.findChild(QLineEdit)
    assert entry is not None and entry.echoMode() is not QLineEdit.EchoMode.Normal
    assert "4823" not in said(pin) and "4823" not in entry.accessibleName()
    assert pin.findChild(QWidget, "show") is None
    pin.deleteLater()


async def test_the_person_is_asked_at_once_when_they_are_signed_in() -> None:
    caf = AccordCaf()
    have = means(caf, here=False)
    have.accompanied.journey.set("changer-adresse")
    window = ScriptedWindow(
        Then("mandat-protection", Protection.NONE),
        Then("mandat-journeys", ("changer-adresse",)),
        Then("mandat-days", 0),
        Then("mandat-text", Consent.REFUSED),
        Then("notice", None),
        panels=(
            ARRIVES,
            LOGIN,
            Then("conseiller-code", typed("123456")),
            Then("conseiller-here", press("ask-mandat")),
        ),
    )
    await welcome_conseiller(window, have)
    assert window.asides == 1 and not window.left


async def test_who_is_there_already_may_be_seen_out() -> None:
    caf = AccordCaf(refusals=[refusal(Code.UNREACHABLE)])
    have = means(caf)
    window = ScriptedWindow(
        panels=(
            Then("conseiller-here", press("leave")),
            Then("conseiller-unheard", press("retry")),
        )
    )
    await welcome_conseiller(window, have)
    assert have.accompanied.conseiller.value is None
    assert caf.names == ["leaves", "leaves"]


# --------------------------------------------------------------------------- going


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONG_S):
        while not true():
            await asyncio.sleep(0.01)


async def test_who_walked_away_is_out_and_it_is_said() -> None:
    caf, window = AccordCaf(), ScriptedWindow()
    have = means(caf, here=False)
    company = Company(window, have, away_s=0.05)
    have.accompanied.came(HERE)
    await until(lambda: "leaves" in caf.names)
    assert have.accompanied.conseiller.value is None
    (panel,) = window.open_now
    assert isinstance(panel, GonePanel)
    assert HERE.name in said(panel) and "cinq minutes" in said(panel)
    assert ConseillerSeenOut() in have.state.deeds
    # Somebody comes again: what was said of the one before goes.
    have.accompanied.came(HERE)
    assert not window.open_now
    await company.stop()
    assert have.accompanied.conseiller.value is None
    assert not window.open_now


async def test_the_end_of_the_visit_sees_them_out_heard_or_not() -> None:
    caf, window = AccordCaf(refusals=[refusal(Code.UNREACHABLE)]), ScriptedWindow()
    have = means(caf)
    company = Company(window, have)
    await company.stop()
    assert caf.names == ["leaves"]
    assert have.accompanied.conseiller.value is None
    assert have.state.deeds.count(ConseillerSeenOut()) == 1
    assert not window.opened


async def test_the_end_of_the_visit_shuts_what_was_being_asked() -> None:
    window = ScriptedWindow()
    company = Company(window, means(AccordCaf(), here=False))
    company.welcome()
    company.welcome()
    await until(lambda: bool(window.open_now))
    assert window.opened == ["conseiller-arrival"]
    await company.stop()
    assert not window.open_now


async def test_mandats_of_one_person_never_serve_another() -> None:
    caf, window = AccordCaf(held=[invented.MANDAT]), ScriptedWindow()
    have = means(caf)
    company = Company(window, have)
    await have.accompanied.learn()
    session = have.state.session
    assert session is not None and have.accompanied.covers("changer-adresse")
    have.state.sign_out()
    assert not have.accompanied.covers("changer-adresse")
    # Whoever signs in beside the same conseiller: theirs are asked for.
    have.state.sign_in(session)
    await until(lambda: have.accompanied.covers("changer-adresse"))
    await company.stop()


async def test_what_is_printed_beside_a_conseiller_is_told_and_nothing_else() -> None:
    caf, window = AccordCaf(), ScriptedWindow()
    have = means(caf)
    company = Company(window, have)
    have.accompanied.journey.set("changer-adresse")
    have.state.did(NotePrinted(Paper.RECEIPT))
    have.state.did(NotePrinted(Paper.MANDAT))
    have.state.did(AskedByPost("P26"))
    await until(lambda: len(caf.calls) == 2)
    assert caf.calls == [("act", "printed", "changer-adresse"), ("act", "mandat-printed", None)]
    have.accompanied.gone()
    have.state.did(NotePrinted(Paper.RECEIPT))
    await company.stop()
    assert len(caf.calls) == 2


# ------------------------------------------------------------------ in a real window


class Typing(Screen[str]):
    """A page on which something is typed."""

    name = "home"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        self.field = QLineEdit()
        self.fill(self.field)

    def snapshot(self) -> object:
        return self.field.text()

    def restore(self, memory: object) -> None:
        self.field.setText(str(memory))


class Question(Screen[int]):
    """A page that comes in the place of the first."""

    name = "notice"


@pytest.fixture
def shell(qapp: QApplication) -> Any:
    window = Shell("Espace numérique", Preferences())
    window.resize(1280, 1024)
    window.show()
    yield window
    window.hide()
    window.deleteLater()
    for _ in range(3):
        qapp.processEvents()


async def test_what_was_typed_is_there_after_what_came_in_its_place(shell: Shell) -> None:
    visit = asyncio.ensure_future(shell.present(Typing))
    await asyncio.sleep(0)
    page = shell.screen_shown
    assert isinstance(page, Typing)
    page.field.setText("Élise")

    async def work(stage: Stage) -> int:
        return await stage.present(Question)

    aside = asyncio.ensure_future(shell.aside(work))
    await until(lambda: isinstance(shell.screen_shown, Question))
    # What the visit would show waits until the page is there again.
    waiting = asyncio.ensure_future(shell.present(Typing))
    await asyncio.sleep(0)
    asked = shell.screen_shown
    assert isinstance(asked, Question)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    asked.finish(7)
    assert await aside == 7
    again = shell.screen_shown
    assert isinstance(again, Typing) and again.field.text() == "Élise"
    again.finish(again.field.text())
    assert await visit == "Élise"


async def test_a_conseiller_types_by_keyboard_alone_over_what_the_visitor_typed(
    shell: Shell, qapp: QApplication
) -> None:
    visit = asyncio.ensure_future(shell.present(Typing))
    await asyncio.sleep(0)
    page = shell.screen_shown
    assert isinstance(page, Typing)
    page.field.setText("Élise")
    caf = AccordCaf()
    have = means(caf, signed_in=False, here=False)
    arriving = asyncio.ensure_future(welcome_conseiller(shell, have))

    def panel() -> str:
        opened = shell._panels[-1].panel.objectName() if shell._panels else ""
        return str(opened)

    def keys(text: str) -> None:
        focus = qapp.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)
        QTest.keyClick(focus, Qt.Key.Key_Return)

    await until(lambda: panel() == "conseiller-arrival")
    keys("")
    await until(lambda: panel() == "conseiller-login")
    QTest.keyClicks(qapp.focusWidget(), "camille")
    # Another language in the middle of it: the login is no secret, and stays.
    shell.prefer(Preferences(locale="en"))
    keys(".roux")
    await until(lambda: panel() == "conseiller-code")
    keys("123456")
    await until(lambda: panel() == "conseiller-here")
    keys("")
    await arriving
    assert caf.calls == [("code", "camille.roux", "123456")]
    shown = shell.screen_shown
    assert isinstance(shown, Typing) and shown.field.text() == "Élise"
    visit.cancel()
    await asyncio.gather(visit, return_exceptions=True)
