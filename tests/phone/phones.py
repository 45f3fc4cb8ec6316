"""A telephone without a browser: it seals as the page does, and speaks over a real socket."""

from __future__ import annotations

import asyncio
import base64
import secrets
from dataclasses import dataclass, field

import httpx

from kiosk.phone.sealing import PHONE_BYTES, seal
from kiosk.phone.session import JOIN, PICTURE

#: Longest wait for something that must happen, in seconds; reached only by a failing test.
PATIENCE_S = 60.0


@dataclass
class Handset:
    """Who read the code ``url``."""

    url: str
    phone: bytes = field(default_factory=lambda: secrets.token_bytes(PHONE_BYTES))

    @property
    def page(self) -> str:
        """The address as it goes over the network."""
        return self.url.partition("#")[0]

    @property
    def key(self) -> bytes:
        """The key behind the ``#``."""
        return base64.urlsafe_b64decode(self.url.partition("#")[2] + "=")

    def sealed(self, action: str, body: bytes = b"") -> bytes:
        """Return a message of this telephone."""
        return seal(self.key, action, self.phone, body)

    async def posts(self, action: str, message: bytes, **headers: str) -> httpx.Response:
        """Send bytes as they are."""
        async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
            return await client.post(self.page + action, content=message, headers=headers)

    async def joins(self) -> httpx.Response:
        """Take the page."""
        return await self.posts(JOIN, self.sealed(JOIN))

    async def sends(self, picture: bytes) -> httpx.Response:
        """Send a picture."""
        return await self.posts(PICTURE, self.sealed(PICTURE, picture))

    async def gets(self, word: str = "", **headers: str) -> httpx.Response:
        """Ask for a file of the page."""
        async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
            return await client.get(self.page + word, headers=headers)


async def within(work: asyncio.Future[None] | asyncio.Task[None]) -> None:
    """Await, with a limit."""
    async with asyncio.timeout(PATIENCE_S):
        await work
