"""A provider that can lie: each answer is what a true one says, but for what a test changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from caf_running import served
from joserfc import jwe, jwt
from joserfc.jwk import ECKey, KeySet, RSAKey
from oidc_running import BACK, ELISE, END, ec_key
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.backend.franceconnect.config import Config

Claims = dict[str, Any]


@dataclass
class Forger:
    """``discovery``, ``id_claims`` and ``person`` are merged into what is true; None takes a
    claim away. ``seal`` makes a token of claims."""

    ours: ECKey | RSAKey = field(default_factory=ec_key)
    signing: ECKey = field(default_factory=lambda: ec_key("sig"))
    port: int = 0
    nonce: str = ""
    discovery: Claims = field(default_factory=dict)
    id_claims: Claims = field(default_factory=dict)
    person: Claims = field(default_factory=dict)
    token_answer: Callable[[Claims], Response] = JSONResponse
    seal_id: Callable[[Claims], str] | None = None
    seal_person: Callable[[Claims], str] | None = None
    keys: list[Any] | None = None
    userinfo_answer: Response | None = None
    token_calls: int = 0

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def config(self, **values: Any) -> Config:
        told: dict[str, Any] = {
            "issuer": self.issuer,
            "client_id": "borne",
            "client_secret": "secret",
            "redirect_uri": BACK,
            "post_logout_redirect_uri": END,
            "encryption_keys": KeySet([self.ours]),
            "demonstration": True,
        }
        return Config(**{**told, **values})

    def sign(self, claims: Claims, key: Any = None, **header: Any) -> str:
        key = key or self.signing
        head = {"alg": "ES256", "kid": key.kid, **header}
        return jwt.encode(head, claims, key, algorithms=[head["alg"]])

    def encrypt(self, token: str, key: Any = None, **header: Any) -> str:
        key = key or self.ours
        alg = "ECDH-ES" if key.key_type == "EC" else "RSA-OAEP-256"
        head = {"alg": alg, "enc": "A256GCM", "kid": key.kid, **header}
        return jwe.encrypt_compact(head, token, key, algorithms=[head["alg"], head["enc"]])

    def seal(self, claims: Claims) -> str:
        return self.encrypt(self.sign(claims))

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self._describe),
                Route("/jwks", self._keys),
                Route("/token", self._token, methods=["POST"]),
                Route("/userinfo", self._userinfo),
            ]
        )

    async def _describe(self, _: Request) -> Response:
        at = self.issuer
        told = {
            "issuer": at,
            "authorization_endpoint": f"{at}/authorize",
            "token_endpoint": f"{at}/token",
            "userinfo_endpoint": f"{at}/userinfo",
            "jwks_uri": f"{at}/jwks",
            "end_session_endpoint": f"{at}/end",
            "id_token_signing_alg_values_supported": ["ES256"],
        }
        return JSONResponse(_merged(told, self.discovery))

    async def _keys(self, _: Request) -> Response:
        return JSONResponse(KeySet(self.keys or [self.signing]).as_dict(private=False))

    async def _token(self, _: Request) -> Response:
        self.token_calls += 1
        now = int(time.time())
        true = {
            "iss": self.issuer,
            "aud": "borne",
            "sub": "usager",
            "iat": now,
            "exp": now + 60,
            "nonce": self.nonce,
            "acr": "eidas2",
        }
        token = (self.seal_id or self.seal)(_merged(true, self.id_claims))
        return self.token_answer(
            {"access_token": "acces", "token_type": "Bearer", "id_token": token}
        )

    async def _userinfo(self, _: Request) -> Response:
        if self.userinfo_answer is not None:
            return self.userinfo_answer
        true = {"iss": self.issuer, "aud": "borne", "sub": "usager", **ELISE}
        token = (self.seal_person or self.seal)(_merged(true, self.person))
        return Response(token, media_type="application/jwt")


@contextmanager
def forging() -> Iterator[Forger]:
    forger = Forger()
    with served(forger.app()) as port:
        forger.port = port
        yield forger


def _merged(true: Claims, changes: Claims) -> Claims:
    return {key: value for key, value in {**true, **changes}.items() if value is not None}
