"""Presence, calls for help and shared pages of every visit that is here now.

Nothing of it is ever written. A visit is forgotten when it ends and after ``SILENCE_S`` without a
word of it; of a shared page only the last is kept, and none while a secret is typed.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

from kiosk.backend.policy import Clock, system_clock
from kiosk.backend.refusal import Refused
from kiosk.backend.room.happened import Happened, Happening, Listener, nobody
from kiosk.backend.room.seen import Seen, Shown
from kiosk.backend.room.visit import Call, View, Visit
from kiosk.backend.services.caller import Place
from kiosk.contract.accompaniment import Frame, Heard, HelpPlace, Pointer, Presence, PrinterWord
from kiosk.contract.problems import Code
from kiosk.journeys.registry import registry

_T = TypeVar("_T")

#: Seconds without presence after which a visit is forgotten.
SILENCE_S = 15.0
#: Seconds for which fetching a page counts as looking at it.
LOOK_S = 10.0
#: Seconds for which a pointer stays.
POINT_S = 30.0
#: Seconds for which the question whether to share stands.
ASK_S = 120.0

#: A kiosk has one visit, and one more while they change; the oldest leaves.
_VISITS_A_KIOSK = 3
#: Ended visits of which a late word is refused.
_ENDED = 1000
#: Things that happened and that nobody took yet: only a database that hangs leaves so many.
_UNTOLD = 10_000


class Room:
    """Safe to use from any thread. ``seconds`` count silences, ``clock`` dates calls."""

    def __init__(
        self,
        listener: Listener = nobody,
        clock: Clock = system_clock,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._listener = listener
        self._clock = clock
        self._seconds = seconds
        self._lock = Lock()
        self._visits: dict[Place, Visit] = {}
        self._ended: OrderedDict[Place, None] = OrderedDict()
        #: Kiosks whose printer cannot print. It is no visitor's: it outlives their visits.
        self._faulty: set[str] = set()
        self._calls = 0
        self._untold: deque[Happened] = deque(maxlen=_UNTOLD)

    # ---------------------------------------------------------------- what kiosks say

    def be_present(self, place: Place, presence: Presence) -> Heard:
        """Note where a visit is; return what waits for it. Raises :class:`Refused` when the
        visit was ended."""
        with self._held() as now_s:
            visit = self._visit(place, now_s)
            before, visit.presence, visit.heard_s = visit.presence, presence, now_s
            if presence.secret and visit.frame is not None:
                visit.frame = Frame(width=1, height=1, secret=True)
                visit.frame_number += 1
            if before is None or _where(before) != _where(presence):
                # What was pointed at is no longer there.
                visit.pointer = None
            self._follow(visit, presence)
            self._look_at_printer(visit, presence)
            return self._heard(visit, now_s)

    def call_help(self, place: Place) -> HelpPlace:
        """Put a visit among those that wait; one that waits keeps its place."""
        with self._held() as now_s:
            visit = self._visit(place, now_s)
            if visit.call is None:
                self._calls += 1
                visit.call = Call(self._clock(), self._calls)
                self._happened(visit, Happening.HELP_ASKED)
            return self._place_of(visit.call)

    def call_off(self, place: Place) -> None:
        """Take a visit from among those that wait."""
        with self._held():
            if (visit := self._visits.get(place)) is not None:
                visit.call = None

    def share(self, place: Place, frame: Frame) -> None:
        """Keep the masked page of a visit in the place of the one before; nothing of it when
        it holds a secret, or a secret is being typed."""
        with self._held() as now_s:
            visit = self._visit(place, now_s)
            visit.asked = None
            if visit.frame is None:
                self._happened(visit, Happening.SHARE_BEGAN)
            if frame.secret or visit.secret:
                frame = Frame(width=frame.width, height=frame.height, secret=True)
                visit.pointer = None
            visit.frame = frame
            visit.frame_number += 1

    def stop_sharing(self, place: Place) -> None:
        """Forget the masked page of a visit, and the question whether to share."""
        with self._held():
            if (visit := self._visits.get(place)) is not None:
                visit.asked = None
                self._unshare(visit)

    # ---------------------------------------------------------------- what the backend says

    def finished(self, place: Place, journey: str) -> None:
        """Note that a journey was sent: leaving it is not abandoning it."""
        with self._held():
            visit = self._visits.get(place)
            if visit is not None and visit.journey == journey:
                visit.journey = visit.page_id = None
                visit.sent = journey

    def forget(self, place: Place) -> None:
        """Forget a visit that ended, whatever is still said of it afterwards."""
        with self._held():
            self._ended[place] = None
            self._ended.move_to_end(place)
            while len(self._ended) > _ENDED:
                self._ended.popitem(last=False)
            self._leave(place)
        self.tell()

    def sweep(self) -> None:
        """Forget the visits that are silent, though nobody asks. Called every second or so."""
        with self._held():
            pass

    def tell(self) -> None:
        """Tell the listener what happened since. Not in the loop of a server: it may write."""
        while True:
            with self._lock:
                if not self._untold:
                    return
                happened = self._untold.popleft()
            self._listener(happened)

    @property
    def untold(self) -> bool:
        """Whether the listener has something to be told."""
        return bool(self._untold)

    # ---------------------------------------------------------------- what the console asks

    def everyone(self) -> tuple[Seen, ...]:
        """Return every visit that is here, in no order."""
        with self._held() as now_s:
            return tuple(self._seen(visit, now_s) for visit in self._visits.values())

    def one(self, handle: str) -> Seen | None:
        """Return a visit, or None when it is gone."""
        with self._held() as now_s:
            visit = self._by(handle)
            return None if visit is None else self._seen(visit, now_s)

    def come(self, handle: str, conseiller_id: str, name: str) -> bool:
        """Answer a call that nobody answered; return whether this conseiller now does."""
        with self._held():
            visit = self._by(handle)
            if visit is None or visit.call is None:
                return False
            if visit.call.coming is None:
                visit.call.coming = (conseiller_id, name)
            return visit.call.coming[0] == conseiller_id

    def not_come(self, handle: str, conseiller_id: str) -> None:
        """Take back an answer of this conseiller: the call waits where it was."""
        with self._held():
            visit = self._by(handle)
            call = None if visit is None else visit.call
            if call is not None and call.coming is not None and call.coming[0] == conseiller_id:
                call.coming = None

    def helped(self, handle: str) -> None:
        """End a call: its visitor was helped."""
        with self._held():
            if (visit := self._by(handle)) is not None:
                visit.call = None

    def ask(self, handle: str, name: str) -> bool:
        """Ask the visitor to share the page; return whether they are there to answer."""
        with self._held() as now_s:
            visit = self._by(handle)
            if visit is None:
                return False
            if visit.frame is None:
                visit.asked = (name, now_s + ASK_S)
            return True

    def look(self, handle: str, conseiller_id: str, name: str) -> Shown | None:
        """Return the masked page, and tell the visitor that this conseiller looks at it. None
        when nothing is shared."""
        with self._held() as now_s:
            visit = self._by(handle)
            if visit is None or visit.frame is None:
                return None
            view = visit.views.get(conseiller_id)
            if view is None or now_s - view.at_s > LOOK_S:
                self._happened(visit, Happening.SHARE_VIEWED, conseiller_id)
            visit.views[conseiller_id] = View(name, now_s)
            return Shown(visit.frame_number, visit.frame)

    def point(self, handle: str, pointer: Pointer | None) -> bool:
        """Point on the shared page, or nowhere; return whether there is one to point on."""
        with self._held() as now_s:
            visit = self._by(handle)
            if visit is None or visit.frame is None or visit.frame.secret:
                return False
            visit.pointer = None if pointer is None else (pointer, now_s + POINT_S)
            return True

    # ---------------------------------------------------------------- within the lock

    @contextmanager
    def _held(self) -> Iterator[float]:
        """Hold the room, without those who are silent; gives the second it is."""
        with self._lock:
            now_s = self._seconds()
            for place in [
                place for place, visit in self._visits.items() if now_s - visit.heard_s > SILENCE_S
            ]:
                self._leave(place)
            yield now_s

    def _visit(self, place: Place, now_s: float) -> Visit:
        if place in self._ended:
            raise Refused(Code.SESSION_EXPIRED)
        visit = self._visits.get(place)
        if visit is None:
            those = [one for one in self._visits.values() if one.place.kiosk_id == place.kiosk_id]
            if len(those) >= _VISITS_A_KIOSK:
                self._leave(min(those, key=lambda one: one.heard_s).place)
            visit = self._visits[place] = Visit(place, now_s)
        return visit

    def _by(self, handle: str) -> Visit | None:
        return next((one for one in self._visits.values() if one.handle == handle), None)

    def _leave(self, place: Place) -> None:
        visit = self._visits.pop(place, None)
        if visit is not None:
            self._unshare(visit)
            self._abandon(visit)

    def _unshare(self, visit: Visit) -> None:
        if visit.frame is not None:
            self._happened(visit, Happening.SHARE_ENDED)
        visit.hide()

    def _follow(self, visit: Visit, presence: Presence) -> None:
        """Note which journey is taken. A page of help within it has none, and does not end it."""
        if presence.journey != visit.sent:
            visit.sent = None
        journey = registry().get(presence.journey or "")
        if journey is None or not journey.submits or journey.id == visit.sent:
            return
        if journey.id != visit.journey:
            self._abandon(visit)
            visit.journey = journey.id
            self._happened(visit, Happening.BEGUN, page_id=presence.page_id)
        visit.page_id = presence.page_id

    def _look_at_printer(self, visit: Visit, presence: Presence) -> None:
        kiosk_id = visit.place.kiosk_id
        if presence.printer not in (PrinterWord.NO_PAPER, PrinterWord.TROUBLE):
            self._faulty.discard(kiosk_id)
        elif kiosk_id not in self._faulty:
            self._faulty.add(kiosk_id)
            self._happened(visit, Happening.PRINT_FAULT)

    def _abandon(self, visit: Visit) -> None:
        if visit.journey is not None:
            self._happened(visit, Happening.ABANDONED, page_id=visit.page_id)
            visit.journey = visit.page_id = None

    def _happened(
        self,
        visit: Visit,
        what: Happening,
        conseiller_id: str | None = None,
        page_id: str | None = None,
    ) -> None:
        journey = visit.journey
        if journey is None and visit.presence is not None:
            journey = visit.presence.journey
            page_id = page_id or visit.presence.page_id
        self._untold.append(Happened(what, visit.place, journey, page_id, conseiller_id))

    def _place_of(self, call: Call) -> HelpPlace:
        before = sum(
            1
            for one in self._visits.values()
            if one.call is not None and one.call.coming is None and one.call.number < call.number
        )
        coming = None if call.coming is None else call.coming[1]
        return HelpPlace(since=call.since, position=before + 1, coming=coming)

    def _heard(self, visit: Visit, now_s: float) -> Heard:
        names = (view.name for view in visit.views.values() if now_s - view.at_s <= LOOK_S)
        return Heard(
            help=None if visit.call is None else self._place_of(visit.call),
            share_asked_by=_standing(visit.asked, now_s),
            viewed_by=tuple(sorted(set(names))) if visit.frame is not None else (),
            pointer=_standing(visit.pointer, now_s),
        )

    def _seen(self, visit: Visit, now_s: float) -> Seen:
        call = visit.call
        coming = (None, None) if call is None or call.coming is None else call.coming
        return Seen(
            handle=visit.handle,
            kiosk_id=visit.place.kiosk_id,
            presence=visit.presence,
            waiting_since=None if call is None else call.since,
            position=None if call is None else self._place_of(call).position,
            coming=coming[1],
            coming_id=coming[0],
            shares=visit.frame is not None,
            asked_by=_standing(visit.asked, now_s),
            pointer=_standing(visit.pointer, now_s),
        )


def _where(presence: Presence) -> tuple[str, str | None, str | None]:
    return presence.screen, presence.journey, presence.page_id


def _standing(kept: tuple[_T, float] | None, now_s: float) -> _T | None:
    """Return what is kept until a second, or None from then on."""
    return None if kept is None or now_s > kept[1] else kept[0]
