"""The contract, on every implementation, over a real socket, through the real client."""

from __future__ import annotations

import asyncio
import hashlib
import io
from typing import Any

import httpx
import pikepdf
import pytest
from caf_asking import refused, signed_in
from caf_files import encrypted_pdf, image, pdf, png_announcing
from caf_running import (
    ANTOINE,
    CAPUCINE,
    ELISE,
    FLORENCE,
    JONAS,
    KIOSKS,
    LUCIEN,
    MOUSSA,
    Process,
    needs_postgresql,
    new_visit,
    somebody,
)

from kiosk.client import CafProblem, end_visit, new_key
from kiosk.contract.access import Role
from kiosk.contract.flaws import Flaw
from kiosk.contract.models import AttestationKind, MonthOfRights
from kiosk.contract.problems import HTTP_STATUS, MEDIA_TYPE, Code, Problem

pytestmark = pytest.mark.asyncio

ANSWERS = {"kind": "logement", "name": "Quittance de septembre"}


class Contract:
    """What every implementation must do."""

    async def test_it_says_that_it_is_well(self, caf: Process) -> None:
        async with caf.client() as client:
            health = await client.health()
        assert (health.status, health.demo) == ("ok", True)
        assert health.channels == ("email", "post", "sms")

    # ------------------------------------------------------------------- signing in

    @pytest.mark.parametrize("characters", [13, 15])
    @pytest.mark.parametrize("separator", ["", " ", "\N{NO-BREAK SPACE}"])
    async def test_a_nir_signs_in_however_it_is_written(
        self, caf: Process, characters: int, separator: str
    ) -> None:
        who = somebody(JONAS)  # born in Corsica
        async with caf.client() as client:
            session = await client.sign_in(
                separator.join(who.nir[:characters].lower()), who.password
            )
        assert session.person.prenoms == who.name
        assert session.person.role is Role.ALLOCATAIRE

    async def test_an_old_password_still_signs_in(self, caf: Process) -> None:
        assert len(somebody(LUCIEN).password) == 8
        async with caf.client() as client:
            await signed_in(client, LUCIEN)

    async def test_mon_compte_shows_the_sign_in_before_this_one(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ANTOINE)
            first = (await client.account()).last_sign_in
            await signed_in(client, ANTOINE)
            second = (await client.account()).last_sign_in
        assert second is not None
        assert first is None or first < second

    @pytest.mark.parametrize(
        ("identifier", "code", "why"),
        [
            ("7 84 02 99 990 123", Code.IDENTIFIER_IS_NIA, "nir-nia"),
            ("8 84 02 99 990 123 45", Code.IDENTIFIER_IS_NIA, "nir-nia"),
            ("1 84 13 99 990 123", Code.IDENTIFIER_MALFORMED, "nir-month"),
            ("3 84 02 99 990 123", Code.IDENTIFIER_MALFORMED, "nir-sex"),
            ("1 84 02 99 990 12", Code.IDENTIFIER_MALFORMED, "nir-length"),
            ("1 84 02 2C 990 123", Code.IDENTIFIER_MALFORMED, "nir-characters"),
            ("1 84 02 99 990 123 00", Code.IDENTIFIER_MALFORMED, "nir-key"),
            ("jonas@example.org", Code.IDENTIFIER_MALFORMED, "nir-characters"),
            (" ", Code.IDENTIFIER_MALFORMED, "nir-missing"),
        ],
    )
    async def test_what_is_no_nir_is_told_apart(
        self, caf: Process, identifier: str, code: Code, why: str
    ) -> None:
        async with caf.client() as client:
            told = await refused(code, client.sign_in(identifier, "Bienvenue92"))
        assert told.errors == {"identifier": why}

    @pytest.mark.parametrize("known", [True, False])
    async def test_five_wrong_passwords_lock_an_identifier_known_or_not(
        self, caf: Process, known: bool
    ) -> None:
        nir = somebody("Samira").nir if known else "1840299990123"
        async with caf.client("borne-2") as client:
            for left in (4, 3, 2, 1):
                told = await refused(Code.CREDENTIALS_REFUSED, client.sign_in(nir, "Faux12345678"))
                assert told.attempts_left == left
            told = await refused(Code.ACCOUNT_LOCKED, client.sign_in(nir, "Faux12345678"))
            assert told.retry_after == 900
            # The right one no longer helps.
            told = await refused(Code.ACCOUNT_LOCKED, client.sign_in(nir, "Bienvenue92"))
            assert told.retry_after is not None
            assert 0 < told.retry_after <= 900

    async def test_a_right_password_clears_the_wrong_ones(self, caf: Process) -> None:
        who = somebody(ANTOINE)
        async with caf.client() as client:
            for _ in range(2):
                for left in (4, 3):
                    told = await refused(Code.CREDENTIALS_REFUSED, client.sign_in(who.nir, "x"))
                    assert told.attempts_left == left
                await client.sign_in(who.nir, who.password)

    async def test_guesses_at_the_same_time_are_not_more_than_five(self, caf: Process) -> None:
        nir = "2840299990124"
        clients = [caf.client("borne-2") for _ in range(8)]
        answers = await asyncio.gather(
            *(client.sign_in(nir, "Faux12345678") for client in clients), return_exceptions=True
        )
        codes = [answer.code for answer in answers if isinstance(answer, CafProblem)]
        assert codes.count(Code.CREDENTIALS_REFUSED) == 4
        assert codes.count(Code.ACCOUNT_LOCKED) == 4
        for client in clients:
            await client.aclose()

    # --------------------------------------------------------------------- sessions

    async def test_signing_out_closes_the_session(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            token = client._session
            await client.sign_out()
            client._session = token
            await refused(Code.SESSION_EXPIRED, client.account())

    async def test_a_session_is_good_only_in_its_visit_and_at_its_kiosk(self, caf: Process) -> None:
        visit = new_visit()
        async with (
            caf.client(visit=visit) as here,
            caf.client() as other_visit,
            caf.client("borne-2", visit) as other_kiosk,
        ):
            await signed_in(here, ELISE)
            for elsewhere in (other_visit, other_kiosk):
                elsewhere._session = here._session
                await refused(Code.SESSION_EXPIRED, elsewhere.account())
            await here.account()

    async def test_without_a_session_nothing_personal_is_given(self, caf: Process) -> None:
        async with caf.client() as client:
            for asked in (
                client.account(),
                client.months(),
                client.attestation_months(),
                client.request_attestation(AttestationKind.PAIEMENT, "2026-01"),
                client.attestation_document("0" * 32),
                client.upload(pdf()),
                client.upload_content("0" * 32),
                client.submit("send-document", {}),
                client.submissions(),
            ):
                await refused(Code.SESSION_EXPIRED, asked)

    async def test_the_end_of_a_visit_ends_all_that_it_opened(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client, caf.client() as next_visit:
            await signed_in(client, ELISE)
            waiting = await client.upload(pdf(text="oublié"))
            kept = await client.upload(pdf(text="transmis"))
            await client.submit("send-document", {**ANSWERS, "pages": (kept.id,)})
            await end_visit(caf.url, KIOSKS["borne-1"], visit)
            await refused(Code.SESSION_EXPIRED, client.account())
            who = somebody(ELISE)
            await refused(Code.SESSION_EXPIRED, client.sign_in(who.nir, who.password))
            await signed_in(next_visit, ELISE)
            await refused(Code.NOT_FOUND, next_visit.upload_content(waiting.id))
            assert await next_visit.upload_content(kept.id) == pdf(text="transmis")
        # Again, and one that never was: nothing more happens.
        await end_visit(caf.url, KIOSKS["borne-1"], visit)
        await end_visit(caf.url, KIOSKS["borne-1"], new_visit())

    async def test_a_kiosk_cannot_end_the_visit_of_another(self, caf: Process) -> None:
        visit = new_visit()
        async with caf.client(visit=visit) as client:
            await signed_in(client, ELISE)
            await end_visit(caf.url, KIOSKS["borne-2"], visit)
            await client.account()

    # ------------------------------------------------------------------- Mon Compte

    async def test_mon_compte_shows_a_manager_everything(self, caf: Process) -> None:
        who = somebody(ELISE)
        async with caf.client() as client:
            await signed_in(client, ELISE)
            account = await client.account()
            months = await client.months()
        assert account.person.nom_usage == "Lambertin"
        assert account.dossier == who.household.number
        assert account.managed_by == ("Élise Marie Lambertin", "Antoine Lambertin")
        assert account.delegation_to == "Antoine Lambertin"
        assert account.enfants == 3
        assert account.unread_letters == 2
        assert [alert.kind for alert in account.alerts] == ["coordonnees-a-confirmer"]
        assert months == who.household.money.months[:24]
        assert account.quotient_familial == months[0].quotient_familial
        assert account.debts == who.household.money.debts
        newest = next(payment for month in months for payment in month.payments)
        assert account.last_payment == newest

    async def test_a_conjoint_with_delegation_sees_the_same(self, caf: Process) -> None:
        async with caf.client() as one, caf.client() as other:
            await signed_in(one, ELISE)
            await signed_in(other, ANTOINE)
            assert await one.months() == await other.months()
            assert (await other.account()).person.role is Role.CONJOINT_DELEGUE

    @pytest.mark.parametrize("name", [FLORENCE, MOUSSA])
    async def test_who_does_not_manage_sees_own_data_only(self, caf: Process, name: str) -> None:
        async with caf.client() as client:
            await signed_in(client, name)
            account = await client.account()
            assert account.person.prenoms == name
            assert account.managed_by
            assert account.dossier is None
            assert account.last_payment is None
            assert account.quotient_familial is None
            assert account.delegation_to is None
            assert (account.alerts, account.debts, account.former_dossiers) == ((), (), ())
            assert (account.unread_letters, account.enfants) == (0, 0)
            await refused(Code.ROLE_REFUSED, client.months())
            await refused(Code.ROLE_REFUSED, client.attestation_months())
            month = newest_month()
            await refused(
                Code.ROLE_REFUSED,
                client.request_attestation(AttestationKind.QUOTIENT_FAMILIAL, month),
            )
            # A conjoint may join a file to a request of their own; a child has none to make.
            pages = ("0" * 32,)
            if name == MOUSSA:
                await refused(Code.ROLE_REFUSED, client.upload(pdf()))
            else:
                pages = ((await client.upload(pdf())).id,)
            asked = client.submit("send-document", {**ANSWERS, "pages": pages})
            await refused(Code.ROLE_REFUSED, asked)

    # ----------------------------------------------------------------- attestations

    async def test_any_of_the_last_24_months_is_attested(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            months = await client.attestation_months()
            assert [month.month for month in months] == [
                month.month for month in await client.months()
            ]
            assert all(AttestationKind.QUOTIENT_FAMILIAL in month.kinds for month in months)
            paid = [month.month for month in months if AttestationKind.PAIEMENT in month.kinds]
            assert len(paid) >= 23
            for kind, month in (
                (AttestationKind.QUOTIENT_FAMILIAL, months[0].month),
                (AttestationKind.PAIEMENT, paid[0]),
                (AttestationKind.PAIEMENT, paid[-1]),
            ):
                made = await client.request_attestation(kind, month)
                assert (made.kind, made.month) == (kind, month)
                document = await client.attestation_document(made.id)
                assert document == await client.attestation_document(made.id)
                with pikepdf.open(io.BytesIO(document)) as opened:
                    assert len(opened.pages) >= 1

    async def test_a_month_at_another_caf_is_asked_there(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, CAPUCINE)
            months = await client.attestation_months()
            away = [month for month in months if month.elsewhere]
            assert {month.elsewhere for month in away} == {"Caf du Nord"}
            assert all(month.kinds == () for month in away)
            assert [month.month for month in months[-len(away) :]] == [m.month for m in away]
            await refused(
                Code.PERIOD_ELSEWHERE,
                client.request_attestation(AttestationKind.PAIEMENT, away[0].month),
            )

    @pytest.mark.parametrize("month", ["1999-01", "2999-01", "2026-13", ""])
    async def test_another_month_is_not_attested(self, caf: Process, month: str) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await refused(
                Code.PERIOD_UNAVAILABLE,
                client.request_attestation(AttestationKind.PAIEMENT, month),
            )

    async def test_an_attestation_is_made_once_and_is_nobody_else_s(self, caf: Process) -> None:
        key = new_key()
        month, kind = newest_month(), AttestationKind.QUOTIENT_FAMILIAL
        async with caf.client() as client, caf.client() as other:
            await signed_in(client, ELISE)
            made = await client.request_attestation(kind, month, key=key)
            assert await client.request_attestation(kind, month, key=key) == made
            await refused(
                Code.IDEMPOTENCY_KEY_REUSED,
                client.request_attestation(AttestationKind.PAIEMENT, month, key=key),
            )
            await signed_in(other, JONAS)
            await refused(Code.NOT_FOUND, other.attestation_document(made.id))
            theirs = await other.request_attestation(kind, month, key=key)
            assert theirs.number != made.number

    # ---------------------------------------------------------------------- uploads

    @pytest.mark.parametrize(
        ("content", "media_type", "pages"),
        [
            (pdf(), "application/pdf", 1),
            (pdf(30), "application/pdf", 30),
            (image("JPEG"), "image/jpeg", 1),
            (image("JPEG", progressive=True), "image/jpeg", 1),
            (image("PNG"), "image/png", 1),
        ],
        ids=["pdf", "thirty pages", "jpeg", "progressive jpeg", "png"],
    )
    async def test_a_file_in_order_is_kept_as_it_is(
        self, caf: Process, content: bytes, media_type: str, pages: int
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            upload = await client.upload(content)
            assert (upload.media_type, upload.pages) == (media_type, pages)
            assert upload.size == len(content)
            assert upload.sha256 == hashlib.sha256(content).hexdigest()
            assert await client.upload_content(upload.id) == content

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"Ceci est un texte.", Code.FILE_TYPE_REFUSED),
            (b"GIF89a" + bytes(40), Code.FILE_TYPE_REFUSED),
            (b"", Code.FILE_UNREADABLE),
            (encrypted_pdf("secret"), Code.FILE_ENCRYPTED),
            (encrypted_pdf(""), Code.FILE_ENCRYPTED),
            (pdf(5)[:900], Code.FILE_UNREADABLE),
            (b"%PDF-1.7\n%%EOF\n", Code.FILE_UNREADABLE),
            (pdf(31), Code.FILE_TOO_MANY_PAGES),
            (png_announcing(30_000, 30_000), Code.FILE_IMAGE_TOO_LARGE),
            (png_announcing(30_000, 10), Code.FILE_IMAGE_TOO_LARGE),
            (png_announcing(100, 100), Code.FILE_UNREADABLE),
            (image("JPEG", 400, 400)[:-900], Code.FILE_UNREADABLE),
            (b"\xff\xd8\xff\xe0", Code.FILE_UNREADABLE),
        ],
        ids=[
            "text",
            "gif",
            "empty",
            "encrypted",
            "protected",
            "cut pdf",
            "empty pdf",
            "31 pages",
            "huge png",
            "wide png",
            "false png",
            "cut jpeg",
            "jpeg of 4 bytes",
        ],
    )
    async def test_a_file_not_in_order_is_refused_with_its_reason(
        self, caf: Process, content: bytes, code: Code
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await refused(code, client.upload(content))

    async def test_an_upload_of_somebody_else_is_not_found(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as other:
            await signed_in(client, ELISE)
            upload = await client.upload(pdf())
            await signed_in(other, ANTOINE)
            await refused(Code.NOT_FOUND, other.upload_content(upload.id))
            told = await refused(
                Code.ANSWERS_INVALID,
                other.submit("send-document", {**ANSWERS, "pages": (upload.id,)}),
            )
        assert told.errors == {"pages": "document-unknown"}

    async def test_two_kiosks_with_the_same_key_send_a_file_once(self, caf: Process) -> None:
        key = new_key()
        async with caf.client("borne-1") as one, caf.client("borne-2") as other:
            await signed_in(one, ELISE)
            await signed_in(other, ELISE)
            first, second = await asyncio.gather(
                one.upload(pdf(2), key=key), other.upload(pdf(2), key=key)
            )
            assert first == second
            await refused(Code.IDEMPOTENCY_KEY_REUSED, one.upload(pdf(3), key=key))

    # ------------------------------------------------------------------ submissions

    async def test_a_document_is_sent_and_its_receipt_found_again(self, caf: Process) -> None:
        async with caf.client() as client, caf.client() as later:
            await signed_in(client, JONAS)
            uploads = [await client.upload(pdf(text=str(number))) for number in range(3)]
            pages = tuple(upload.id for upload in reversed(uploads))
            receipt = await client.submit("send-document", {**ANSWERS, "pages": pages})
            assert tuple(upload.id for upload in receipt.uploads) == pages
            assert len(receipt.number) == 13
            await signed_in(later, JONAS)
            assert (await later.submissions())[0] == receipt
            told = await refused(
                Code.ANSWERS_INVALID,
                later.submit("send-document", {**ANSWERS, "pages": pages}),
            )
        assert told.errors == {"pages": "document-unknown"}

    async def test_why_pages_were_refused_that_were_kept_is_known_with_them(
        self, caf: Process
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, JONAS)
            uploads = [await client.upload(pdf(text=str(number))) for number in range(2)]
            assert [upload.kept_despite for upload in uploads] == [(), ()]
            answers = {**ANSWERS, "pages": tuple(upload.id for upload in uploads)}
            flaws = (Flaw.ILLEGIBLE, Flaw.BLURRED, Flaw.BLURRED)
            told = await refused(
                Code.REQUEST_INVALID,
                client.submit("send-document", answers, kept_despite={"0" * 32: flaws}),
            )
            assert set(told.errors) == {"kept_despite"}
            key = new_key()
            despite = {uploads[1].id: flaws}
            receipt = await client.submit("send-document", answers, key=key, kept_despite=despite)
            assert [upload.kept_despite for upload in receipt.uploads] == [
                (),
                (Flaw.BLURRED, Flaw.ILLEGIBLE),
            ]
            again = await client.submit("send-document", answers, key=key, kept_despite=despite)
            assert again == receipt
            assert (await client.submissions())[0] == receipt

    async def test_many_requests_with_one_key_submit_once(self, caf: Process) -> None:
        key = new_key()
        async with caf.client("borne-1") as one, caf.client("borne-2") as other:
            await signed_in(one, ELISE)
            await signed_in(other, ELISE)
            before = len(await one.submissions())
            upload = await one.upload(pdf())
            answers = {**ANSWERS, "pages": (upload.id,)}
            receipts = await asyncio.gather(
                *(client.submit("send-document", answers, key=key) for client in (one, other) * 5)
            )
            assert len(set(receipts)) == 1
            assert len(await one.submissions()) == before + 1
            await refused(
                Code.IDEMPOTENCY_KEY_REUSED,
                one.submit("send-document", {**answers, "kind": "autre"}, key=key),
            )

    @pytest.mark.parametrize(
        ("change", "wrong"),
        [
            ({"kind": "invented"}, {"kind": "choice-unknown"}),
            ({"kind": True}, {"kind": "malformed"}),
            ({"pages": ()}, {"pages": "required"}),
            ({"pages": ("\x00",)}, {"pages": "malformed"}),
            ({"pages": ("0" * 32,)}, {"pages": "document-unknown"}),
            ({"pages": "0" * 32}, {"pages": "malformed"}),
            ({"other": "x"}, {"other": "not-asked"}),
            ({"kind": "rib"}, dict.fromkeys(("rib", "name", "pages"), "not-asked")),
        ],
        ids=repr,
    )
    async def test_answers_are_checked_with_the_journey(
        self, caf: Process, change: dict[str, Any], wrong: dict[str, str]
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            upload = await client.upload(pdf())
            answers = {**ANSWERS, "pages": (upload.id,), **change}
            told = await refused(Code.ANSWERS_INVALID, client.submit("send-document", answers))
        assert told.errors == wrong

    @pytest.mark.parametrize("journey", ["sign-in", "invented", "", "\x00"])
    async def test_a_journey_that_submits_nothing_is_refused(
        self, caf: Process, journey: str
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await refused(Code.REQUEST_INVALID, client.submit(journey, {}))

    # ------------------------------------------------------------------ bare requests

    @pytest.mark.parametrize(
        ("method", "path", "headers", "content", "code"),
        [
            ("GET", "/v1/nowhere", {}, b"", Code.NOT_FOUND),
            ("GET", "/", {}, b"", Code.NOT_FOUND),
            ("GET", "/v1/health/", {}, b"", Code.NOT_FOUND),
            ("PUT", "/v1/account", {}, b"", Code.METHOD_REFUSED),
            ("GET", "/v1/account", {"Authorization": ""}, b"", Code.KIOSK_REFUSED),
            ("GET", "/v1/account", {"Authorization": "Bearer no"}, b"", Code.KIOSK_REFUSED),
            ("GET", "/v1/account", {"Authorization": "Basic é"}, b"", Code.KIOSK_REFUSED),
            (
                "GET",
                "/v1/account",
                {"Kiosk-Visit": "a b", "Caf-Session": "no"},
                b"",
                Code.REQUEST_INVALID,
            ),
            ("GET", "/v1/account", {"Caf-Session": "no"}, b"", Code.SESSION_EXPIRED),
            ("GET", "/v1/uploads/%00/content", {"Caf-Session": "no"}, b"", Code.SESSION_EXPIRED),
            ("DELETE", "/v1/visits/%00", {}, b"", Code.NOT_FOUND),
            ("POST", "/v1/sessions", {}, b"", Code.REQUEST_INVALID),
            ("POST", "/v1/sessions", {}, b"{", Code.REQUEST_INVALID),
            ("POST", "/v1/sessions", {}, b"[" * 30_000, Code.REQUEST_INVALID),
            ("POST", "/v1/sessions", {}, b"9" * 5_000, Code.REQUEST_INVALID),
            ("POST", "/v1/sessions", {}, b"\xff\xfe", Code.REQUEST_INVALID),
            ("POST", "/v1/sessions", {}, b" " * 100_000, Code.REQUEST_INVALID),
            (
                "POST",
                "/v1/sessions",
                {},
                b'{"identifier": "1840299990123", "password": "\\ud800"}',
                Code.REQUEST_INVALID,
            ),
            (
                "POST",
                "/v1/sessions",
                {},
                b'{"identifier": "\\u0000", "password": "\\u0000"}',
                Code.IDENTIFIER_MALFORMED,
            ),
        ],
    )
    async def test_every_error_is_a_problem(
        self,
        caf: Process,
        method: str,
        path: str,
        headers: dict[str, str],
        content: bytes,
        code: Code,
    ) -> None:
        ours = {
            "Authorization": f"Bearer {KIOSKS['borne-1']}",
            "Kiosk-Visit": new_visit(),
            "Content-Type": "application/json",
        }
        sent = {name: value.encode() for name, value in {**ours, **headers}.items()}
        async with httpx.AsyncClient(base_url=caf.url, trust_env=False) as http:
            answer = await http.request(method, path, headers=sent, content=content)
        assert answer.headers["Content-Type"] == MEDIA_TYPE
        told = Problem.model_validate_json(answer.content)
        assert told.code is code
        assert told.status == answer.status_code == HTTP_STATUS[code]
        assert answer.headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize(
        ("headers", "code"),
        [
            ({}, Code.IDEMPOTENCY_KEY_MISSING),
            ({"Idempotency-Key": "short"}, Code.REQUEST_INVALID),
        ],
    )
    async def test_a_creation_needs_its_key(
        self, caf: Process, headers: dict[str, str], code: Code
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            assert client._session is not None
            ours = {"Caf-Session": client._session.token, **headers}
            for path in ("uploads", "submissions", "attestations"):
                body = b'{"journey": "send-document", "answers": {}}'
                if path == "attestations":
                    body = b'{"kind": "paiement", "month": "2026-01"}'
                answer = await client._http.post(f"/v1/{path}", headers=ours, content=body)
                assert answer.json()["code"] == code

    async def test_a_file_too_large_gets_an_answer_rather_than_a_cut(self, caf: Process) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            await refused(Code.FILE_TOO_LARGE, client.upload(bytes(10 * 1024 * 1024 + 1)))
            assert client._session is not None
            headers = {"Caf-Session": client._session.token}
            path, content = f"/v1/uploads/{'0' * 32}", pdf() + bytes(20 * 1024 * 1024)
            answer = await client._http.patch(path, headers=headers, content=content)
            assert answer.json()["code"] == Code.UPLOAD_PART_TOO_LARGE
            assert answer.headers["Upload-Limit"] == "max-append-size=262144"


def newest_month() -> str:
    months: tuple[MonthOfRights, ...] = somebody(ELISE).household.money.months
    return months[0].month


class TestOnSqlite(Contract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(Contract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
