"""A page of the network inside the window: one errand, a few hosts, and nothing kept.

Qt WebEngine is heavy (some 200 MB in processes of its own): this module is imported when a
page opens, never before. The profile is off the record, so cookies and caches stay in
memory and go with it; its processes are those of the visit and die with it at the latest.
"""

from __future__ import annotations

import os
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDownloadRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from kiosk.contract.franceconnect import WebVisit
from kiosk.views.web_borders import Borders

#: No graphics card: the window is drawn in memory, and a page of forms needs no more. No
#: network but the page's own.
_FLAGS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-sync",
    "--no-pings",
    "--disable-features=Vulkan,WebUSB,WebBluetooth,MediaRouter,AutofillServerCommunication",
)

_FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"

_Attribute = QWebEngineSettings.WebAttribute

_OFF = (
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.DnsPrefetchEnabled,
)


class _Wall(QWebEngineUrlRequestInterceptor):
    """Stops every request that leaves the borders, whatever of the page makes it."""

    def __init__(self, borders: Borders, parent: QObject) -> None:
        super().__init__(parent)
        self._borders = borders

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        info.block(not self._borders.inside(_text(url)))


class _Page(QWebEnginePage):
    """A page that can only be read and filled in."""

    came_back = Signal(str)
    strayed = Signal()

    def __init__(self, profile: QWebEngineProfile, borders: Borders) -> None:
        super().__init__(profile)
        self._borders = borders
        self.certificateError.connect(_reject)
        self.permissionRequested.connect(_deny)
        self.fullScreenRequested.connect(_refuse_full_screen)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main: bool
    ) -> bool:
        """Let the page go where it may; catch it where it comes back."""
        text = _text(QUrl(url))
        query = self._borders.back(text)
        if query is not None:
            if is_main:
                self.came_back.emit(query)
            return False
        inside = self._borders.inside(text)
        if not inside and is_main:
            self.strayed.emit()
        return inside

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Open no window."""
        return None  # type: ignore[return-value]

    def chooseFiles(self, mode: object, old: object, accepted: object) -> list[str]:
        """Show no file of this machine."""
        return []

    def javaScriptAlert(self, origin: QUrl | str, message: str) -> None:
        """Show no dialog: it would be a second window."""

    def javaScriptConfirm(self, origin: QUrl | str, message: str) -> bool:
        """Agree to nothing."""
        return False

    def javaScriptPrompt(self, *_: object) -> tuple[bool, str]:
        """Answer nothing."""
        return False, ""

    def javaScriptConsoleMessage(self, *_: object) -> None:
        """Keep what a page says to its developers out of every log."""


class Browser(QObject):
    """One errand on the network, or a few. ``widget`` shows it; :meth:`close` erases it.

    ``came_back`` gives the query of the address that ended the errand; ``failed`` says that
    the page cannot be had, or tried to leave its borders; ``moved`` tells its host.
    """

    came_back = Signal(str)
    failed = Signal()
    moved = Signal(str)

    def __init__(self, visit: WebVisit, *, demonstration: bool = False) -> None:
        super().__init__()
        _prepare(demonstration=demonstration)
        self._over = False
        self._profile = QWebEngineProfile()
        assert self._profile.isOffTheRecord()
        self._profile.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
        )
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setSpellCheckEnabled(False)
        self._profile.downloadRequested.connect(_cancel)
        self._borders = Borders(visit)
        # Held here: Qt takes a wall that Python has let go of, and then asks it nothing.
        self._wall = _Wall(self._borders, self._profile)
        self._profile.setUrlRequestInterceptor(self._wall)
        self._page = _Page(self._profile, self._borders)
        settings = self._page.settings()
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        )
        self.widget = QWebEngineView()
        self.widget.setObjectName("web")
        self.widget.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.widget.setAcceptDrops(False)
        self.widget.setPage(self._page)
        self._page.came_back.connect(self._come_back)
        self._page.strayed.connect(self._fail)
        self._page.renderProcessTerminated.connect(lambda *_: self._fail())
        self._page.loadFinished.connect(self._loaded)
        self._page.urlChanged.connect(lambda url: self.moved.emit(url.host()))
        self.go(visit)

    @property
    def host(self) -> str:
        """The host whose page is shown."""
        return self._page.url().host()

    def go(self, visit: WebVisit) -> None:
        """Go on another errand with the same cookies."""
        self._borders.move(visit)
        self._page.load(QUrl(visit.url))

    def zoom(self, scale: float) -> None:
        """Show the page that much larger."""
        self._page.setZoomFactor(scale)

    def insert(self, text: str) -> None:
        """Type into the page, as the keys of a keyboard would."""
        for character in text:
            self._press(0, character)

    def backspace(self) -> None:
        """Erase in the page."""
        self._press(Qt.Key.Key_Backspace, "\b")

    def enter(self) -> None:
        """Press the key that ends an entry."""
        self._press(Qt.Key.Key_Return, "\r")

    def close(self) -> None:
        """Close the page and erase all that it kept. Harmless when closed."""
        if self._over:
            return
        self._over = True
        self._page.triggerAction(QWebEnginePage.WebAction.Stop)
        self.widget.hide()
        self.widget.setParent(None)
        # In this order: a page must not outlive its profile.
        self.widget.deleteLater()
        self._page.deleteLater()
        self._profile.deleteLater()

    def _press(self, key: int, text: str) -> None:
        target = self.widget.focusProxy() or self.widget
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)

    def _come_back(self, query: str) -> None:
        if not self._over:
            self.came_back.emit(query)

    def _loaded(self, fine: bool) -> None:
        # What led back to the kiosk was stopped by us: it is no failure.
        if not fine and self._page.url().isEmpty():
            self._fail()

    def _fail(self) -> None:
        if not self._over:
            self.failed.emit()


@cache
def _prepare(*, demonstration: bool) -> None:
    """Set what Qt WebEngine reads once, when its first page is made."""
    given = os.environ.pop(_FLAGS_VARIABLE, "").split()
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    os.environ.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
    flags = list(_FLAGS)
    # Chromium has no sandbox for root. Only a page of our own demonstration, or a test that
    # asks for it, is shown without: a kiosk does not run as root.
    if os.geteuid() == 0 and (demonstration or "--no-sandbox" in given):
        flags.append("--no-sandbox")
    os.environ[_FLAGS_VARIABLE] = " ".join(flags)
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def _text(url: QUrl) -> str:
    return bytes(url.toEncoded().data()).decode("ascii")


def _reject(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _cancel(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
