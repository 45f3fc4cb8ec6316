"""The application: parts, layers and routes put together."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.middleware import Middleware

from kiosk import __version__
from kiosk.backend.http import problems
from kiosk.backend.http.gate import BodyLimit, KioskGate
from kiosk.backend.http.shield import Shield
from kiosk.backend.openapi import describe
from kiosk.backend.parts import Parts
from kiosk.backend.routes import (
    accompaniment,
    account,
    accounts,
    agenda,
    appointments,
    attestations,
    authorisations,
    content,
    debts,
    demarches,
    demonstration,
    franceconnect,
    health,
    mails,
    mandats,
    messages,
    own_password,
    papers,
    profile,
    recoveries,
    room,
    sessions,
    simulations,
    submissions,
    training,
    uploads,
    verifications,
    visits,
)
from kiosk.backend.tokens import Tokens
from kiosk.contract.wire import PREFIX

_SUBJECTS = (
    health,
    sessions,
    visits,
    account,
    profile,
    mails,
    agenda,
    own_password,
    attestations,
    debts,
    uploads,
    submissions,
    messages,
    demarches,
    simulations,
    verifications,
    accounts,
    recoveries,
    papers,
    authorisations,
    franceconnect,
    demonstration,
    content,
    appointments,
    accompaniment,
    mandats,
    training,
    room,
)


def create_app(parts: Parts | None, tokens: Tokens) -> FastAPI:
    """Return the application that serves these parts to these kiosks.

    ``parts`` is None only to describe the contract: such an application serves nothing.
    """
    app = FastAPI(
        title="kiosk: the contract with the Caf",
        version=__version__,
        # No pages of documentation: they fetch scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{PREFIX}/openapi.json",
        # A path with a slash too many does not exist; a redirection would lose the body.
        redirect_slashes=False,
        middleware=[
            Middleware(Shield),
            Middleware(KioskGate, tokens=tokens),
            Middleware(BodyLimit),
        ],
    )
    app.state.parts = parts
    problems.install(app)
    for subject in _SUBJECTS:
        app.include_router(subject.router, prefix=PREFIX)
    describe(app)
    return app
