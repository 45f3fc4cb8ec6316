"""The screens of Mon Compte, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples
from kiosk.views import samples_account as invented
from kiosk.views.live import Live
from kiosk.views.samples_register import Sample
from kiosk.views.screens.account import AccountScreen
from kiosk.views.screens.agenda import AgendaScreen
from kiosk.views.screens.dossiers import DossiersScreen
from kiosk.views.screens.mail_text import MailTextScreen
from kiosk.views.screens.mail_view import MailViewScreen
from kiosk.views.screens.mails import MailsScreen
from kiosk.views.screens.manage import Care, ManageScreen
from kiosk.views.screens.profile import ProfileScreen
from kiosk.views.screens.resources import ResourcesScreen


def account() -> Iterator[Sample]:
    """Yield the screens of Mon Compte that are not of money."""
    for name, view in (
        ("account", invented.FULL_VIEW),
        ("account-empty", invented.EMPTY_VIEW),
        ("account-own-data", invented.OWN_VIEW),
        ("account-new", invented.NEW_VIEW),
    ):
        yield Sample(name, partial(AccountScreen, view=view))
    cares = partial(ManageScreen, cares=tuple(Care))
    yield Sample("manage", cares)
    yield Sample("dossiers", partial(DossiersScreen, account=samples.FULL_ACCOUNT, can_write=True))
    there = partial(ProfileScreen, journeys=invented.JOURNEYS)
    yield Sample("profile", partial(there, profile=invented.PROFILE))
    yield Sample("profile-own", partial(there, profile=invented.OWN_PROFILE))
    yield Sample("profile-unknown", partial(there, profile=invented.NO_PROFILE))
    yield Sample("resources", partial(ResourcesScreen, resources=invented.RESOURCES))
    yield Sample("mails", partial(MailsScreen, mails=invented.MAILS))
    yield Sample("mail-text", partial(MailTextScreen, mail=invented.MAILS[0]))
    yield Sample("mail-text-sent", partial(MailTextScreen, mail=invented.MAILS[3]))
    status: Live[PrinterStatus | None] = Live(PrinterStatus())
    pdf = samples.attestation_pdf()
    sheet = partial(MailViewScreen, mail=invented.MAILS[1], pdf=pdf, status=status)
    yield Sample("mail-view", sheet)
    yield Sample("agenda", partial(AgendaScreen, events=invented.EVENTS))
