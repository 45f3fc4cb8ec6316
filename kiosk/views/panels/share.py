"""May the page be seen from a desk? Nothing is, before a touch of the visitor."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.ui import Ui


class SharePanel(OverlayPanel):
    """Says who would see what, and what never; ``asked_by``: who asks, or None."""

    def __init__(
        self, ui: Ui, asked_by: str | None, yes: Callable[[], None], no: Callable[[], None]
    ) -> None:
        say = ui.words.text
        asked = say("share-asked", name=asked_by) if asked_by else say("share-offered")
        super().__init__(ui, say("share-title"), asked, icon="eye")
        self.setObjectName("share-panel")
        self.on_escape = no
        self.add(Notice(ui, NoticeKind.ADVISER, text=say("share-what"), icon="eye-off"))
        refuse = Button(ui, say("share-no"), ButtonKind.SECONDARY)
        refuse.setObjectName("share-no")
        refuse.clicked.connect(no)
        agree = Button(ui, say("share-yes"), icon="eye")
        agree.setObjectName("share-yes")
        agree.clicked.connect(yes)
        self.add_row(refuse, agree)
