"""The telephone of the demonstration: beside the page, folded until it is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kiosk.client import CafProblem
from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.models import Health
from kiosk.contract.problems import Code, problem
from kiosk.views.components.button import Button
from kiosk.views.flows.telephone import Messages, follow_telephone
from kiosk.views.live import Live
from kiosk.views.panels.telephone import Telephone
from kiosk.views.samples_messages import MESSAGES
from kiosk.views.screen import Screen
from kiosk.views.screens.attract import AttractScreen
from kiosk.views.shell import Shell
from kiosk.views.ui import Ui
from kiosk.visit.channel import ShowReason
from kiosk.visit.state import Preferences
from tests.views.conftest import settle

EMAIL, SMS = MESSAGES


class Typing(Screen[None]):
    """A page on which something is typed."""

    name = "home"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        self.field = QLineEdit()
        self.fill(self.field)

    def first_focus(self) -> QWidget:
        return self.field


class Window:
    """The window of a visit, with a page in it."""

    def __init__(self, qapp: QApplication, size: tuple[int, int], preferences: Preferences) -> None:
        self.qapp = qapp
        self.shell = Shell("Espace numérique", preferences)
        self.shell.resize(*size)
        self.shell.show()
        self.shell.activateWindow()
        self.page = self.put(Typing)

    def put(self, make: Callable[[Ui], Screen[None]]) -> Screen[None]:
        screen = make(self.shell.ui)
        self.shell._make = make
        self.shell._put(screen)
        settle(self.qapp)
        return screen

    def tab(self) -> Button:
        return self._found(Button, "telephone-tab")

    def phone(self) -> Telephone:
        return self._found(Telephone, "telephone")

    def touch(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.qapp)

    def texts(self) -> list[str]:
        labels = self.phone().findChildren(QLabel)
        return [one.text().replace("\u2068", "").replace("\u2069", "") for one in labels]

    def place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.shell, widget.rect().topLeft()), widget.size())

    def _found(self, kind: type[QWidget], name: str):  # type: ignore[no-untyped-def]
        settle(self.qapp)
        (one,) = self.shell.findChildren(kind, name)
        return one

    def close(self) -> None:
        self.shell.hide()
        self.shell.deleteLater()
        settle(self.qapp)


Open = Callable[..., Window]


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Open]:
    opened: list[Window] = []

    def make(size: tuple[int, int] = (1920, 1080), **chosen: object) -> Window:
        opened.append(Window(qapp, size, Preferences(**chosen)))  # type: ignore[arg-type]
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def test_it_is_a_tab_until_it_is_asked_for(window: Open) -> None:
    here = window()
    live: Live[Messages] = Live(())
    here.shell.hang_telephone(live)
    assert here.tab().isVisible()
    assert here.tab().text() == "Téléphone de démonstration"
    assert not here.phone().isVisible()
    live.set((EMAIL,))
    assert here.tab().text() == "1 nouveau message"
    assert here.tab().accessibleName() == "Téléphone de démonstration, 1 nouveau message"
    live.set(MESSAGES)
    assert here.tab().text() == "2 nouveaux messages"
    here.touch(here.tab())
    assert here.phone().isVisible()
    assert not here.tab().isVisible()
    assert SMS.text in here.texts()
    assert EMAIL.subject in here.texts()
    # The newest is the first.
    assert here.texts().index(SMS.text) < here.texts().index(EMAIL.subject)
    here.touch(here.phone().fold)
    assert here.tab().text() == "Téléphone de démonstration"
    assert not here.phone().isVisible()


def test_a_visit_without_one_looks_as_before(window: Open) -> None:
    here = window()
    before = here.place(here.page)
    take = here.shell.hang_telephone(Live(MESSAGES))
    settle(here.qapp)
    assert here.place(here.page) != before
    take()
    settle(here.qapp)
    assert here.place(here.page) == before
    assert here.shell.findChildren(Telephone) == []
    take()


@pytest.mark.parametrize("locale", ["fr", "ar"])
@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 1024), (1080, 1920)])
def test_it_never_lies_over_the_page(
    window: Open, size: tuple[int, int], text_size: int, locale: str
) -> None:
    here = window(size, text_size=text_size, locale=locale)
    here.shell.hang_telephone(Live(MESSAGES))
    settle(here.qapp)
    assert not here.place(here.tab()).intersects(here.place(here.page))
    here.touch(here.tab())
    if here.page.isVisible():
        phone, page = here.place(here.phone()), here.place(here.page)
        assert not phone.intersects(page)
        assert page.width() >= 1000
        assert page.height() >= 750
        if phone.top() == page.top():
            # At the far side of where one reads.
            assert (phone.left() > page.left()) == (locale == "fr")
    assert here.shell.rect().contains(here.place(here.phone()))
    assert here.shell.size().toTuple() == size
    here.touch(here.phone().fold)
    assert here.page.isVisible()


def test_a_touch_leaves_the_focus_where_one_types(window: Open) -> None:
    here = window()
    here.shell.hang_telephone(Live(MESSAGES))
    here.page.field.setFocus()  # type: ignore[attr-defined]
    here.touch(here.tab())
    QTest.keyClicks(QApplication.focusWidget(), "27")
    here.touch(here.phone().fold)
    QTest.keyClicks(QApplication.focusWidget(), "49")
    assert here.page.field.text() == "2749"  # type: ignore[attr-defined]


def test_in_the_place_of_the_page_it_gives_the_focus_back(window: Open) -> None:
    here = window((1280, 1024))
    here.shell.hang_telephone(Live(MESSAGES))
    here.page.field.setFocus()  # type: ignore[attr-defined]
    here.touch(here.tab())
    assert not here.page.isVisible()
    assert here.phone().fold.hasFocus()
    QTest.keyClick(here.phone().fold, Qt.Key.Key_Space)
    settle(here.qapp)
    assert here.page.field.hasFocus()  # type: ignore[attr-defined]


def test_it_works_from_the_keyboard(window: Open) -> None:
    here = window()
    here.shell.hang_telephone(Live(MESSAGES))
    here.tab().setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(here.tab(), Qt.Key.Key_Space)
    settle(here.qapp)
    assert here.phone().fold.hasFocus()
    QTest.keyClick(here.phone().fold, Qt.Key.Key_Return)
    settle(here.qapp)
    assert here.tab().hasFocus()


def test_it_stays_open_in_another_language_and_size(window: Open) -> None:
    here = window()
    live: Live[Messages] = Live(MESSAGES)
    here.shell.hang_telephone(live)
    here.touch(here.tab())
    here.shell.prefer(Preferences(locale="ar", text_size=150))
    settle(here.qapp)
    assert here.phone().isVisible()
    assert SMS.text in here.texts()
    live.set((*MESSAGES, SMS.model_copy(update={"number": 3, "text": "encore"})))
    assert "encore" in here.texts()
    here.touch(here.phone().fold)
    here.shell.prefer(Preferences())
    assert here.tab().text() == "Téléphone de démonstration"


def test_it_is_not_beside_the_screen_that_waits_for_somebody(window: Open) -> None:
    here = window()
    here.shell.hang_telephone(Live(MESSAGES))
    here.put(lambda ui: AttractScreen(ui, reason=ShowReason.FIRST))  # type: ignore[arg-type, return-value]
    assert not here.tab().isVisible()
    here.page = here.put(Typing)
    assert here.tab().isVisible()


# --- What it is told --------------------------------------------------------------------------


class Backend:
    """A backend that answers what it is told to; it then says nothing more."""

    def __init__(self, demo: bool, *answers: Messages | Code) -> None:
        self.demo = demo
        self.answers = list(answers)
        self.asked: list[int] = []
        self.silent = asyncio.Event()
        self.ill = 0

    async def health(self) -> Health:
        if self.ill:
            self.ill -= 1
            raise CafProblem(problem(Code.UNREACHABLE))
        return Health(status="ok", demo=self.demo, database="sqlite")

    async def demonstration_messages(self, after: int = 0, wait_s: int = 0) -> Messages:
        assert wait_s > 0
        self.asked.append(after)
        if not self.answers:
            self.silent.set()
            await asyncio.Event().wait()
        answer = self.answers.pop(0)
        if isinstance(answer, Code):
            raise CafProblem(problem(answer))
        return answer


class Hook:
    """Where a telephone is hung, and taken from."""

    def __init__(self) -> None:
        self.live: Live[Messages] | None = None
        self.taken = 0

    def hang(self, live: Live[Messages]) -> Callable[[], None]:
        self.live = live
        return self.take

    def take(self) -> None:
        self.taken += 1


def follow(backend: Backend) -> Hook:
    """Follow until the backend is silent, then end the visit."""
    hook = Hook()

    async def run() -> None:
        task = asyncio.ensure_future(follow_telephone(backend, hook.hang, pause_s=0))
        silent = asyncio.ensure_future(backend.silent.wait())
        async with asyncio.timeout(10):
            await asyncio.wait({task, silent}, return_when=asyncio.FIRST_COMPLETED)
        for one in (task, silent):
            one.cancel()
        await asyncio.gather(task, silent, return_exceptions=True)

    asyncio.run(run())
    return hook


def test_real_people_have_none() -> None:
    backend = Backend(False, (SMS,))
    assert follow(backend).live is None
    assert backend.asked == []


def test_each_message_is_asked_once() -> None:
    later = SMS.model_copy(update={"number": 3})
    backend = Backend(True, (EMAIL, SMS), (), (later,))
    hook = follow(backend)
    assert backend.asked == [0, 2, 2, 3]
    assert hook.live is not None
    assert hook.live.value == (EMAIL, SMS, later)
    assert hook.taken == 1


def test_a_backend_that_is_away_is_asked_again() -> None:
    backend = Backend(True, Code.UNREACHABLE, Code.TIMEOUT, (EMAIL,))
    backend.ill = 2
    hook = follow(backend)
    assert hook.live is not None
    assert hook.live.value == (EMAIL,)


def test_a_backend_that_has_none_is_left() -> None:
    hook = follow(Backend(True, Code.NOT_FOUND))
    assert hook.live is not None
    assert hook.taken == 1


def test_only_the_last_are_shown() -> None:
    many: tuple[DemonstrationMessage, ...] = tuple(
        SMS.model_copy(update={"number": number}) for number in range(1, 31)
    )
    hook = follow(Backend(True, many))
    assert hook.live is not None
    assert hook.live.value == many[-20:]
