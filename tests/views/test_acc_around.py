"""What stands around the page: the call, the banners, the panel of the conseiller."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from kiosk.contract.accompaniment import Heard, HelpPlace, Pointer
from kiosk.views import samples
from kiosk.views.components.banner import Banner
from kiosk.views.flows.stopping import Stop
from kiosk.views.live import Live
from kiosk.views.panels.adviser import AdviserPanel, Mark, told
from kiosk.views.panels.telephone import Messages
from kiosk.views.samples_around import ADVICE, ADVISING, HERE, MANDAT
from kiosk.views.samples_messages import MESSAGES
from kiosk.visit.state import Preferences
from tests.views.acc_around_parts import RoomCaf, Scene, page
from tests.views.conftest import settle

pytestmark = pytest.mark.asyncio

Open = Callable[..., Scene]


@pytest_asyncio.fixture
async def scene(qapp: QApplication) -> AsyncIterator[Open]:
    opened: list[Scene] = []

    def make(size: tuple[int, int] = (1920, 1080)) -> Scene:
        opened.append(Scene(qapp, RoomCaf(), size))
        return opened[-1]

    yield make
    for one in opened:
        await one.close()


def accompany(here: Scene) -> None:
    here.means.accompanied.came(HERE)
    here.means.accompanied.given(MANDAT)
    settle(here.qapp)


def said(here: Scene, name: str) -> str:
    banner = here.found(name)
    assert isinstance(banner, Banner)
    return banner.said


def place(here: Scene, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(here.shell, QPoint(0, 0)), widget.size())


# --- The call ---------------------------------------------------------------------------------


async def test_a_visitor_calls_and_sees_their_place(scene: Open) -> None:
    here = scene()
    here.shell.call_wanted.connect(here.around.offer_call)
    here.touch("call")
    panel = here.found("call-panel")
    words = here.shell.ui.words
    texts = [one.text() for one in panel.findChildren(QLabel)]
    # The help of the page stays there.
    assert words.text("help-question") in texts
    here.touch("call-now")
    await here.until(lambda: here.found("call-off"))
    texts = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert any("numéro 2" in text for text in texts)
    assert here.shell._bar is not None
    assert here.shell._bar.call.text() == "N°\u00a02 dans la file"
    here.touch("call-off")
    await here.until(lambda: here.found("call-now"))
    assert here.caf.calls == ["call", "off"]
    assert here.shell._bar.call.text() == "Appeler un conseiller"
    here.touch("close")
    assert here.found("call-panel") is None


async def test_the_place_is_said_in_another_language_too(scene: Open) -> None:
    here = scene()
    here.around.room.hear(Heard(help=HelpPlace(since=samples.NOW, position=2)))
    here.shell.prefer(Preferences(locale="en"))
    assert here.shell._bar is not None
    assert here.shell._bar.call.text() == "Number 2 in line"


async def test_who_is_coming_is_said(scene: Open) -> None:
    here = scene()
    here.around.offer_call()
    coming = HelpPlace(since=samples.NOW, position=1, coming="Maëlle Quintin")
    here.around.room.hear(Heard(help=coming))
    panel = here.found("call-panel")
    texts = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert "Maëlle Quintin arrive" in texts


async def test_a_call_that_does_not_get_through_is_said(scene: Open) -> None:
    here = scene()
    here.caf.away = True
    here.around.offer_call()
    here.touch("call-now")
    title = here.shell.ui.words.text("call-away-title")
    panel = here.found("call-panel")

    def texts() -> list[str]:
        return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]

    await here.until(lambda: title in texts())
    here.caf.away = False
    here.touch("call-now")
    await here.until(lambda: title not in texts())


async def test_the_mark_and_the_panel_are_doors_of_the_conseiller(scene: Open) -> None:
    here = scene()
    heard: list[str] = []
    here.shell.adviser_wanted.connect(lambda: heard.append("wanted"))
    here.touch("mark")
    here.around.offer_call()
    here.touch("call-adviser")
    assert heard == ["wanted", "wanted"]
    assert here.found("call-panel") is None


# --- Beside -----------------------------------------------------------------------------------


async def test_the_banner_says_who_for_what_and_what_they_never_see(scene: Open) -> None:
    here = scene()
    assert here.found("beside-banner") is None
    here.means.accompanied.came(HERE)
    assert "ne peut rien faire à votre place" in said(here, "beside-banner")
    here.means.accompanied.given(MANDAT)
    text = said(here, "beside-banner")
    assert "Maëlle Quintin" in text
    assert "Je vis en couple" in text
    assert "mot de passe" in text
    here.means.accompanied.came(HERE.model_copy(update={"training": True}))
    assert "rien n’est envoyé" in said(here, "beside-banner")
    here.means.accompanied.gone()
    assert here.found("beside-banner") is None


async def test_one_touch_revokes_everything(scene: Open) -> None:
    here = scene()
    accompany(here)
    here.put(page("sign-in", 1))
    here.touch("beside-banner-stop")
    await here.until(lambda: here.found("beside-banner") is None)
    assert here.caf.calls == ["revoke-m1", "leaves"]
    assert not here.means.accompanied.covers("changer-vie-commune")
    assert here.found("adviser-tab") is None


async def test_a_caf_that_cannot_be_told_is_told_again(scene: Open) -> None:
    here = scene()
    accompany(here)
    here.caf.away = True
    here.touch("beside-banner-stop")
    await here.until(lambda: here.around.stopping.value is Stop.FAILED)
    assert "ne sait pas encore" in said(here, "beside-banner")
    # What was stopped is away from the page, whatever the Caf knows.
    assert here.found("adviser-tab") is None
    here.caf.away = False
    here.touch("beside-banner-stop")
    await here.until(lambda: here.found("beside-banner") is None)
    assert here.caf.calls == ["revoke-m1", "revoke-m1", "leaves"]


async def test_a_conseiller_who_left_here_and_not_there_leaves_there_too(scene: Open) -> None:
    here = scene()
    accompany(here)
    here.means.accompanied.mandats.set(())
    here.caf.away = True
    here.touch("beside-banner-stop")
    await here.until(lambda: here.around.stopping.value is Stop.FAILED)
    assert here.means.accompanied.conseiller.value is None
    assert here.found("beside-banner") is not None
    here.caf.away = False
    here.touch("beside-banner-stop")
    await here.until(lambda: here.around.stopping.value is Stop.NONE)
    assert here.caf.calls == ["leaves", "leaves"]


async def test_the_panel_is_folded_until_it_is_touched(scene: Open) -> None:
    here = scene()
    accompany(here)
    assert here.found("adviser-panel") is None
    here.touch("adviser-tab")
    panel = here.found("adviser-panel")
    assert isinstance(panel, AdviserPanel)
    texts = [one.text() for one in panel.findChildren(QLabel)]
    for sentence in (*ADVICE.say, *ADVICE.papers, *ADVICE.mistakes, *ADVICE.blocked, ADVICE.rule):
        assert sentence in texts
    # Nothing can be noted in it.
    assert not panel.findChildren(QLineEdit)
    assert not panel.findChildren(QTextEdit)
    screen = here.shell.screen_shown
    assert screen is not None
    assert not place(here, panel).intersects(place(here, screen))
    await here.until(lambda: here.caf.touches)
    assert here.awake
    before = here.awake
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(20, panel.height() - 20))
    assert here.awake > before
    here.touch("adviser-fold")
    assert here.found("adviser-panel") is None
    assert here.found("adviser-tab") is not None


async def test_the_panel_turns_away_while_a_secret_is_typed(scene: Open) -> None:
    here = scene()
    accompany(here)
    here.touch("adviser-tab")
    here.put(page("sign-in", 1))
    panel = here.found("adviser-panel")
    texts = [one.text() for one in panel.findChildren(QLabel)]
    assert "Détournez le regard" in texts
    assert not set(ADVICE.say) & set(texts)
    here.put(page("changer-vie-commune", 0))
    texts = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert set(ADVICE.say) <= set(texts)


async def test_in_the_place_of_the_page_it_gives_way_to_a_secret(scene: Open) -> None:
    here = scene((1280, 1024))
    accompany(here)
    here.touch("adviser-tab")
    screen = here.shell.screen_shown
    assert screen is not None
    assert not screen.isVisible()
    secret = here.put(page("sign-in", 1))
    assert secret.isVisible()
    assert here.found("adviser-panel") is None


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 1024), (1080, 1920)])
@pytest.mark.parametrize("locale", ["fr", "ar"])
async def test_the_telephone_and_the_panel_never_lie_over_the_page(
    scene: Open, size: tuple[int, int], locale: str
) -> None:
    here = scene(size)
    live: Live[Messages] = Live(MESSAGES)
    take = here.shell.hang_telephone(live)
    accompany(here)
    here.shell.prefer(Preferences(locale=locale))  # type: ignore[arg-type]
    here.touch("adviser-tab")
    here.touch("telephone-tab")
    seen = [here.found(name) for name in ("adviser-panel", "telephone")]
    shown = [one for one in (*seen, here.shell.screen_shown) if one is not None and one.isVisible()]
    # The last that was unfolded is there, whatever else finds room.
    assert here.found("telephone") is not None
    for index, one in enumerate(shown):
        for other in shown[index + 1 :]:
            assert not place(here, one).intersects(place(here, other))
    assert here.shell.size().toTuple() == size
    take()
    assert here.found("telephone-tab") is None
    assert here.found("telephone") is None


async def test_the_panel_stays_open_in_another_language_and_is_french(scene: Open) -> None:
    here = scene()
    accompany(here)
    here.touch("adviser-tab")
    here.shell.prefer(Preferences(locale="ar", text_size=150))
    panel = here.found("adviser-panel")
    assert "Pour le conseiller" in [one.text() for one in panel.findChildren(QLabel)]
    assert panel.layoutDirection() is Qt.LayoutDirection.LeftToRight


async def test_the_checklist_says_where_one_is_and_no_answer() -> None:
    from kiosk.journeys.registry import registry
    from kiosk.views.whereabouts import Where

    journey = registry()["changer-vie-commune"]
    where = Where("question", journey.id, journey.pages[2].id)
    lines = told(where, registry(), ADVISING).lines
    assert [mark for _, mark in lines][:4] == [Mark.DONE, Mark.DONE, Mark.HERE, Mark.LATER]


async def test_a_paper_is_taken_on_its_page(scene: Open) -> None:
    from functools import partial

    from kiosk.views.screens.source import SourceScreen

    here = scene()
    here.put(partial(SourceScreen))
    assert here.around.telling.value.journey == "changer-vie-commune"
    presence = here.around._presence()
    assert presence is not None
    assert (presence.screen, presence.journey) == ("source", "changer-vie-commune")


# --- The page seen from a desk ----------------------------------------------------------------


async def test_nothing_is_shown_before_the_visitor_agrees(scene: Open) -> None:
    here = scene()
    here.caf.heard = Heard(share_asked_by="Maëlle Quintin")
    here.around._changed.set()
    await here.until(lambda: here.found("share-panel"))
    assert here.caf.frames == []
    here.touch("share-no")
    await here.until(lambda: here.caf.stopped == 1)
    assert here.caf.frames == []
    assert here.found("share-banner") is None
    # Asked once: the same question does not come back.
    told_before = len(here.caf.told)
    here.around._changed.set()
    await here.until(lambda: len(here.caf.told) > told_before)
    assert here.found("share-panel") is None


async def test_the_page_is_shown_under_a_banner_until_it_is_stopped(scene: Open) -> None:
    here = scene()
    here.caf.heard = Heard(share_asked_by="Maëlle Quintin")
    here.around._changed.set()
    await here.until(lambda: here.found("share-panel"))
    here.touch("share-yes")
    await here.until(lambda: here.caf.frames)
    assert here.found("share-banner") is not None
    here.caf.heard = Heard(viewed_by=("Maëlle Quintin",), pointer=Pointer(x=500, y=250))
    await here.until(lambda: here.found("pointer-ring"))
    assert "Maëlle Quintin" in said(here, "share-banner")
    ring, screen = here.found("pointer-ring"), here.shell.screen_shown
    assert screen is not None
    middle = place(here, screen).topLeft() + QPoint(screen.width() // 2, screen.height() // 4)
    assert (ring.geometry().center() - middle).manhattanLength() <= 4
    here.caf.heard = Heard()
    here.touch("share-banner-stop")
    await here.until(lambda: here.caf.stopped == 1)
    await here.until(lambda: here.found("share-banner") is None)
    assert here.found("pointer-ring") is None


async def test_a_secret_is_not_interrupted_and_not_shown(scene: Open) -> None:
    here = scene()
    here.put(page("sign-in", 1))
    here.around.room.hear(Heard(share_asked_by="Maëlle Quintin"))
    assert here.found("share-panel") is None
    here.put(page("changer-vie-commune", 0))
    assert here.found("share-panel") is not None
    here.touch("share-yes")
    await here.until(lambda: here.caf.frames)
    here.put(page("sign-in", 1))
    await here.until(lambda: here.caf.frames[-1].secret)
    assert here.caf.frames[-1].parts == ()
    assert "n’est pas montrée" in said(here, "share-banner")


async def test_a_page_seen_without_our_knowing_is_said(scene: Open) -> None:
    here = scene()
    here.around.room.hear(Heard(viewed_by=("A", "B")))
    assert "A et B" in said(here, "share-banner")


# --- Nothing stays ----------------------------------------------------------------------------


async def test_a_visit_leaves_nothing_around(qapp: QApplication) -> None:
    settle(qapp)
    gc.collect()
    before = len(QApplication.allWidgets())
    for _ in range(2):
        here = Scene(qapp, RoomCaf())
        accompany(here)
        here.touch("adviser-tab")
        here.around.offer_call()
        here.around.room.sharing.set(True)
        here.around.room.hear(Heard(pointer=Pointer(x=1, y=1), viewed_by=("A",)))
        await here.close()
        del here
    settle(qapp)
    gc.collect()
    settle(qapp)
    assert len(QApplication.allWidgets()) == before
    assert len(asyncio.all_tasks()) == 1
