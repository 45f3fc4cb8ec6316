"""Files of a USB key: the pictures and the PDF that can be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FileEntry, FileKind, Volume
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import empty
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.fault import fault_notice
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class FilesView:
    """The keys plugged in, and what is wrong with the last file."""

    volumes: tuple[Volume, ...] = ()
    fault: FaultCode | None = None


class FilesScreen(Screen[Path | Way]):
    """The outcome is the file touched, or BACK. The list follows the keys by itself."""

    name = "files"

    def __init__(self, ui: Ui, view: Live[FilesView]) -> None:
        super().__init__(ui)
        self._shown: FilesView | None = None
        body = Body(ui, ui.words.text("files-title"), ui.words.text("files-hint"))
        self._list = QVBoxLayout()
        self._list.setSpacing(ui.theme.lengths.small_gap)
        body.add_layout(self._list)
        body.end()
        self.fill(body, foot(ui, back=self.escape))
        self.follow(view, self._say)

    def escape(self) -> None:
        """Take another way."""
        self.finish(Way.BACK)

    def _say(self, view: FilesView) -> None:
        if view == self._shown:
            return
        self._shown = view
        empty(self._list)
        say = self.ui.words.text
        if view.fault is not None:
            self._list.addWidget(fault_notice(self.ui, view.fault))
        if not view.volumes:
            self._list.addWidget(
                Notice(
                    self.ui, NoticeKind.TIP, say("files-none-title"), say("files-none"), icon="usb"
                )
            )
        for volume in view.volumes:
            self._volume(volume)

    def _volume(self, volume: Volume) -> None:
        words = self.ui.words
        self._list.addWidget(Label(self.ui, volume.label, TextRole.SECOND_TITLE))
        if not volume.files:
            self._list.addWidget(Label(self.ui, words.text("files-empty")))
        for entry in volume.files:
            self._list.addWidget(self._row(entry))
        if volume.more:
            self._list.addWidget(
                Label(self.ui, words.text("files-more", count=volume.more), TextRole.SOFT)
            )

    def _row(self, entry: FileEntry) -> QWidget:
        words = self.ui.words
        day = datetime.fromtimestamp(entry.modified, tz=UTC).date()
        size = words.number(round(entry.size / 1_000_000, 1))
        subtitle = words.text("files-size", size=size, date=words.date(day))
        icon = "document" if entry.kind is FileKind.PDF else "image"
        row = ListRow(self.ui, entry.name, subtitle, icon=icon)
        row.setObjectName(f"file-{entry.name}")
        row.clicked.connect(lambda: self.finish(entry.path))
        return row
