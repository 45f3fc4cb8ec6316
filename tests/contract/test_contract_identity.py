"""The contract of accounts, on every implementation, over a real socket, through the client."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from caf_asking import refused
from caf_identity import (
    PASSWORD,
    UNKNOWN,
    Phone,
    answers_of,
    by_email,
    by_sms,
    identifier_in,
    invented,
    new_email,
    opened,
    other_code,
    proof_of,
)
from caf_running import (
    ANTOINE,
    ELISE,
    FLORENCE,
    JONAS,
    KIOSKS,
    MOUSSA,
    Process,
    needs_postgresql,
    new_visit,
    somebody,
)

from kiosk.client import CafClient, CafProblem, end_visit, new_key
from kiosk.contract.access import POSSIBLE, Possibility, Role
from kiosk.contract.identity import Channel, Decision, NextStep
from kiosk.contract.models import AttestationKind
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

GHISLAINE, ARNAUD = "Ghislaine", "Arnaud"  # undecided; her conjoint, without an account
MARGAUX = "Margaux"  # 17, without an account
ODETTE = "Odette"  # a telephone only
NASSIM, CLEMENTINE = "Nassim", "Clémentine Aya"  # provisional; whose NIR has come


class IdentityContract:
    """What every implementation must do."""

    # ------------------------------------------------------------------------- codes

    @pytest.mark.parametrize(
        ("channel", "address", "masked"),
        [
            (Channel.SMS, "+33639980042", "•• 42"),
            (Channel.EMAIL, "lea@Example.ORG", "l•••@example.org"),
        ],
    )
    async def test_a_code_shows_that_an_address_is_theirs(
        self, caf: Process, channel: Channel, address: str, masked: str
    ) -> None:
        assert channel is not Channel.POST
        async with caf.client() as client:
            sent = await client.verify(channel, address)
            assert (sent.channel, sent.masked) == (channel, masked)
            assert sent.resend_at is not None
            message = await Phone(client).next()
            assert message.channel is channel
            proof = await client.check_verification(sent.id, await Phone(client).code())
            assert proof.id == sent.id
            # Good once.
            code = await Phone(client).code()
            await refused(Code.CODE_VOID, client.check_verification(sent.id, code))

    @pytest.mark.parametrize(
        ("channel", "address", "why"),
        [
            (Channel.SMS, "0123456789", "telephone-not-mobile"),
            (Channel.SMS, "lea@example.org", "telephone-form"),
            (Channel.EMAIL, "lea@example", "email-form"),
        ],
    )
    async def test_a_code_is_not_sent_to_what_is_no_address(
        self, caf: Process, channel: Channel, address: str, why: str
    ) -> None:
        assert channel is not Channel.POST
        async with caf.client() as client:
            told = await refused(Code.REQUEST_INVALID, client.verify(channel, address))
        assert told.errors == {"address": why}

    async def test_a_code_is_void_after_five_tries(self, caf: Process) -> None:
        async with caf.client() as client:
            sent = await client.verify(Channel.EMAIL, new_email())
            code = await Phone(client).code()
            for left in (4, 3, 2, 1):
                asked = client.check_verification(sent.id, other_code(code))
                assert (await refused(Code.CODE_REFUSED, asked)).attempts_left == left
            await refused(Code.CODE_VOID, client.check_verification(sent.id, other_code(code)))
            await refused(Code.CODE_VOID, client.check_verification(sent.id, code))

    async def test_another_code_is_sent_after_half_a_minute(self, caf: Process) -> None:
        async with caf.client() as client:
            sent = await client.verify(Channel.EMAIL, new_email())
            told = await refused(Code.RESEND_TOO_SOON, client.verify_again(sent.id))
        assert told.retry_after is not None
        assert 25 <= told.retry_after <= 30

    async def test_a_code_is_good_in_its_visit_only(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as other, caf.client("borne-2") as third:
            sent = await client.verify(Channel.EMAIL, new_email())
            code = await Phone(client).code()
            for stranger in (other, third):
                await refused(Code.NOT_FOUND, stranger.check_verification(sent.id, code))
                await refused(Code.NOT_FOUND, stranger.verify_again(sent.id))
            await refused(Code.NOT_FOUND, client.check_recovery(sent.id, code))
            await client.check_verification(sent.id, code)

    async def test_of_two_checks_of_a_code_at_once_one_wins(self, caf: Process) -> None:
        async with caf.client() as client:
            sent = await client.verify(Channel.EMAIL, new_email())
            code = await Phone(client).code()
            ends = await asyncio.gather(
                *(client.check_verification(sent.id, code) for _ in range(6)),
                return_exceptions=True,
            )
        refusals = [end for end in ends if isinstance(end, CafProblem)]
        assert len(refusals) == 5
        assert {one.code for one in refusals} == {Code.CODE_VOID}

    async def test_nothing_of_a_code_outlives_its_visit(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client:
            sent = await client.verify(Channel.EMAIL, new_email())
            code = await Phone(client).code()
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
            await refused(Code.SESSION_EXPIRED, client.check_verification(sent.id, code))
            await refused(Code.SESSION_EXPIRED, client.verify(Channel.EMAIL, new_email()))

    # --------------------------------------------------------------- opening an account

    async def test_without_a_nir_an_identifier_is_shown_and_sent(self, caf: Process) -> None:
        email = new_email()
        async with caf.client() as client:
            phone = Phone(client)
            made = await opened(client, phone, UNKNOWN, email)
            assert made.provisional
            assert made.sent_by is Channel.EMAIL
            assert (made.person.nom_naissance, made.person.nom_usage) == ("Testarossa", None)
            message = await phone.next()
            assert identifier_in(message) == made.identifier
            assert message.address == email
            session = await client.sign_in(made.identifier, PASSWORD)
            assert session.person.role is Role.NON_ALLOCATAIRE
            assert not session.asks_delegation
            account = await client.account()
            assert (account.dossier, account.last_payment, account.debts) == (None, None, ())
            await refused(Code.ROLE_REFUSED, client.months())
            await refused(Code.ROLE_REFUSED, client.attestation_months())
            assert await client.submissions() == ()

    async def test_with_a_nir_that_is_the_identifier(self, caf: Process) -> None:
        nir = "299039299012345"[:13]
        async with caf.client() as client:
            answers = {key: one for key, one in UNKNOWN.items() if not key.startswith("parent-")}
            answers |= {"possede-nir": True, "nir": nir}
            phone = Phone(client)
            made = await opened(client, phone, answers, new_email())
            assert (made.identifier, made.provisional) == (nir, False)
            assert nir not in (await phone.next()).text
            session = await client.sign_in(nir, PASSWORD)
            assert session.person.role is Role.NON_ALLOCATAIRE

    @pytest.mark.parametrize(("name", "role"), [(ARNAUD, Role.CONJOINT), (MARGAUX, Role.ENFANT)])
    async def test_who_is_known_to_a_dossier_comes_into_it(
        self, caf: Process, name: str, role: Role
    ) -> None:
        who = invented(name)
        assert who.nir is not None
        async with caf.client() as client:
            answers = answers_of(who, nom_naissance=who.person.nom_naissance.upper())
            await opened(client, Phone(client), answers, new_email())
            session = await client.sign_in(who.nir, PASSWORD)
            assert session.person == who.person
            assert session.person.role is role
            assert (await client.account()).managed_by
            await refused(Code.ROLE_REFUSED, client.months())

    async def test_a_nir_that_has_an_account_is_answered_alike_and_its_owner_told(
        self, caf: Process
    ) -> None:
        who = invented(ANTOINE)
        assert who.nir is not None
        email = new_email()
        async with caf.client() as client:
            phone = Phone(client)
            made = await opened(client, phone, answers_of(who), email)
            assert (made.identifier, made.provisional) == (who.nir[:13], False)
            said = await phone.all()
            to_owner = {one.address for one in said if one.address != email}
            assert to_owner == {who.telephone, who.email}
            (to_asker,) = (one for one in said if one.address == email)
            # Nothing changed: the old password is the only one.
            await refused(Code.CREDENTIALS_REFUSED, client.sign_in(who.nir, PASSWORD))
            await client.sign_in(who.nir, "Bienvenue92")
        # Somebody new reads the very same words.
        async with caf.client() as client:
            phone, other = Phone(client), new_email()
            answers = {key: one for key, one in UNKNOWN.items() if not key.startswith("parent-")}
            answers |= {"possede-nir": True, "nir": "2990392990777"}
            await opened(client, phone, answers, other)
            message = await phone.next()
        assert (message.subject, message.text) == (to_asker.subject, to_asker.text)

    async def test_of_two_accounts_under_a_number_at_once_one_is_opened(self, caf: Process) -> None:
        nir = "2990392990456"
        answers = {key: one for key, one in UNKNOWN.items() if not key.startswith("parent-")}
        answers |= {"possede-nir": True, "nir": nir}
        async with caf.client() as one, caf.client("borne-2") as other:
            ready = []
            for client in (one, other):
                email = new_email()
                proof = await proof_of(client, Phone(client), Channel.EMAIL, email)
                ready.append((client, by_email(answers, email), proof.proof))
            passwords = ("Premier2026Mot", "Second2026Mot")
            made = await asyncio.gather(
                *(
                    client.create_account(given, password, proof, key=new_key())
                    for (client, given, proof), password in zip(ready, passwords, strict=True)
                )
            )
            assert made[0] == made[1]
            opens = 0
            for password in passwords:
                try:
                    await one.sign_in(nir, password)
                    opens += 1
                except CafProblem as told:
                    assert told.code is Code.CREDENTIALS_REFUSED
            assert opens == 1

    async def test_another_civil_status_does_not_come_into_a_dossier(self, caf: Process) -> None:
        who = invented("Côme")  # conjoint without account, of Raymond
        assert who.nir is not None
        async with caf.client() as client:
            answers = answers_of(who, nom_naissance="Quelquunautre")
            made = await opened(client, Phone(client), answers, new_email())
            assert made.identifier == who.nir[:13]
            await refused(Code.CREDENTIALS_REFUSED, client.sign_in(who.nir, PASSWORD))

    async def test_a_proof_is_good_once_and_for_its_address(self, caf: Process) -> None:
        email = new_email()
        async with caf.client() as client, caf.client() as stranger:
            phone = Phone(client)
            proof = await proof_of(client, phone, Channel.EMAIL, email)
            answers = by_email(UNKNOWN, email)

            def asked(by: CafClient, answers: Any) -> Coroutine[Any, Any, object]:
                return by.create_account(answers, PASSWORD, proof.proof, key=new_key())

            await refused(Code.PROOF_REFUSED, asked(stranger, answers))
            await refused(Code.PROOF_REFUSED, asked(client, by_email(UNKNOWN, new_email())))
            await refused(Code.PROOF_REFUSED, asked(client, by_sms(UNKNOWN, "+33639980001")))
            await asked(client, answers)
            await refused(Code.PROOF_REFUSED, asked(client, answers))

    async def test_an_account_is_opened_once_for_a_key(self, caf: Process) -> None:
        email, key = new_email(), new_key()
        async with caf.client() as client:
            proof = await proof_of(client, Phone(client), Channel.EMAIL, email)
            answers = by_email(UNKNOWN, email)
            made = await asyncio.gather(
                *(client.create_account(answers, PASSWORD, proof.proof, key=key) for _ in range(4))
            )
            assert len(set(made)) == 1
            asked = client.create_account(answers, "Autre2026Mot", proof.proof, key=key)
            await refused(Code.IDEMPOTENCY_KEY_REUSED, asked)

    async def test_an_account_needs_its_key(self, caf: Process) -> None:
        async with caf.client() as client:
            body = {"answers": {}, "password": PASSWORD, "proof": "x"}
            answer = await client._http.post("/v1/accounts", json=body)
            assert answer.json()["code"] == Code.IDEMPOTENCY_KEY_MISSING

    async def test_answers_and_password_are_checked(self, caf: Process) -> None:
        email = new_email()
        async with caf.client() as client:
            proof = await proof_of(client, Phone(client), Channel.EMAIL, email)
            wrong = {**by_email(UNKNOWN, email), "email-bis": "autre@example.org"}
            asked = client.create_account(wrong, PASSWORD, proof.proof, key=new_key())
            assert (await refused(Code.ANSWERS_INVALID, asked)).errors == {"email-bis": "differe"}
            asked = client.create_account(
                by_email(UNKNOWN, email), "court1A", proof.proof, key=new_key()
            )
            told = await refused(Code.ANSWERS_INVALID, asked)
            assert told.errors == {"password": "new-password-length"}

    async def test_a_provisional_identifier_is_printed_in_its_visit_only(
        self, caf: Process
    ) -> None:
        visit = new_visit()
        async with (
            caf.client(visit=visit) as client,
            caf.client() as other,
            caf.client("borne-2", visit=visit) as third,
        ):
            made = await opened(client, Phone(client), UNKNOWN, new_email())
            assert made.provisional
            pdf = await client.identifier_paper(made.identifier)
            assert pdf.startswith(b"%PDF")
            for stranger in (other, third):
                await refused(Code.NOT_FOUND, stranger.identifier_paper(made.identifier))
            await refused(Code.NOT_FOUND, client.identifier_paper("P33392250"))
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
            await refused(Code.SESSION_EXPIRED, client.identifier_paper(made.identifier))

    async def test_a_nir_is_never_printed(self, caf: Process) -> None:
        answers = {key: one for key, one in UNKNOWN.items() if not key.startswith("parent-")}
        answers |= {"possede-nir": True, "nir": "2990392990888"}
        async with caf.client() as client:
            made = await opened(client, Phone(client), answers, new_email())
            await refused(Code.REQUEST_INVALID, client.identifier_paper(made.identifier))
            # Nor when a kiosk asks what our client does not.
            body = {"identifier": made.identifier}
            answer = await client._http.post("/v1/papers/identifier", json=body)
            assert answer.json()["code"] == Code.REQUEST_INVALID

    # ------------------------------------------------------------ finding it again

    @pytest.mark.parametrize("channel", [Channel.SMS, Channel.EMAIL])
    async def test_a_lost_password_is_replaced(self, caf: Process, channel: Channel) -> None:
        # One for each, and no one of whom another test needs the password.
        who = invented("Capucine" if channel is Channel.SMS else "Thibault")
        assert who.nir is not None
        async with caf.client() as client, caf.client("borne-2") as elsewhere:
            await elsewhere.sign_in(who.nir, "Bienvenue92")
            for _ in range(4):
                await refused(Code.CREDENTIALS_REFUSED, client.sign_in(who.nir, "Faux2026Mot"))
            phone = Phone(client)
            sent = await client.recover(who.nir, who.person.nom_naissance.lower(), channel)
            message = await phone.next()
            assert message.address == (who.telephone if channel is Channel.SMS else who.email)
            proof = await client.check_recovery(sent.id, await Phone(client).code())
            asked = client.choose_password(proof, "trop-simple")
            await refused(Code.ANSWERS_INVALID, asked)
            await client.choose_password(proof, PASSWORD)
            await refused(Code.PROOF_REFUSED, client.choose_password(proof, "Encore2026Mot"))
            assert {one.address for one in await phone.all()} == {who.telephone, who.email}
            # Open sessions are closed, the old password is no longer one, guesses are forgotten.
            await refused(Code.SESSION_EXPIRED, elsewhere.account())
            told = await refused(Code.CREDENTIALS_REFUSED, client.sign_in(who.nir, "Bienvenue92"))
            assert told.attempts_left == 4
            await client.sign_in(who.nir, PASSWORD)

    async def test_a_new_password_voids_every_other_code_of_the_account(self, caf: Process) -> None:
        who = invented("Bernadette")
        assert who.nir is not None
        async with caf.client() as one, caf.client("borne-2") as other:
            await one.recover(who.nir, "Haudiquet", Channel.POST)
            phone = Phone(one)
            letter = await phone.code()
            sent = [
                await client.recover(who.nir, "Haudiquet", Channel.SMS) for client in (one, other)
            ]
            codes = [await phone.code(), await Phone(other).code()]
            stale = await other.check_recovery(sent[1].id, codes[1])
            await one.choose_password(await one.check_recovery(sent[0].id, codes[0]), PASSWORD)
            asked = other.choose_password(stale, "Encore2026Mot")
            await refused(Code.PROOF_REFUSED, asked)
            asked = other.recover_by_letter(who.nir, "Haudiquet", letter)
            await refused(Code.CODE_REFUSED, asked)
            await other.sign_in(who.nir, PASSWORD)

    async def test_nobody_is_answered_as_somebody_is(self, caf: Process) -> None:
        who = somebody(JONAS)
        cases = [
            (who.nir, "Duchêne"),
            (who.nir, "Pasduchêne"),
            ("1840299990123", "Duchêne"),
            ("P00000001", "Duchêne"),
        ]
        said = []
        for identifier, name in cases:
            async with caf.client() as client:
                sent = await client.recover(identifier, name, Channel.EMAIL)
                said.append(
                    (
                        set(sent.model_dump()),
                        sent.channel,
                        len(sent.id),
                        await refused(Code.RESEND_TOO_SOON, client.recover_again(sent.id)),
                        [
                            await refused(code, client.check_recovery(sent.id, "000000"))
                            for code in (Code.CODE_REFUSED,) * 4 + (Code.CODE_VOID,) * 2
                        ],
                    )
                )
                assert len(await Phone(client).all()) == (identifier == who.nir and name[0] == "D")
        assert said.count(said[0]) == len(said)

    async def test_a_letter_is_asked_now_and_typed_later(self, caf: Process) -> None:
        who = invented(ODETTE)
        assert who.nir is not None
        async with caf.client() as client:
            phone = Phone(client)
            sent = await client.recover(who.nir, "Lesage", Channel.POST)
            assert (sent.channel, sent.resend_at) == (Channel.POST, None)
            message = await phone.next()
            assert message.channel is Channel.POST
            assert "Odette" in message.address
            code = await Phone(client).code()
            # Not in this visit, by this way.
            await refused(Code.CODE_REFUSED, client.check_recovery(sent.id, code))
            await refused(Code.CODE_VOID, client.recover_again(sent.id))
        async with caf.client() as later:
            for identifier, name in ((who.nir, "Autre"), ("1840299990124", "Lesage")):
                await refused(Code.CODE_REFUSED, later.recover_by_letter(identifier, name, code))
            wrong = other_code(code)
            await refused(Code.CODE_REFUSED, later.recover_by_letter(who.nir, "Lesage", wrong))
            proof = await later.recover_by_letter(who.nir, "LESAGE", code)
            await refused(Code.CODE_REFUSED, later.recover_by_letter(who.nir, "Lesage", code))
            await later.choose_password(proof, PASSWORD)
            await later.sign_in(who.nir, PASSWORD)

    @pytest.mark.parametrize(
        ("identifier", "step"),
        [
            ("1840299990125", NextStep.TELEPHONE_OR_COUNTER),
            ("P92417305", NextStep.EMAIL_FORM),
            ("P00000002", NextStep.EMAIL_FORM),
        ],
    )
    async def test_an_address_out_of_date_has_a_next_step(
        self, caf: Process, identifier: str, step: NextStep
    ) -> None:
        async with caf.client() as client, caf.client() as stranger:
            sent = await client.recover(identifier, "Haddadi", Channel.SMS)
            assert (await client.contact_changed(sent.id)).step is step
            await refused(Code.NOT_FOUND, stranger.contact_changed(sent.id))

    @pytest.mark.parametrize(
        ("prenoms", "nom", "sent"),
        [("Nassim", "HADDADI", True), ("Nassim", "Autre", False), ("Karim", "Haddadi", False)],
    )
    async def test_a_forgotten_identifier_goes_to_the_address_on_file(
        self, caf: Process, prenoms: str, nom: str, sent: bool
    ) -> None:
        who = invented(NASSIM)
        born = who.person.date_naissance
        assert who.email is not None
        assert who.provisional is not None
        async with caf.client() as client:
            asked = await client.recover_identifier(
                nom, prenoms, born, Channel.EMAIL, who.email.upper()
            )
            assert asked.channel is Channel.EMAIL
            other = new_email()
            assert asked == await client.recover_identifier(
                nom, prenoms, born, Channel.EMAIL, other
            )
            said = await Phone(client).all()
        assert [identifier_in(one) for one in said] == [who.provisional.identifier] * sent
        assert other not in {one.address for one in said}

    async def test_a_nir_that_came_replaces_the_provisional_identifier(self, caf: Process) -> None:
        who = invented(CLEMENTINE)
        assert who.nir is not None
        assert who.provisional is not None
        old = who.provisional.identifier
        async with caf.client() as client:
            # Told to who has the password, and to nobody else.
            await refused(Code.CREDENTIALS_REFUSED, client.sign_in(old, "Faux2026Mot"))
            await refused(Code.IDENTIFIER_REPLACED, client.sign_in(old, "Bienvenue92"))
            await refused(Code.CREDENTIALS_REFUSED, client.sign_in(who.nir, "Bienvenue92"))
            sent = await client.recover(who.nir, "Obiang", Channel.EMAIL)
            proof = await client.check_recovery(sent.id, await Phone(client).code())
            await client.choose_password(proof, PASSWORD)
            session = await client.sign_in(who.nir, PASSWORD)
            assert session.person.prenoms == CLEMENTINE
            await refused(Code.IDENTIFIER_REPLACED, client.sign_in(old, PASSWORD))
            await refused(Code.CREDENTIALS_REFUSED, client.sign_in(old, "Bienvenue92"))

    # -------------------------------------------------------------- who may do what

    async def test_the_first_sign_in_asks_and_the_decision_holds_at_once(
        self, caf: Process
    ) -> None:
        her, him = somebody(GHISLAINE), invented("Arnaud")
        assert him.nir is not None
        async with caf.client() as client, caf.client("borne-2") as conjoint:
            assert (await client.sign_in(her.nir, her.password)).asks_delegation
            asked = await client.authorisations()
            assert (asked.conjoint, asked.decision, asked.changeable) == (
                "Arnaud Baudrillard-Roy",
                None,
                True,
            )
            try:
                await conjoint.sign_in(him.nir, PASSWORD)
            except CafProblem:
                await opened(conjoint, Phone(conjoint), answers_of(him), new_email())
                await conjoint.sign_in(him.nir, PASSWORD)
            await refused(Code.ROLE_REFUSED, conjoint.months())
            await refused(Code.ROLE_REFUSED, conjoint.authorise(Decision.YES))
            seen = await conjoint.authorisations()
            assert (seen.decision, seen.changeable) == (None, False)
            # Later asks again; yes and no do not.
            for decision, again in (
                (Decision.LATER, True),
                (Decision.YES, False),
                (Decision.NO, False),
            ):
                assert (await client.authorise(decision)).decision is decision
                assert (await client.sign_in(her.nir, her.password)).asks_delegation is again
                if decision is Decision.YES:
                    months = await conjoint.months()
                    made = await conjoint.request_attestation(
                        AttestationKind.QUOTIENT_FAMILIAL, months[0].month
                    )
                    assert (await conjoint.account()).dossier is not None
                else:
                    await refused(Code.ROLE_REFUSED, conjoint.months())
                    assert (await conjoint.account()).dossier is None
            # What was made while it was allowed shows rights, too.
            await refused(Code.ROLE_REFUSED, conjoint.attestation_document(made.id))

    async def test_who_has_no_conjoint_has_nothing_to_authorise(self, caf: Process) -> None:
        who = somebody("Samira")
        async with caf.client() as client:
            assert not (await client.sign_in(who.nir, who.password)).asks_delegation
            assert (await client.authorisations()).conjoint is None
            await refused(Code.NOT_FOUND, client.authorise(Decision.YES))

    @pytest.mark.parametrize(
        ("name", "role"),
        [
            (ELISE, Role.ALLOCATAIRE),
            (ANTOINE, Role.CONJOINT_DELEGUE),
            (FLORENCE, Role.CONJOINT),
            (MOUSSA, Role.ENFANT),
            ("Djénéba", Role.AUTRE),
        ],
    )
    async def test_what_is_possible_is_told_and_is_what_is_allowed(
        self, caf: Process, name: str, role: Role
    ) -> None:
        who = somebody(name)
        async with caf.client() as client:
            await client.sign_in(who.nir, who.password)
            told = await client.possibilities()
            assert told.role is role
            assert set(told.allowed) == POSSIBLE[role]
            assert set(told.allowed) | set(told.withheld) == set(Possibility)
            assert not set(told.allowed) & set(told.withheld)
            assert told.managed_by
            routes: dict[Possibility, Coroutine[Any, Any, object]] = {
                Possibility.RIGHTS_AND_PAYMENTS: client.months(),
                Possibility.ATTESTATIONS: client.attestation_months(),
                Possibility.OWN_DATA: client.account(),
            }
            for possibility, asked in routes.items():
                if possibility in told.allowed:
                    await asked
                else:
                    await refused(Code.ROLE_REFUSED, asked)

    async def test_a_child_sends_no_file(self, caf: Process) -> None:
        who = somebody(MOUSSA)
        async with caf.client() as client:
            await client.sign_in(who.nir, who.password)
            await refused(Code.ROLE_REFUSED, client.upload(b"%PDF-"))

    async def test_a_token_copied_out_of_an_ended_visit_is_refused(self, caf: Process) -> None:
        who, visit = somebody(JONAS), new_visit()
        async with caf.client(visit=visit) as client:
            session = await client.sign_in(who.nir, who.password)
            await client.possibilities()
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
        # The thief at the same kiosk: in that visit, in the next one; and at another kiosk.
        for kiosk, where in (("borne-1", visit), ("borne-1", ""), ("borne-2", visit)):
            async with caf.client(kiosk, where) as thief:
                thief._session = session
                for asked in (thief.possibilities(), thief.account(), thief.authorisations()):
                    await refused(Code.SESSION_EXPIRED, asked)


class TestOnSqlite(IdentityContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(IdentityContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
