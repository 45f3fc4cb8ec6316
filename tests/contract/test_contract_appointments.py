"""The contract of appointments: free times, one person a time, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date, timedelta

import httpx
import pytest
from caf_asking import refused, signed_in
from caf_running import ELISE, FLORENCE, Here, Process, here, needs_postgresql

from kiosk.backend.services.free_times import is_holiday, times_of
from kiosk.backend.services.housekeeping import tidy
from kiosk.backend.store.appointments import Appointment as Row
from kiosk.client import CafClient, CafProblem, new_key
from kiosk.content.reading import shipped
from kiosk.contract.agenda import AgendaKind
from kiosk.contract.appointments import DAYS_AHEAD, MOST, Appointment
from kiosk.contract.content import Mode
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

PHONE, OTHER = "+33612345678", "+33712345678"


async def free(client: CafClient, skip: int = 0, place: str = "gennevilliers") -> tuple[date, str]:
    days = (await client.free_times(Mode.TELEPHONE, place)).days
    return [(one.day, hour) for one in days for hour in one.hours][skip]


async def guest(client: CafClient, skip: int, telephone: str = PHONE) -> Appointment:
    day, hour = await free(client, skip)
    mode = Mode.TELEPHONE
    return await client.book_as_guest(
        mode, "gennevilliers", day, hour, "Carrel", telephone, key=new_key()
    )


class Contract:
    """What every implementation must do."""

    async def test_free_times_are_those_of_the_place_and_of_four_weeks(self, caf: Process) -> None:
        async with caf.client() as client:
            found = await client.free_times(Mode.IN_PERSON, "gennevilliers")
            assert found.days and all(one.day.weekday() == 3 for one in found.days)
            assert {hour for one in found.days[1:] for hour in one.hours} == {
                f"{hour:02}:{minute}" for hour in range(9, 16) for minute in ("00", "30")
            }
            assert found.days[-1].day <= date.today() + timedelta(days=DAYS_AHEAD)
            await refused(Code.NOT_FOUND, client.free_times(Mode.IN_PERSON, "nowhere"))
            assert (await client.free_times(Mode.VIDEO, "nanterre")).days == ()

    async def test_a_time_is_booked_once_listed_in_the_agenda_and_given_back(
        self, caf: Process
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, ELISE)
            day, hour = await free(client)
            key, mode, place = new_key(), Mode.TELEPHONE, "gennevilliers"
            booked = await client.book(mode, place, day, hour, key=key)
            assert await client.book(mode, place, day, hour, key=key) == booked
            assert await client.appointments() == (booked,)
            agenda = [one for one in await client.agenda() if one.kind is AgendaKind.RENDEZ_VOUS]
            assert [(one.on, f"{one.at:%H:%M}", one.place) for one in agenda] == [
                (day, hour, "Gennevilliers")
            ]
            assert await free(client) != (day, hour)
            assert (await client.appointment_paper(booked.number)).startswith(b"%PDF")
            await client.cancel_appointment(booked.id)
            await client.cancel_appointment(booked.id)
            assert await client.appointments() == ()
            assert await free(client) == (day, hour)
            await refused(Code.NOT_FOUND, client.appointment_paper(booked.number))

    async def test_of_two_who_want_the_same_time_at_once_one_has_it(self, caf: Process) -> None:
        async with caf.client() as one, caf.client("borne-2") as other:
            day, hour = await free(one, 5)
            asked = [
                client.book_as_guest(
                    Mode.TELEPHONE, "gennevilliers", day, hour, "Carrel", phone, key=new_key()
                )
                for client, phone in ((one, PHONE), (other, OTHER))
            ]
            found = await asyncio.gather(*asked, return_exceptions=True)
            had = [answer for answer in found if isinstance(answer, Appointment)]
            missed = [answer for answer in found if isinstance(answer, CafProblem)]
            assert (len(had), [answer.code for answer in missed]) == (1, [Code.TIME_TAKEN])
            for phone in (PHONE, OTHER):
                try:
                    await one.cancel_as_guest(had[0].number, phone)
                except CafProblem as problem:
                    assert problem.code is Code.NOT_FOUND

    async def test_a_guest_finds_and_cancels_with_both_numbers_only(self, caf: Process) -> None:
        async with caf.client() as client:
            booked = await guest(client, 0)
            assert await client.guest_appointment(booked.number, PHONE) == booked
            await refused(Code.NOT_FOUND, client.guest_appointment(booked.number, OTHER))
            await refused(Code.NOT_FOUND, client.cancel_as_guest("R26-2222-2222", PHONE))
            await client.cancel_as_guest(booked.number, PHONE)
            await client.cancel_as_guest(booked.number, PHONE)
            await refused(Code.NOT_FOUND, client.guest_appointment(booked.number, PHONE))

    async def test_three_to_come_are_enough(self, caf: Process) -> None:
        async with caf.client() as client:
            booked = [await guest(client, 0, "+33799999999") for _ in range(MOST)]
            await refused(Code.APPOINTMENTS_FULL, guest(client, 0, "+33799999999"))
            for one in booked:
                await client.cancel_as_guest(one.number, "+33799999999")

    async def test_times_that_are_none_are_refused(self, caf: Process) -> None:
        async with caf.client() as client:
            day, _ = await free(client)
            for wrong_day, hour in (
                (day, "08:15"),
                (day, "16:00"),
                (date.today() - timedelta(days=7), "09:00"),
                (day + timedelta(days=60), "09:00"),
            ):
                asked = client.book_as_guest(
                    Mode.TELEPHONE, "gennevilliers", wrong_day, hour, "X", PHONE, key=new_key()
                )
                await refused(Code.TIME_UNAVAILABLE, asked)

    async def test_nobody_cancels_the_appointment_of_another(self, caf: Process) -> None:
        async with caf.client() as one, caf.client() as other:
            await signed_in(one, ELISE)
            day, hour = await free(one)
            booked = await one.book(Mode.TELEPHONE, "gennevilliers", day, hour, key=new_key())
            await signed_in(other, FLORENCE)
            await refused(Code.NOT_FOUND, other.cancel_appointment(booked.id))
            assert await other.appointments() == ()
            await one.cancel_appointment(booked.id)

    async def test_a_conjoint_without_delegation_meets_the_caf_and_sees_it(
        self, caf: Process
    ) -> None:
        async with caf.client() as client:
            await signed_in(client, FLORENCE)
            day, hour = await free(client)
            booked = await client.book(Mode.TELEPHONE, "gennevilliers", day, hour, key=new_key())
            kinds = [one.kind for one in await client.agenda()]
            assert AgendaKind.RENDEZ_VOUS in kinds
            await client.cancel_appointment(booked.id)


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


@pytest.fixture
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    with here(f"sqlite:///{tmp_path_factory.mktemp('meet')}/caf.sqlite3") as running:
        httpx.get(f"{running.url}/v1/health", trust_env=False)
        yield running


async def test_who_came_long_ago_is_forgotten(backend: Here) -> None:
    async with backend.client() as client:
        await guest(client, 0)
    later = backend.parts.now() + timedelta(days=DAYS_AHEAD + 32)
    with backend.parts.database.write() as transaction:
        assert transaction.query(Row).count() == 1
        tidy(transaction, backend.parts.policy, later)
        assert transaction.query(Row).count() == 0


async def test_nobody_is_received_on_a_public_holiday_or_within_the_hour() -> None:
    from datetime import datetime

    place = shipped().place("nanterre")
    assert place is not None
    # 6 April 2026 is Easter Monday: Nanterre receives on Mondays.
    days = [one.day for one in times_of(place, Mode.IN_PERSON, datetime(2026, 4, 2, 8), ())]
    assert days[0] == date(2026, 4, 13)
    assert is_holiday(date(2026, 7, 14)) and not is_holiday(date(2026, 7, 15))
    today = times_of(place, Mode.IN_PERSON, datetime(2026, 4, 13, 14, 10), ())[0]
    assert today.hours == ("15:30",)
