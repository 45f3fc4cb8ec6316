"""Visits that fail as soon as they start: delays that grow, never an exit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from theatre import Theatre, alive

from kiosk.supervisor.backoff import Backoff

_LOOP = {
    "KIOSK_SUPERVISOR__QUICK_DEATH_S": "3",
    "KIOSK_SUPERVISOR__DELAY_S": "0.05",
    "KIOSK_SUPERVISOR__LONGEST_DELAY_S": "0.2",
}


@pytest.mark.parametrize("policy", ["crash", "crash-when-shown"])
def test_crash_loop_backs_off_and_recovers(
    make_theatre: Callable[..., Theatre], policy: str
) -> None:
    theatre = make_theatre(**_LOOP)
    theatre.policy.write_text(policy)
    supervisor = theatre.start()
    theatre.until(lambda: len(theatre.events("restart-delayed")) >= 4, "four delays")
    delays = [event["delay_s"] for event in theatre.events("restart-delayed")]
    assert delays[:4] == [0.05, 0.1, 0.2, 0.2]
    assert theatre.events("restart-delayed")[0]["failures"] == 5
    assert supervisor.poll() is None
    theatre.policy.write_text("ready")
    theatre.until(lambda: [a for a in theatre.actors if a.open and a.told("shown")], "a visit")
    for event in theatre.events("visit-over"):
        theatre.event("visit-erased", visit=event["visit"])
    assert theatre.stop(supervisor) == 0


def test_visit_that_never_loads_is_replaced(make_theatre: Callable[..., Theatre]) -> None:
    theatre = make_theatre(KIOSK_SUPERVISOR__LOAD_S="1.5")
    theatre.policy.write_text("never-ready")
    theatre.start()
    first = theatre.until(lambda: theatre.actors, "a visit connected")[0]
    theatre.until(lambda: first.heard, "its first word")
    theatre.policy.write_text("ready")
    theatre.shown()
    assert theatre.event("visit-over", visit=first.id)["outcome"] == "load-timeout"
    theatre.erased(first)


def test_command_that_does_not_exist(make_theatre: Callable[..., Theatre]) -> None:
    theatre = make_theatre(**_LOOP, KIOSK_SUPERVISOR__VISIT_COMMAND='["/nonexistent"]')
    supervisor = theatre.start()
    theatre.until(lambda: len(theatre.events("visit-not-started")) >= 6, "six attempts")
    assert theatre.events("visit-not-started")[0]["error"] == "ENOENT"
    assert theatre.stop(supervisor) == 0


def test_failing_standby_spares_the_visitor(make_theatre: Callable[..., Theatre]) -> None:
    theatre = make_theatre(**_LOOP)
    theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    theatre.policy.write_text("crash")
    standby.obey("crash")
    theatre.until(lambda: theatre.events("restart-delayed"), "a delay")
    assert alive(shown.pid) and shown.open
    theatre.policy.write_text("ready")
    theatre.standby(besides=(standby,))


def test_delays_double_up_to_a_limit() -> None:
    backoff = Backoff(free=4, first_s=1, longest_s=60)
    assert [backoff.failed() for _ in range(12)] == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]
    backoff.succeeded()
    assert backoff.failed() == 0


@given(st.integers(0, 10), st.floats(0.01, 10), st.floats(10, 1_000), st.integers(1, 3_000))
def test_delay_never_shrinks_nor_passes_its_limit(
    free: int, first_s: float, longest_s: float, failures: int
) -> None:
    backoff = Backoff(free, first_s, longest_s)
    before = 0.0
    for _ in range(failures):
        delay = backoff.failed()
        assert before <= delay <= longest_s
        before = delay
