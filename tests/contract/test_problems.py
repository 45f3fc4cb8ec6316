"""The register of what can go wrong."""

from __future__ import annotations

from kiosk.contract.problems import HTTP_STATUS, Code, problem

SAID_BY_THE_CLIENT = {Code.UNREACHABLE, Code.TIMEOUT}


def test_every_code_has_its_status_but_those_that_no_server_says() -> None:
    assert set(HTTP_STATUS) == set(Code) - SAID_BY_THE_CLIENT
    assert all(400 <= status < 600 for status in HTTP_STATUS.values())


def test_a_problem_is_whole_from_its_code_alone() -> None:
    told = problem(Code.ACCOUNT_LOCKED, retry_after=12)
    assert told.type == "urn:kiosk:problem:account-locked"
    assert (told.status, told.retry_after, told.errors) == (423, 12, {})
    assert problem(Code.TIMEOUT).status == 0
