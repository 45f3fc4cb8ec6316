"""Requests drawn from the description of the contract: each answer is one that it announces."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import httpx
import pytest
import schemathesis
from caf_running import ELISE, KIOSKS, Here, here, somebody
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from kiosk.backend.app import create_app
from kiosk.backend.tokens import Tokens
from kiosk.contract.wire import PART_TYPE

VISIT = "visite-des-schemas"

# The part of a file is sent as it is.
schemathesis.serializer.alias([PART_TYPE], "application/octet-stream")

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(autouse=True)
def nothing_left_running() -> None:
    """The server lives on from one request to the next: its threads are looked at once it is
    gone, by who started it."""


@pytest.fixture(scope="module", autouse=True)
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    before = set(threading.enumerate())
    with here(f"sqlite:///{tmp_path_factory.mktemp('schemas')}/caf.sqlite3") as running:
        yield running
    for thread in set(threading.enumerate()) - before:
        thread.join(10)
        assert not thread.is_alive(), f"{thread.name} still runs"


@pytest.fixture(scope="module", autouse=True)
def headers(backend: Here) -> dict[str, str]:
    """Elise's, in a visit of a known kiosk."""
    ours = {"Authorization": f"Bearer {KIOSKS['borne-1']}", "Kiosk-Visit": VISIT}
    who = somebody(ELISE)
    given = {"identifier": who.nir, "password": who.password}
    answer = httpx.post(f"{backend.url}/v1/sessions", json=given, headers=ours, trust_env=False)
    return {**ours, "Caf-Session": answer.json()["token"]}


@pytest.fixture(scope="module")
def description() -> BaseSchema:
    app = create_app(None, Tokens({}))
    return schemathesis.openapi.from_dict(app.openapi())


# The law has tests of its own, and takes its time; a telephone waits for a message.
operations = schemathesis.pytest.from_fixture("description").exclude(
    path_regex="^/v1/(simulations|demonstration)"
)


@operations.parametrize()
@settings(
    max_examples=12,
    deadline=None,
    # The same requests at every run, and none of them shrunk: the minute is for looking.
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
def test_an_answer_is_one_that_was_announced(
    case: schemathesis.Case, backend: Here, headers: dict[str, str]
) -> None:
    ours = dict(headers)
    if case.operation.path == "/v1/sessions/current":
        # Another's, so that the ones that follow stay signed in.
        ours["Caf-Session"] = "personne"
    case.call_and_validate(base_url=backend.url, headers=ours, checks=CHECKS)
