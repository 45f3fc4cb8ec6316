"""However a file is split, cut or sent wrong, it comes whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise

import pytest
from caf_files import pdf
from caf_running import ELISE, FLORENCE, JONAS, Here, here
from caf_uploads import Sender, code_of, sender
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from kiosk.backend.policy import Policy
from kiosk.backend.store.work import IncomingPart
from kiosk.contract.problems import Code
from kiosk.contract.wire import MAX_PART_BYTES, sha256_field

CONTENT = pdf(2)

#: Files are judged in a process of their own, a fifth of a second each: few are.
FEW = settings(deadline=None, max_examples=12)
MANY = settings(deadline=None, max_examples=40)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    policy = Policy(waiting_uploads=10_000, waiting_bytes_a_visit=10**10)
    with here(f"sqlite:///{tmp_path_factory.mktemp('upload')}/caf.sqlite3", policy) as running:
        yield running


@pytest.fixture(scope="module")
def elise(backend: Here) -> Iterator[Sender]:
    with sender(backend.url, ELISE) as one:
        yield one


@pytest.fixture(scope="module")
def strangers(backend: Here) -> Iterator[tuple[Sender, Sender]]:
    with sender(backend.url, JONAS) as one, sender(backend.url, FLORENCE) as other:
        yield one, other


CUTS = st.lists(st.integers(0, len(CONTENT)), max_size=8).map(sorted)


@FEW
@given(cuts=CUTS)
def test_any_split_makes_the_file(elise: Sender, cuts: list[int]) -> None:
    path = elise.begun(CONTENT)
    edges = [0, *cuts, len(CONTENT)]
    for start, end in pairwise(edges):
        answer = elise.part(path, start, CONTENT[start:end])
        assert answer.json()["offset"] == end
        assert elise.offset(path) == end
    done = elise.part(path, len(CONTENT), b"", last=True).json()
    assert done["upload"]["sha256"] == hashlib.sha256(CONTENT).hexdigest()
    assert elise.http.get(f"{path}/content").content == CONTENT


#: What may happen to a part: it comes, it comes and its answer is lost, it is not what it says,
#: it begins elsewhere, it says what was said already, it goes beyond the end, it is another's.
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["right", "lost", "damaged", "ahead", "overlapping", "long", "foreign"]),
        st.integers(1, 400),
    ),
    max_size=10,
)


@FEW
@given(steps=STEPS)
def test_whatever_goes_wrong_what_was_acknowledged_is_kept_and_nothing_else(
    elise: Sender, strangers: tuple[Sender, Sender], steps: list[tuple[str, int]]
) -> None:
    path, offset, size = elise.begun(CONTENT), 0, len(CONTENT)
    for what, length in steps:
        part = CONTENT[offset : offset + length]
        if what == "right":
            assert elise.part(path, offset, part).json()["offset"] == offset + len(part)
            offset += len(part)
        elif what == "lost" and part:
            # The kiosk does not know: it sends it again, is refused, and asks.
            elise.part(path, offset, part)
            assert code_of(elise.part(path, offset, part)) == Code.UPLOAD_OFFSET_WRONG
            offset += len(part)
        elif what == "damaged":
            wrong = elise.part(path, offset, part + b"x", digest=sha256_field(part))
            assert code_of(wrong) == Code.UPLOAD_PART_DAMAGED
        elif what == "ahead":
            wrong = elise.part(path, offset + length, part)
            assert code_of(wrong) == Code.UPLOAD_OFFSET_WRONG
        elif what == "overlapping" and offset:
            start = max(0, offset - length)
            wrong = elise.part(path, start, CONTENT[start : start + length])
            assert code_of(wrong) == Code.UPLOAD_OFFSET_WRONG
        elif what == "long":
            wrong = elise.part(path, offset, CONTENT[offset:] + bytes(length))
            assert code_of(wrong) == Code.UPLOAD_LENGTH_WRONG
        elif what == "foreign":
            for stranger in strangers:
                assert code_of(stranger.http.get(path)) == Code.NOT_FOUND
                assert code_of(stranger.part(path, offset, part)) == Code.NOT_FOUND
        assert elise.offset(path) == offset
    assert offset <= size
    done = elise.part(path, offset, CONTENT[offset:], last=True).json()
    assert done["upload"]["sha256"] == hashlib.sha256(CONTENT).hexdigest()


@FEW
@given(where=st.integers(0, len(CONTENT) - 1), bit=st.integers(0, 7))
def test_one_bit_that_changed_is_noticed(elise: Sender, where: int, bit: int) -> None:
    """Each part is what its digest says, and the whole is not: a fault of the kiosk itself."""
    path = elise.begun(CONTENT)
    changed = bytearray(CONTENT)
    changed[where] ^= 1 << bit
    assert code_of(elise.part(path, 0, bytes(changed), last=True)) == Code.UPLOAD_DAMAGED
    assert code_of(elise.http.get(path)) == Code.NOT_FOUND


@MANY
@given(sizes=st.lists(st.integers(1, 3000), min_size=1, max_size=30))
def test_small_parts_are_not_many_rows(backend: Here, elise: Sender, sizes: list[int]) -> None:
    content = bytes(sum(sizes))
    path = elise.begun(content)
    offset = 0
    for size in sizes:
        elise.part(path, offset, bytes(size))
        offset += size
    with backend.parts.database.read() as transaction:
        parts = select(func.count(), func.sum(func.length(IncomingPart.content))).where(
            IncomingPart.upload_id == path.rpartition("/")[2]
        )
        rows, kept = transaction.execute(parts).one()
    assert (rows, kept) == (1 + (len(content) - 1) // MAX_PART_BYTES, len(content))
    elise.http.delete(path)
