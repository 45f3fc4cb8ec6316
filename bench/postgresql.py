"""A PostgreSQL server of ours, as a real one is set: it waits for its disk at every commit."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def _folder() -> Path | None:
    """The folder of the server's programs: Debian keeps them out of the PATH."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("initdb"):
        folders.insert(0, Path(found).parent)
    return next((one for one in folders if (one / "initdb").exists()), None)


POSTGRESQL_BIN = _folder()


@contextmanager
def cluster() -> Iterator[str]:
    """Run a server on a socket file and no port; give the address of its database."""
    # Not in another folder: the path of a socket must be short.
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
    # The server refuses to run as root.
    user = "nobody" if os.getuid() == 0 else None
    if user is not None:
        shutil.chown(folder, user)

    def run(program: str, *arguments: str) -> None:
        assert POSTGRESQL_BIN is not None
        command = [str(POSTGRESQL_BIN / program), *arguments, "-D", str(folder / "data")]
        subprocess.run(command, check=True, capture_output=True, user=user, cwd=folder)

    try:
        run("initdb", "-U", "kiosk", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder}"
        run("pg_ctl", "start", "-w", "-l", str(folder / "log"), "-o", options)
        try:
            yield f"postgresql://kiosk@/postgres?host={folder}"
        finally:
            run("pg_ctl", "stop", "-w", "-m", "immediate")
    finally:
        shutil.rmtree(folder)
