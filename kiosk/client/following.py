"""Démarches: what they begin with, their drafts, what became of them."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.following import Answer, DraftRequest, Following, Opening

_OPENING = TypeAdapter(Opening)
_FOLLOWING = TypeAdapter(Following)


class FollowingCalls(Speaking):
    """What :class:`kiosk.client.CafClient` asks of démarches, for the person signed in."""

    async def opening(self, journey: str) -> Opening:
        """Return what a démarche begins with."""
        return parsed(_OPENING, await self._send("GET", f"/demarches/{journey}"))

    async def keep_draft(self, journey: str, answers: Mapping[str, Answer]) -> None:
        """Keep the answers of a démarche in the person's account, in place of those before."""
        body = made(DraftRequest, answers=dict(answers))
        await self._send("PUT", f"/drafts/{journey}", body=body)

    async def drop_draft(self, journey: str) -> None:
        """Erase a draft."""
        await self._send("DELETE", f"/drafts/{journey}")

    async def following(self) -> Following:
        """Return what is to be sent, and what was."""
        return parsed(_FOLLOWING, await self._send("GET", "/following"))
