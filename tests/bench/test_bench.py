"""The measuring itself: a kiosk that is started, looked into and stopped; figures and goals."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.figures import Figure, Missing, median_ms, percentile_ms
from bench.frames import _within
from bench.frames_visit import TURN
from bench.memory import descendants, processes
from bench.run import main
from bench.running import Running
from bench.turnover import Pixels

HERE = Path(__file__).parent


def settings(root: Path) -> dict[str, str]:
    return {
        "KIOSK_SUPERVISOR__DIRECTORY": str(root),
        "KIOSK_SUPERVISOR__VISIT_COMMAND": json.dumps(
            [sys.executable, str(HERE / "quiet_visit.py")]
        ),
        "KIOSK_BACKEND__DEMO": "false",
    }


def test_kiosk_is_started_looked_into_and_stopped(tmp_path: Path) -> None:
    with Running(tmp_path, settings(tmp_path / "run"), {"DISPLAY": ":none"}) as kiosk:
        visit, pid = kiosk.shown()
        standby = kiosk.standby()
        assert {pid, standby[1]} < set(descendants(kiosk.pid))
        lines = processes(kiosk)
        said = [line.what.partition(" (")[0] for line in lines]
        assert sorted(said[:-1]) == [
            "memory, backend",
            "memory, standby",
            "memory, supervisor",
            "memory, visit on the screen",
        ]
        assert all(isinstance(line, Figure) and line.value > 1 for line in lines)
        os.kill(pid, signal.SIGKILL)
        kiosk.event("visit-painted", visit=standby[0])
        assert kiosk.shown() == standby
        assert kiosk.standby()[0] not in (visit, standby[0])
        left = kiosk.pid
    assert not Path(f"/proc/{left}").exists()
    assert list((tmp_path / "run").iterdir()) == []


def test_kiosk_that_does_not_start_is_said(tmp_path: Path) -> None:
    with pytest.raises(TimeoutError, match="Réglages"):
        Running(tmp_path, {"KIOSK_VISIT__IDLE_S": "-1"}, {}).__enter__()


def test_picture_that_moves_then_stays(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(bytes(100_000))
    with Pixels(path) as pixels:
        before = pixels.sample()
        with path.open("r+b") as file:
            file.seek(4096 + Pixels._COMB * 3)
            file.write(b"x")
        assert pixels.sample() != before
        looks = iter(range(1_000))

        def after() -> bool:
            # It moves twice more while it is looked at.
            if (look := next(looks)) < 2:
                with path.open("r+b") as file:
                    file.seek(4096 + Pixels._COMB * 5)
                    file.write(bytes([look + 1]))
                return False
            return True

        began = pixels.still()
        assert pixels.still(after) > began


def test_turns_of_a_period() -> None:
    turns = [(1.0, 0.002), (2.0, 0.01), (3.0, 0.03), (4.0, 0.5)]
    record = b"".join(TURN.pack(*turn) for turn in turns) + b"half of one"
    assert _within(record, (1.5, 3.5)) == [0.01, 0.03]


def test_goals() -> None:
    assert Figure("a", 300, "ms", most=300).holds
    assert not Figure("a", 301, "ms", most=300).holds
    assert not Figure("a", 9.9, "x", least=10).holds
    assert Figure("a", 9.9, "x").holds
    assert "MISSED" in Figure("a", 9.9, "x", least=10).said()
    assert "held" in Figure("a", 10, "x", least=10).said()
    assert not Missing("a", "why").holds
    assert Missing("a", "why").said().endswith("why")


@given(st.lists(st.floats(0, 100), min_size=1), st.integers(1, 100))
def test_percentile_is_one_of_them_and_leaves_few_above(times: list[float], percent: int) -> None:
    value = percentile_ms(times, percent)
    assert value in [time * 1000 for time in times]
    assert sum(time * 1000 > value for time in times) * 100 <= (100 - percent) * len(times)
    assert min(times) * 1000 <= median_ms(times) <= max(times) * 1000


def test_measure_that_breaks_is_told_and_fails_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(_rounds: int) -> list[Figure]:
        raise RuntimeError

    def holds(_rounds: int) -> list[Figure]:
        return [Figure("the other", 1, "ms", most=2)]

    monkeypatch.setattr("bench.turnover.measure", breaks)
    monkeypatch.setattr("bench.memory.measure", holds)
    assert main(["turnover", "memory"]) == 1
    assert "RuntimeError" in capsys.readouterr().out
    assert main(["memory"]) == 0
    assert "held" in capsys.readouterr().out
