"""What one visitor sees of the life of their household: a part of :class:`CafClient`."""

from __future__ import annotations

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking
from kiosk.contract.profile import Profile, Resources

_PROFILE = TypeAdapter(Profile)
_RESOURCES = TypeAdapter(Resources)


class Household(Speaking):
    """Somebody has to be signed in. Raises :class:`CafProblem`."""

    async def profile(self) -> Profile:
        """Return what the Caf knows of the household, as far as this person may see it."""
        return parsed(_PROFILE, await self._send("GET", "/profile"))

    async def resources(self) -> Resources:
        """Return the resources of the last 24 months and of the years known."""
        return parsed(_RESOURCES, await self._send("GET", "/resources"))
