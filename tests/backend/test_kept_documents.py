"""What is generated and kept in docs/ is what the code makes now."""

from __future__ import annotations

import argparse
import io
import json
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from kiosk.backend.commands import run
from kiosk.contract.problems import MEDIA_TYPE
from kiosk.contract.wire import IDEMPOTENCY_HEADER, SESSION_HEADER

DOCS = Path(__file__).resolve().parents[2] / "docs"

#: A session is opened by what nobody may repeat, and so is what a code proves; a simulation
#: and a note on paper leave nothing behind.
NOTHING_IS_MADE = (
    "/v1/sessions",
    "/v1/accompaniment/conseiller",
    "/v1/simulations",
    "/v1/verifications",
    "/v1/recoveries",
    "/v1/papers",
    "/v1/appointments/guests/cancellation",
    "/v1/appointments/guests/search",
    "/v1/franceconnect",
)

#: Who opens an account is not signed in yet; who writes without one never is; a conseiller comes
#: before or after.
NOBODY_SIGNED_IN = (
    "/v1/accounts",
    "/v1/accompaniment/acts",
    "/v1/appointments/guests",
    "/v1/messages",
)


@pytest.mark.parametrize(
    ("name", "option"), [("demo.md", "demo_sheet"), ("openapi.json", "openapi")]
)
def test_the_kept_copy_is_up_to_date(name: str, option: str) -> None:
    printed = io.StringIO()
    options = {"demo_sheet": False, "openapi": False, option: True}
    with redirect_stdout(printed):
        run(argparse.Namespace(**options))
    flag = option.replace("_", "-")
    kept = (DOCS / name).read_text(encoding="utf-8")
    assert kept == printed.getvalue(), f"kiosk backend --{flag} > docs/{name}"


def test_every_operation_says_its_problems_and_what_it_needs() -> None:
    described = json.loads((DOCS / "openapi.json").read_text(encoding="utf-8"))
    for path, operations in described["paths"].items():
        for method, operation in operations.items():
            where = f"{method} {path}"
            errors = {s: a for s, a in operation["responses"].items() if s >= "400"}
            assert {"401", "422", "500", "503"} <= set(errors), where
            for answer in errors.values():
                assert list(answer["content"]) == [MEDIA_TYPE], where
            assert ("security" in operation) == (path != "/v1/health"), where
            needs = {one["name"] for one in operation.get("parameters", ()) if one["required"]}
            if method == "post" and not path.startswith(NOTHING_IS_MADE):
                who = set() if path in NOBODY_SIGNED_IN else {SESSION_HEADER}
                assert {IDEMPOTENCY_HEADER, *who} <= needs, where
