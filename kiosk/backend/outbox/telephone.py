"""The telephone of the demonstration: messages are shown beside the page, and go nowhere.

They stay in memory, for the visit that caused them, until it ends. It exists only where the
people are invented: what is real must never be shown on a screen in a public place.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from kiosk.backend.outbox.carrier import Carrier, Parcel
from kiosk.backend.outbox.gsm import to_gsm
from kiosk.backend.services.caller import Place
from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.identity import Channel

#: Messages kept for one visit, and visits kept at once: the oldest make room.
_MESSAGES, _VISITS = 20, 32

#: Ended visits that are remembered, so that a message that was on its way is not kept.
_ENDED = 256


@dataclass(eq=False)
class _Bell:
    """Somebody who waits for a message, in a loop of asyncio."""

    loop: asyncio.AbstractEventLoop
    rung: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        self.loop.call_soon_threadsafe(self.rung.set)


@dataclass(eq=False)
class _Line:
    """The messages of one visit, and who waits for the next."""

    messages: deque[DemonstrationMessage] = field(default_factory=lambda: deque(maxlen=_MESSAGES))
    bells: set[_Bell] = field(default_factory=set)
    count: int = 0

    def after(self, number: int) -> tuple[DemonstrationMessage, ...]:
        return tuple(one for one in self.messages if one.number > number)


class Telephone:
    """Keeps the last messages of each visit. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._lines: OrderedDict[Place, _Line] = OrderedDict()
        self._ended: deque[Place] = deque(maxlen=_ENDED)
        self._closed = False

    def carriers(self) -> Mapping[Channel, Carrier]:
        """Return a carrier for every channel."""
        return {channel: _Shown(self, channel) for channel in Channel}

    def show(self, channel: Channel, parcel: Parcel) -> None:
        """Keep a message and tell who waits for it."""
        with self._lock:
            if parcel.place in self._ended:
                return
            line = self._line(parcel.place)
            line.count += 1
            text = to_gsm(parcel.text) if channel is Channel.SMS else parcel.text
            line.messages.append(
                DemonstrationMessage(
                    number=line.count,
                    channel=channel,
                    address=parcel.to,
                    subject=parcel.subject,
                    text=text,
                    sent_at=parcel.queued_at,
                )
            )
            _ring(line)

    async def messages(
        self, place: Place, after: int, wait_s: float
    ) -> tuple[DemonstrationMessage, ...]:
        """Return the messages of a visit after number ``after``; wait ``wait_s`` for one."""
        bell = _Bell(asyncio.get_running_loop())
        with self._lock:
            if place in self._ended:
                return ()
            line = self._line(place)
            found = line.after(after)
            if found or wait_s <= 0 or self._closed:
                return found
            line.bells.add(bell)
        try:
            async with asyncio.timeout(wait_s):
                await bell.rung.wait()
        except TimeoutError:
            return ()
        finally:
            with self._lock:
                line.bells.discard(bell)
        with self._lock:
            return line.after(after)

    def forget(self, place: Place) -> None:
        """Forget the messages of a visit that ended; nothing is kept for it any more."""
        with self._lock:
            self._ended.append(place)
            self._drop(place)

    def close(self) -> None:
        """Let everybody go who waits for a message; nobody waits any more."""
        with self._lock:
            self._closed = True
            for line in self._lines.values():
                _ring(line)

    def _line(self, place: Place) -> _Line:
        line = self._lines.setdefault(place, _Line())
        self._lines.move_to_end(place)
        while len(self._lines) > _VISITS:
            self._drop(next(iter(self._lines)))
        return line

    def _drop(self, place: Place) -> None:
        line = self._lines.pop(place, None)
        if line is not None:
            line.messages.clear()
            _ring(line)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Carries the messages of one channel to the telephone."""

    telephone: Telephone
    channel: Channel
    threads: int = 1

    def carry(self, parcel: Parcel) -> None:
        self.telephone.show(self.channel, parcel)


def _ring(line: _Line) -> None:
    for bell in line.bells:
        bell.ring()
