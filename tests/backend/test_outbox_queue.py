"""Kept with what makes it true, sent once, erased: on real databases."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from threading import Event, Lock

import pytest
from caf_running import needs_postgresql, postgresql_cluster
from outbox_parts import ADDRESS, CODE, PLACE, Room, code, room, until

from kiosk.backend.outbox import queue
from kiosk.backend.outbox.carrier import Never, NotNow, Parcel, Trouble
from kiosk.backend.outbox.mailroom import pause
from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.outbox.queue import LEASE, MOST_ATTEMPTS, End
from kiosk.backend.services.caller import Place
from kiosk.contract.identity import Channel

EMAIL = Channel.EMAIL


@dataclass
class Hand:
    """Carries by doing what it is told: raises what ``trouble`` holds for an address."""

    trouble: dict[str, Exception] = field(default_factory=dict)
    taken: list[Parcel] = field(default_factory=list)
    #: Cleared: an attempt waits in the middle until it is set.
    goes_on: Event = field(default_factory=Event)
    in_the_middle: Event = field(default_factory=Event)
    threads: int = 1
    lock: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        self.goes_on.set()

    def carry(self, parcel: Parcel) -> None:
        self.in_the_middle.set()
        self.goes_on.wait(20)
        if parcel.to in self.trouble:
            raise self.trouble[parcel.to]
        with self.lock:
            self.taken.append(parcel)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def here(tmp_path: Path, hand: Hand) -> Iterator[Room]:
    with room(tmp_path / "db", {EMAIL: hand}) as running:
        yield running


def test_nothing_is_sent_for_what_was_not_kept(here: Room, hand: Hand) -> None:
    with pytest.raises(ZeroDivisionError), here.database.write() as transaction:
        here.mailroom.put(transaction, code())
        transaction.flush()
        raise ZeroDivisionError
    # What is kept afterwards goes, and it alone: the other one would have gone first.
    here.put(code(address="kept@example.org"))
    here.ended(End.SENT)
    assert [parcel.to for parcel in hand.taken] == ["kept@example.org"]


def test_what_is_sent_is_erased(here: Room, hand: Hand, tmp_path: Path) -> None:
    hand.goes_on.clear()
    here.put(code())
    assert hand.in_the_middle.wait(10)
    assert CODE.encode() in _files(tmp_path)
    hand.goes_on.set()
    here.ended(End.SENT)
    assert not here.waiting()
    until(lambda: CODE.encode() not in _files(tmp_path))
    assert ADDRESS[EMAIL].encode() not in _files(tmp_path)


def _files(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_nothing_of_a_person_is_logged(
    here: Room, hand: Hand, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    told = f"{ADDRESS[EMAIL]} {CODE}"
    hand.trouble = {
        "1@example.org": NotNow(Trouble.UNREACHABLE),
        "2@example.org": Never(Trouble.ADDRESS),
        "3@example.org": RuntimeError(told),
    }
    here.put(*(code(address=address) for address in (*hand.trouble, ADDRESS[EMAIL])))
    here.ended(End.SENT)
    here.ended(End.REFUSED)
    assert "unreachable" in caplog.text
    assert "RuntimeError" in caplog.text
    assert CODE not in caplog.text
    assert "example.org" not in caplog.text


def test_an_expired_code_is_not_sent_late(here: Room, hand: Hand) -> None:
    hand.trouble = {ADDRESS[EMAIL]: NotNow(Trouble.UNREACHABLE)}
    here.put(code(expires_at=here.clock() + timedelta(minutes=10)))
    here.failed(1)
    hand.trouble = {}
    here.later(minutes=10)
    here.ended(End.EXPIRED)
    assert not here.waiting()
    assert not hand.taken


def test_a_message_without_an_end_is_given_up_after_three_days(here: Room, hand: Hand) -> None:
    hand.trouble = {ADDRESS[EMAIL]: NotNow(Trouble.UNREACHABLE)}
    here.put(Message(Kind.PASSWORD_CHANGED, EMAIL, ADDRESS[EMAIL], {}))
    here.failed(1)
    here.later(days=3)
    here.ended(End.EXPIRED)


def test_a_poisoned_message_blocks_nobody(here: Room, hand: Hand) -> None:
    hand.trouble = {"poison@example.org": RuntimeError("!")}
    here.put(code(address="poison@example.org"), code(), code())
    here.ended(End.SENT, 2)
    for attempts in range(1, 5):
        here.failed(attempts)
        here.later(minutes=1)
    here.ended(End.GIVEN_UP)
    assert not here.waiting()


def test_what_kills_its_backend_is_not_immortal(here: Room, hand: Hand) -> None:
    hand.trouble = {ADDRESS[EMAIL]: NotNow(Trouble.UNREACHABLE)}
    here.put(code())
    here.failed(1)
    with here.database.write() as transaction:
        (row,) = transaction.query(queue.Outgoing).all()
        row.attempts = MOST_ATTEMPTS
    here.later(minutes=1)
    here.ended(End.GIVEN_UP)


def test_a_backend_that_died_loses_nothing(tmp_path: Path, hand: Hand) -> None:
    with room(tmp_path / "db", {EMAIL: hand}, start=False) as died:
        died.put(code(), code(address="never-tried@example.org"))
        taken = queue.take(died.database, EMAIL, died.clock())
        assert taken is not None
    with room(tmp_path / "db", {EMAIL: hand}) as again:
        again.ended(End.SENT)
        assert [parcel.to for parcel in hand.taken] == ["never-tried@example.org"]
        # The other one may still be under way elsewhere, until its lease is over.
        again.later(seconds=LEASE.total_seconds() + 1)
        again.ended(End.SENT, 2)
        assert hand.taken[1].id == taken.parcel.id


def test_a_stop_in_the_middle_ends_what_is_under_way(tmp_path: Path, hand: Hand) -> None:
    hand.goes_on.clear()
    with room(tmp_path / "db", {EMAIL: hand}) as here:
        here.put(code(), code())
        assert hand.in_the_middle.wait(10)
        here.mailroom.close(patience_s=0.01)
        assert here.counts() == {}
        hand.goes_on.set()
        here.ended(End.SENT)
        # Asked to stop, it took no other one.
        assert len(here.waiting()) == 1


def test_whoever_comes_back_too_late_changes_nothing(tmp_path: Path, hand: Hand) -> None:
    with room(tmp_path / "db", {EMAIL: hand}, start=False) as here:
        here.put(code())
        late = queue.take(here.database, EMAIL, here.clock())
        here.clock.move(LEASE + timedelta(seconds=1))
        taken = queue.take(here.database, EMAIL, here.clock())
        assert late is not None
        assert taken is not None
        assert late.parcel.id == taken.parcel.id
        queue.put_off(here.database, late, here.clock())
        queue.finish(here.database, late, End.REFUSED, here.clock())
        (row,) = here.waiting()
        assert row.taken_by == taken.by


def test_codes_end_with_their_visit(here: Room, hand: Hand) -> None:
    hand.trouble = dict.fromkeys(("1", "2", "3"), NotNow(Trouble.UNREACHABLE))
    elsewhere = Place("borne-1", "une-autre-visite")
    here.put(
        code(address="1"),
        code(address="2", place=elsewhere),
        Message(Kind.PASSWORD_CHANGED, EMAIL, "3", {}, PLACE),
    )
    until(lambda: all(row.attempts == 1 and row.taken_by is None for row in here.waiting()))
    here.mailroom.forget(PLACE)
    assert sorted(row.address for row in here.waiting()) == ["2", "3"]
    assert here.counts() == {End.WITHDRAWN.value: 1}


def test_what_is_past_its_time_is_erased_without_its_carrier(tmp_path: Path, hand: Hand) -> None:
    with room(tmp_path / "db", {EMAIL: hand}, start=False) as before:
        before.put(code(), code(place=Place("borne-2", "une-autre-visite")))
    with room(tmp_path / "db", {}) as here:
        here.clock.move(timedelta(days=3))
        here.mailroom.forget(PLACE)
        assert not here.waiting()
        assert here.counts() == {End.WITHDRAWN.value: 1, End.EXPIRED.value: 1}
    assert CODE.encode() not in _files(tmp_path)


def test_what_nothing_carries_is_counted(here: Room) -> None:
    assert here.mailroom.channels == {EMAIL}
    here.put(code(Channel.SMS))
    assert not here.waiting()
    assert here.counts() == {End.NO_CARRIER.value: 1}


def test_a_channel_that_hangs_holds_up_no_other(tmp_path: Path, hand: Hand) -> None:
    other = Hand()
    hand.goes_on.clear()
    with room(tmp_path / "db", {EMAIL: hand, Channel.SMS: other}) as here:
        here.put(code(), code(Channel.SMS))
        here.ended(End.SENT)
        assert len(other.taken) == 1
        hand.goes_on.set()
        here.ended(End.SENT, 2)


def test_pauses_grow_and_are_never_the_same() -> None:
    assert 1.5 <= pause(1) <= 2.5
    assert 3 <= pause(2) <= 5
    assert 2700 <= pause(40) <= 4500
    assert pause(1, 600) == 600
    assert pause(1, 1e12) <= 3 * 24 * 3600
    assert len({pause(3) for _ in range(20)}) > 1


@needs_postgresql
@pytest.mark.postgresql
def test_two_backends_on_one_database_send_once() -> None:
    first, second = Hand(threads=2), Hand(threads=2)
    with (
        postgresql_cluster() as cluster,
        room(cluster.url, {EMAIL: first}) as here,
        room(cluster.url, {EMAIL: second}) as there,
    ):
        # Each has one in hand before either may end it: they work at once.
        for one in (first, second):
            one.goes_on.clear()
        here.put(*(code(address=f"{number}@example.org") for number in range(40)))
        there.mailroom.look()
        assert first.in_the_middle.wait(20)
        assert second.in_the_middle.wait(20)
        for one in (first, second):
            one.goes_on.set()
        here.ended(End.SENT, 40)
        assert not here.waiting()
    ids = [parcel.id for one in (first, second) for parcel in one.taken]
    assert len(ids) == len(set(ids)) == 40
    assert first.taken
    assert second.taken
