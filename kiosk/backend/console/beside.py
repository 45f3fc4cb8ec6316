"""One visit, from the desk: answer its call, ask to see its page, point on it."""

from __future__ import annotations

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.accompaniment.advice import Advice, advice_for, advice_on
from kiosk.backend.console import masked, said
from kiosk.backend.console.hall import row_of
from kiosk.backend.console.pages import conseiller_of, form_of, page, parts_of
from kiosk.backend.room import Shown
from kiosk.contract.accompaniment import Pointer, Presence
from kiosk.journeys.registry import registry


class Beside:
    """The pages of one visit."""

    def __init__(self) -> None:
        whole = "/visites/{handle:str}"
        self.routes = (
            Route(whole, self._page, name="visit"),
            Route(f"/fragments{whole}", self._fragment, name="visit-fragment"),
            Route(f"/fragments{whole}/page.svg", self._drawing, name="drawing"),
            Route(f"{whole}/appel", self._call, methods=["POST"], name="call"),
            Route(f"{whole}/demande", self._ask, methods=["POST"], name="ask"),
            Route(f"{whole}/pointe", self._point, methods=["POST"], name="point"),
        )

    async def _page(self, request: Request) -> Response:
        return await self._shown(request, "visit.html")

    async def _fragment(self, request: Request) -> Response:
        return await self._shown(request, "visit_state.html")

    async def _shown(self, request: Request, template: str) -> Response:
        handle, room = request.path_params["handle"], parts_of(request).room
        shown = await _looked(request)
        seen = room.one(handle)
        if seen is None:
            over = "over.html" if template == "visit.html" else "over_state.html"
            return page(request, over, status=404 if template == "visit.html" else 200)
        frame = None if shown is None else shown.frame
        return page(
            request,
            template,
            row=row_of(request, seen),
            asked_by=seen.asked_by,
            pointer=seen.pointer,
            shown=shown,
            size=None if frame is None else masked.size_on_page(frame),
            words=() if frame is None else masked.words_of(frame),
            kinds=said.KINDS,
            advice=_advice(seen.presence),
            say="",
        )

    async def _drawing(self, request: Request) -> Response:
        shown = await _looked(request)
        seen = parts_of(request).room.one(request.path_params["handle"])
        if shown is None or seen is None:
            return Response(status_code=404)
        frame = shown.frame
        response = page(
            request,
            "page.svg",
            frame=frame,
            parts=masked.drawn(frame),
            pointer=masked.pointed(frame, seen.pointer),
            size=masked.size_on_page(frame),
        )
        response.headers["Content-Type"] = "image/svg+xml"
        return response

    async def _call(self, request: Request) -> Response:
        handle, me = request.path_params["handle"], conseiller_of(request)
        room, what = parts_of(request).room, form_of(request).get("quoi")
        if what == "viens":
            room.come(handle, me.id, me.name)
        elif what == "laisse":
            room.not_come(handle, me.id)
        elif what == "fait":
            room.helped(handle)
        back = f"/visites/{handle}" if form_of(request).get("retour") == "visite" else "/"
        return RedirectResponse(back, 303)

    async def _ask(self, request: Request) -> Response:
        handle = request.path_params["handle"]
        parts_of(request).room.ask(handle, conseiller_of(request).name)
        return RedirectResponse(f"/visites/{handle}", 303)

    async def _point(self, request: Request) -> Response:
        handle = request.path_params["handle"]
        pointer = _pointer(request)
        if pointer is not None or form_of(request).get("point") == "":
            parts_of(request).room.point(handle, pointer)
        return RedirectResponse(f"/visites/{handle}", 303)


def _advice(presence: Presence | None) -> Advice | None:
    """Return what the conseiller is told of the page, as on the kiosk: it is of no visitor."""
    journey = None if presence is None else registry().get(presence.journey or "")
    if presence is None or journey is None:
        return None
    page_id = presence.page_id
    asked = next((one for one in journey.pages if one.id == page_id), None)
    return (advice_on(journey) if asked is None else advice_for(journey, asked)) or None


async def _looked(request: Request) -> Shown | None:
    """Return the masked page; its visitor is told who looks, and the journal with them."""
    room, me = parts_of(request).room, conseiller_of(request)
    shown = room.look(request.path_params["handle"], me.id, me.name)
    if room.untold:
        await run_sync(room.tell)
    return shown


def _pointer(request: Request) -> Pointer | None:
    """Return where was clicked: on the drawing (an image that submits where it was touched), or
    on the button of one of its parts."""
    form = form_of(request)

    def number(name: str) -> int | None:
        text = str(form.get(name, ""))
        return int(text) if text.isascii() and text.isdigit() and len(text) <= 5 else None

    if (point := str(form.get("point", ""))).count(",") == 1:
        x, y = (int(one) if one.isascii() and one.isdigit() else -1 for one in point.split(","))
    else:
        across, down = number("ici.x"), number("ici.y")
        wide, high = number("large"), number("haut")
        if across is None or down is None or not wide or not high:
            return None
        x, y = across * 1000 // wide, down * 1000 // high
    return Pointer(x=x, y=y) if 0 <= x <= 1000 and 0 <= y <= 1000 else None
