"""Appointments: what one visitor can ask for through :class:`CafClient`."""

from __future__ import annotations

from datetime import date

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.appointments import (
    Appointment,
    AppointmentPaper,
    AppointmentRequest,
    FreeTimes,
    GuestAppointmentRequest,
    GuestProof,
)
from kiosk.contract.content import Mode

_TIMES = TypeAdapter(FreeTimes)
_APPOINTMENT = TypeAdapter(Appointment)
_APPOINTMENTS = TypeAdapter(tuple[Appointment, ...])

_PATH = "/appointments"


class AppointmentCalls(Speaking):
    """Raises :class:`kiosk.client.CafProblem`. A guest is who is not signed in."""

    async def free_times(self, mode: Mode, place: str) -> FreeTimes:
        """Return the free times of a place in the four weeks to come."""
        return parsed(_TIMES, await self._send("GET", f"{_PATH}/times/{place}?mode={mode}"))

    async def book(self, mode: Mode, place: str, day: date, hour: str, *, key: str) -> Appointment:
        """Book a time for who is signed in; keep ``key`` to try again."""
        body = made(AppointmentRequest, mode=mode, place=place, day=day, hour=hour)
        return parsed(_APPOINTMENT, await self._send("POST", _PATH, body=body, key=key))

    async def book_as_guest(
        self,
        mode: Mode,
        place: str,
        day: date,
        hour: str,
        nom: str,
        telephone: str,
        *,
        key: str,
    ) -> Appointment:
        """Book a time with a name and a telephone number (E.164)."""
        body = made(
            GuestAppointmentRequest,
            mode=mode,
            place=place,
            day=day,
            hour=hour,
            nom=nom,
            telephone=telephone,
        )
        return parsed(_APPOINTMENT, await self._send("POST", f"{_PATH}/guests", body=body, key=key))

    async def appointments(self) -> tuple[Appointment, ...]:
        """Return the appointments to come of who is signed in."""
        return parsed(_APPOINTMENTS, await self._send("GET", _PATH))

    async def guest_appointment(self, number: str, telephone: str) -> Appointment:
        """Return the appointment that has this number and was booked with this telephone."""
        proof = made(GuestProof, number=number, telephone=telephone)
        return parsed(_APPOINTMENT, await self._send("POST", f"{_PATH}/guests/search", body=proof))

    async def cancel_appointment(self, appointment_id: str) -> None:
        """Give a time back."""
        await self._send("DELETE", f"{_PATH}/{appointment_id}")

    async def cancel_as_guest(self, number: str, telephone: str) -> None:
        """Give back the time that was booked with this telephone."""
        proof = made(GuestProof, number=number, telephone=telephone)
        await self._send("POST", f"{_PATH}/guests/cancellation", body=proof)

    async def appointment_paper(self, number: str) -> bytes:
        """Return the PDF of an appointment to come."""
        asked = made(AppointmentPaper, number=number)
        return (await self._send("POST", "/papers/appointment", body=asked)).content
