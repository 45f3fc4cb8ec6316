"""What a provider, or somebody between, may send that must not be believed: one by one."""

from __future__ import annotations

import hmac
import json
import logging
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from forging import Forger, forging
from joserfc.jwk import KeySet, RSAKey
from oidc_running import ec_key, rsa_key
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kiosk.backend.franceconnect.identity import Identity
from kiosk.backend.franceconnect.refusals import FranceConnectRefused, Why
from kiosk.backend.franceconnect.relying import RelyingParty
from kiosk.backend.franceconnect.starts import Start

NOW = datetime.now(UTC)


@pytest.fixture
def forger() -> Iterator[Forger]:
    with forging() as one:
        yield one


def begun(forger: Forger, party: RelyingParty) -> Start:
    start, _ = party.begin("x", NOW + timedelta(minutes=5))
    forger.nonce = start.nonce
    return start


def finished(forger: Forger, query: str = "code=c&state={state}", **config: Any) -> Identity:
    party = RelyingParty(forger.config(**config))
    try:
        start = begun(forger, party)
        filled = query.format(state=start.state, issuer=forger.issuer)
        return party.finish(start, filled, datetime.now(UTC)).identity
    finally:
        party.close()


def why(forger: Forger, *arguments: str, **config: Any) -> Why:
    with pytest.raises(FranceConnectRefused) as caught:
        finished(forger, *arguments, **config)
    return caught.value.why


def test_the_truth_is_believed(forger: Forger) -> None:
    identity = finished(forger)
    assert (identity.family_name, identity.civilite) == ("CARREL", "Mme")
    # What the log or a traceback may show of it.
    assert "CARREL" not in repr(identity)


def test_the_subject_is_a_digest_of_the_issuer_and_of_its_name(forger: Forger) -> None:
    assert len(finished(forger).subject) == 64
    assert finished(forger).subject == finished(forger).subject
    first = finished(forger).subject
    forger.id_claims = forger.person = {"sub": "autre"}
    assert finished(forger).subject != first


def test_rsa_keys_open_too_and_an_old_key_while_keys_turn(forger: Forger) -> None:
    forger.ours = rsa_key()
    assert finished(forger, encryption_keys=KeySet([ec_key(), forger.ours])).family_name


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("code=c", Why.STATE_MISSING),
        ("", Why.STATE_MISSING),
        ("code=c&state=autre", Why.STATE_WRONG),
        ("code=c&state=", Why.STATE_WRONG),
        ("code=c&state=é", Why.STATE_WRONG),
        ("code=c&state={state}&state={state}", Why.STATE_MISSING),
        ("code=c&state={state}&code=d", Why.STATE_MISSING),
        ("state={state}", Why.CODE_MISSING),
        ("code=&state={state}", Why.CODE_MISSING),
        ("code=c&state={state}&iss=http://autre", Why.ISSUER_WRONG),
        ("error=access_denied&state=autre", Why.STATE_WRONG),
        ("error=access_denied&state={state}", Why.ACCESS_DENIED),
        ("error=login_required&state={state}", Why.LOGIN_REQUIRED),
        ("error=server_error&state={state}", Why.PROVIDER_BUSY),
        ("error=Y000400&state={state}", Why.REQUEST_REFUSED),
    ],
)
def test_a_query_that_is_not_the_answer(forger: Forger, query: str, reason: Why) -> None:
    assert why(forger, query) is reason
    # Nothing of it was shown to the provider.
    assert forger.token_calls == 0


def test_an_issuer_that_must_be_named_is(forger: Forger) -> None:
    forger.discovery = {"authorization_response_iss_parameter_supported": True}
    assert why(forger) is Why.ISSUER_WRONG
    assert finished(forger, "code=c&state={state}&iss={issuer}")


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"nonce": "autre"}, Why.NONCE_WRONG),
        ({"nonce": None}, Why.NONCE_WRONG),
        ({"nonce": 7}, Why.NONCE_WRONG),
        ({"acr": "eidas1"}, Why.LEVEL_TOO_LOW),
        ({"acr": None}, Why.LEVEL_TOO_LOW),
        ({"acr": "eidas20"}, Why.LEVEL_TOO_LOW),
        ({"acr": ["eidas2"]}, Why.LEVEL_TOO_LOW),
        ({"iss": "http://autre"}, Why.CLAIMS_WRONG),
        ({"iss": None}, Why.CLAIMS_WRONG),
        ({"aud": "autre"}, Why.CLAIMS_WRONG),
        ({"aud": None}, Why.CLAIMS_WRONG),
        ({"aud": ["borne", "autre"]}, Why.CLAIMS_WRONG),
        ({"aud": ["borne", "autre"], "azp": "autre"}, Why.CLAIMS_WRONG),
        ({"sub": None}, Why.CLAIMS_WRONG),
        ({"sub": ""}, Why.CLAIMS_WRONG),
        ({"sub": 4}, Why.CLAIMS_WRONG),
        ({"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}, Why.CLAIMS_WRONG),
        ({"exp": 1}, Why.CLOCK),
        ({"exp": None}, Why.CLOCK),
        ({"iat": 99999999999}, Why.CLOCK),
        ({"iat": "hier"}, Why.CLOCK),
    ],
)
def test_an_identity_token_that_says_something_else(
    forger: Forger, claims: dict[str, Any], reason: Why
) -> None:
    forger.id_claims = claims
    assert why(forger) is reason


