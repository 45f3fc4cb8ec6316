"""The relying party: the addresses to open, and what is made of the answer.

Code flow only. The library (Authlib) makes requests and proves who we are; what comes back is
checked in :mod:`tokens`.
"""

from __future__ import annotations

import hmac
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from authlib.common.urls import add_params_to_uri
from authlib.oauth2 import ClientAuth, OAuth2Error
from authlib.oauth2.client import OAuth2Client
from authlib.oauth2.rfc7523 import PrivateKeyJWT

from kiosk.backend.franceconnect.config import Config
from kiosk.backend.franceconnect.identity import Identity, identity_of
from kiosk.backend.franceconnect.provider import Metadata, Provider, send
from kiosk.backend.franceconnect.refusals import Why, refused, why_of
from kiosk.backend.franceconnect.starts import Start, new_secret
from kiosk.backend.franceconnect.tokens import identity_claims, person_claims


class _Proof(httpx.Auth, ClientAuth):  # type: ignore[misc]
    """Authlib's proof of who the client is, put into a request of httpx."""

    requires_request_body = True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Give the request with the proof in its body."""
        url, headers, body = self.prepare(
            request.method, str(request.url), request.headers, request.content.decode()
        )
        headers["Content-Length"] = str(len(body))
        # The extensions hold the time limit.
        extensions = request.extensions
        yield httpx.Request(
            request.method, url, headers=headers, content=body, extensions=extensions
        )


class _Client(OAuth2Client):  # type: ignore[misc]
    client_auth_class = _Proof
    SESSION_REQUEST_PARAMS = ()


@dataclass(frozen=True, slots=True)
class Proven:
    """What is said of who signed in, all of it checked, and the token that ends their session."""

    claims: dict[str, Any] = field(repr=False)
    id_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """A person, and the token that ends their session at the provider."""

    identity: Identity
    id_token: str = field(repr=False)


class RelyingParty:
    """Speaks with one provider. Every method raises :class:`Refused`."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._http = httpx.Client(
            timeout=config.timeout_s,
            follow_redirects=False,
            # A provider on this machine is never behind the proxy that the environment names.
            trust_env=not config.demonstration,
        )
        self._provider = Provider(config, self._http)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def begin(self, start_id: str, expires_at: datetime) -> tuple[Start, str]:
        """Return a new sign-in and the address where the person proves who they are."""
        metadata = self._provider.metadata()
        start = Start(
            id=start_id,
            state=new_secret(),
            nonce=new_secret(),
            verifier=new_secret() if metadata.pkce else None,
            expires_at=expires_at,
        )
        level = self.config.level
        url, _ = self._client().create_authorization_url(
            metadata.authorization_endpoint,
            state=start.state,
            code_verifier=start.verifier,
            nonce=start.nonce,
            **({} if level is None else {"acr_values": level.value}),
        )
        return start, str(url)

    def hosts(self) -> tuple[str, ...]:
        """Return where the page may go: the provider, and its identity providers."""
        metadata = self._provider.metadata()
        ours = (metadata.authorization_endpoint, metadata.end_session_endpoint or "")
        return tuple(dict.fromkeys((*filter(None, map(_host, ours)), *self.config.hosts)))

    def finish(self, start: Start, query: str, now: datetime) -> Answer:
        """Return who signed in, from the query that the page came back with."""
        proven = self.prove(start, query, now)
        return Answer(identity_of(proven.claims, self.config.issuer), proven.id_token)

    def prove(self, start: Start, query: str, now: datetime) -> Proven:
        """Return what is said of them, whatever it is."""
        metadata = self._provider.metadata()
        code = self._code(start, query, metadata)
        token = self._token(metadata, start, code)
        access_token, id_token = token.get("access_token"), token.get("id_token")
        if not isinstance(access_token, str) or not isinstance(id_token, str):
            raise refused(Why.ANSWER_BROKEN)
        signed = identity_claims(
            id_token,
            self.config,
            self._provider,
            start.nonce,
            access_token,
            int(now.timestamp()),
        )
        claims = self._person(metadata, access_token, signed.claims["sub"])
        return Proven(claims, signed.raw)

    def sign_out_url(self, id_token: str, state: str = "") -> str | None:
        """Return the address that ends the person's session at the provider, if it has one;
        ``state`` comes back, behind it a secret."""
        end = self._provider.metadata().end_session_endpoint
        if end is None:
            return None
        asked = {
            "id_token_hint": id_token,
            "post_logout_redirect_uri": self.config.post_logout_redirect_uri,
            "state": f"{state}{new_secret()}",
        }
        return str(add_params_to_uri(end, list(asked.items())))

    def _code(self, start: Start, query: str, metadata: Metadata) -> str:
        pairs = parse_qsl(query.lstrip("?"), keep_blank_values=True)
        given = dict(pairs)
        if len(given) != len(pairs) or "state" not in given:
            raise refused(Why.STATE_MISSING)
        if not hmac.compare_digest(given["state"].encode(), start.state.encode()):
            raise refused(Why.STATE_WRONG)
        issuer = given.get("iss")
        must = metadata.authorization_response_iss_parameter_supported
        if (issuer is None and must) or issuer not in (None, self.config.issuer):
            raise refused(Why.ISSUER_WRONG)
        if "error" in given:
            raise refused(why_of(given["error"]))
        if not given.get("code"):
            raise refused(Why.CODE_MISSING)
        return given["code"]

    def _token(self, metadata: Metadata, start: Start, code: str) -> dict[str, Any]:
        client = self._client()
        # What is sent is Authlib's; how a failure is told is ours.
        body = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.config.redirect_uri,
        }
        if start.verifier is not None:
            body["code_verifier"] = start.verifier
        auth = client.client_auth(client.token_endpoint_auth_method)
        request = self._http.build_request("POST", metadata.token_endpoint, data=body)
        request.headers["Accept"] = "application/json"
        answer = send(self._http, request, auth)
        try:
            return dict(client.parse_response_token(answer))
        except OAuth2Error as error:
            why = why_of(error.error)
        except (ValueError, TypeError, AttributeError, httpx.HTTPStatusError):
            why = Why.ANSWER_BROKEN
        raise refused(why)

    def _person(self, metadata: Metadata, access_token: str, subject: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {access_token}", "Accept": "application/jwt"}
        request = self._http.build_request("GET", metadata.userinfo_endpoint, headers=headers)
        answer = send(self._http, request)
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            raise refused(Why.CODE_REFUSED)
        kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if answer.status_code != httpx.codes.OK or kind != "application/jwt":
            raise refused(Why.ANSWER_BROKEN)
        return person_claims(answer.text.strip(), self.config, self._provider, subject)

    def _client(self) -> _Client:
        config = self.config
        by_key = config.signing_key is not None
        client = _Client(
            self._http,
            client_id=config.client_id,
            client_secret=config.signing_key or config.client_secret,
            token_endpoint_auth_method="private_key_jwt" if by_key else "client_secret_post",
            scope=" ".join(config.scopes),
            redirect_uri=config.redirect_uri,
            code_challenge_method="S256",
        )
        if config.signing_key is not None:
            alg = "ES256" if config.signing_key.key_type == "EC" else "RS256"
            client.register_client_auth_method(PrivateKeyJWT(alg=alg))
        return client


def _host(url: str) -> str:
    return urlsplit(url).netloc
