"""Opening what the provider sends: decrypted with our key, its signature and claims checked."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from authlib.oidc.core import CodeIDToken
from cryptography.exceptions import InvalidTag
from joserfc import jwe, jwt
from joserfc.errors import (
    BadSignatureError,
    ClaimError,
    ExpiredTokenError,
    InvalidKeyIdError,
    JoseError,
)
from joserfc.jwk import ECKey, KeySet
from joserfc.jws import extract_compact
from joserfc.registry import HeaderParameter

from kiosk.backend.franceconnect.config import Config
from kiosk.backend.franceconnect.provider import SIGNED_BY, Provider
from kiosk.backend.franceconnect.refusals import Why, refused

_CONTENT_BY = "A256GCM"

#: Claims that an envelope may repeat (RFC 7519, 5.3); those inside are the ones that count.
_REPEATED = {name: HeaderParameter(name, lambda _: None) for name in ("iss", "sub", "aud")}

#: Claims of time: wrong, they tell of clocks that are apart.
_TIMES = frozenset({"exp", "iat", "nbf"})


@dataclass(frozen=True, slots=True)
class Signed:
    """What a token says, and the token as it was signed (``raw``), for the sign-out."""

    header: Mapping[str, Any]
    claims: dict[str, Any]
    raw: str


def opened(token: str, config: Config, provider: Provider) -> Signed:
    """Return what a token says once it is decrypted and its signature is right.

    A token that is not encrypted, where it must be, or signed otherwise than by ES256, is refused.
    """
    if config.encryption_keys is None:
        return _verified(token, provider)
    if token.count(".") != 4:
        raise refused(Why.NOT_ENCRYPTED)
    try:
        registry = jwe.JWERegistry(_REPEATED, [*config.decrypts, _CONTENT_BY])
        envelope = jwe.decrypt_compact(token, config.encryption_keys, registry=registry)
        inner = (envelope.plaintext or b"").decode("ascii")
    except (JoseError, InvalidTag, ValueError, KeyError, TypeError):
        raise refused(Why.UNDECRYPTABLE) from None
    return _verified(inner, provider)


def identity_claims(
    token: str, config: Config, provider: Provider, nonce: str, access_token: str, now: int
) -> Signed:
    """Return the identity token, every claim checked (OpenID Connect Core, 3.1.3.7)."""
    signed = opened(token, config, provider)
    wanted = {
        "iss": {"essential": True, "value": config.issuer},
        "aud": {"essential": True, "value": config.client_id},
        "nonce": {"essential": True},
    }
    parameters = {"client_id": config.client_id, "access_token": access_token}
    claims = CodeIDToken(signed.claims, signed.header, wanted, parameters)
    try:
        claims.validate(now=now, leeway=config.leeway_s)
    except ExpiredTokenError:
        raise refused(Why.CLOCK) from None
    except ClaimError as error:
        why = Why.NONCE_WRONG if error.claim == "nonce" else Why.CLAIMS_WRONG
        raise refused(Why.CLOCK if error.claim in _TIMES else why) from None
    except (JoseError, TypeError, ValueError):
        raise refused(Why.CLAIMS_WRONG) from None
    given = signed.claims["nonce"]
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), nonce.encode()):
        raise refused(Why.NONCE_WRONG)
    if not isinstance(signed.claims["sub"], str) or not signed.claims["sub"]:
        raise refused(Why.CLAIMS_WRONG)
    if config.level is not None and not config.level.covers(signed.claims.get("acr")):
        raise refused(Why.LEVEL_TOO_LOW)
    return signed


def person_claims(token: str, config: Config, provider: Provider, subject: str) -> dict[str, Any]:
    """Return the claims of the person (UserInfo, 5.3.2): of the same ``sub``, or refused."""
    claims = opened(token, config, provider).claims
    if claims.get("sub") != subject:
        raise refused(Why.SUBJECT_DIFFERS)
    audience = claims.get("aud", config.client_id)
    audiences = audience if isinstance(audience, list) else [audience]
    if claims.get("iss", config.issuer) != config.issuer or config.client_id not in audiences:
        raise refused(Why.CLAIMS_WRONG)
    return claims


def _verified(token: str, provider: Provider) -> Signed:
    try:
        header = extract_compact(token.encode()).headers()
    except (JoseError, ValueError, KeyError, TypeError):
        raise refused(Why.SIGNATURE_BAD) from None
    if header.get("alg") != SIGNED_BY:
        raise refused(Why.SIGNATURE_BAD)
    keys = _named(provider.keys(), header)
    if not keys:
        # Keys turn: the one that signed may be newer than what we know.
        keys = _named(provider.keys(again=True), header)
    if not keys:
        raise refused(Why.KEY_UNKNOWN)
    for key in keys:
        try:
            found = jwt.decode(token, key, algorithms=[SIGNED_BY])
        except (BadSignatureError, InvalidKeyIdError):
            continue
        except (JoseError, ValueError, TypeError):
            raise refused(Why.SIGNATURE_BAD) from None
        return Signed(found.header, found.claims, token)
    raise refused(Why.SIGNATURE_BAD)


def _named(keys: KeySet, header: Mapping[str, Any]) -> list[ECKey]:
    """Return the keys that may have signed: the one that is named, or any that could."""
    name = header.get("kid")
    return [
        key
        for key in keys.keys
        if isinstance(key, ECKey)
        and key.curve_name == "P-256"
        and key.get("use", "sig") == "sig"
        and (name is None or key.kid == name)
    ]
