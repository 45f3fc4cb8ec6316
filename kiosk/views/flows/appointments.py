"""Making an appointment with the Caf, and cancelling one, with an account or without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from kiosk.client import new_key
from kiosk.contract.access import POSSIBLE, Possibility
from kiosk.contract.appointments import Appointment, DayOfTimes
from kiosk.contract.content import Content, Mode, Place
from kiosk.contract.problems import Code, Problem
from kiosk.i18n.answers import answer_text
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Kind
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.entrance import entrance
from kiosk.views.flows.journey import take
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.sign_in import sign_in
from kiosk.views.flows.telling import REFUSED, tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.meet_choices import MeetModeScreen, MeetPlaceScreen, MeetWhoScreen
from kiosk.views.screens.meet_ends import (
    MeetCancelScreen,
    MeetCheckScreen,
    MeetDoneScreen,
    MeetingsScreen,
)
from kiosk.views.screens.meet_times import MeetDayScreen, MeetHourScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage
from kiosk.visit.state import MeetingBooked, MeetingCancelled, Paper

#: What the Caf may answer to who wants a time: said, and another one is chosen.
_REFUSALS = (Code.TIME_TAKEN, Code.TIME_UNAVAILABLE, Code.APPOINTMENTS_FULL)


async def meet(stage: Stage, means: Means) -> None:
    """Lead from how one wants to speak to the Caf to the sheet with the hour on it.

    Raises :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    content = await attempt(stage, partial(means.shelf.content, means.caf), "content-loading")
    if isinstance(content, Way) or await _known(stage, means) is None:
        return
    await _Booking(stage, means, content).run()


