"""What a visit tells and asks of accompaniment: a part of :class:`CafClient`."""

from __future__ import annotations

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made, new_key
from kiosk.contract.accompaniment import (
    ActTold,
    ConseillerHere,
    Frame,
    Heard,
    HelpPlace,
    Mandat,
    MandatRequest,
    Presence,
    Protection,
    SignInByBadge,
    SignInByCode,
    ToldAct,
)

_HERE = TypeAdapter(ConseillerHere)
_MANDAT = TypeAdapter(Mandat)
_MANDATS = TypeAdapter(tuple[Mandat, ...])
_HEARD = TypeAdapter(Heard)
_PLACE = TypeAdapter(HelpPlace)


class AccompanimentCalls(Speaking):
    """Raises :class:`kiosk.client.CafProblem`."""

    async def conseiller_by_code(self, login: str, code: str) -> ConseillerHere:
        """Sign a conseiller in to this visit by the digits that their telephone shows.

        ``conseiller-refused``, ``conseiller-locked``.
        """
        body = made(SignInByCode, login=login, code=code)
        return parsed(_HERE, await self._send("POST", "/accompaniment/conseiller", body=body))

    async def conseiller_by_badge(self, badge: str, pin: str) -> ConseillerHere:
        """Sign a conseiller in to this visit by a badge and its PIN."""
        body = made(SignInByBadge, badge=badge, pin=pin)
        return parsed(_HERE, await self._send("POST", "/accompaniment/conseiller", body=body))

    async def conseiller_still_here(self) -> ConseillerHere:
        """Tell that the conseiller just did something. ``conseiller-absent``: they are out."""
        return parsed(_HERE, await self._send("PUT", "/accompaniment/conseiller"))

    async def conseiller_leaves(self) -> None:
        """Sign the conseiller out of this visit, if there is one."""
        await self._send("DELETE", "/accompaniment/conseiller")

    async def training(self, on: bool) -> ConseillerHere:
        """Begin or end training, where the people are invented: nothing can be sent then.

        ``not-found`` outside a demonstration, ``conseiller-absent``.
        """
        method = "PUT" if on else "DELETE"
        return parsed(_HERE, await self._send(method, "/accompaniment/training"))

    async def give_mandat(
        self,
        journeys: tuple[str, ...],
        days: int,
        protection: Protection,
        locale: str,
        *,
        key: str | None = None,
    ) -> Mandat:
        """Keep the mandat that the person signed in has just given to the conseiller here."""
        body = made(
            MandatRequest, journeys=journeys, days=days, protection=protection, locale=locale
        )
        answer = await self._send("POST", "/mandats", body=body, key=key or new_key())
        return parsed(_MANDAT, answer)

    async def mandats(self) -> tuple[Mandat, ...]:
        """Return every mandat of the person signed in and each use of it, the latest first."""
        return parsed(_MANDATS, await self._send("GET", "/mandats"))

    async def revoke_mandat(self, mandat_id: str) -> Mandat:
        """End a mandat now. One that is over stays over."""
        return parsed(_MANDAT, await self._send("PUT", f"/mandats/{mandat_id}/revocation"))

    async def mandat_document(self, mandat_id: str) -> bytes:
        """Return the PDF that its giver keeps."""
        return (await self._send("GET", f"/mandats/{mandat_id}/document")).content

    async def send_mandat(self, mandat_id: str) -> Mandat:
        """Put the PDF among the letters of Mon Compte, and tell its giver by SMS or e-mail."""
        return parsed(_MANDAT, await self._send("PUT", f"/mandats/{mandat_id}/sending"))

    async def tell_act(
        self, act: ToldAct, journey: str | None = None, *, key: str | None = None
    ) -> None:
        """Have the journal keep, once, what was just done beside the conseiller."""
        body = made(ActTold, act=act, journey=journey)
        await self._send("POST", "/accompaniment/acts", body=body, key=key or new_key())

    async def be_present(self, presence: Presence) -> Heard:
        """Tell where this visit is; learn what waits for it."""
        return parsed(_HEARD, await self._send("PUT", "/room/presence", body=presence))

    async def call_help(self) -> HelpPlace:
        """Call a conseiller; calling again keeps the first place."""
        return parsed(_PLACE, await self._send("PUT", "/room/help"))

    async def call_off(self) -> None:
        """Take the call back."""
        await self._send("DELETE", "/room/help")

    async def share(self, frame: Frame) -> None:
        """Show the masked page at the desks of the conseillers, in the place of the one before."""
        await self._send("PUT", "/room/frame", body=frame)

    async def stop_sharing(self) -> None:
        """Show it no more."""
        await self._send("DELETE", "/room/frame")
