"""No process, no file: of a visit, of its runaways, of a supervisor that stops or is killed."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from theatre import Theatre, alive


def test_private_directory(theatre: Theatre) -> None:
    theatre.start()
    shown = theatre.shown()
    directory = shown.directory
    assert directory.stat().st_mode & 0o777 == 0o700
    environ = shown.started["environ"]
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        assert Path(environ[name]).parent == directory
        assert Path(environ[name]).stat().st_mode & 0o777 == 0o700
    assert environ["PYTHONDONTWRITEBYTECODE"] == "1"
    assert "KIOSK_BACKEND__TOKEN" not in environ
    written = theatre.answer(shown, "write page.jpg", "written")
    assert Path(written["path"]).stat().st_mode & 0o777 == 0o600
    assert shown.started["hardened"]


def test_a_visit_is_not_told_how_the_backend_writes_to_people(
    make_theatre: Callable[..., Theatre],
) -> None:
    open_ones = {
        "KIOSK_OUTBOX__EMAIL__HOST": "mail.example",
        "KIOSK_OUTBOX__EMAIL__SENDER": "Caf <caf@mail.example>",
        "KIOSK_OUTBOX__SMS__URL": "https://sms.example/",
    }
    secrets = ("KIOSK_OUTBOX__EMAIL__PASSWORD", "kiosk_outbox__sms__secret")
    theatre = make_theatre(**open_ones, **dict.fromkeys(secrets, "a secret"))
    theatre.start()
    environ = theatre.shown().started["environ"]
    assert open_ones.items() <= environ.items()
    assert not set(secrets) & set(environ)


def test_visits_are_apart(theatre: Theatre) -> None:
    theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    assert shown.directory != standby.directory
    assert os.getsid(shown.pid) == shown.pid
    assert os.getsid(standby.pid) == standby.pid


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_asked_to_stop(theatre: Theatre, number: signal.Signals) -> None:
    supervisor = theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    assert theatre.stop(supervisor, number) == 0
    assert not alive(shown.pid) and not alive(standby.pid)
    assert theatre.processes() == []
    assert theatre.left() == []
    # What was shown is told to the backend before it stops too.
    assert f"/v1/visits/{shown.id}" in theatre.ended.read_text()


def test_asked_to_stop_while_loading(theatre: Theatre) -> None:
    theatre.policy.write_text("never-ready")
    supervisor = theatre.start()
    theatre.until(lambda: theatre.actors, "a visit connected")
    assert theatre.stop(supervisor) == 0
    assert theatre.processes() == []
    assert theatre.left() == []


@pytest.mark.parametrize("marked", ["marked", "unmarked"])
def test_runaways_die_with_the_visit(theatre: Theatre, marked: str) -> None:
    theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    near = theatre.answer(shown, "child", "child")["pids"]
    far = theatre.answer(shown, f"run-away {marked}", "ran-away")["pids"]
    spared = theatre.answer(standby, "run-away marked", "ran-away")["pids"]
    assert all(alive(pid) for pid in near + far + spared)
    shown.obey("end button")
    theatre.erased(shown)
    assert not any(alive(pid) for pid in near + far)
    # A living visit keeps its own.
    assert all(alive(pid) for pid in spared)
    os.kill(standby.pid, signal.SIGKILL)
    theatre.erased(standby)
    assert not any(alive(pid) for pid in spared)


def test_killed_supervisor_takes_visits_with_it(theatre: Theatre) -> None:
    supervisor = theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    theatre.answer(shown, "write page.jpg", "written")
    theatre.stop(supervisor, signal.SIGKILL)
    theatre.until(lambda: not theatre.processes(), "death of everything")
    assert shown.directory.exists()
    # The next supervisor erases what this one could not, and tells who must know.
    theatre.start()
    theatre.shown(besides=(shown, standby))
    assert not shown.directory.exists() and not standby.directory.exists()
    assert theatre.event("stale-found")["directories"] == 2
    theatre.until(
        lambda: theatre.ended.exists() and shown.id in theatre.ended.read_text(),
        "the backend told",
    )


def test_runaway_of_a_killed_supervisor_is_found(theatre: Theatre) -> None:
    supervisor = theatre.start()
    shown = theatre.shown()
    far = theatre.answer(shown, "run-away marked", "ran-away")["pids"]
    theatre.stop(supervisor, signal.SIGKILL)
    theatre.until(lambda: not alive(shown.pid), "death of the visit")
    assert all(alive(pid) for pid in far)
    theatre.start()
    theatre.shown(besides=(shown,))
    assert not any(alive(pid) for pid in far)
    assert theatre.event("stale-found")["processes"] == 2


def test_killed_supervisor_of_another_display_is_found(theatre: Theatre) -> None:
    supervisor = theatre.start()
    shown = theatre.shown()
    theatre.stop(supervisor, signal.SIGKILL)
    theatre.until(lambda: not alive(shown.pid), "death of the visit")
    theatre.environ["DISPLAY"] = ":other"
    theatre.start()
    theatre.shown(besides=(shown,))
    assert not shown.directory.exists()


def test_one_supervisor_a_display(theatre: Theatre) -> None:
    first = theatre.start()
    shown = theatre.shown()
    second = theatre.start()
    assert second.wait(20) == 1
    assert f"Une borne est déjà lancée sur cet écran (processus {first.pid})." in (
        theatre.log.read_text()
    )
    assert alive(shown.pid)


def test_two_displays_two_supervisors(theatre: Theatre) -> None:
    theatre.start()
    shown = theatre.shown()
    theatre.environ["DISPLAY"] = ":other"
    theatre.start()
    other = theatre.until(
        lambda: [a for a in theatre.actors if a.told("shown") and a is not shown], "the other"
    )[0]
    assert alive(shown.pid)
    assert shown.directory.exists()
    assert other.directory.parent != shown.directory.parent


def test_closed_folders_and_links_are_removed(theatre: Theatre, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    theatre.start()
    shown = theatre.shown()
    theatre.answer(shown, "write deep/er/page.jpg", "written")
    (shown.directory / "link").symlink_to(outside)
    theatre.answer(shown, "close-folder deep", "closed")
    shown.obey("end button")
    theatre.erased(shown)
    assert (outside / "kept").read_text() == "kept"


#: ioctl numbers and flag of linux/fs.h: what ``chattr +i`` does.
_GETFLAGS, _SETFLAGS, _IMMUTABLE = 0x80086601, 0x40086602, 0x10


def immutable(path: Path, on: bool) -> None:
    with path.open("rb") as file:
        flags = bytearray(8)
        fcntl.ioctl(file, _GETFLAGS, flags)
        flags[0] = flags[0] | _IMMUTABLE if on else flags[0] & ~_IMMUTABLE
        fcntl.ioctl(file, _SETFLAGS, bytes(flags))


def test_file_that_cannot_be_removed_is_said_and_tried_again(theatre: Theatre) -> None:
    theatre.start()
    shown = theatre.shown()
    page = Path(theatre.answer(shown, "write page.jpg", "written")["path"])
    try:
        immutable(page, True)
    except OSError as error:
        pytest.skip(f"files cannot be made immutable here: {error}")
    try:
        shown.obey("end button")
        second = theatre.shown(besides=(shown,))
        said = theatre.event("visit-not-erased", visit=shown.id)
        assert said["error"] == "EPERM"
        assert said["entries"] == 2
    finally:
        immutable(page, False)
    # What held it is gone: the end of the next visit erases both.
    second.obey("end button")
    theatre.erased(second)
    theatre.erased(shown)


def test_directory_that_stays_is_told_by_the_exit_status(theatre: Theatre) -> None:
    supervisor = theatre.start()
    shown = theatre.shown()
    page = Path(theatre.answer(shown, "write page.jpg", "written")["path"])
    try:
        immutable(page, True)
    except OSError as error:
        pytest.skip(f"files cannot be made immutable here: {error}")
    try:
        assert theatre.stop(supervisor) == 1
        assert theatre.event("supervisor-stopped")["left"] == 1
    finally:
        immutable(page, False)
    # And the next kiosk finds it.
    theatre.start()
    theatre.shown(besides=(shown,))
    assert not shown.directory.exists()


def test_what_a_visit_prints_is_erased_with_it(theatre: Theatre) -> None:
    theatre.policy.write_text("crash-when-shown")
    theatre.start()
    theatre.until(lambda: theatre.events("visit-over", shown=True), "a crash")
    theatre.policy.write_text("ready")
    assert "Traceback" not in theatre.log.read_text()


def test_what_a_visit_prints_as_it_fails_to_load_is_said(theatre: Theatre) -> None:
    theatre.policy.write_text("crash")
    theatre.start()
    theatre.until(lambda: "crashed while loading" in theatre.log.read_text(), "the reason")
    theatre.policy.write_text("ready")
    theatre.shown()


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
def test_full_disk(make_theatre: Callable[..., Theatre], tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "nr_inodes=40,mode=0700", "none", small],
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("a file system cannot be mounted here")
    try:
        theatre = make_theatre(
            KIOSK_SUPERVISOR__DIRECTORY=str(small), KIOSK_SUPERVISOR__DELAY_S="0.1"
        )
        theatre.root = small / "kiosk-0"
        supervisor = theatre.start()
        shown, standby = theatre.shown(), theatre.standby()
        fill(small)
        os.kill(standby.pid, signal.SIGKILL)
        theatre.erased(standby)
        fill(small)
        # No room for the next one: said, while the visitor goes on; then room, and it comes.
        assert theatre.event("visit-not-started")["error"] == "ENOSPC"
        assert alive(shown.pid)
        for filler in small.glob("filler-*"):
            filler.unlink()
        theatre.standby(besides=(standby,))
        assert theatre.stop(supervisor) == 0
    finally:
        subprocess.run(["umount", small], check=True)


def fill(folder: Path) -> None:
    """Take every inode that is left."""
    for number in range(1_000):
        try:
            (folder / f"filler-{os.getpid()}-{number}").touch()
        except OSError:
            return


def test_place_of_somebody_else_is_refused(theatre: Theatre) -> None:
    home = theatre.root / f"kiosk-{os.geteuid()}"
    home.mkdir(parents=True, mode=0o700)
    home.chmod(0o755)
    supervisor = theatre.start()
    assert supervisor.wait(20) == 1
    assert "n’est pas à nous seuls" in theatre.log.read_text()
    home.rmdir()


def test_log_that_nobody_reads_does_not_stop_the_kiosk(theatre: Theatre) -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, b"x" * 4096)
    except BlockingIOError:
        os.set_blocking(writing, True)
    supervisor = subprocess.Popen(
        [sys.executable, str(Path(__file__).parent / "runner.py")],
        env=theatre.environ,
        stdout=writing,
        stderr=writing,
    )
    theatre.supervisors.append(supervisor)
    os.close(writing)
    shown = theatre.shown()
    shown.obey("end button")
    theatre.shown(besides=(shown,))
    theatre.until(lambda: not shown.directory.exists(), "removal")
    os.close(reading)
    assert theatre.stop(supervisor) == 0


def test_ports_are_free_again(theatre: Theatre) -> None:
    supervisor = theatre.start()
    port = int(theatre.shown().started["url"].rpartition(":")[2])
    theatre.stop(supervisor)
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(("127.0.0.1", port))
