"""A kiosk with two screens, in a process of its own: says what is where, as JSON."""

from __future__ import annotations

import asyncio
import json
import sys

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk.views.samples_around import ADVICE, HERE, MANDAT
from kiosk.views.second_screen import AdviserWindow
from kiosk.views.theme import prepare
from tests.views.acc_around_parts import RoomCaf, Scene, page
from tests.views.conftest import settle


def window() -> AdviserWindow | None:
    """Return the window of the conseiller, if it is shown."""
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, AdviserWindow))
    return next((one for one in shown if one.isVisible()), None)


def texts(widget: QWidget | None) -> list[str]:
    """Return the words of what is shown."""
    labels = widget.findChildren(QLabel) if widget is not None else []
    return [one.text() for one in labels if one.isVisible()]


async def run(application: QApplication, second: bool) -> dict[str, object]:
    """Accompany, type a secret, unplug; return what was seen."""
    here = Scene(application, RoomCaf(), second_screen=second)
    here.shell.setGeometry(here.shell.screen().geometry())
    here.shell.activateWindow()
    settle(application)
    seen: dict[str, object] = {"before": window() is not None}
    here.means.accompanied.came(HERE)
    here.means.accompanied.given(MANDAT)
    settle(application)
    there = window()
    own = next(one for one in application.screens() if one is not here.shell.screen())
    seen["advice"] = set(ADVICE.say) <= set(texts(there))
    seen["place"] = there is not None and there.geometry() == own.geometry()
    seen["beside"] = here.found("adviser-tab") is not None
    seen["active"] = QApplication.activeWindow() is here.shell
    here.put(page("sign-in", 1))
    seen["turned"] = "Détournez le regard" in texts(there)
    application.screenRemoved.emit(own)
    settle(application)
    seen["unplugged"] = window() is None and here.found("adviser-tab") is not None
    application.screenAdded.emit(own)
    settle(application)
    seen["plugged"] = window() is not None and here.found("adviser-tab") is None
    here.means.accompanied.gone()
    settle(application)
    seen["gone"] = window() is None
    await here.close()
    return seen


def main() -> None:
    """Say what was seen on standard output."""
    application = QApplication(sys.argv)
    prepare(application)
    found = asyncio.run(run(application, sys.argv[1] == "auto"))
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
