"""Files sent part by part, on every implementation, over a real socket."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest
from caf_files import image, pdf
from caf_running import ANTOINE, ELISE, Process, needs_postgresql, new_visit
from caf_uploads import Sender, code_of, sender

from kiosk.client import new_key
from kiosk.contract.problems import Code
from kiosk.contract.wire import MAX_FILE_BYTES, MAX_PART_BYTES, sha256_field


def large() -> bytes:
    """A file of several parts, the last one short."""
    return pdf() + b"\n%" + b"x" * (2 * MAX_PART_BYTES + 5000) + b"\n%%EOF\n"


class UploadContract:
    """What every implementation must do."""

    @pytest.fixture
    def elise(self, caf: Process) -> Iterator[Sender]:
        with sender(caf.url, ELISE) as one:
            yield one

    def test_parts_make_a_file(self, elise: Sender) -> None:
        content = image("PNG", 700, 900)
        begun = elise.begin(content)
        assert begun.headers["Upload-Offset"] == "0"
        assert begun.headers["Upload-Complete"] == "?0"
        assert f"max-append-size={MAX_PART_BYTES}" in begun.headers["Upload-Limit"]
        assert begun.json()["upload"] is None
        path, half = begun.headers["Location"], len(content) // 2
        first = elise.part(path, 0, content[:half])
        assert (first.status_code, first.headers["Upload-Offset"]) == (200, str(half))
        assert elise.offset(path) == half
        assert elise.http.get(f"{path}/content").status_code == 404
        last = elise.part(path, half, content[half:], last=True)
        assert last.headers["Upload-Complete"] == "?1"
        upload = last.json()["upload"]
        assert upload["sha256"] == hashlib.sha256(content).hexdigest()
        assert elise.http.get(f"{path}/content").content == content
        assert elise.http.get(path).json()["upload"] == upload

    def test_a_file_that_is_not_whole_cannot_be_submitted(self, elise: Sender) -> None:
        content = pdf()
        path = elise.begun(content)
        elise.part(path, 0, content)
        answers = {"kind": "autre", "pages": [path.rpartition("/")[2]]}
        asked = {"journey": "send-document", "answers": answers}
        keys = [{"Idempotency-Key": new_key()} for _ in range(2)]
        refused = elise.http.post("/v1/submissions", json=asked, headers=keys[0])
        assert refused.json()["errors"] == {"pages": "document-unknown"}
        # All its bytes are there, and nobody said that they are all.
        assert elise.part(path, len(content), b"", last=True).json()["upload"] is not None
        taken = elise.http.post(
            "/v1/submissions", json=asked, headers={"Idempotency-Key": new_key()}
        )
        assert taken.status_code == 201

    def test_the_same_key_tells_how_far_it_is(self, elise: Sender) -> None:
        content, key = large(), new_key()
        path = elise.begun(content, key=key)
        elise.part(path, 0, content[:MAX_PART_BYTES])
        again = elise.begin(content, key=key)
        assert (again.headers["Location"], again.json()["offset"]) == (path, MAX_PART_BYTES)
        assert code_of(elise.begin(content + b" ", key=key)) == Code.IDEMPOTENCY_KEY_REUSED

    @pytest.mark.parametrize("offset", [0, 1, 99, 101, 10**9, 10**30])
    def test_a_part_goes_where_the_last_one_ended_and_nowhere_else(
        self, elise: Sender, offset: int
    ) -> None:
        content = pdf()
        path = elise.begun(content)
        elise.part(path, 0, content[:100])
        refused = elise.part(path, offset, content[100:200])
        assert code_of(refused) == Code.UPLOAD_OFFSET_WRONG
        assert refused.headers["Upload-Offset"] == "100"
        assert elise.offset(path) == 100

    def test_what_is_not_as_announced_is_refused_and_nothing_of_it_kept(
        self, elise: Sender
    ) -> None:
        content = pdf()
        path = elise.begun(content)
        half = len(content) // 2
        elise.part(path, 0, content[:half])
        for part, last, digest, code in (
            (content[half:] + b"x", False, None, Code.UPLOAD_LENGTH_WRONG),
            (content[half:-1], True, None, Code.UPLOAD_LENGTH_WRONG),
            (content[half:], True, sha256_field(b"other"), Code.UPLOAD_PART_DAMAGED),
            (content[half:], True, "sha-256=:short:", Code.REQUEST_INVALID),
            (bytes(MAX_PART_BYTES + 1), False, None, Code.UPLOAD_PART_TOO_LARGE),
        ):
            refused = elise.part(path, half, part, last=last, digest=digest)
            assert code_of(refused) == code
            assert elise.offset(path) == half
        kept = elise.part(path, half, content[half:], last=True)
        assert kept.json()["upload"]["size"] == len(content)

    def test_another_file_than_the_one_announced_is_erased(self, elise: Sender) -> None:
        content, other, key = pdf(text="Bonjour"), pdf(text="Bonsoir"), new_key()
        assert len(content) == len(other)
        path = elise.begun(content, key=key)
        assert code_of(elise.part(path, 0, other, last=True)) == Code.UPLOAD_DAMAGED
        assert code_of(elise.http.get(path)) == Code.NOT_FOUND
        # The key is free again: it begins anew.
        again = elise.begun(content, key=key)
        assert again != path
        assert elise.part(again, 0, content, last=True).json()["upload"] is not None

    def test_a_file_that_is_refused_is_erased(self, elise: Sender) -> None:
        path = elise.begun(b"Ceci est un texte.")
        refused = elise.part(path, 0, b"Ceci est un texte.", last=True)
        assert code_of(refused) == Code.FILE_TYPE_REFUSED
        assert code_of(elise.http.get(path)) == Code.NOT_FOUND

    def test_a_file_too_large_is_refused_before_any_byte(self, elise: Sender) -> None:
        assert code_of(elise.begin(b"", size=MAX_FILE_BYTES + 1)) == Code.FILE_TOO_LARGE
        assert code_of(elise.begin(b"", size=10**30)) == Code.FILE_TOO_LARGE

    def test_another_person_of_the_household_finds_nothing(
        self, caf: Process, elise: Sender
    ) -> None:
        content = pdf()
        path = elise.begun(content)
        with sender(caf.url, ANTOINE) as antoine:
            assert code_of(antoine.http.get(path)) == Code.NOT_FOUND
            assert code_of(antoine.part(path, 0, content, last=True)) == Code.NOT_FOUND
            assert code_of(antoine.http.delete(path)) == Code.NOT_FOUND
        assert elise.offset(path) == 0

    def test_what_is_abandoned_is_gone(self, elise: Sender) -> None:
        content = pdf()
        for whole in (False, True):
            key = new_key()
            path = elise.begun(content, key=key)
            elise.part(path, 0, content, last=whole)
            assert elise.http.delete(path).status_code == 204
            assert code_of(elise.http.get(path)) == Code.NOT_FOUND
            assert code_of(elise.http.delete(path)) == Code.NOT_FOUND
            assert code_of(elise.part(path, 0, content)) == Code.NOT_FOUND
            assert elise.begun(content, key=key) != path

    def test_what_was_submitted_cannot_be_abandoned(self, elise: Sender) -> None:
        content = pdf()
        path = elise.begun(content)
        elise.part(path, 0, content, last=True)
        answers = {"kind": "autre", "pages": [path.rpartition("/")[2]]}
        asked = {"journey": "send-document", "answers": answers}
        elise.http.post("/v1/submissions", json=asked, headers={"Idempotency-Key": new_key()})
        assert code_of(elise.http.delete(path)) == Code.NOT_FOUND
        assert elise.http.get(f"{path}/content").content == content

    def test_the_end_of_the_visit_erases_what_was_on_its_way(self, caf: Process) -> None:
        visit, content = new_visit(), pdf()
        with sender(caf.url, ELISE, visit=visit) as one:
            path = one.begun(content)
            one.part(path, 0, content[:100])
            assert one.http.delete(f"/v1/visits/{visit}").status_code == 204
            assert code_of(one.part(path, 100, content[100:], last=True)) == Code.SESSION_EXPIRED
        with sender(caf.url, ELISE) as later:
            assert code_of(later.http.get(path)) == Code.NOT_FOUND

    def test_the_type_of_a_part_is_said(self, elise: Sender) -> None:
        path = elise.begun(pdf())
        headers = {
            "Content-Type": "application/pdf",
            "Upload-Offset": "0",
            "Upload-Complete": "?0",
            "Content-Digest": sha256_field(b"x"),
        }
        refused = elise.http.patch(path, content=b"x", headers=headers)
        assert code_of(refused) == Code.REQUEST_INVALID


class TestUploadsOnSqlite(UploadContract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestUploadsOnPostgresql(UploadContract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql
