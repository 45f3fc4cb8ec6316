"""The backend: the one of the settings answers, or the embedded one can start."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import signal
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.client import CafClient, CafProblem
from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.folders import writable
from kiosk.settings import Settings

#: Longest start of an embedded backend, in seconds.
_START_S = 60.0


async def check_backend(settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Ask the backend for its health; start one on an empty database when it is embedded."""
    if settings.backend.url is not None:
        return await _elsewhere(settings, settings.backend.url)
    folder = settings.supervisor.state or Path.home() / ".local" / "state" / "kiosk"
    if settings.backend.database is None and not writable(folder):
        details = {"folder": str(folder)}
        return Finding(Part.BACKEND, Status.FAILED, Diagnosis.BACKEND_FOLDER, details)
    with tempfile.TemporaryDirectory(prefix="kiosk-doctor-") as scratch:
        return await _embedded(settings, environ, Path(scratch))


async def _elsewhere(settings: Settings, url: str) -> Finding:
    backend = settings.backend
    try:
        async with CafClient(url, backend.token or "", "kiosk-doctor", backend.timeout_s) as caf:
            health = await caf.health()
    except CafProblem as problem:
        details = {"url": url, "code": problem.code.value}
        return Finding(Part.BACKEND, Status.FAILED, Diagnosis.BACKEND_REFUSED, details)
    details = {"url": url, "database": health.database}
    return Finding(Part.BACKEND, Status.OK, Diagnosis.BACKEND_OK, details)


async def _embedded(settings: Settings, environ: Mapping[str, str], scratch: Path) -> Finding:
    token = secrets.token_urlsafe(32)
    ready, told = os.pipe()
    command = settings.supervisor.backend_command or (sys.executable, "-m", "kiosk", "backend")
    process = await asyncio.create_subprocess_exec(
        *command,
        *("--port", "0", "--ready-fd", str(told), "--no-demo"),
        *("--database", str(scratch / "doctor.sqlite3")),
        # The law has a check of its own.
        env={**environ, "KIOSK_BACKEND__TOKEN": token, "KIOSK_SIMULATION__PRELOAD": "false"},
        pass_fds=(told,),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    os.close(told)
    try:
        port = await _port(ready)
        if port is not None:
            url = f"http://127.0.0.1:{port}"
            async with CafClient(url, token, "kiosk-doctor", settings.backend.timeout_s) as caf:
                await caf.health()
            return Finding(Part.BACKEND, Status.OK, Diagnosis.BACKEND_EMBEDDED_OK)
        why = "…"
    except CafProblem as problem:
        why = problem.code.value
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        _, errors = await process.communicate()
    lines = errors.decode(errors="replace").strip().splitlines()
    details = {"why": lines[-1] if lines else why}
    return Finding(Part.BACKEND, Status.FAILED, Diagnosis.BACKEND_EMBEDDED_FAILED, details)


async def _port(ready: int) -> int | None:
    """Return the port that the backend announces, or None when it dies or says nothing."""
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    pipe, _ = await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(ready, "rb")
    )
    try:
        async with asyncio.timeout(_START_S):
            line = await reader.readline()
    except TimeoutError:
        return None
    finally:
        pipe.close()
    return int(json.loads(line)["port"]) if line else None