async def cancel_meeting(stage: Stage, means: Means) -> None:
    """Find an appointment, by the account or by its number, and give it back.

    Raises :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    with_account = await _known(stage, means)
    if with_account is None:
        return
    if with_account:
        await _cancel_mine(stage, means)
    else:
        await _cancel_as_guest(stage, means)


async def _known(stage: Stage, means: Means) -> bool | None:
    """Return whether the Caf knows who asks; None: they gave up, or may not."""
    while means.state.session is None:
        chosen = await stage.present(MeetWhoScreen)
        if isinstance(chosen, Way):
            return None
        if not chosen:
            return False
        await sign_in(entrance(stage, means))
    if Possibility.MEET not in POSSIBLE[means.state.session.person.role]:
        await tell(stage, REFUSED)
        return None
    return True


@dataclass
class _Booking:
    """One appointment on its way. Whoever goes back finds what was chosen before."""

    stage: Stage
    means: Means
    content: Content
    contact: dict[str, Value] = field(default_factory=dict, repr=False)
    #: Whether the name and the number were checked already.
    sure: bool = False

    async def run(self) -> None:
        """Choose how, where and when, then make it."""
        places = self.content.places
        modes = [mode for mode in Mode if any(_gives(place, mode) for place in places)]
        while True:
            mode = await self.stage.present(partial(MeetModeScreen, modes=modes))
            if isinstance(mode, Way):
                return
            if await self._where(mode, [place for place in places if _gives(place, mode)]):
                return

    async def _where(self, mode: Mode, places: list[Place]) -> bool:
        while True:
            place = await self.stage.present(partial(MeetPlaceScreen, places=places, mode=mode))
            if isinstance(place, Way):
                return False
            if await self._when(mode, place):
                return True

    async def _when(self, mode: Mode, place: Place) -> bool:
        while True:
            # Asked again each time: others book meanwhile.
            times = await attempt(
                self.stage,
                partial(self.means.caf.free_times, mode, place.id),
                "meet-times-loading",
            )
            if isinstance(times, Way):
                return False
            shown = partial(MeetDayScreen, place=place.name, days=times.days)
            day = await self.stage.present(shown)
            if isinstance(day, Way):
                return False
            done = await self._hour(mode, place, day)
            if done is not None:
                return done

    async def _hour(self, mode: Mode, place: Place, day: DayOfTimes) -> bool | None:
        """Return whether it is made; None: another day."""
        while True:
            hour = await self.stage.present(partial(MeetHourScreen, day=day))
            if isinstance(hour, Way):
                return None
            wanted = Appointment(
                id="",
                number="",
                mode=mode,
                place=place.id,
                place_name=place.name,
                address=place.address,
                day=day.day,
                hour=hour,
            )
            if not await self._who():
                continue
            shown = partial(MeetCheckScreen, meeting=wanted, who=self._said())
            self.sure = await self.stage.present(shown) is Way.ON
            if self.sure:
                return await self._book(wanted)

    async def _who(self) -> bool:
        """Ask who is not signed in for a name and a number; return whether they are known."""
        means = self.means
        if means.state.session is not None or self.sure:
            return True
        # Known but not right: the last page first, the one before is a press away.
        last = "telephone" if "telephone" in self.contact else None
        journey = means.journeys["meeting-contact"]

        def keep(answers: Mapping[str, Value]) -> None:
            self.contact = dict(answers)
            means.state.answer(journey.id, answers, to_send=False)

        taken = await take(
            self.stage, journey, means.rules, _nothing, answers=self.contact, keep=keep, at=last
        )
        return not isinstance(taken, Way)

    def _said(self) -> tuple[str, ...]:
        if self.means.state.session is not None:
            return ()
        telephone = answer_text(Kind.TELEPHONE, self.contact["telephone"], self.means.words())
        return (str(self.contact["nom"]), telephone)

    async def _book(self, wanted: Appointment) -> bool | None:
        stage, means, key = self.stage, self.means, new_key()
        slot = (wanted.mode, wanted.place, wanted.day, wanted.hour)

        async def work() -> Appointment:
            if means.state.session is not None:
                return await means.caf.book(*slot, key=key)
            nom, telephone = str(self.contact["nom"]), str(self.contact["telephone"])
            return await means.caf.book_as_guest(*slot, nom, telephone, key=key)

        booked = await heard(stage, work, "meet-booking", _REFUSALS)
        if isinstance(booked, Problem):
            await tell(stage, Message("meet-refused-title", f"problem-{booked.code}"))
            # Three are enough: no other day would do.
            return True if booked.code is Code.APPOINTMENTS_FULL else None
        if isinstance(booked, Way):
            return None
        means.state.forget_answers("meeting-contact")
        means.state.did(MeetingBooked(booked.number))
        notes = NoteDesk.of(stage, means)
        while await stage.present(partial(MeetDoneScreen, meeting=booked)) is Way.PRINT:
            await notes.give(Paper.MEETING, partial(means.caf.appointment_paper, booked.number))
        return True


async def _cancel_mine(stage: Stage, means: Means) -> None:
    while True:
        mine = await attempt(stage, means.caf.appointments, "meet-looking")
        if isinstance(mine, Way):
            return
        if not mine:
            await tell(stage, Message("meet-list-none-title", "meet-list-none"))
            return
        chosen = await stage.present(partial(MeetingsScreen, meetings=mine))
        if isinstance(chosen, Way):
            return
        if await _given_back(stage, means, chosen):
            return


async def _cancel_as_guest(stage: Stage, means: Means) -> None:
    journey = means.journeys["meeting-number"]
    given: dict[str, Value] = {}

    def keep(answers: Mapping[str, Value]) -> None:
        given.update(answers)

    async def find(answers: Mapping[str, Value]) -> Way | None:
        proof = (as_number(str(answers["numero"])), str(answers["telephone"]))
        refusals = (Code.NOT_FOUND, Code.REQUEST_INVALID)
        work = partial(means.caf.guest_appointment, *proof)
        found = await heard(stage, work, "meet-looking", refusals)
        if isinstance(found, Problem):
            await tell(stage, Message("meet-not-found-title", "meet-not-found"))
            return Way.BACK
        if isinstance(found, Way):
            return found
        done = await _given_back(stage, means, found, proof)
        return None if done else Way.BACK

    await take(stage, journey, means.rules, find, answers=given, keep=keep)


async def _given_back(
    stage: Stage, means: Means, meeting: Appointment, proof: tuple[str, str] | None = None
) -> bool:
    """Ask whether to give an appointment back, and do; return whether it was."""
    if await stage.present(partial(MeetCancelScreen, meeting=meeting)) is not Way.ON:
        return False
    work = partial(means.caf.cancel_appointment, meeting.id)
    if proof is not None:
        work = partial(means.caf.cancel_as_guest, *proof)
    if isinstance(await attempt(stage, work, "meet-cancelling"), Way):
        return False
    means.state.did(MeetingCancelled())
    await tell(stage, Message("meet-cancelled-title", "meet-cancelled", good=True))
    return True


def as_number(typed: str) -> str:
    """Return the number of an appointment as the Caf writes it, however it was typed."""
    bare = "".join(one for one in typed.upper() if one.isalnum())
    return f"{bare[:3]}-{bare[3:7]}-{bare[7:]}"


def _gives(place: Place, mode: Mode) -> bool:
    return any(one.mode is mode for one in place.meetings)


async def _nothing(_answers: Mapping[str, Value]) -> None:
    """Stand for the end of questions that are sent with the rest."""
