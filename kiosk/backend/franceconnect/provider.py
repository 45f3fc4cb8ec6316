"""The provider as it describes itself: its addresses, what it can do, its keys."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Lock
from typing import Any

import httpx
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from kiosk.backend.franceconnect.config import Config, is_safe
from kiosk.backend.franceconnect.refusals import Why, refused

#: How long a description and its keys are believed, in seconds.
_FRESH_S = 3600.0

#: Bytes of an answer beyond which it is not a provider's.
_MOST_BYTES = 256 * 1024

#: How the identity and the identity token are signed: nothing else is accepted.
SIGNED_BY = "ES256"


class Metadata(BaseModel):
    """What of a discovery document (OpenID Connect Discovery, section 3) is used here."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    userinfo_endpoint: str
    jwks_uri: str
    end_session_endpoint: str | None = None
    id_token_signing_alg_values_supported: tuple[str, ...]
    code_challenge_methods_supported: tuple[str, ...] = ()
    authorization_response_iss_parameter_supported: bool = False

    @field_validator(
        "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri",
        "end_session_endpoint",
    )  # fmt: skip
    @classmethod
    def _safe(cls, value: str | None) -> str | None:
        if value is not None and not is_safe(value):
            raise ValueError("not https")
        return value

    @property
    def pkce(self) -> bool:
        """Whether the provider checks a code challenge."""
        return "S256" in self.code_challenge_methods_supported


@dataclass
class _Kept:
    at: float
    metadata: Metadata
    keys: KeySet | None = None


class Provider:
    """Fetches what the provider says of itself, and keeps it for an hour. Failures are not
    kept: the next visitor may be luckier."""

    def __init__(self, config: Config, http: httpx.Client) -> None:
        self._config = config
        self._http = http
        self._lock = Lock()
        self._kept: _Kept | None = None

    def metadata(self) -> Metadata:
        """Return its description. Raises :class:`Refused`."""
        return self._fresh().metadata

    def keys(self, *, again: bool = False) -> KeySet:
        """Return its public keys; ``again`` asks for those that it has at this moment."""
        kept = self._fresh()
        if kept.keys is None or again:
            told = self._json(kept.metadata.jwks_uri)
            try:
                kept.keys = KeySet.import_key_set(told)
            except (JoseError, KeyError, TypeError, ValueError):
                raise refused(Why.DISCOVERY_BROKEN) from None
        return kept.keys

    def _fresh(self) -> _Kept:
        with self._lock:
            kept = self._kept
            if kept is not None and time.monotonic() - kept.at < _FRESH_S:
                return kept
        address = f"{self._config.issuer.rstrip('/')}/.well-known/openid-configuration"
        try:
            metadata = Metadata.model_validate(self._json(address))
        except ValidationError:
            raise refused(Why.DISCOVERY_BROKEN) from None
        signs = SIGNED_BY in metadata.id_token_signing_alg_values_supported
        if metadata.issuer != self._config.issuer or not signs:
            raise refused(Why.DISCOVERY_BROKEN)
        kept = _Kept(time.monotonic(), metadata)
        with self._lock:
            self._kept = kept
        return kept

    def _json(self, url: str) -> Any:
        answer = send(self._http, self._http.build_request("GET", url))
        if answer.status_code != httpx.codes.OK:
            raise refused(Why.DISCOVERY_BROKEN)
        try:
            return answer.json()
        except ValueError:
            raise refused(Why.DISCOVERY_BROKEN) from None


def send(
    http: httpx.Client, request: httpx.Request, auth: httpx.Auth | None = None
) -> httpx.Response:
    """Return an answer, whole. Raises :class:`Refused` when none comes, or one that is a
    failure of the provider's own."""
    try:
        answer = http.send(request, auth=auth)
    except httpx.TimeoutException:
        raise refused(Why.TOO_SLOW) from None
    except (httpx.HTTPError, httpx.InvalidURL):
        raise refused(Why.UNREACHABLE) from None
    if answer.is_server_error:
        raise refused(Why.PROVIDER_BUSY)
    if len(answer.content) > _MOST_BYTES:
        raise refused(Why.ANSWER_BROKEN)
    return answer
