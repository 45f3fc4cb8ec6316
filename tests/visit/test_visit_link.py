"""The visit's end of the channel, in a real process, on both loops that it must work on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visit.channel import (
    Beat,
    Ended,
    EndReason,
    Message,
    Painted,
    Ready,
    Show,
    ShowReason,
    Welcome,
    decode,
    encode,
)
from kiosk.visit.link import EXIT_ORPHANED

HERE = Path(__file__).parent
WELCOME = Welcome("0123456789abcdef", "/run/kiosk", "http://127.0.0.1:1", "token")


class Program:
    """``link_program.py`` and our end of its channel."""

    def __init__(self, loop_kind: str, then: str) -> None:
        self.sock, theirs = socket.socketpair()
        self.sock.settimeout(60)
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "link_program.py"), loop_kind, str(theirs.fileno()), then],
            pass_fds=(theirs.fileno(),),
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "PYTHONPATH": str(HERE.parents[1]),
                "QT_QPA_PLATFORM": "offscreen",
            },
        )
        theirs.close()
        self._lines = self.sock.makefile("rb")

    def say(self, message: Message) -> None:
        self.sock.sendall(encode(message))

    def hear(self) -> Message:
        return decode(self._lines.readline())

    def hear_no_beat(self) -> Message:
        while isinstance(message := self.hear(), Beat):
            pass
        return message

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        self._lines.close()
        self.sock.close()


@pytest.fixture(params=["asyncio", "qasync"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def program(kind: str) -> Iterator[Program]:
    program = Program(kind, "play")
    yield program
    program.close()


@pytest.fixture
def orphan(kind: str) -> Iterator[Program]:
    program = Program(kind, "orphan")
    yield program
    program.close()


def test_whole_conversation(program: Program) -> None:
    # It beats before it is welcomed, and goes on.
    assert program.hear() == Beat()
    program.say(WELCOME)
    assert program.hear_no_beat() == Ready()
    assert program.hear() == Beat()
    assert program.hear() == Beat()
    program.say(Show(ShowReason.AFTER_CRASH))
    assert program.hear_no_beat() == Painted()
    assert program.hear_no_beat() == Ended(EndReason.BUTTON)


def test_leaves_at_once_when_the_supervisor_is_gone(orphan: Program) -> None:
    orphan.say(WELCOME)
    assert orphan.process.stdout is not None
    assert orphan.process.stdout.readline() == b"0123456789abcdef\n"
    orphan.sock.shutdown(socket.SHUT_RDWR)
    assert orphan.process.wait(60) == EXIT_ORPHANED


def test_leaves_at_once_when_the_supervisor_babbles(orphan: Program) -> None:
    orphan.say(WELCOME)
    orphan.sock.sendall(b"noise\n")
    assert orphan.process.wait(60) == EXIT_ORPHANED
