"""Idle: asked, given time, then ended; on a clock of the test's own."""

from __future__ import annotations

import pytest
from fake_clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.timers import Countdown, IdlePolicy, IdleState, IdleTimer


class Told:
    """An idle timer, and all it said."""

    def __init__(self, idle_s: float = 90, warning_s: float = 30) -> None:
        self.clock = FakeClock()
        self.said: list[int | str] = []
        self.timer = IdleTimer(
            IdlePolicy(idle_s, warning_s),
            self.clock,
            on_warning=self.said.append,
            on_stay=lambda: self.said.append("stay"),
            on_over=lambda: self.said.append("over"),
        )


def test_nothing_before_the_start() -> None:
    told = Told()
    told.clock.advance(10_000)
    assert told.said == []
    assert told.timer.state is IdleState.STOPPED


def test_silence_warns_counts_and_ends() -> None:
    told = Told()
    told.timer.start()
    told.clock.advance(89.9)
    assert told.said == []
    told.clock.advance(0.1)
    assert told.said == [30]
    assert told.timer.state is IdleState.WARNING
    told.clock.advance(29.9)
    assert told.said == list(range(30, 0, -1))
    told.clock.advance(0.1)
    assert told.said[-1] == "over"
    assert told.timer.state is IdleState.OVER
    assert told.clock.waiting == []


def test_each_touch_starts_the_silence_again() -> None:
    told = Told()
    told.timer.start()
    for _ in range(50):
        told.clock.advance(80)
        told.timer.touched()
    assert told.said == []
    told.clock.advance(90)
    assert told.said == [30]


def test_a_touch_is_no_answer_to_the_warning() -> None:
    told = Told()
    told.timer.start()
    told.clock.advance(95)
    told.timer.touched()
    told.clock.advance(25)
    assert told.said[-1] == "over"


def test_one_action_stays_without_limit() -> None:
    told = Told()
    told.timer.start()
    for _ in range(25):
        told.clock.advance(90 + 29.9)
        assert told.timer.state is IdleState.WARNING
        told.timer.stay()
        assert told.said[-1] == "stay"
    told.clock.advance(89)
    assert told.timer.state is IdleState.QUIET


def test_stay_before_the_warning_says_nothing() -> None:
    told = Told()
    told.timer.start()
    told.timer.stay()
    assert told.said == []


@pytest.mark.parametrize("after", [10, 95])
def test_stopped_for_good(after: float) -> None:
    told = Told()
    told.timer.start()
    told.clock.advance(after)
    told.timer.stop()
    said = list(told.said)
    told.clock.advance(10_000)
    told.timer.stay()
    told.timer.touched()
    assert told.said == said
    assert told.clock.waiting == []


def test_stopped_from_within_the_warning() -> None:
    told = Told()
    timer = IdleTimer(
        IdlePolicy(10, 20),
        told.clock,
        on_warning=lambda _: timer.stop(),
        on_stay=lambda: None,
        on_over=lambda: told.said.append("over"),
    )
    timer.start()
    told.clock.advance(1_000)
    assert told.said == []
    assert told.clock.waiting == []


def test_started_twice_counts_once() -> None:
    told = Told()
    told.timer.start()
    told.clock.advance(50)
    told.timer.start()
    told.clock.advance(40)
    assert told.said == [30]


@pytest.mark.parametrize(("idle_s", "warning_s"), [(0, 30), (-1, 30), (90, 19.9)])
def test_too_little_time_is_refused(idle_s: float, warning_s: float) -> None:
    with pytest.raises(ValueError):
        IdlePolicy(idle_s, warning_s)


def test_the_loop_was_late() -> None:
    told = Told()
    told.timer.start()
    # The machine slept: time jumps, then the overdue calls are made at once.
    told.clock.now += 500
    told.clock.advance(0)
    assert told.said == [30]
    told.clock.advance(30)
    assert told.said[-1] == "over"


@given(
    st.lists(st.tuples(st.floats(0.01, 200), st.sampled_from(["touch", "stay"])), max_size=40),
    st.floats(1, 300),
    st.floats(20, 120),
)
def test_never_ends_without_warning_time(
    acts: list[tuple[float, str]], idle_s: float, warning_s: float
) -> None:
    clock = FakeClock()
    warned_at: list[float] = []
    over_at: list[float] = []
    signs = [clock.now]
    timer = IdleTimer(
        IdlePolicy(idle_s, warning_s),
        clock,
        on_warning=lambda _: warned_at.append(clock.now),
        on_stay=warned_at.clear,
        on_over=lambda: over_at.append(clock.now),
    )
    timer.start()
    for wait, act in acts:
        clock.advance(wait)
        counts = {"touch": IdleState.QUIET, "stay": IdleState.WARNING}[act]
        if timer.state is counts:
            signs.append(clock.now)
        timer.touched() if act == "touch" else timer.stay()
        if over_at:
            break
    clock.advance(1_000)
    assert len(over_at) == 1
    assert over_at[0] - warned_at[0] >= warning_s - 1e-6
    last_sign = max(sign for sign in signs if sign <= warned_at[0])
    assert warned_at[0] - last_sign >= idle_s - 1e-6


@given(st.floats(0.01, 100))
def test_countdown_tells_each_second_once(seconds: float) -> None:
    clock = FakeClock()
    left: list[int] = []
    over: list[float] = []
    countdown = Countdown(clock, left.append, lambda: over.append(clock.now))
    countdown.start(seconds)
    assert countdown.running
    clock.advance(seconds + 1e-3)
    assert not countdown.running
    assert left == sorted(set(left), reverse=True)
    assert left[-1] == 1
    assert len(over) == 1
    assert abs(over[0] - 1_000 - seconds) < 1e-3


def test_countdown_begins_again() -> None:
    clock = FakeClock()
    left: list[int] = []
    countdown = Countdown(clock, left.append, lambda: None)
    countdown.start(3)
    clock.advance(1)
    countdown.start(3)
    clock.advance(3)
    assert left == [3, 2, 3, 2, 1]
    assert clock.waiting == []
