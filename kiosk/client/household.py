"""What one visitor sees of the life of their household: a part of :class:`CafClient`."""

from __future__ import annotations

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.agenda import AgendaEvent
from kiosk.contract.identity import OwnPasswordChange
from kiosk.contract.mail import Mail
from kiosk.contract.profile import Profile, Resources

_PROFILE = TypeAdapter(Profile)
_RESOURCES = TypeAdapter(Resources)
_MAILS = TypeAdapter(tuple[Mail, ...])
_MAIL = TypeAdapter(Mail)
_AGENDA = TypeAdapter(tuple[AgendaEvent, ...])


class Household(Speaking):
    """Somebody has to be signed in. Raises :class:`CafProblem`."""

    async def profile(self) -> Profile:
        """Return what the Caf knows of the household, as far as this person may see it."""
        return parsed(_PROFILE, await self._send("GET", "/profile"))

    async def resources(self) -> Resources:
        """Return the resources of the last 24 months and of the years known."""
        return parsed(_RESOURCES, await self._send("GET", "/resources"))

    async def mails(self) -> tuple[Mail, ...]:
        """Return what the Caf wrote in the last 24 months and what was written to it, the latest
        first."""
        return parsed(_MAILS, await self._send("GET", "/mails"))

    async def mail_read(self, mail_id: str) -> Mail:
        """Say that it was opened: it is unread no more."""
        return parsed(_MAIL, await self._send("PUT", f"/mails/{mail_id}/read"))

    async def mail_document(self, mail_id: str) -> bytes:
        """Return the PDF of a courrier."""
        return (await self._send("GET", f"/mails/{mail_id}/document")).content

    async def agenda(self) -> tuple[AgendaEvent, ...]:
        """Return the dates of the year to come, what is late first."""
        return parsed(_AGENDA, await self._send("GET", "/agenda"))

    async def change_password(self, present: str, password: str) -> None:
        """Choose another password; the present one is asked for."""
        body = made(OwnPasswordChange, present=present, password=password)
        await self._send("PUT", "/password", body=body)
