"""Ending a visit at the Caf: what the supervisor asks for once a visit's process is dead."""

from __future__ import annotations

from kiosk.client.sending import Sender, new_http
from kiosk.contract.wire import PREFIX


async def end_visit(base_url: str, kiosk_token: str, visit_id: str, timeout_s: float = 10) -> None:
    """Close every session that was opened in a visit, and erase the files it sent but did
    not submit.

    Harmless for a visit that opened nothing, or is ended already. Raises
    :class:`kiosk.client.CafProblem` when the Caf cannot be told within ``timeout_s``.
    """
    async with new_http(base_url, {"Authorization": f"Bearer {kiosk_token}"}) as http:
        await Sender(http, timeout_s).send("DELETE", f"{PREFIX}/visits/{visit_id}")
