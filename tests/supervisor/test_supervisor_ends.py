"""However a visit ends, the standby is shown at once and nothing of it is left."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest
from theatre import Actor, Theatre, alive


@pytest.fixture
def playing(theatre: Theatre) -> tuple[Actor, Actor]:
    theatre.start()
    shown = theatre.shown()
    return shown, theatre.standby()


def test_first_visit_is_shown_first(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    shown, standby = playing
    assert shown.told("shown") == {"what": "shown", "reason": "first"}
    assert standby.told("shown") is None


@pytest.mark.parametrize("reason", ["button", "idle", "conseiller"])
def test_visit_that_ends(theatre: Theatre, playing: tuple[Actor, Actor], reason: str) -> None:
    shown, standby = playing
    shown.obey(f"end {reason}")
    assert theatre.shown(besides=(shown,)) is standby
    assert standby.told("shown") == {"what": "shown", "reason": "after-end"}
    assert theatre.event("visit-over", visit=shown.id)["outcome"] == reason
    theatre.erased(shown)
    assert theatre.standby() not in playing


def test_last_word_before_exit_is_heard(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    shown, standby = playing
    shown.obey("end-and-exit idle")
    assert theatre.shown(besides=(shown,)) is standby
    assert theatre.event("visit-over", visit=shown.id)["outcome"] == "idle"


@pytest.mark.parametrize("way", ["crash", "close", "SIGKILL", "SIGTERM"])
def test_visit_that_crashes(theatre: Theatre, playing: tuple[Actor, Actor], way: str) -> None:
    shown, standby = playing
    if way.startswith("SIG"):
        os.kill(shown.pid, signal.Signals[way])
    else:
        shown.obey(way)
    assert theatre.shown(besides=(shown,)) is standby
    assert standby.told("shown") == {"what": "shown", "reason": "after-crash"}
    theatre.erased(shown)


@pytest.mark.parametrize("way", ["babble", "flood"])
def test_visit_that_breaks_the_protocol(
    theatre: Theatre, playing: tuple[Actor, Actor], way: str
) -> None:
    shown, standby = playing
    shown.obey(way)
    assert theatre.shown(besides=(shown,)) is standby
    theatre.erased(shown)


def test_visit_that_hangs(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    shown, standby = playing
    shown.obey("hang")
    assert theatre.shown(besides=(shown,)) is standby
    assert standby.told("shown") == {"what": "shown", "reason": "after-silence"}
    assert theatre.event("visit-over", visit=shown.id)["outcome"] == "silence"
    theatre.erased(shown)


def test_visit_that_is_stopped_hangs_too(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    shown, standby = playing
    os.kill(shown.pid, signal.SIGSTOP)
    assert theatre.shown(besides=(shown,)) is standby
    theatre.erased(shown)


def test_standby_that_dies_is_replaced(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    shown, standby = playing
    os.kill(standby.pid, signal.SIGKILL)
    other = theatre.standby(besides=(standby,))
    theatre.erased(standby)
    assert alive(shown.pid)
    shown.obey("end button")
    assert theatre.shown(besides=(shown,)) is other


def test_standby_that_hangs_is_replaced(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    shown, standby = playing
    standby.obey("hang")
    other = theatre.standby(besides=(standby,))
    theatre.erased(standby)
    assert alive(shown.pid)
    assert other.told("shown") is None


def test_supervisor_that_was_stopped_blames_nobody(
    theatre: Theatre, playing: tuple[Actor, Actor]
) -> None:
    """A machine that sleeps, or swaps: visits went on beating, nobody heard them."""
    shown, standby = playing
    supervisor = theatre.supervisors[0]
    supervisor.send_signal(signal.SIGSTOP)
    # Half as long again as any visit may be silent.
    beaten = shown.beats
    theatre.until(lambda: shown.beats > beaten + 60, "three seconds of beats")
    supervisor.send_signal(signal.SIGCONT)
    shown.obey("end button")
    assert theatre.shown(besides=(shown,)) is standby
    assert [event["outcome"] for event in theatre.events("visit-over")] == ["button"]


def test_both_die_together(theatre: Theatre, playing: tuple[Actor, Actor]) -> None:
    for actor in playing:
        os.kill(actor.pid, signal.SIGKILL)
    third = theatre.shown(besides=playing)
    assert third.told("shown") == {"what": "shown", "reason": "after-crash"}
    for actor in playing:
        theatre.erased(actor)


def test_many_visits_one_after_the_other(theatre: Theatre) -> None:
    theatre.start()
    played: list[Actor] = []
    for _ in range(4):
        shown = theatre.shown(besides=tuple(played))
        played.append(shown)
        shown.obey("end button")
    theatre.shown(besides=tuple(played))
    for actor in played:
        theatre.erased(actor)
    assert len({actor.id for actor in played}) == 4


def test_without_standby_the_next_is_started_at_the_end(
    make_theatre: Callable[..., Theatre],
) -> None:
    theatre: Theatre = make_theatre(KIOSK_VISIT__STANDBY="false")
    theatre.start()
    shown = theatre.shown()
    theatre.event("visit-painted", visit=shown.id)
    assert len(theatre.events("visit-started")) == 1
    shown.obey("end button")
    theatre.shown(besides=(shown,))
    theatre.erased(shown)
