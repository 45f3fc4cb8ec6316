"""The provider of the demonstration, as an application: strict as the one it stands for."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from joserfc import jwe, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kiosk.backend.demo_provider.page import HEADERS, page
from kiosk.backend.demo_provider.people import DemoIdentity

#: As FranceConnect+ has them, in seconds; the page waits for a choice as long as a visit does.
_CODE_S, _TOKEN_S, _PAGE_S = 30, 60, 900

_LEAST_NONCE = 22


@dataclass(frozen=True, slots=True)
class Registered:
    """The one client: how it is known, and where people are sent back to."""

    client_id: str
    client_secret: str
    redirect_uri: str
    post_logout_redirect_uri: str
    encryption_key: ECKey


@dataclass(frozen=True, slots=True)
class _Asked:
    state: str
    nonce: str
    challenge: str
    until: float
    who: DemoIdentity | None = None


class DemoProvider:
    """Holds what is under way, in memory; everything is good once."""

    def __init__(self, issuer: str, client: Registered, people: Sequence[DemoIdentity]) -> None:
        self._issuer = issuer
        self._client = client
        self._people = {one.sub: one for one in people}
        self._key = ECKey.generate_key("P-256", {"use": "sig", "alg": "ES256"}, auto_kid=True)
        self._pages: dict[str, _Asked] = {}
        self._codes: dict[str, _Asked] = {}
        self._tokens: dict[str, _Asked] = {}

    def app(self) -> Starlette:
        """Return the application."""
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self.describe),
                Route("/jwks", self.keys),
                Route("/authorize", self.authorize),
                Route("/choice", self.choose, methods=["POST"]),
                Route("/token", self.token, methods=["POST"]),
                Route("/userinfo", self.userinfo),
                Route("/session/end", self.end),
            ]
        )

    async def describe(self, _request: Request) -> Response:
        """Serve the discovery document."""
        at = self._issuer
        return JSONResponse(
            {
                "issuer": at,
                "authorization_endpoint": f"{at}/authorize",
                "token_endpoint": f"{at}/token",
                "userinfo_endpoint": f"{at}/userinfo",
                "jwks_uri": f"{at}/jwks",
                "end_session_endpoint": f"{at}/session/end",
                "response_types_supported": ["code"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["ES256"],
                "acr_values_supported": ["eidas2"],
                "code_challenge_methods_supported": ["S256"],
                "authorization_response_iss_parameter_supported": True,
            }
        )

    async def keys(self, _request: Request) -> Response:
        """Serve the public key."""
        return JSONResponse(KeySet([self._key]).as_dict(private=False))

    async def authorize(self, request: Request) -> Response:
        """Show who one may be."""
        asked = request.query_params
        client = self._client
        if (asked.get("client_id"), asked.get("redirect_uri")) != (
            client.client_id,
            client.redirect_uri,
        ):
            return Response(status_code=400)
        state, nonce = asked.get("state", ""), asked.get("nonce", "")
        right = (
            asked.get("response_type") == "code"
            and "openid" in asked.get("scope", "").split()
            and asked.get("acr_values") == "eidas2"
            and asked.get("code_challenge_method") == "S256"
            and len(nonce) >= _LEAST_NONCE
            and state
        )
        if not right:
            return self._back({"error": "invalid_request", "state": state})
        self._tidy()
        interaction = secrets.token_urlsafe(32)
        until = time.monotonic() + _PAGE_S
        self._pages[interaction] = _Asked(state, nonce, asked.get("code_challenge", ""), until)
        return HTMLResponse(page(tuple(self._people.values()), interaction), headers=HEADERS)

    async def choose(self, request: Request) -> Response:
        """Send the person back with a code, or with their refusal."""
        given = await _form(request)
        asked = self._pages.pop(given.get("interaction", ""), None)
        if asked is None:
            return Response(status_code=400)
        who = self._people.get(given.get("who", ""))
        if who is None:
            return self._back({"error": "access_denied", "state": asked.state})
        code = secrets.token_urlsafe(32)
        until = time.monotonic() + _CODE_S
        self._codes[code] = _Asked(asked.state, asked.nonce, asked.challenge, until, who)
        return self._back({"code": code, "state": asked.state})

    async def token(self, request: Request) -> Response:
        """Change a code for tokens."""
        given = await _form(request)
        client = self._client
        if given.get("client_id") != client.client_id or not hmac.compare_digest(
            given.get("client_secret", "").encode(), client.client_secret.encode()
        ):
            return JSONResponse({"error": "invalid_client"}, 401)
        asked = self._codes.pop(given.get("code", ""), None)
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or asked.who is None
            or asked.until < time.monotonic()
            or asked.challenge != challenge
            or given.get("redirect_uri") != client.redirect_uri
        ):
            return JSONResponse({"error": "invalid_grant"}, 400)
        access = secrets.token_urlsafe(32)
        until = time.monotonic() + _TOKEN_S
        self._tokens[access] = _Asked(asked.state, asked.nonce, "", until, asked.who)
        claims = {"sub": asked.who.sub, "nonce": asked.nonce, "acr": "eidas2"}
        return JSONResponse(
            {
                "access_token": access,
                "token_type": "Bearer",
                "expires_in": _TOKEN_S,
                "id_token": self._sealed(claims),
            },
            headers={"Cache-Control": "no-store"},
        )

    async def userinfo(self, request: Request) -> Response:
        """Say who the person is."""
        _, _, access = request.headers.get("Authorization", "").partition(" ")
        asked = self._tokens.get(access)
        if asked is None or asked.who is None or asked.until < time.monotonic():
            return JSONResponse({"error": "invalid_token"}, 401)
        return Response(self._sealed(asked.who.claims()), media_type="application/jwt")

    async def end(self, request: Request) -> Response:
        """End the session: there is none, but who asks must show the token of one."""
        asked = request.query_params
        try:
            jwt.decode(asked.get("id_token_hint", ""), self._key, algorithms=["ES256"])
        except (JoseError, ValueError):
            return Response(status_code=400)
        if asked.get("post_logout_redirect_uri") != self._client.post_logout_redirect_uri:
            return Response(status_code=400)
        query = urlencode({"state": asked.get("state", "")})
        return RedirectResponse(f"{self._client.post_logout_redirect_uri}?{query}", 303)

    def _sealed(self, claims: dict[str, Any]) -> str:
        """Return claims that are signed by us, then encrypted to the client."""
        now = int(time.time())
        all_claims = {
            "iss": self._issuer,
            "aud": self._client.client_id,
            "iat": now,
            "exp": now + _TOKEN_S,
            **claims,
        }
        header = {"alg": "ES256", "kid": self._key.kid}
        signed = jwt.encode(header, all_claims, self._key, algorithms=["ES256"])
        key = self._client.encryption_key
        outer = {"alg": "ECDH-ES", "enc": "A256GCM", "cty": "JWT", "kid": key.kid}
        return jwe.encrypt_compact(outer, signed, key, algorithms=["ECDH-ES", "A256GCM"])

    def _back(self, parameters: dict[str, str]) -> Response:
        query = urlencode({**parameters, "iss": self._issuer})
        return RedirectResponse(f"{self._client.redirect_uri}?{query}", 303)

    def _tidy(self) -> None:
        now = time.monotonic()
        for held in (self._pages, self._codes, self._tokens):
            for key in [key for key, one in held.items() if one.until < now]:
                del held[key]


async def _form(request: Request) -> dict[str, str]:
    body = await request.body()
    return dict(parse_qsl(body[:8192].decode("utf-8", "replace"), keep_blank_values=True))
