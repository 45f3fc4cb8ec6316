"""``kiosk backend``, as a person or a supervisor starts it."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from kiosk.backend.serve import listen

COMMAND = (sys.executable, "-m", "kiosk.backend")
TOKEN = "jeton-de-la-borne-0123456789"


def refused(*arguments: str, **environ: str) -> str:
    """Run a command that must fail at once, and return what it says."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **environ},
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def test_the_token_comes_from_the_environment(tmp_path: Path) -> None:
    with started(tmp_path, KIOSK_BACKEND__TOKEN=TOKEN) as (_, port):
        answer = ask(port, TOKEN)
    assert answer.status_code == 401
    assert answer.json()["code"] == "session-expired"


def test_the_settings_say_how_long_a_lock_holds(tmp_path: Path) -> None:
    environ = {"KIOSK_BACKEND__TOKEN": TOKEN, "KIOSK_BACKEND__LOCK_S": "61"}
    headers = {"Authorization": f"Bearer {TOKEN}", "Kiosk-Visit": "0123456789"}
    wrong = {"identifier": "1840299990123", "password": "Faux12345678"}
    with started(tmp_path, **environ) as (_, port):
        url = f"http://127.0.0.1:{port}/v1/sessions"
        for _ in range(5):
            answer = httpx.post(url, headers=headers, json=wrong, trust_env=False)
    assert answer.json()["retry_after"] == 61
    assert answer.headers["Retry-After"] == "61"


def test_without_a_token_one_is_made_and_shown(tmp_path: Path) -> None:
    with started(tmp_path) as (process, port):
        process.terminate()
        assert process.stderr is not None
        shown = process.stderr.readline().decode()
        assert "KIOSK_BACKEND__TOKEN=" in shown
        assert len(shown.strip().partition("=")[2]) >= 32
    del port


def test_a_database_without_demonstration_is_empty(tmp_path: Path) -> None:
    with started(tmp_path, "--no-demo") as (_, port):
        answer = httpx.get(f"http://127.0.0.1:{port}/v1/health", trust_env=False)
    told = {"status": "ok", "demo": False, "database": "sqlite", "channels": []}
    assert answer.json() == told


def test_it_dies_with_the_process_that_it_is_told(tmp_path: Path) -> None:
    """A parent that starts the backend, tells its pid, and is killed."""
    program = (
        "import os, subprocess, sys\n"
        "command = sys.argv[1:] + ['--parent', str(os.getpid()), '--ready-fd', '1']\n"
        "child = subprocess.Popen(command)\n"
        "print(child.pid, flush=True)\n"
        "child.wait()\n"
    )
    database = f"sqlite:///{tmp_path}/caf.sqlite3"
    command = [*COMMAND, "--port", "0", "--database", database]
    with subprocess.Popen(
        [sys.executable, "-c", program, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert "port" in parent.stdout.readline()
        watched = os.pidfd_open(pid)
        parent.kill()
        ended, _, _ = select.select([watched], [], [], 10)
        os.close(watched)
    assert ended


def test_it_does_not_start_for_a_parent_that_is_gone(tmp_path: Path) -> None:
    gone = subprocess.Popen(["true"])
    gone.wait()
    database = f"sqlite:///{tmp_path}/caf.sqlite3"
    done = subprocess.run(
        [*COMMAND, "--port", "0", "--database", database, "--parent", str(gone.pid)],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("database", "said"),
    [
        ("mysql://x", "not supported"),
        ("sqlite://", "in memory"),
        ("://", "cannot be read"),
        ("/proc/no/caf.sqlite3", "/proc/no"),
        ("postgresql://nobody@127.0.0.1:1/none", "cannot be opened"),
    ],
)
def test_a_database_that_cannot_be_used_is_told(database: str, said: str) -> None:
    assert said in refused("--database", database, "--port", "0")


def test_a_database_of_another_version_is_told(tmp_path: Path) -> None:
    import sqlite3

    with started(tmp_path):
        pass
    connection = sqlite3.connect(tmp_path / "caf.sqlite3")
    connection.execute("UPDATE facts SET value = '0' WHERE name = 'schema'")
    connection.commit()
    connection.close()
    said = refused("--database", str(tmp_path / "caf.sqlite3"), "--port", "0")
    assert "schema 0" in said


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with started(tmp_path) as (_, port):
        said = refused("--database", str(tmp_path / "other"), "--port", str(port))
    assert f"127.0.0.1:{port}" in said


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_answers_are_not_held_back(host: str) -> None:
    """asyncio sends without delay only on sockets that say that they are TCP."""
    with listen(host, 0) as listening:
        assert listening.proto == socket.IPPROTO_TCP
        assert listening.getsockname()[1] > 0


def test_an_address_that_cannot_be_had_is_told(tmp_path: Path) -> None:
    said = refused("--database", str(tmp_path / "db"), "--host", "192.0.2.1", "--port", "0")
    assert "192.0.2.1:0" in said


def test_a_token_too_short_is_told(tmp_path: Path) -> None:
    said = refused("--database", str(tmp_path / "db"), "--port", "0", KIOSK_BACKEND__TOKEN="x")
    assert "24 characters" in said


class started:  # noqa: N801
    """A backend that runs until the end of the block; gives its process and its port."""

    def __init__(self, folder: Path, *arguments: str, **environ: str) -> None:
        reading, writing = os.pipe()
        command = [*COMMAND, "--database", str(folder / "caf.sqlite3"), "--port", "0"]
        self.process = subprocess.Popen(
            [*command, "--ready-fd", str(writing), *arguments],
            pass_fds=(writing,),
            stderr=subprocess.PIPE,
            env={**os.environ, **environ},
        )
        os.close(writing)
        with os.fdopen(reading) as ready:
            line = ready.readline()
        assert line
        self.port = int(line.split(":")[1].rstrip("}\n"))

    def __enter__(self) -> tuple[subprocess.Popen[bytes], int]:
        return self.process, self.port

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.stderr is not None
        self.process.stderr.read()
        self.process.stderr.close()
        assert self.process.wait() in (0, -signal.SIGTERM)


def ask(port: int, token: str) -> httpx.Response:
    return httpx.get(
        f"http://127.0.0.1:{port}/v1/account",
        headers={
            "Authorization": f"Bearer {token}",
            "Kiosk-Visit": "0123456789",
            "Caf-Session": "no",
        },
        trust_env=False,
    )
