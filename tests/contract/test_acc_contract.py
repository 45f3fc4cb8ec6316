"""Conseillers and mandats, on every implementation."""

from __future__ import annotations

import asyncio
import io
from datetime import timedelta

import pikepdf
import pytest
from acc_conseillers import HUGO, SOFIA, beside, code_shown, given
from caf_asking import refused, signed_in
from caf_running import (
    CAPUCINE,
    ELISE,
    JONAS,
    KIOSKS,
    MOUSSA,
    Process,
    needs_postgresql,
    new_visit,
)

from kiosk.client import CafClient, CafProblem
from kiosk.client.speaking import new_key
from kiosk.client.visits import end_visit
from kiosk.contract.accompaniment import Act, ConseillerHere, MandatState, Protection
from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.identity import Channel
from kiosk.contract.mail import MailKind
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

#: A démarche without a paper, that may be sent again and again.
WRITTEN = "ecrire"


def a_message(text: str) -> dict[str, str]:
    return {"sujet": "paiement", "message": text, "reponse": "mail", "email": "qui@example.org"}


async def write(client: CafClient, text: str) -> None:
    await client.submit(WRITTEN, a_message(text))


class AccompanimentContract:
    """What every implementation must do."""

    # --------------------------------------------------------------------- sign-in

    async def test_a_conseiller_signs_in_by_a_code_good_once(self, caf: Process) -> None:
        async with caf.client() as client, caf.client("borne-2") as elsewhere:
            code = await code_shown(client, SOFIA)
            here = await client.conseiller_by_code(SOFIA.login, code)
            assert (here.name, here.organisation) == (SOFIA.name, SOFIA.organisation)
            assert not here.training
            # Replayed, by somebody who saw it typed.
            told = await refused(
                Code.CONSEILLER_REFUSED, elsewhere.conseiller_by_code(SOFIA.login, code)
            )
            assert told.attempts_left is not None
            await client.conseiller_leaves()
            await refused(Code.CONSEILLER_ABSENT, client.conseiller_still_here())

    async def test_a_code_typed_at_two_kiosks_at_once_is_good_once(self, caf: Process) -> None:
        async with caf.client() as client, caf.client("borne-2") as elsewhere:
            code = await code_shown(client, HUGO)
            found = await asyncio.gather(
                *(one.conseiller_by_code(HUGO.login, code) for one in (client, elsewhere)),
                return_exceptions=True,
            )
        assert sum(isinstance(one, ConseillerHere) for one in found) == 1
        refusals = [one.code for one in found if isinstance(one, CafProblem)]
        assert refusals == [Code.CONSEILLER_REFUSED]

    async def test_a_mandat_revoked_while_it_is_used_is_used_before_or_not_at_all(
        self, caf: Process
    ) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client, caf.client() as elsewhere:
            await signed_in(client, ELISE)
            await signed_in(elsewhere, ELISE)
            await beside(client)
            for turn in range(3):
                made = await given(client, WRITTEN, days=1)
                sent, _ = await asyncio.gather(
                    client.submit(WRITTEN, a_message(f"Au même moment, {turn}.")),
                    elsewhere.revoke_mandat(made.id),
                    return_exceptions=True,
                )
                seen = next(one for one in await client.mandats() if one.id == made.id)
                assert seen.state is MandatState.REVOKED
                # The latest first: a use stands before the revocation in time, or nowhere.
                acts = [use.act for use in seen.uses]
                if isinstance(sent, CafProblem):
                    assert sent.code is Code.MANDAT_MISSING
                    assert acts == [Act.MANDAT_REVOKED, Act.MANDAT_GIVEN]
                else:
                    assert acts == [Act.MANDAT_REVOKED, Act.SUBMITTED, Act.MANDAT_GIVEN]

    async def test_a_conseiller_signs_in_by_badge_and_is_in_one_visit(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as another:
            here = await beside(client)
            again = await client.conseiller_still_here()
            assert again.name == here.name and again.until >= here.until
            await refused(Code.CONSEILLER_ABSENT, another.conseiller_still_here())
            # Another one takes the place of the first.
            assert (await beside(client, HUGO)).name == HUGO.name
            await client.conseiller_leaves()
            await client.conseiller_leaves()

    async def test_the_end_of_the_visit_sees_the_conseiller_out(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client:
            await beside(client)
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
            await refused(Code.CONSEILLER_ABSENT, client.conseiller_still_here())
            await refused(Code.SESSION_EXPIRED, beside(client))

    # --------------------------------------------------------------------- mandats

    async def test_a_mandat_is_given_once_and_seen_with_its_uses(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await refused(Code.CONSEILLER_ABSENT, given(client, WRITTEN))
            await beside(client)
            key = new_key()
            made = await given(client, WRITTEN, "demande-rsa", days=31, key=key)
            assert (await given(client, WRITTEN, "demande-rsa", days=31, key=key)).id == made.id
            assert made.state is MandatState.ACTIVE and made.here
            assert made.journeys == (WRITTEN, "demande-rsa")
            assert made.ends_at == made.given_at + timedelta(days=31)
            assert (made.conseiller, made.organisation) == (SOFIA.name, SOFIA.organisation)
            # Told again because no answer came: the journal has it once.
            for _ in range(2):
                await client.tell_act(Act.OPENED, WRITTEN, key="ouvert-une-seule-fois")
            await write(client, "Bonjour, avec une conseillère.")
            seen = next(one for one in await client.mandats() if one.id == made.id)
            acts = [(use.act, use.journey, use.conseiller) for use in seen.uses]
            assert acts == [
                (Act.SUBMITTED, WRITTEN, SOFIA.name),
                (Act.OPENED, WRITTEN, SOFIA.name),
                (Act.MANDAT_GIVEN, None, SOFIA.name),
            ]
            await client.revoke_mandat(made.id)

    async def test_what_no_mandat_covers_is_not_sent_beside_a_conseiller(
        self, caf: Process
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, JONAS)
            await beside(client)
            await refused(Code.MANDAT_MISSING, write(client, "Sans accord."))
            await given(client, "demande-rsa")
            await refused(Code.MANDAT_MISSING, write(client, "Un autre accord."))
            made = await given(client, WRITTEN)
            await write(client, "Avec accord.")
            revoked = await client.revoke_mandat(made.id)
            assert revoked.state is MandatState.REVOKED and revoked.revoked_at is not None
            await refused(Code.MANDAT_MISSING, write(client, "Accord repris."))
            # Alone again, the person needs nobody's mandat.
            await client.conseiller_leaves()
            await write(client, "Seul.")

    async def test_a_mandat_of_the_organisation_serves_its_conseillers(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, CAPUCINE)
            await beside(client)
            made = await given(client, WRITTEN, days=365)
        async with caf.client("borne-2") as client:
            await signed_in(client, CAPUCINE)
            await beside(client, HUGO)
            await write(client, "Avec un autre, à une autre borne.")
            seen = next(one for one in await client.mandats() if one.id == made.id)
            assert not seen.here
            assert (seen.uses[0].act, seen.uses[0].conseiller) == (Act.SUBMITTED, HUGO.name)
            await client.revoke_mandat(made.id)

    async def test_a_mandat_of_a_visit_ends_with_it(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client:
            await signed_in(client, ELISE)
            await beside(client)
            made = await given(client, WRITTEN)
            assert made.ends_at is None
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
        async with caf.client() as client:
            await signed_in(client, ELISE)
            seen = next(one for one in await client.mandats() if one.id == made.id)
            assert seen.state is MandatState.OVER
            # One that is over stays over.
            assert (await client.revoke_mandat(made.id)).state is MandatState.OVER
            await beside(client)
            await refused(Code.MANDAT_MISSING, write(client, "Dans une autre visite."))

    async def test_what_is_of_the_person_cannot_be_given(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await beside(client)
            for kept in ("sign-in", "change-password", "recover-password", "create-account"):
                told = await refused(Code.MANDAT_REFUSED, given(client, WRITTEN, kept))
                assert told.errors == {"journeys": "uncoverable"}
            await refused(Code.MANDAT_REFUSED, given(client, "inconnue"))
            asked = client.give_mandat((WRITTEN,), 0, Protection.TUTELLE, "fr")
            told = await refused(Code.MANDAT_REFUSED, asked)
            assert told.errors == {"protection": "tutelle"}
            made = await client.give_mandat((WRITTEN,), 0, Protection.CURATELLE, "fr")
            assert made.protection is Protection.CURATELLE
            await client.revoke_mandat(made.id)

    async def test_a_mandat_is_of_its_giver_alone(self, caf: Process) -> None:
        key = new_key()
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await beside(client)
            hers = await given(client, WRITTEN, days=31, key=key)
            # On the same kiosk, in the same visit, another person signs in.
            await client.sign_out()
            await signed_in(client, JONAS)
            await refused(Code.NOT_FOUND, client.mandat_document(hers.id))
            await refused(Code.NOT_FOUND, client.revoke_mandat(hers.id))
            await refused(Code.NOT_FOUND, client.send_mandat(hers.id))
            await refused(Code.MANDAT_MISSING, write(client, "Sous le mandat d’une autre."))
            assert hers.id not in {one.id for one in await client.mandats()}
            # The same key is another mandat: keys are each person's own.
            his = await given(client, WRITTEN, days=31, key=key)
            assert his.id != hers.id
            await client.revoke_mandat(his.id)

    async def test_a_copy_is_kept_and_sent_once(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await beside(client)
            made = await given(client, WRITTEN, days=1, locale="ar")
            pdf = await client.mandat_document(made.id)
            with pikepdf.Pdf.open(io.BytesIO(pdf)) as opened:
                assert made.number in str(opened.docinfo["/Subject"])
            unread = (await client.account()).unread_letters
            for _ in range(2):
                await client.send_mandat(made.id)
            # Its giver is told, in their language: once, by each of their two ways.
            told: tuple[DemonstrationMessage, ...] = ()
            while len(told) < 2:
                after = told[-1].number if told else 0
                told += await client.demonstration_messages(after, wait_s=20)
            assert {one.channel for one in told} == {Channel.SMS, Channel.EMAIL}
            assert all("موافق" in one.text for one in told)
            assert (await client.account()).unread_letters == unread + 1
            mails = [one for one in await client.mails() if one.subject == "mandat"]
            assert mails[0].kind is MailKind.COURRIER
            assert await client.mail_document(mails[0].id) == pdf
            (seen,) = (one for one in await client.mandats() if one.id == made.id)
            assert [use.act for use in seen.uses] == [Act.MANDAT_SENT, Act.MANDAT_GIVEN]
        # The conjoint manages the same dossier, and sees nothing of it.
        async with caf.client() as client:
            await signed_in(client, "Antoine")
            assert "mandat" not in {one.subject for one in await client.mails()}
            await refused(Code.NOT_FOUND, client.mail_document(mails[0].id))

    async def test_who_has_no_letters_prints_the_copy(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, MOUSSA)
            await beside(client)
            made = await given(client, "changer-contact")
            assert (await client.mandat_document(made.id)).startswith(b"%PDF")
            await refused(Code.ROLE_REFUSED, client.send_mandat(made.id))

    # -------------------------------------------------------------------- training

    async def test_training_sends_nothing(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, JONAS)
            await refused(Code.CONSEILLER_ABSENT, client.training(True))
            await beside(client)
            assert (await client.training(True)).training
            made = await given(client, WRITTEN)
            await refused(Code.TRAINING_ONLY, write(client, "Pour apprendre."))
            await refused(Code.TRAINING_ONLY, client.send_mandat(made.id))
            await refused(Code.TRAINING_ONLY, client.change_password("Ancien1234", "Renouveau1234"))
            # The conseiller goes: what began as training stays training.
            await client.conseiller_leaves()
            await refused(Code.TRAINING_ONLY, write(client, "Pour apprendre."))
            assert (await beside(client)).training
            assert not (await client.training(False)).training
            await write(client, "Pour de bon.")

    async def test_only_what_is_known_is_told(self, caf: Process) -> None:
        async with caf.client() as client:
            await refused(Code.CONSEILLER_ABSENT, client.tell_act(Act.SHOWN))
            await beside(client)
            await client.tell_act(Act.SHOWN)
            await refused(Code.REQUEST_INVALID, client.tell_act(Act.OPENED, "inconnue"))


class TestOnSqlite(AccompanimentContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(AccompanimentContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
