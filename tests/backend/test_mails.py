"""What a person wrote stays among their letters, and what was read stays read."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from caf_running import ELISE, TODAY, Here, somebody
from sqlalchemy import select

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.passwords import Passwords
from kiosk.backend.services.mails import keep_sent
from kiosk.backend.store.following import PaperAsked
from kiosk.contract.agenda import AgendaEvent, AgendaKind
from kiosk.contract.mail import Mail, MailKind


def letters(backend: Here) -> tuple[Mail, ...]:
    async def look() -> tuple[Mail, ...]:
        who = somebody(ELISE)
        async with backend.client() as client:
            await client.sign_in(who.nir, who.password)
            found = await client.mails()
            for one in found:
                await client.mail_read(one.id)
            return found

    return asyncio.run(look())


def test_letters_outlive_the_day(backend_here: Here) -> None:
    database, dossier = backend_here.parts.database, somebody(ELISE).household.id
    before = letters(backend_here)
    assert not all(one.read for one in before)
    with database.write() as transaction:
        keep_sent(transaction, dossier, "Ma demande", "Bonjour,\n\nmerci.", TODAY)
    Demonstration(database, Passwords(), load()).bring_to(TODAY + timedelta(days=1))
    after = letters(backend_here)
    assert all(one.read for one in after)
    assert len(after) == len(before) + 1
    sent = next(one for one in after if one.kind is MailKind.ENVOYE)
    assert (sent.title, sent.text) == ("Ma demande", "Bonjour,\n\nmerci.")
    assert "merci" not in repr(sent)


def test_a_paper_that_is_awaited_is_in_the_agenda_until_it_comes(backend_here: Here) -> None:
    household = somebody(ELISE).household
    database = backend_here.parts.database

    async def look() -> list[AgendaEvent]:
        who = somebody(ELISE)
        async with backend_here.client() as client:
            await client.sign_in(who.nir, who.password)
            return [one for one in await client.agenda() if one.kind is AgendaKind.PIECE]

    assert asyncio.run(look()) == []
    with database.write() as transaction:
        transaction.add(
            PaperAsked(
                id="a" * 32,
                dossier_id=household.id,
                member_id=household.people[0].person.id,
                paper="rib",
                asked_on=TODAY - timedelta(days=31),
            )
        )
    (event,) = asyncio.run(look())
    assert event.paper == "rib"
    assert event.late and event.on == TODAY - timedelta(days=1)
    with database.write() as transaction:
        transaction.delete(transaction.scalars(select(PaperAsked)).one())
    assert asyncio.run(look()) == []
