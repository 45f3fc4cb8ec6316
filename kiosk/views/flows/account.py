"""Mon Compte: its home, and what each of its entries leads to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from types import MappingProxyType

from kiosk.contract.accompaniment import Act
from kiosk.contract.models import Account
from kiosk.journeys.model import Category
from kiosk.views.entries import AccountView, Demarche, Entry
from kiosk.views.flows.accord import allowed, settled
from kiosk.views.flows.acts import told
from kiosk.views.flows.agenda import agenda
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.attestation import get_attestation, last_attestation, last_statement
from kiosk.views.flows.bank_details import account_giver
from kiosk.views.flows.debts import debts
from kiosk.views.flows.demarches import demarches, take_demarche
from kiosk.views.flows.entrance import entrance
from kiosk.views.flows.follow_up import follow_up
from kiosk.views.flows.mails import mails
from kiosk.views.flows.manage import manage
from kiosk.views.flows.mandats import mandats
from kiosk.views.flows.payments import payments
from kiosk.views.flows.profile import journeys_of, profile, resources
from kiosk.views.flows.send_document import send_document
from kiosk.views.flows.sign_in import sign_up
from kiosk.views.flows.simulation import Counter, simulate
from kiosk.views.flows.telling import REFUSED, tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.account import AccountScreen
from kiosk.views.screens.dossiers import DossiersScreen
from kiosk.views.stage import Stage

Walk = Callable[[Stage, Means], Awaitable[None]]


async def account(stage: Stage, means: Means, *, contact: Walk | None = None) -> None:
    """Serve whoever is signed in until they go home or sign out; ``contact`` leads to the ways
    of reaching the Caf. Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    walks = dict(WALKS)
    if contact is not None:
        walks[Entry.CONTACT] = contact
    while True:
        view = await attempt(stage, partial(_look, means, frozenset(walks)), "loading-account")
        if isinstance(view, Way):
            return
        wish = await stage.present(partial(AccountScreen, view=view))
        if isinstance(wish, Way):
            return
        if isinstance(wish, Demarche):
            await take_demarche(stage, means, wish.journey)
        elif wish is Entry.SIGN_OUT:
            await sign_out(stage, means)
            return
        elif wish is Entry.DOSSIERS:
            await _dossiers(stage, means, view.account)
        else:
            await walks[wish](stage, means)


async def sign_out(stage: Stage, means: Means) -> None:
    """Sign out; who cannot reach the Caf stays signed in when they give up."""
    if isinstance(await attempt(stage, means.caf.sign_out, "signing-out"), Way):
        return
    means.state.sign_out()


async def attestation(stage: Stage, means: Means) -> None:
    """Get an attestation that one chooses."""
    await get_attestation(stage, means.caf, means.printer, means.state, means.printing)


async def document(stage: Stage, means: Means) -> None:
    """Send a document, and others after it."""
    journey = means.journeys["send-document"]
    session = means.state.session
    if session is None or session.person.role not in journey.roles:
        await tell(stage, REFUSED)
        return
    if not await allowed(stage, means, journey):
        return
    await told(means, Act.OPENED, journey.id)
    way = Way.RETRY
    while way is Way.RETRY:
        way = await send_document(
            stage,
            means.caf,
            means.bridge,
            means.state,
            journey,
            means.rules,
            means.words,
            phone=means.phone,
            give_account=account_giver(stage, means),
            settle=partial(settled, stage, means, journey),
        )


async def estimate(stage: Stage, means: Means) -> None:
    """Estimate one's rights, signed in or not."""
    await simulate(counter(stage, means))


def counter(stage: Stage, means: Means) -> Counter:
    """Return where rights are estimated."""
    return Counter(
        stage,
        means.caf,
        means.printer,
        means.state,
        means.journeys,
        means.rules,
        means.words,
        means.printing,
        partial(sign_up, entrance(stage, means)),
        lambda journey, answers: take_demarche(stage, means, journey, said=answers),
    )


async def _dossiers(stage: Stage, means: Means, seen: Account) -> None:
    can_write = _has(means, Category.MESSAGE)
    screen = partial(DossiersScreen, account=seen, can_write=can_write)
    if await stage.present(screen) is Way.ON:
        await demarches(stage, means, Category.MESSAGE)


#: Where each entry leads. An entry that is not here has no row: what is not done yet is not
#: offered.
WALKS: Mapping[Entry, Walk] = MappingProxyType(
    {
        Entry.PAYMENTS: payments,
        Entry.DEBTS: debts,
        Entry.ATTESTATION: attestation,
        Entry.LATEST_ATTESTATION: last_attestation,
        Entry.LATEST_STATEMENT: last_statement,
        Entry.FOLLOW_UP: follow_up,
        Entry.DOCUMENT: document,
        Entry.MAILS: mails,
        Entry.RESOURCES: resources,
        Entry.CHANGE: partial(demarches, category=Category.CHANGE),
        Entry.DECLARE: partial(demarches, category=Category.DECLARATION),
        Entry.ESTIMATE: estimate,
        Entry.REQUEST: partial(demarches, category=Category.REQUEST),
        Entry.AGENDA: agenda,
        Entry.PROFILE: profile,
        Entry.MANDATS: mandats,
        Entry.MANAGE: manage,
    }
)

#: Entries that list the démarches of a category: there while there is one to take.
_LISTS = {
    Entry.CHANGE: Category.CHANGE,
    Entry.DECLARE: Category.DECLARATION,
    Entry.REQUEST: Category.REQUEST,
}


async def _look(means: Means, walks: frozenset[Entry]) -> AccountView:
    caf = means.caf
    seen, possible, known, events = await asyncio.gather(
        caf.account(), caf.possibilities(), caf.profile(), caf.agenda()
    )
    lists = {entry for entry, category in _LISTS.items() if not _has(means, category)}
    entries = (walks | {Entry.DOSSIERS, Entry.SIGN_OUT}) - lists
    return AccountView(seen, possible, entries, journeys_of(means), known, events)


def _has(means: Means, category: Category) -> bool:
    there = journeys_of(means)
    return any(one.id in there for one in means.journeys.values() if one.category is category)
