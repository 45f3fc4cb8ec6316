"""The provider of the demonstration, running beside the backend on a port of its own."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Sequence
from threading import Thread

import uvicorn
from joserfc.jwk import ECKey, KeySet

from kiosk.backend.demo_provider.app import DemoProvider, Registered
from kiosk.backend.demo_provider.people import DemoIdentity
from kiosk.backend.franceconnect.config import Config

#: Addresses that nobody can own (RFC 2606): the kiosk catches them before they are asked for.
_BACK = "https://borne.invalid/franceconnect/retour"
_END = "https://borne.invalid/franceconnect/fin"


class RunningDemoProvider:
    """Serves from a thread, on the loopback; ``config`` is how to speak with it."""

    def __init__(self, people: Sequence[DemoIdentity]) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        issuer = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        ours = ECKey.generate_key("P-256", {"use": "enc", "alg": "ECDH-ES"}, auto_kid=True)
        theirs = ECKey.import_key(ours.as_dict(private=False))
        registered = Registered(
            client_id="borne-de-demonstration",
            client_secret=secrets.token_urlsafe(32),
            redirect_uri=_BACK,
            post_logout_redirect_uri=_END,
            encryption_key=theirs,
        )
        self.config = Config(
            issuer=issuer,
            client_id=registered.client_id,
            client_secret=registered.client_secret,
            redirect_uri=registered.redirect_uri,
            post_logout_redirect_uri=registered.post_logout_redirect_uri,
            encryption_keys=KeySet([ours]),
            demonstration=True,
        )
        server = uvicorn.Config(
            DemoProvider(issuer, registered, people).app(),
            # An address holds codes: it is not logged.
            access_log=False,
            log_config=None,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(server)
        sockets = {"sockets": [self._listening]}
        self._thread = Thread(target=self._server.run, kwargs=sockets, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop serving."""
        self._server.should_exit = True
        self._thread.join()
        self._listening.close()