def _other_key(forger: Forger) -> Callable[[dict[str, Any]], str]:
    """Sign with a stranger's key under the true one's name."""
    key = ec_key("sig")
    return lambda claims: forger.encrypt(forger.sign(claims, key, kid=forger.signing.kid))


def _unknown_key(forger: Forger) -> Callable[[dict[str, Any]], str]:
    key = ec_key("sig")
    return lambda claims: forger.encrypt(forger.sign(claims, key))


def _by_secret(forger: Forger) -> Callable[[dict[str, Any]], str]:
    """Sign with HS256 and the public key as the secret: an old trick."""

    def sealed(claims: dict[str, Any]) -> str:
        head = {"alg": "HS256", "typ": "JWT", "kid": forger.signing.kid}
        signed = ".".join(_encoded(json.dumps(part).encode()) for part in (head, claims))
        secret = forger.signing.as_pem(private=False)
        mark = hmac.digest(secret, signed.encode(), "sha256")
        return forger.encrypt(f"{signed}.{_encoded(mark)}")

    return sealed


def _encoded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _unsigned(forger: Forger) -> Callable[[dict[str, Any]], str]:
    return lambda claims: forger.encrypt(forger.sign(claims).rpartition(".")[0] + ".")


def _changed(forger: Forger) -> Callable[[dict[str, Any]], str]:
    def sealed(claims: dict[str, Any]) -> str:
        head, _, mark = forger.sign(claims).split(".")
        _, body, _ = forger.sign({**claims, "sub": "autre"}).split(".")
        return forger.encrypt(f"{head}.{body}.{mark}")

    return sealed


def _garbage(forger: Forger) -> Callable[[dict[str, Any]], str]:
    return lambda _: forger.encrypt("ce n’est pas un jeton".replace("’", "'"))


def _plain(forger: Forger) -> Callable[[dict[str, Any]], str]:
    return forger.sign


def _to_another(forger: Forger) -> Callable[[dict[str, Any]], str]:
    return lambda claims: forger.encrypt(forger.sign(claims), ec_key(), kid=forger.ours.kid)


def _torn(forger: Forger) -> Callable[[dict[str, Any]], str]:
    def sealed(claims: dict[str, Any]) -> str:
        parts = forger.seal(claims).split(".")
        parts[3] = parts[3][:-8] + "AAAAAAAA"
        return ".".join(parts)

    return sealed


def _weak_content(forger: Forger) -> Callable[[dict[str, Any]], str]:
    return lambda claims: forger.encrypt(forger.sign(claims), enc="A128GCM")


FORGED = [
    (_other_key, Why.SIGNATURE_BAD),
    (_unknown_key, Why.KEY_UNKNOWN),
    (_by_secret, Why.SIGNATURE_BAD),
    (_unsigned, Why.SIGNATURE_BAD),
    (_changed, Why.SIGNATURE_BAD),
    (_garbage, Why.SIGNATURE_BAD),
    (_plain, Why.NOT_ENCRYPTED),
    (_to_another, Why.UNDECRYPTABLE),
    (_torn, Why.UNDECRYPTABLE),
    (_weak_content, Why.UNDECRYPTABLE),
]


@pytest.mark.parametrize(("forge", "reason"), FORGED)
def test_a_forged_identity_token(forger: Forger, forge: Any, reason: Why) -> None:
    forger.seal_id = forge(forger)
    assert why(forger) is reason


