"""Training: as whom, with what they sign in; and what is said in the place of a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial

from kiosk.contract.training import TrainingAccount
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Begin(Enum):
    """How training begins."""

    #: Signed in already, as the person who was chosen.
    ACCOUNT = auto()
    #: At home, to sign in as anybody would.
    HOME = auto()


class TrainingAccountsScreen(Screen[TrainingAccount | Way]):
    """The invented people, one a row: touching one is the way on. BACK: no training."""

    name = "training-accounts"

    def __init__(self, ui: Ui, accounts: Sequence[TrainingAccount]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("training-title"), words.text("training-intro"))
        body.column.setSpacing(ui.theme.lengths.small_gap)
        for account in accounts:
            row = ListRow(ui, account.name, told(words, account), icon="person")
            row.clicked.connect(partial(self.finish, account))
            body.add(row)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Do not train."""
        self.finish(Way.BACK)


class TrainingAccountScreen(Screen[Begin | Way]):
    """Who was chosen, and what they type to sign in. BACK: another one."""

    name = "training-account"

    def __init__(self, ui: Ui, account: TrainingAccount) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, account.name, told(ui.words, account))
        body.column.setSpacing(ui.theme.lengths.small_gap)
        # One under the other: beside its name, a number in large text is wider than the page.
        for name, value in (
            ("training-identifier", account.identifier),
            ("training-password", account.password),
        ):
            body.add(Label(ui, say(name), TextRole.SOFT))
            body.add(Label(ui, value, TextRole.STRONG))
        body.add(Notice(ui, NoticeKind.ADVISER, text=say("training-account-use"), icon="info"))
        home = Button(ui, say("training-home"), ButtonKind.SECONDARY, icon="home")
        home.setObjectName("home")
        home.clicked.connect(partial(self.finish, Begin.HOME))
        body.add_leading(home)
        body.end()
        on = primary_button(ui, say("training-begin"), partial(self.finish, Begin.ACCOUNT))
        back = say("training-another")
        self.fill(body, foot(ui, back=self.escape, back_text=back, primary=on))

    def escape(self) -> None:
        """Choose another one."""
        self.finish(Way.BACK)


class TrainingSentScreen(Screen[Way]):
    """A démarche of training is over: nothing was sent. Its outcome is always ON."""

    name = "training-sent"

    def __init__(self, ui: Ui, journey: Journey) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("training-sent-title"), JourneyWords(journey, ui.words).title().text)
        body.add(Notice(ui, NoticeKind.ADVISER, text=say("training-sent"), icon="check"))
        body.end()
        on = primary_button(ui, say("demarche-receipt-on"), self.escape)
        self.fill(body, foot(ui, primary=on))

    def escape(self) -> None:
        """Go on."""
        self.finish(Way.ON)


def told(words: Words, account: TrainingAccount) -> str:
    """Return what there is to look at, and the place of the person in their dossier."""
    household = f"training-household-{account.what}"
    place = words.text(f"role-{account.role}")
    # An operator's demonstration may have households of its own.
    return f"{words.text(household)} · {place}" if words.has(household) else place
