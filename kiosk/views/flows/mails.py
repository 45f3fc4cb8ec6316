"""Mes courriers, courriels et notifications: opening one marks it as read."""

from __future__ import annotations

from functools import partial

from kiosk.client import CafClient
from kiosk.contract.mail import Mail, MailKind
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.print_told import PrintTold
from kiosk.views.flows.printing import see_and_print
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.mail_text import MailTextScreen
from kiosk.views.screens.mail_view import MailViewScreen
from kiosk.views.screens.mails import MailsScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage
from kiosk.visit.state import NotePrinted, Paper, PrintUnfinished


async def mails(stage: Stage, means: Means) -> None:
    """Show what the Caf wrote, and what was written to it; return when the visitor goes back.
    Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    while True:
        found = await attempt(stage, means.caf.mails, "mails-loading")
        if isinstance(found, Way):
            return
        if not found:
            await tell(stage, Message("mails-none-title", "mails-none"))
            return
        chosen = await stage.present(partial(MailsScreen, mails=found))
        if isinstance(chosen, Way):
            return
        await _read(stage, means, chosen)


async def _read(stage: Stage, means: Means, mail: Mail) -> None:
    pdf = await attempt(stage, partial(_opened, means.caf, mail), "mails-opening")
    if isinstance(pdf, Way):
        return
    if mail.kind is not MailKind.COURRIER:
        await stage.present(partial(MailTextScreen, mail=mail))
        return
    view = partial(MailViewScreen, mail=mail, pdf=pdf)
    unfinished, printed = PrintUnfinished(Paper.COURRIER, None), NotePrinted(Paper.COURRIER)
    witness = PrintTold(means.state, means.printing, unfinished, printed)
    await see_and_print(stage, means.printer, view, pdf, witness)


async def _opened(caf: CafClient, mail: Mail) -> bytes:
    """Return the sheet of a courrier, nothing for another one; say that it was opened."""
    pdf = await caf.mail_document(mail.id) if mail.kind is MailKind.COURRIER else b""
    if not mail.read:
        await caf.mail_read(mail.id)
    return pdf
