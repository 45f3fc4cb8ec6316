"""Pictures of every screen, drawn in the window that visitors see."""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication

from kiosk.views.components.button import Button
from kiosk.views.gallery import register
from kiosk.views.live import Live
from kiosk.views.samples_register import Sample
from kiosk.views.shell import Shell
from kiosk.views.theme import prepare
from kiosk.visit.state import Preferences

#: Longest wait for a document to be drawn, in seconds.
_PATIENCE_S = 5.0

#: Most passes until nothing is left to do: something that always moves must not hold us.
_PASSES = 100


class Studio:
    """Shows samples in a window, one after the other, and draws them."""

    def __init__(self, preferences: Preferences, size: QSize) -> None:
        self.shell = Shell("Espace numérique de Nanterre", preferences)
        self.shell.resize(size)
        self.shell.show()

    @contextmanager
    def showing(self, sample: Sample) -> Iterator[Shell]:
        """Show ``sample``, laid out and painted, for as long as the context lasts."""
        with asyncio.Runner() as runner:
            runner.run(self._show(sample))
            try:
                yield self.shell
            finally:
                runner.run(self._leave())

    def draw(self, sample: Sample) -> QImage:
        """Return the picture of ``sample``."""
        with self.showing(sample) as shell:
            return shell.grab().toImage()

    def close(self) -> None:
        """Let the window go."""
        self.shell.hide()
        self.shell.deleteLater()
        settle()

    async def _show(self, sample: Sample) -> None:
        self._close_panel: Callable[[], None] = _nothing_to_close
        self._take_telephone: Callable[[], None] = _nothing_to_close
        self._take_around: Callable[[], None] = _nothing_to_close
        self._presented = asyncio.ensure_future(self.shell.present(sample.screen))
        await asyncio.sleep(0)
        if self._presented.done():
            # It is not over: building the screen has failed.
            await self._presented
        settle()
        if sample.telephone is not None:
            self._take_telephone = self.shell.hang_telephone(Live(sample.telephone))
            if sample.opened:
                tab = self.shell.findChild(Button, "telephone-tab")
                assert isinstance(tab, Button)
                tab.click()
            settle()
        if sample.around is not None:
            self._take_around = sample.around(self.shell)
            settle()
        if sample.panel is not None:
            self._close_panel = self.shell.open(sample.panel)
            settle()
        for view in self.shell.findChildren(QPdfView):
            _wait_for_document(view)

    async def _leave(self) -> None:
        self._close_panel()
        self._take_telephone()
        self._take_around()
        self._presented.cancel()
        await asyncio.gather(self._presented, return_exceptions=True)
        settle()


def _nothing_to_close() -> None:
    """Stand for closing a panel where there is none."""


def settle() -> None:
    """Do everything that layouts, paints and deletions have put off, until nothing is left.

    What one pass does may put off more: a timer that comes due late changes a layout again.
    """
    dispatcher = QAbstractEventDispatcher.instance()
    for done in range(_PASSES):
        busy = dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not busy and done >= 2:
            return


def _wait_for_document(view: QPdfView) -> None:
    """Wait until the first page is drawn: that is done in another thread."""
    blank = view.viewport().grab().toImage()
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if view.viewport().grab().toImage() != blank:
            return


def command(options: argparse.Namespace) -> int:
    """Draw every sample into ``options.directory``; return the exit status."""
    size = re.fullmatch(r"(\d{3,4})x(\d{3,4})", options.size)
    if size is None:
        sys.stderr.write(f"kiosk screenshots: {options.size} is not WIDTHxHEIGHT\n")
        return 2
    # No window is opened: pictures do not depend on the machine's screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    directory = Path(options.directory)
    directory.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    prepare(application)
    preferences = Preferences(options.locale, options.text, options.contrast)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(preferences, QSize(int(size[1]), int(size[2])))
        samples = [one for one in register(Path(folder)) if fnmatch(one.name, options.only)]
        if not samples:
            sys.stderr.write(f"kiosk screenshots: no screen is called {options.only}\n")
            return 2
        digits = len(str(len(samples)))
        for number, sample in enumerate(samples, 1):
            path = directory / f"{number:0{digits}}-{sample.name}.png"
            if not studio.draw(sample).save(str(path)):
                sys.stderr.write(f"kiosk screenshots: {path} cannot be written\n")
                return 1
        studio.close()
    sys.stdout.write(f"{number} screens in {directory}\n")
    return 0
