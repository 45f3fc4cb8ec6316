"""The screens of appointments, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.contract.content import Mode
from kiosk.views.samples_meetings import BOOKED, CALLED, DAYS, GUEST
from kiosk.views.samples_public import CONTENT
from kiosk.views.samples_register import Sample
from kiosk.views.screens.meet_choices import MeetModeScreen, MeetPlaceScreen, MeetWhoScreen
from kiosk.views.screens.meet_ends import (
    MeetCancelScreen,
    MeetCheckScreen,
    MeetDoneScreen,
    MeetingsScreen,
)
from kiosk.views.screens.meet_times import MeetDayScreen, MeetHourScreen


def meetings() -> Iterator[Sample]:
    """Yield the screens of appointments."""
    yield Sample("meet-who", MeetWhoScreen)
    yield Sample("meet-mode", partial(MeetModeScreen, modes=tuple(Mode)))
    yield Sample("meet-mode-none", partial(MeetModeScreen, modes=()))
    agencies = [one for one in CONTENT.places if one.meetings]
    for mode in (Mode.IN_PERSON, Mode.TELEPHONE):
        places = partial(MeetPlaceScreen, places=agencies, mode=mode)
        yield Sample(f"meet-place-{mode}", places)
    yield Sample("meet-day", partial(MeetDayScreen, place="Gennevilliers", days=DAYS))
    yield Sample("meet-day-none", partial(MeetDayScreen, place="Gennevilliers", days=()))
    yield Sample("meet-hour", partial(MeetHourScreen, day=DAYS[0]))
    yield Sample("meet-check", partial(MeetCheckScreen, meeting=BOOKED))
    yield Sample("meet-check-guest", partial(MeetCheckScreen, meeting=CALLED, who=GUEST))
    yield Sample("meet-done", partial(MeetDoneScreen, meeting=BOOKED))
    yield Sample("meetings", partial(MeetingsScreen, meetings=(BOOKED, CALLED)))
    yield Sample("meet-cancel", partial(MeetCancelScreen, meeting=BOOKED))
