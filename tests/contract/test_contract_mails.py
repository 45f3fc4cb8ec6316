"""Letters, dates and one's own password, on every implementation."""

from __future__ import annotations

import io

import pikepdf
import pytest
from caf_asking import refused, signed_in
from caf_running import (
    CAPUCINE,
    ELISE,
    FLORENCE,
    JONAS,
    LUCIEN,
    MOUSSA,
    TODAY,
    Process,
    needs_postgresql,
    somebody,
)

from kiosk.contract.agenda import AgendaKind
from kiosk.contract.mail import MailKind
from kiosk.contract.problems import Code
from kiosk.contract.vocabulary import MAILS

pytestmark = pytest.mark.asyncio


class MailsContract:
    """What every implementation must do."""

    async def test_opening_a_letter_marks_it_read_once(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, JONAS)
            mails = await client.mails()
            assert [one.sent_on for one in mails] == sorted(
                (one.sent_on for one in mails), reverse=True
            )
            assert {one.subject for one in mails} <= set(MAILS)
            unread = [one for one in mails if not one.read]
            assert (await client.account()).unread_letters == len(unread) == 1
            for _ in range(2):
                assert (await client.mail_read(unread[0].id)).read
            assert (await client.account()).unread_letters == 0
            assert all(one.read for one in await client.mails())

    async def test_a_courrier_has_a_sheet_and_nothing_else_has(self, caf: Process) -> None:
        async with caf.client() as client:
            mails = await (await signed_in(client, ELISE)).mails()
            kinds = {one.kind for one in mails}
            assert kinds >= {MailKind.COURRIER, MailKind.NOTIFICATION, MailKind.COURRIEL}
            for one in mails:
                asked = client.mail_document(one.id)
                if one.kind is MailKind.COURRIER:
                    pdf = await asked
                    assert pdf.startswith(b"%PDF")
                    pikepdf.Pdf.open(io.BytesIO(pdf)).close()
                else:
                    await refused(Code.NOT_FOUND, asked)

    async def test_the_letters_of_another_household_are_not_found(self, caf: Process) -> None:
        async with caf.client() as client:
            hers = (await (await signed_in(client, ELISE)).mails())[0]
        async with caf.client() as client:
            await signed_in(client, LUCIEN)
            await refused(Code.NOT_FOUND, client.mail_read(hers.id))
            await refused(Code.NOT_FOUND, client.mail_document(hers.id))

    async def test_letters_are_those_of_who_manages(self, caf: Process) -> None:
        for name in (FLORENCE, MOUSSA):
            async with caf.client() as client:
                await signed_in(client, name)
                await refused(Code.ROLE_REFUSED, client.mails())

    async def test_what_is_written_to_the_caf_is_among_the_letters(self, caf: Process) -> None:
        answers = {
            "sujet": "paiement",
            "message": "Bonjour, je ne vois pas mon paiement du mois.",
            "reponse": "mail",
            "email": "capucine@example.org",
        }
        async with caf.client() as client:
            await signed_in(client, CAPUCINE)
            unread = (await client.account()).unread_letters
            await client.submit("ecrire", answers)
            sent = next(one for one in await client.mails() if one.kind is MailKind.ENVOYE)
            assert (sent.text, sent.sent_on, sent.read) == (answers["message"], TODAY, True)
            assert sent.title
            # Nobody has to read what they wrote.
            assert (await client.account()).unread_letters == unread

    # ------------------------------------------------------------------------ agenda

    async def test_the_agenda_tells_the_dates_of_the_household(self, caf: Process) -> None:
        async with caf.client() as client:
            events = await (await signed_in(client, JONAS)).agenda()
        kinds = [one.kind for one in events]
        assert kinds.count(AgendaKind.PAIEMENT) == 1
        assert kinds.count(AgendaKind.DECLARATION) == 1
        declaration = next(one for one in events if one.kind is AgendaKind.DECLARATION)
        assert declaration.benefit == "prime_activite" and not declaration.late
        # The younger child is one, the elder three.
        assert {one.age for one in events if one.age} <= {3, 6}
        assert all(one.on >= TODAY for one in events)
        assert [one.on for one in events] == sorted(one.on for one in events)
        assert len({one.key for one in events}) == len(events)

    async def test_a_declaration_that_is_late_comes_first(self, caf: Process) -> None:
        async with caf.client() as client:
            events = await (await signed_in(client, LUCIEN)).agenda()
        assert (events[0].kind, events[0].benefit) == (AgendaKind.DECLARATION, "rsa")
        assert events[0].late and events[0].on < TODAY

    async def test_an_expected_birth_and_the_end_of_a_right_are_told(self, caf: Process) -> None:
        async with caf.client() as client:
            events = await (await signed_in(client, "فاطمة الزهراء")).agenda()
        birth = next(one for one in events if one.kind is AgendaKind.NAISSANCE)
        assert birth.prenoms == "فاطمة الزهراء"
        end = next(one for one in events if one.kind is AgendaKind.FIN_DE_DROIT)
        assert (end.benefit, end.age) == ("paje_base", 3)

    async def test_a_child_sees_their_own_birthdays_alone(self, caf: Process) -> None:
        async with caf.client() as client:
            events = await (await signed_in(client, MOUSSA)).agenda()
        assert {one.kind for one in events} <= {AgendaKind.ANNIVERSAIRE}
        assert {one.prenoms for one in events} <= {MOUSSA}

    # ---------------------------------------------------------------------- password

    async def test_a_password_is_changed_with_the_present_one(self, caf: Process) -> None:
        who = somebody("Chidi")
        async with caf.client() as client, caf.client("borne-2") as elsewhere:
            await client.sign_in(who.nir, who.password)
            await elsewhere.sign_in(who.nir, who.password)
            told = await refused(
                Code.ANSWERS_INVALID, client.change_password(who.password, "court")
            )
            assert told.errors is not None and "password" in told.errors
            await client.change_password(who.password, "Renouveau1234")
            # This session goes on, the other one does not.
            await client.account()
            await refused(Code.SESSION_EXPIRED, elsewhere.account())
            await refused(Code.CREDENTIALS_REFUSED, elsewhere.sign_in(who.nir, who.password))
            await elsewhere.sign_in(who.nir, "Renouveau1234")

    async def test_a_password_cannot_be_guessed_from_an_open_session(self, caf: Process) -> None:
        who = somebody("Bernadette")
        async with caf.client("borne-2") as client:
            await client.sign_in(who.nir, who.password)
            for left in (4, 3, 2, 1):
                told = await refused(
                    Code.CREDENTIALS_REFUSED, client.change_password("x", "Renouveau1234")
                )
                assert told.attempts_left == left
            told = await refused(Code.ACCOUNT_LOCKED, client.change_password("x", "Renouveau1234"))
            assert told.retry_after == 900
            again = client.change_password(who.password, "Renouveau1234")
            await refused(Code.ACCOUNT_LOCKED, again)


class TestOnSqlite(MailsContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(MailsContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
