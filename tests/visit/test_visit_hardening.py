"""What a hardened process can no longer do, seen from another process."""

from __future__ import annotations

import os
import resource
import select
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout


def test_hardened_process_leaves_no_core(tmp_path: Path) -> None:
    """It crashes with a core allowed by its parent, and leaves none."""
    code = (
        "import os, signal, sys\n"
        "from kiosk.visit.hardening import harden, is_hardened\n"
        "assert not is_hardened(); harden(); assert is_hardened()\n"
        # A shell's job in the background is born deaf to it.
        "signal.signal(signal.SIGQUIT, signal.SIG_DFL)\n"
        "os.chdir(sys.argv[1]); os.kill(os.getpid(), signal.SIGQUIT)\n"
    )
    crashed = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2
        ),
        check=False,
    )
    assert crashed.returncode == -signal.SIGQUIT
    assert list(tmp_path.iterdir()) == []


def test_files_of_a_hardened_process_are_private(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from kiosk.visit.hardening import harden\n"
        f"harden(); Path({str(tmp_path / 'page')!r}).touch()"
    )
    run(code)
    assert (tmp_path / "page").stat().st_mode & 0o777 == 0o600


def test_child_dies_with_its_parent() -> None:
    code = (
        "import os, subprocess, sys\n"
        "from kiosk.visit.hardening import dying_with_parent\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import signal; signal.pause()'],"
        " preexec_fn=dying_with_parent(), stdout=subprocess.DEVNULL)\n"
        "print(child.pid, flush=True)\n"
        "os._exit(0)\n"
    )
    child = int(run(code))
    pidfd = _watch(child)
    if pidfd is not None:
        # Readable once it is dead; fails after a minute.
        assert select.select([pidfd], [], [], 60)[0]
        os.close(pidfd)


def _watch(pid: int) -> int | None:
    try:
        return os.pidfd_open(pid)
    except ProcessLookupError:
        return None


def test_orphan_is_adopted() -> None:
    code = (
        "import os\n"
        "from kiosk.visit.hardening import adopt_orphans\n"
        "adopt_orphans()\n"
        "reading, writing = os.pipe()\n"
        "middle = os.fork()\n"
        "if middle == 0:\n"
        "    orphan = os.fork()\n"
        "    if orphan: os._exit(0)\n"
        "    os.close(writing); os.read(0, 1); os._exit(7)\n"
        "os.close(writing)\n"
        "os.waitpid(middle, 0)\n"
        "pid, status = os.waitpid(-1, 0)\n"
        "print(os.waitstatus_to_exitcode(status))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        check=True,
    )
    assert done.stdout == b"7\n"
