"""The outbox at work: what is put leaves by threads of its own, one way out at a time.

Each channel has its threads, so that a gateway that hangs holds up no e-mail. Log lines say
the channel, the kind, why and how often, never to whom nor what.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Mapping
from datetime import timedelta
from threading import Condition, Event, Thread

from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox import queue
from kiosk.backend.outbox.carrier import Carrier, CarrierTrouble, Never, NotNow, Trouble
from kiosk.backend.outbox.protocol import Message
from kiosk.backend.outbox.queue import End, Taken
from kiosk.backend.outbox.telephone import Telephone
from kiosk.backend.outbox.wording import worded
from kiosk.backend.policy import Clock
from kiosk.backend.services.caller import Place
from kiosk.backend.store import Database
from kiosk.backend.store.base import new_id
from kiosk.backend.store.outgoing import Outgoing
from kiosk.backend.store.postings import Enclosure
from kiosk.backend.traces import where
from kiosk.contract.identity import Channel

log = logging.getLogger("kiosk.backend.outbox")

#: What has no end of its own is tried for three days.
_LIFE = timedelta(days=3)

#: Pause after the first failure and the longest one, in seconds; each doubles.
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2.0, 3600.0

#: Attempts at a message on which our own code fails.
_DEFECTS = 5

#: Another backend's messages, and those of a backend that died, are looked for so often.
_LOOK_S = 5.0

_NOWHERE = Place("", "")


class Mailroom:
    """An :class:`~kiosk.backend.outbox.protocol.Outbox` and those who empty it.

    ``telephone`` is that of a demonstration, whose carriers show what they carry there.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        carriers: Mapping[Channel, Carrier],
        telephone: Telephone | None = None,
    ) -> None:
        self.telephone = telephone
        self._database = database
        self._clock = clock
        self._carriers = dict(carriers)
        self._bells = {channel: _Bell() for channel in self._carriers}
        self._closed = Event()
        self._threads: list[Thread] = []

    @property
    def channels(self) -> frozenset[Channel]:
        """The ways out that exist here."""
        return frozenset(self._carriers)

    def put(self, transaction: Transaction, message: Message) -> None:
        """Keep a message with ``transaction``; it leaves once that is kept. What no carrier
        here could take is counted and forgotten: ask :attr:`channels` first."""
        now = self._clock()
        if message.channel not in self._carriers:
            queue.count_one(transaction, message.channel, message.kind, End.NO_CARRIER, now)
            log.warning("%s %s: nothing carries it", message.channel, message.kind)
            return
        said = worded(message)
        place = message.place or _NOWHERE
        outgoing_id = new_id()
        if message.encloses is not None:
            transaction.add(Enclosure(outgoing_id=outgoing_id, attestation_id=message.encloses))
        transaction.add(
            Outgoing(
                id=outgoing_id,
                channel=message.channel.value,
                kind=message.kind.value,
                kiosk_id=place.kiosk_id,
                visit_id=place.visit_id,
                address=message.address,
                subject=said.subject,
                body=said.text,
                locale=said.locale,
                queued_at=now,
                expires_at=message.expires_at or now + _LIFE,
                due_at=now,
                attempts=0,
                taken_by=None,
            )
        )
        event.listen(transaction, "after_commit", self._bells[message.channel].kept)

    def start(self) -> None:
        """Begin to send, what a backend that stopped left behind first."""
        for channel, carrier in self._carriers.items():
            for number in range(carrier.threads):
                # A daemon: a server that does not answer must not hold up the end.
                thread = Thread(
                    target=self._serve,
                    args=(channel, carrier),
                    name=f"outbox-{channel}-{number}",
                    daemon=True,
                )
                self._threads.append(thread)
                thread.start()

    def close(self, patience_s: float = 2.0) -> None:
        """Stop sending. What is under way gets ``patience_s`` to end well; what does not is
        sent again by the next backend, once its lease is over."""
        self._closed.set()
        self.look()
        for thread in self._threads:
            thread.join(patience_s)
        self._threads.clear()

    def hang_up(self) -> None:
        """Answer whoever waits at the telephone: the server is about to end."""
        if self.telephone is not None:
            self.telephone.close()

    def look(self) -> None:
        """Look now for what is due."""
        for bell in self._bells.values():
            bell.ring()

    def idle(self) -> bool:
        """Return whether nothing waits on any of the ways out here."""
        return all(queue.next_due(self._database, one) is None for one in self._carriers)

    def forget(self, place: Place) -> None:
        """Withdraw the codes of a visit that ended, and empty its telephone; erase what is
        past its time."""
        if self.telephone is not None:
            self.telephone.forget(place)
        now = self._clock()
        with self._database.write() as transaction:
            erased = queue.withdraw(transaction, place, now) + queue.sweep(transaction, now)
        if erased:
            self._database.forget()

    def _serve(self, channel: Channel, carrier: Carrier) -> None:
        bell = self._bells[channel]
        while not self._closed.is_set():
            seen = bell.count
            try:
                pause_s = self._empty(channel, carrier)
            except SQLAlchemyError as error:
                log.error("%s at %s", type(error).__name__, where(error))
                pause_s = _LOOK_S
            bell.wait(seen, pause_s)

    def _empty(self, channel: Channel, carrier: Carrier) -> float:
        """Send everything that is due; return how long to wait then, in seconds."""
        sent = False
        while not self._closed.is_set():
            # Looking takes no turn among the writers of SQLite; taking does.
            due, now = queue.next_due(self._database, channel), self._clock()
            if due is None or due > now:
                break
            taken = queue.take(self._database, channel, now)
            if taken is not None:
                self._attempt(carrier, taken)
                sent = True
        if sent:
            self._database.forget()
        if due is None:
            return _LOOK_S
        return min(_LOOK_S, max(0.0, (due - now).total_seconds()))

    def _attempt(self, carrier: Carrier, taken: Taken) -> None:
        try:
            carrier.carry(taken.parcel)
        except Never as refused:
            self._say(taken, refused.trouble, "refused")
            queue.finish(self._database, taken, End.REFUSED, self._clock())
        except NotNow as failed:
            self._again(taken, failed, failed.after_s)
        except Exception as error:
            log.error(
                "%s %s: %s at %s", taken.channel, taken.kind, type(error).__name__, where(error)
            )
            if taken.attempts >= _DEFECTS:
                queue.finish(self._database, taken, End.GIVEN_UP, self._clock())
            else:
                self._again(taken, CarrierTrouble(Trouble.DEFECT), None)
        else:
            queue.finish(self._database, taken, End.SENT, self._clock())

    def _again(self, taken: Taken, failed: CarrierTrouble, after_s: float | None) -> None:
        now = self._clock()
        due_at = now + timedelta(seconds=pause(taken.attempts, after_s))
        if due_at >= taken.expires_at:
            # It could only be late: nothing of it is kept until then.
            self._say(taken, failed.trouble, "expired")
            queue.finish(self._database, taken, End.EXPIRED, now)
            return
        self._say(taken, failed.trouble, "again later")
        queue.put_off(self._database, taken, due_at)

    def _say(self, taken: Taken, trouble: Trouble, what: str) -> None:
        log.warning(
            "%s %s: %s, attempt %d, %s", taken.channel, taken.kind, trouble, taken.attempts, what
        )


def pause(attempts: int, after_s: float | None = None) -> float:
    """Return how long to wait after that many attempts, in seconds: at least ``after_s``."""
    doubled: float = _FIRST_PAUSE_S * 2.0 ** min(attempts - 1, 20)
    # Jitter: what failed together must not all come back together.
    own = min(doubled, _LONGEST_PAUSE_S) * random.uniform(0.75, 1.25)
    return max(own, min(after_s or 0.0, _LIFE.total_seconds()))


class _Bell:
    """Wakes the threads of one channel. ``count`` is read before looking: a ring that comes
    while they look is not lost."""

    def __init__(self) -> None:
        self.count = 0
        self._condition = Condition()

    def kept(self, _transaction: object) -> None:
        """Ring because a transaction was kept."""
        self.ring()

    def ring(self) -> None:
        """Wake those who wait."""
        with self._condition:
            self.count += 1
            self._condition.notify_all()

    def wait(self, seen: int, longest_s: float) -> None:
        """Wait until it has rung since ``seen``, or for that long."""
        with self._condition:
            self._condition.wait_for(lambda: self.count != seen, longest_s)
