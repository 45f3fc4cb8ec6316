"""A conseiller of the demonstration signs in beside a visitor."""

from __future__ import annotations

from kiosk.backend.demo.conseillers import CONSEILLERS, DemoConseiller
from kiosk.client import CafClient
from kiosk.contract.accompaniment import ConseillerHere, Mandat, Protection

SOFIA, HUGO = CONSEILLERS


async def beside(client: CafClient, who: DemoConseiller = SOFIA) -> ConseillerHere:
    """Sign a conseiller in by their badge, which is good as often as it is wanted."""
    return await client.conseiller_by_badge(who.badge, who.pin)


async def code_shown(client: CafClient, who: DemoConseiller) -> str:
    """Return the time code that the telephone of the demonstration shows of somebody."""
    await client.show_conseiller_codes()
    shown = (await client.demonstration_messages())[-1].text
    line = next(line for line in shown.splitlines() if line.startswith(who.login))
    return line[-6:]


async def given(
    client: CafClient, *journeys: str, days: int = 0, locale: str = "fr", key: str | None = None
) -> Mandat:
    """Give a mandat for some démarches."""
    return await client.give_mandat(journeys, days, Protection.NONE, locale, key=key)