@pytest.mark.parametrize(("forge", "reason"), FORGED)
def test_a_forged_person(forger: Forger, forge: Any, reason: Why) -> None:
    forger.seal_person = forge(forger)
    assert why(forger) is reason


def test_keys_of_other_kinds_are_not_for_signing(forger: Forger) -> None:
    other = RSAKey.generate_key(2048, {"use": "sig"}, auto_kid=True)
    forger.keys = [other, forger.signing]
    assert finished(forger)
    forger.keys = [other]
    assert why(forger) is Why.KEY_UNKNOWN


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"sub": "autre"}, Why.SUBJECT_DIFFERS),
        ({"sub": None}, Why.SUBJECT_DIFFERS),
        ({"iss": "http://autre"}, Why.CLAIMS_WRONG),
        ({"aud": "autre"}, Why.CLAIMS_WRONG),
        ({"family_name": None}, Why.IDENTITY_INCOMPLETE),
        ({"given_name": ""}, Why.IDENTITY_INCOMPLETE),
        ({"gender": "unspecified"}, Why.IDENTITY_INCOMPLETE),
        ({"birthdate": "1986"}, Why.IDENTITY_INCOMPLETE),
        ({"birthdate": "1986-02-30"}, Why.IDENTITY_INCOMPLETE),
        ({"birthcountry": None}, Why.IDENTITY_INCOMPLETE),
        ({"birthplace": ""}, Why.IDENTITY_INCOMPLETE),
        ({"birthplace": "Paris"}, Why.IDENTITY_INCOMPLETE),
    ],
)
def test_a_person_who_is_not_whole(forger: Forger, claims: dict[str, Any], reason: Why) -> None:
    forger.person = claims
    assert why(forger) is reason


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (400, {"error": "invalid_grant"}, Why.CODE_REFUSED),
        (401, {"error": "invalid_client"}, Why.CLIENT_REFUSED),
        (400, {"error": "invalid_request"}, Why.REQUEST_REFUSED),
        (500, {}, Why.PROVIDER_BUSY),
        (503, {"error": "invalid_grant"}, Why.PROVIDER_BUSY),
        (200, {}, Why.ANSWER_BROKEN),
        (200, {"access_token": 4, "id_token": []}, Why.ANSWER_BROKEN),
        (200, [], Why.ANSWER_BROKEN),
        (404, "rien", Why.ANSWER_BROKEN),
    ],
)
def test_an_answer_of_the_token_endpoint(
    forger: Forger, status: int, body: Any, reason: Why
) -> None:
    forger.token_answer = lambda _: JSONResponse(body, status)
    assert why(forger) is reason


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (JSONResponse({"sub": "usager"}), Why.ANSWER_BROKEN),
        (PlainTextResponse("", 401), Why.CODE_REFUSED),
        (PlainTextResponse("", 500), Why.PROVIDER_BUSY),
        (Response("x" * 300_000, media_type="application/jwt"), Why.ANSWER_BROKEN),
        (Response("", 302, {"Location": "http://127.0.0.1:1/"}), Why.ANSWER_BROKEN),
    ],
)
def test_an_answer_of_the_userinfo_endpoint(forger: Forger, answer: Response, reason: Why) -> None:
    forger.userinfo_answer = answer
    assert why(forger) is reason


@pytest.mark.parametrize(
    "discovery",
    [
        {"issuer": "http://autre"},
        {"issuer": None},
        {"token_endpoint": None},
        {"token_endpoint": "http://ailleurs.invalid/token"},
        {"jwks_uri": "file:///etc/passwd"},
        {"id_token_signing_alg_values_supported": ["RS256"]},
    ],
)
def test_a_discovery_that_is_broken(forger: Forger, discovery: dict[str, Any]) -> None:
    forger.discovery = discovery
    assert why(forger) is Why.DISCOVERY_BROKEN


def test_the_reason_is_logged_and_nothing_else(
    forger: Forger, caplog: pytest.LogCaptureFixture
) -> None:
    forger.id_claims = {"nonce": "autre"}
    with caplog.at_level(logging.INFO, "kiosk.backend.franceconnect"):
        why(forger)
    lines = [one.getMessage() for one in caplog.records if one.name.startswith("kiosk")]
    assert lines == ["refused: nonce-wrong"]


def test_every_reason_has_its_code_and_every_code_its_sentence() -> None:
    from kiosk.backend.franceconnect import refusals
    from kiosk.i18n import Words

    words = Words("fr")
    for reason in Why:
        code = refusals.refused(reason).problem.code
        assert words.has(f"problem-{code}"), code
