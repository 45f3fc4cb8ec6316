"""Every path that needs somebody signed in has its place in the matrix of who may do what."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from caf_running import ANTOINE, ELISE, FLORENCE, KIOSKS, MOUSSA, Here, here, somebody

from kiosk.backend.app import create_app
from kiosk.backend.tokens import Tokens
from kiosk.client import new_key
from kiosk.contract.access import POSSIBLE, Possibility, Role
from kiosk.contract.problems import Code
from kiosk.contract.wire import PART_TYPE, SESSION_HEADER, sha256_field

ANY_ID = "0" * 32

_JOINED = frozenset(
    {Possibility.SEND_DOCUMENT, Possibility.DECLARE_SEPARATION, Possibility.REQUEST_BENEFIT}
    | {one for one in Possibility if one.startswith("request-")}
)

#: What each path is: one of these possibilities is needed. ``submissions`` asks the journey.
MATRIX = {
    ("get", "/v1/account"): {Possibility.OWN_DATA},
    ("get", "/v1/profile"): {Possibility.OWN_DATA},
    ("get", "/v1/agenda"): {Possibility.OWN_DATA},
    ("get", "/v1/mails"): {Possibility.LETTERS},
    ("put", "/v1/mails/{mail_id}/read"): {Possibility.LETTERS},
    ("get", "/v1/mails/{mail_id}/document"): {Possibility.LETTERS},
    ("put", "/v1/password"): {Possibility.OWN_PASSWORD},
    ("get", "/v1/resources"): {Possibility.OWN_DATA},
    ("get", "/v1/months"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("get", "/v1/attestations"): {Possibility.ATTESTATIONS},
    ("post", "/v1/attestations"): {Possibility.ATTESTATIONS},
    ("get", "/v1/attestations/{attestation_id}/document"): {Possibility.ATTESTATIONS},
    ("post", "/v1/attestations/{attestation_id}/posting"): {Possibility.ATTESTATIONS},
    ("get", "/v1/debts"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("post", "/v1/debts/{debt_id}/repayments"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("get", "/v1/repayments/{repayment_id}"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("delete", "/v1/repayments/{repayment_id}"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("get", "/v1/repayments/{repayment_id}/receipt"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("put", "/v1/demonstration/repayments/{repayment_id}"): {Possibility.RIGHTS_AND_PAYMENTS},
    ("post", "/v1/uploads"): _JOINED,
    ("patch", "/v1/uploads/{upload_id}"): _JOINED,
    ("get", "/v1/uploads/{upload_id}"): {Possibility.OWN_DATA},
    ("head", "/v1/uploads/{upload_id}"): {Possibility.OWN_DATA},
    ("delete", "/v1/uploads/{upload_id}"): {Possibility.OWN_DATA},
    ("get", "/v1/uploads/{upload_id}/content"): {Possibility.OWN_DATA},
    ("post", "/v1/submissions"): {Possibility.SEND_DOCUMENT},
    ("get", "/v1/submissions"): {Possibility.OWN_DATA},
    ("get", "/v1/simulations/known"): {Possibility.OWN_DATA},
    ("get", "/v1/authorisations"): {Possibility.OWN_DATA},
    ("put", "/v1/authorisations"): {Possibility.AUTHORISE_CONJOINT},
    ("get", "/v1/appointments"): {Possibility.MEET},
    ("post", "/v1/appointments"): {Possibility.MEET},
    ("delete", "/v1/appointments/{appointment_id}"): {Possibility.MEET},
    ("get", "/v1/possibilities"): {Possibility.OWN_DATA},
    # Each asks its journey who may take it: tests/contract/test_contract_demarches.py.
    ("get", "/v1/demarches/{journey}"): {Possibility.OWN_DATA},
    ("put", "/v1/drafts/{journey}"): {Possibility.OWN_DATA},
    ("delete", "/v1/drafts/{journey}"): {Possibility.OWN_DATA},
    ("get", "/v1/following"): {Possibility.OWN_DATA},
    ("get", "/v1/submissions/{submission_id}/receipt"): {Possibility.OWN_DATA},
    ("post", "/v1/mandats"): {Possibility.OWN_DATA},
    ("get", "/v1/mandats"): {Possibility.OWN_DATA},
    ("put", "/v1/mandats/{mandat_id}/revocation"): {Possibility.OWN_DATA},
    ("get", "/v1/mandats/{mandat_id}/document"): {Possibility.OWN_DATA},
    ("put", "/v1/mandats/{mandat_id}/sending"): {Possibility.LETTERS},
}

#: What somebody signed in may always do.
ALWAYS = {("delete", "/v1/sessions/current")}

BODIES = {
    "/v1/debts/{debt_id}/repayments": {"amount": 100},
    "/v1/demonstration/repayments/{repayment_id}": {"outcome": "paid"},
    "/v1/attestations": {"kind": "paiement", "month": "2026-01"},
    "/v1/appointments": {
        "mode": "in-person",
        "place": "nanterre",
        "day": "2020-01-06",
        "hour": "09:00",
    },
    "/v1/submissions": {"journey": "send-document", "answers": {}},
    "/v1/drafts/{journey}": {"answers": {}},
    "/v1/mandats": {"journeys": ["ecrire"]},
    # Élise decides the same again: Antoine goes on managing the dossier.
    "/v1/authorisations": {"decision": "yes"},
    # Not the one that is theirs: it stays as it is.
    "/v1/password": {"present": "Faux12345678", "password": "Renouveau1234"},
}

#: What a file that is sent by parts says beside its bytes.
HEADERS = {
    ("post", "/v1/uploads"): {
        "Upload-Complete": "?0",
        "Upload-Length": "5",
        "Repr-Digest": sha256_field(b"%PDF-"),
    },
    ("patch", "/v1/uploads/{upload_id}"): {
        "Content-Type": PART_TYPE,
        "Upload-Complete": "?1",
        "Upload-Offset": "0",
        "Content-Digest": sha256_field(b""),
    },
}


def test_no_path_was_forgotten() -> None:
    described = create_app(None, Tokens({})).openapi()
    signed_in = {
        (method, path)
        for path, operations in described["paths"].items()
        for method, operation in operations.items()
        if any(one["name"] == SESSION_HEADER for one in operation.get("parameters", ()))
    }
    # FranceConnect+ may be signed out of with the session that it opened.
    signed_in = {one for one in signed_in if not one[1].startswith("/v1/franceconnect")}
    assert signed_in == MATRIX.keys() | ALWAYS


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    with here(f"sqlite:///{tmp_path_factory.mktemp('matrix')}/caf.sqlite3") as running:
        yield running


@pytest.fixture(scope="module")
def http(backend: Here) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {KIOSKS['borne-1']}", "Kiosk-Visit": "visite-de-matrice"}
    with httpx.Client(base_url=backend.url, headers=headers, trust_env=False) as client:
        # The thread that serves is there before the first test is watched.
        client.get("/v1/health")
        yield client


PEOPLE = {
    Role.ALLOCATAIRE: ELISE,
    Role.CONJOINT_DELEGUE: ANTOINE,
    Role.CONJOINT: FLORENCE,
    Role.ENFANT: MOUSSA,
    Role.AUTRE: "Djénéba",
    Role.NON_ALLOCATAIRE: None,
}


@pytest.mark.parametrize("role", Role)
def test_each_role_is_refused_what_it_may_not_do_and_nothing_else(
    http: httpx.Client, role: Role
) -> None:
    name = PEOPLE[role]
    given = {"identifier": "P92417305", "password": "Bienvenue92"}
    if name is not None:
        given = {"identifier": somebody(name).nir, "password": somebody(name).password}
    session = http.post("/v1/sessions", json=given).json()
    assert session["person"]["role"] == role
    for (method, path), needed in MATRIX.items():
        headers = {SESSION_HEADER: session["token"], "Idempotency-Key": new_key()}
        headers |= HEADERS.get((method, path), {})
        address = re.sub(r"\{\w+\}", ANY_ID, path)
        body = BODIES.get(path) if method in ("post", "put") else None
        answer = http.request(method, address, headers=headers, json=body)
        refused = answer.status_code == 403 and answer.json()["code"] == Code.ROLE_REFUSED
        allowed = not POSSIBLE[role].isdisjoint(needed)
        assert refused == (not allowed), (method, path, answer.text)
