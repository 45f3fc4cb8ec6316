"""Why a sign-in by FranceConnect+ fails: one reason each, logged without a word of the person.

A visitor is told what they can do, which is the same for many reasons; who looks after the
backend reads the reason itself.
"""

from __future__ import annotations

import logging
from enum import StrEnum

from kiosk.backend.refusal import Refused
from kiosk.contract.problems import Code

_log = logging.getLogger("kiosk.backend.franceconnect")


class Why(StrEnum):
    """Everything that can go wrong."""

    NOT_SET_UP = "not-set-up"
    # The start.
    START_UNKNOWN = "start-unknown"
    STATE_MISSING = "state-missing"
    STATE_WRONG = "state-wrong"
    ISSUER_WRONG = "issuer-wrong"
    CODE_MISSING = "code-missing"
    # What the provider says.
    ACCESS_DENIED = "access-denied"
    LOGIN_REQUIRED = "login-required"
    PROVIDER_BUSY = "provider-busy"
    REQUEST_REFUSED = "request-refused"
    CODE_REFUSED = "code-refused"
    CLIENT_REFUSED = "client-refused"
    # The provider itself.
    UNREACHABLE = "unreachable"
    TOO_SLOW = "too-slow"
    DISCOVERY_BROKEN = "discovery-broken"
    ANSWER_BROKEN = "answer-broken"
    # Tokens.
    NOT_ENCRYPTED = "not-encrypted"
    UNDECRYPTABLE = "undecryptable"
    SIGNATURE_BAD = "signature-bad"
    KEY_UNKNOWN = "key-unknown"
    CLAIMS_WRONG = "claims-wrong"
    NONCE_WRONG = "nonce-wrong"
    LEVEL_TOO_LOW = "level-too-low"
    CLOCK = "clock"
    SUBJECT_DIFFERS = "subject-differs"
    IDENTITY_INCOMPLETE = "identity-incomplete"
    # The account.
    LINK_REFUSED = "link-refused"


_CODES = {
    Why.NOT_SET_UP: Code.FRANCECONNECT_ABSENT,
    Why.START_UNKNOWN: Code.FRANCECONNECT_EXPIRED,
    Why.STATE_MISSING: Code.FRANCECONNECT_MIXED_UP,
    Why.STATE_WRONG: Code.FRANCECONNECT_MIXED_UP,
    Why.ISSUER_WRONG: Code.FRANCECONNECT_MIXED_UP,
    Why.CODE_MISSING: Code.FRANCECONNECT_MIXED_UP,
    Why.ACCESS_DENIED: Code.FRANCECONNECT_CANCELLED,
    Why.LOGIN_REQUIRED: Code.FRANCECONNECT_LOGIN_REQUIRED,
    Why.PROVIDER_BUSY: Code.FRANCECONNECT_UNAVAILABLE,
    Why.REQUEST_REFUSED: Code.FRANCECONNECT_MISCONFIGURED,
    Why.CODE_REFUSED: Code.FRANCECONNECT_EXPIRED,
    Why.CLIENT_REFUSED: Code.FRANCECONNECT_MISCONFIGURED,
    Why.UNREACHABLE: Code.FRANCECONNECT_UNAVAILABLE,
    Why.TOO_SLOW: Code.FRANCECONNECT_UNAVAILABLE,
    Why.DISCOVERY_BROKEN: Code.FRANCECONNECT_UNAVAILABLE,
    Why.ANSWER_BROKEN: Code.FRANCECONNECT_UNAVAILABLE,
    Why.NOT_ENCRYPTED: Code.FRANCECONNECT_UNVERIFIED,
    Why.UNDECRYPTABLE: Code.FRANCECONNECT_UNVERIFIED,
    Why.SIGNATURE_BAD: Code.FRANCECONNECT_UNVERIFIED,
    Why.KEY_UNKNOWN: Code.FRANCECONNECT_UNVERIFIED,
    Why.CLAIMS_WRONG: Code.FRANCECONNECT_UNVERIFIED,
    Why.NONCE_WRONG: Code.FRANCECONNECT_UNVERIFIED,
    Why.LEVEL_TOO_LOW: Code.FRANCECONNECT_LEVEL,
    Why.CLOCK: Code.FRANCECONNECT_CLOCK,
    Why.SUBJECT_DIFFERS: Code.FRANCECONNECT_UNVERIFIED,
    Why.IDENTITY_INCOMPLETE: Code.FRANCECONNECT_INCOMPLETE,
    Why.LINK_REFUSED: Code.FRANCECONNECT_LINK_REFUSED,
}


class FranceConnectRefused(Refused):
    """A sign-in that cannot go on; ``why`` is for who looks after the backend."""

    def __init__(self, why: Why, *, attempts_left: int | None = None) -> None:
        super().__init__(_CODES[why], attempts_left=attempts_left)
        self.why = why


def refused(why: Why, *, attempts_left: int | None = None) -> FranceConnectRefused:
    """Log a reason, and return the refusal to raise."""
    _log.info("refused: %s", why.value)
    return FranceConnectRefused(why, attempts_left=attempts_left)


#: What an OAuth error in the address or in the answer of the token endpoint means
#: (RFC 6749, 4.1.2.1 and 5.2; OpenID Connect Core, 3.1.2.6). Anything else is our mistake.
_PROVIDER_ERRORS = {
    "access_denied": Why.ACCESS_DENIED,
    "login_required": Why.LOGIN_REQUIRED,
    "interaction_required": Why.LOGIN_REQUIRED,
    "account_selection_required": Why.LOGIN_REQUIRED,
    "consent_required": Why.LOGIN_REQUIRED,
    "temporarily_unavailable": Why.PROVIDER_BUSY,
    "server_error": Why.PROVIDER_BUSY,
    "invalid_grant": Why.CODE_REFUSED,
    "invalid_client": Why.CLIENT_REFUSED,
    "unauthorized_client": Why.CLIENT_REFUSED,
}


def why_of(error: str) -> Why:
    """Return the reason that an error of the protocol stands for."""
    return _PROVIDER_ERRORS.get(error, Why.REQUEST_REFUSED)
