"""What stands under the bar, above every page: who is there, who looks, and what stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.views.components.banner import Banner
from kiosk.views.ui import Ui

#: Builds a banner, again whenever the language, the text size or the contrast changes.
MakeBanner = Callable[[Ui], Banner]


class Banners(QWidget):
    """The banners, one under the other, in the order in which they came."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.setObjectName("banners")
        self._ui = ui
        self._hung: list[tuple[MakeBanner, Banner]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def hang(self, make: MakeBanner) -> Callable[[], None]:
        """Hang a banner under those that are there; return what takes it away (harmless when it
        is gone)."""
        banner = make(self._ui)
        self._hung.append((make, banner))
        self._column.addWidget(banner)
        banner.show()

        def take() -> None:
            for hung in self._hung:
                if hung[0] is make:
                    self._hung.remove(hung)
                    self._take_down(hung[1])
                    break

        return take

    def dress(self, ui: Ui) -> None:
        """Speak and look otherwise from now on."""
        self._ui = ui
        again = [make for make, _ in self._hung]
        for _, banner in self._hung:
            self._take_down(banner)
        self._hung = [(make, make(ui)) for make in again]
        for _, banner in self._hung:
            self._column.addWidget(banner)
            banner.show()

    def _take_down(self, banner: Banner) -> None:
        banner.leave()
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
