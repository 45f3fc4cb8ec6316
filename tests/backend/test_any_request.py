"""Whatever is sent, the backend answers with a success or a problem, and never a 5xx."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator

import httpx
import pytest
from caf_running import ELISE, KIOSKS, Here, here, somebody
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.contract.problems import MEDIA_TYPE, Problem

VISIT = "visite-de-tout"

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=8,
)
PATHS = st.sampled_from(
    [
        ("POST", "/v1/sessions"),
        ("POST", "/v1/attestations"),
        ("POST", "/v1/submissions"),
        ("POST", f"/v1/debts/{'0' * 32}/repayments"),
        ("POST", "/v1/uploads"),
        ("PATCH", f"/v1/uploads/{'0' * 32}"),
        ("POST", "/v1/simulations"),
        ("POST", "/v1/simulations/preparation"),
        ("POST", "/v1/simulations/curve"),
        ("POST", "/v1/simulations/summary"),
        ("POST", "/v1/verifications"),
        ("POST", f"/v1/verifications/{'0' * 32}/check"),
        ("POST", "/v1/accounts"),
        ("POST", "/v1/messages"),
        ("POST", "/v1/recoveries"),
        ("POST", "/v1/recoveries/identifier"),
        ("POST", "/v1/recoveries/letter"),
        ("POST", "/v1/papers/identifier"),
        ("POST", "/v1/papers/next-step"),
        ("POST", f"/v1/recoveries/{'0' * 32}/password"),
        ("PUT", "/v1/authorisations"),
        ("GET", "/v1/account"),
        ("DELETE", "/v1/sessions"),
    ]
)
#: What each creation takes, so that some of what is drawn goes further than the first check.
ALMOST = st.one_of(
    st.fixed_dictionaries(
        {
            "channel": st.sampled_from(["sms", "email", "post"]),
            "address": st.sampled_from(["+33639980001", "a@example.org"]) | st.text(max_size=20),
        }
    ),
    st.fixed_dictionaries(
        {
            "identifier": st.sampled_from(["P00000001", "1840299990123"]) | st.text(max_size=20),
            "nom_naissance": st.text(max_size=20),
            "channel": st.sampled_from(["sms", "email", "post"]),
        }
    ),
    st.fixed_dictionaries(
        {
            "answers": st.dictionaries(
                st.sampled_from(["possede-nir", "nir", "civilite", "contact", "piece"]), JSON
            ),
            "password": st.text(max_size=20),
            "proof": st.text(max_size=20),
        }
    ),
    st.fixed_dictionaries({"identifier": st.text(max_size=20), "password": st.text(max_size=20)}),
    st.fixed_dictionaries(
        {"kind": st.sampled_from(["paiement", "quotient-familial"]), "month": st.text(max_size=8)}
    ),
    st.fixed_dictionaries(
        {
            "journey": st.sampled_from(["send-document", "sign-in", "simulation-rsa"])
            | st.text(max_size=9),
            "answers": st.dictionaries(
                st.sampled_from(["kind", "pages", "name", "enfants", "naissance", "commune"])
                | st.text(max_size=6),
                JSON,
                max_size=4,
            ),
        }
    ),
    st.fixed_dictionaries(
        {
            "journey": st.just("toutes-mes-aides"),
            "candidates": st.lists(st.dictionaries(st.text(max_size=6), JSON), max_size=13),
            "month": st.sampled_from(["2019-01", "2018-12", "9999-12", "0000-01"]),
        }
    ),
)
BODIES = st.one_of(
    st.binary(max_size=60), (JSON | ALMOST).map(lambda one: json.dumps(one).encode())
)
SEGMENT = st.text(string.printable + "é\x00\u202e", max_size=12)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    with here(f"sqlite:///{tmp_path_factory.mktemp('any')}/caf.sqlite3") as running:
        yield running


@pytest.fixture(scope="module")
def http(backend: Here) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {KIOSKS['borne-1']}", "Kiosk-Visit": VISIT}
    with httpx.Client(base_url=backend.url, headers=headers, trust_env=False) as client:
        who = somebody(ELISE)
        given_ = {"identifier": who.nir, "password": who.password}
        client.headers["Caf-Session"] = client.post("/v1/sessions", json=given_).json()["token"]
        yield client


def check(answer: httpx.Response) -> None:
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        assert answer.headers["Content-Type"] == MEDIA_TYPE
        assert Problem.model_validate_json(answer.content).status == answer.status_code


@settings(deadline=None, max_examples=150)
@given(where=PATHS, body=BODIES, key=st.text("ab-_é", min_size=14, max_size=20))
def test_any_body_gets_an_answer(
    http: httpx.Client, where: tuple[str, str], body: bytes, key: str
) -> None:
    headers = {"Idempotency-Key": key.encode(), "Content-Type": b"application/json"}
    check(http.request(*where, content=body, headers=headers))


@settings(deadline=None, max_examples=150)
@given(
    method=st.sampled_from(["GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "BREW"]),
    place=st.sampled_from(["", "v1/", "v1/uploads/", "v1/visits/", "v1/attestations/"]),
    segment=SEGMENT,
    tail=st.sampled_from(["", "/", "/content", "/document"]),
)
def test_any_path_gets_an_answer(
    http: httpx.Client, method: str, place: str, segment: str, tail: str
) -> None:
    quoted = "".join(f"%{byte:02X}" for byte in segment.encode())
    answer = http.request(method, f"/{place}{quoted}{tail}")
    if method != "HEAD":
        check(answer)


@settings(deadline=None, max_examples=60)
@given(
    session=st.binary(max_size=30).map(lambda raw: raw.replace(b"\r", b"").replace(b"\n", b"")),
    visit=st.text("ab-é ", max_size=12),
)
def test_any_header_gets_an_answer(http: httpx.Client, session: bytes, visit: str) -> None:
    if b"\x00" in session or session != session.strip() or visit != visit.strip():
        return
    headers = {"Caf-Session": session, "Kiosk-Visit": visit.encode()}
    try:
        check(http.get("/v1/account", headers=headers))
    except httpx.LocalProtocolError:
        return  # not a header that HTTP can carry
