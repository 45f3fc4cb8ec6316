"""Each check on real parts: in order, and in each way out of order."""

from __future__ import annotations

import asyncio
import ctypes.util
import json
import os
import shutil
import sys
from collections.abc import Awaitable, Callable, Mapping
from importlib.metadata import version
from pathlib import Path

import pytest

from kiosk.doctor import cores, disk, examination
from kiosk.doctor.backend import check_backend
from kiosk.doctor.display import check_display
from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.fonts import check_fonts
from kiosk.doctor.law import check_law
from kiosk.doctor.memory import check_memory, clear_swaps
from kiosk.doctor.printer import check_printer
from kiosk.doctor.programs import hear
from kiosk.settings import BackendSettings, PrinterSettings, Settings, SupervisorSettings
from tests.printing.ippeve import RealPrinter

ROOT = Path(__file__).parents[2]
BACKEND = (sys.executable, "-m", "kiosk.backend")
Check = Callable[[Settings, Mapping[str, str]], Awaitable[Finding]]


def examined(check: Check, settings: Settings | None = None, **environ: str) -> Finding:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    seen = {**kept, "PYTHONPATH": str(ROOT), **environ}

    async def run() -> Finding:
        return await check(settings or Settings(), seen)

    return asyncio.run(run())


# --- Screen ----------------------------------------------------------------------------------


def test_screen_that_opens() -> None:
    found = examined(check_display, QT_QPA_PLATFORM="offscreen")
    assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.DISPLAY_OK)
    assert found.details["platform"] == "offscreen"
    assert int(found.details["width"]) > 0


def test_no_screen() -> None:
    found = examined(check_display, QT_QPA_PLATFORM="")
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.DISPLAY_NONE)


def test_screen_that_is_not_there() -> None:
    found = examined(check_display, QT_QPA_PLATFORM="xcb", DISPLAY=":54321")
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.DISPLAY_REFUSED)
    assert found.details == {"screen": ":54321"}


def test_library_that_qt_lacks_is_named() -> None:
    found = examined(check_display, QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY="none")
    assert found.status is Status.FAILED
    if ctypes.util.find_library("wayland-cursor"):
        assert found.diagnosis is Diagnosis.DISPLAY_REFUSED
    else:
        assert found.diagnosis is Diagnosis.DISPLAY_LIBRARY
        assert found.details == {"library": "libwayland-cursor.so.0"}


# --- Fonts -----------------------------------------------------------------------------------


def test_fonts_that_are_missing(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    found = examined(check_fonts, FONTCONFIG_FILE=str(nothing))
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.FONTS_MISSING)
    assert found.details["packages"] == "fonts-sil-andika fonts-noto-core"


def test_fonts_that_are_there(tmp_path: Path) -> None:
    if not Path("/usr/share/fonts/truetype/andika").exists():
        pytest.skip("the fonts of the kiosk are not installed")
    assert examined(check_fonts).status is Status.OK


# --- Printer ---------------------------------------------------------------------------------


def test_printer_with_and_without_paper(tmp_path: Path) -> None:
    with RealPrinter(tmp_path / "printer") as printer:
        settings = Settings(printer=PrinterSettings(uri=printer.uri))
        assert examined(check_printer, settings).diagnosis is Diagnosis.PRINTER_OK
        printer.toner(5)
        low = examined(check_printer, settings)
        assert low.status is Status.WARNING
        assert "printing-reason-toner-low" in low.sentences
        printer.paper(0)
        empty = examined(check_printer, settings)
        assert empty.status is Status.FAILED
        assert "printing-reason-media-empty" in empty.sentences
        printer.unplug()
        gone = examined(check_printer, settings)
        assert (gone.status, gone.sentences) == (Status.FAILED, ("printing-reason-offline",))


def test_printer_that_nobody_wants() -> None:
    found = examined(check_printer, Settings(printer=PrinterSettings(uri=None)))
    assert found.status is Status.ABSENT


# --- Backend ---------------------------------------------------------------------------------


def embedded(command: tuple[str, ...], state: Path) -> Settings:
    return Settings(supervisor=SupervisorSettings(backend_command=command, state=state))


def test_embedded_backend_starts_and_touches_nothing(tmp_path: Path) -> None:
    found = examined(check_backend, embedded(BACKEND, tmp_path / "state"))
    assert found.diagnosis is Diagnosis.BACKEND_EMBEDDED_OK
    assert list(tmp_path.iterdir()) == []


def test_embedded_backend_that_dies_says_why(tmp_path: Path) -> None:
    dying = ("/bin/sh", "-c", "echo premier >&2; echo la raison >&2; exit 1")
    found = examined(check_backend, embedded(dying, tmp_path))
    assert found.diagnosis is Diagnosis.BACKEND_EMBEDDED_FAILED
    assert found.details == {"why": "la raison"}


def test_folder_that_cannot_be_written() -> None:
    found = examined(check_backend, embedded(BACKEND, Path("/dev/null/state")))
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.BACKEND_FOLDER)


def test_backend_elsewhere(tmp_path: Path) -> None:
    """Asked for its health with the right token, with a wrong one, and once it is gone."""

    async def play() -> None:
        ready, told = os.pipe()
        process = await asyncio.create_subprocess_exec(
            *BACKEND,
            *("--port", "0", "--ready-fd", str(told), "--no-demo"),
            *("--database", str(tmp_path / "caf.sqlite3")),
            env={**os.environ, "PYTHONPATH": str(ROOT), "KIOSK_BACKEND__TOKEN": "t" * 40},
            pass_fds=(told,),
            stderr=asyncio.subprocess.DEVNULL,
        )
        os.close(told)
        loop = asyncio.get_running_loop()
        with os.fdopen(ready) as line:
            port = json.loads(await loop.run_in_executor(None, line.readline))["port"]
        url = f"http://127.0.0.1:{port}"
        good = Settings(backend=BackendSettings(url=url, token="t" * 40, timeout_s=5))
        found = await check_backend(good, {})
        assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.BACKEND_OK)
        process.kill()
        await process.wait()
        gone = await check_backend(good, {})
        assert (gone.status, gone.diagnosis) == (Status.FAILED, Diagnosis.BACKEND_REFUSED)
        assert gone.details == {"url": url, "code": "unreachable"}

    asyncio.run(play())


# --- The law ---------------------------------------------------------------------------------


def test_the_law_loads_and_says_its_version() -> None:
    found = examined(check_law)
    assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.LAW_OK)
    assert found.details == {"version": version("openfisca-france")}


def test_a_law_that_is_not_installed_is_told(tmp_path: Path) -> None:
    (tmp_path / "openfisca_france.py").write_text("raise ImportError('not here')")
    path = os.pathsep.join((str(tmp_path), str(ROOT)))
    found = examined(check_law, PYTHONPATH=path)
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.LAW_FAILED)
    assert found.details == {"why": "ImportError: not here"}


def test_the_law_of_another_machine_is_not_looked_for() -> None:
    settings = Settings(backend=BackendSettings(url="http://127.0.0.1:1", token="t" * 40))
    assert examined(check_law, settings).status is Status.ABSENT


# --- Memory, core dumps, room ----------------------------------------------------------------

SWAPS = """Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority
/dev/sda2                               partition\t999420\t\t0\t\t-2
/dev/zram0                              partition\t999420\t\t0\t\t100
/dev/dm-1                               partition\t999420\t\t0\t\t-3
/dev/dm-2                               partition\t999420\t\t0\t\t-4
"""


def test_swap_in_clear_is_told_from_the_others(tmp_path: Path) -> None:
    for name, uuid in (("dm-1", "CRYPT-PLAIN-swap\n"), ("dm-2", "LVM-x\n")):
        (tmp_path / name / "dm").mkdir(parents=True)
        (tmp_path / name / "dm" / "uuid").write_text(uuid)
    assert clear_swaps(SWAPS, tmp_path) == ["/dev/sda2", "/dev/dm-2"]
    assert clear_swaps("Filename\n", tmp_path) == []


def test_private_directories_on_a_disk_are_told() -> None:
    settings = Settings(supervisor=SupervisorSettings(directory=Path("/usr/none/there")))
    found = examined(check_memory, settings)
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.MEMORY_DISK)


def test_private_directories_in_memory() -> None:
    settings = Settings(supervisor=SupervisorSettings(directory=Path("/dev/shm/none")))
    found = examined(check_memory, settings)
    assert found.diagnosis in (Diagnosis.MEMORY_OK, Diagnosis.MEMORY_SWAP)


def test_cores_are_refused_here() -> None:
    assert examined(cores.check_cores).status in (Status.OK, Status.WARNING)


@pytest.mark.parametrize(
    ("pattern", "status"),
    [
        ("core", Status.OK),
        ("/var/crash/%e", Status.OK),
        ("|/lib/systemd/systemd-coredump %P", Status.OK),
        ("|/usr/share/apport/apport %p", Status.OK),
        ("|/usr/bin/keep-it %P", Status.WARNING),
        ("|", Status.WARNING),
    ],
)
def test_where_the_kernel_sends_cores(pattern: str, status: Status) -> None:
    assert cores.judged(pattern).status is status


@pytest.mark.parametrize(
    ("megabytes", "status"),
    [
        (0, Status.FAILED),
        (149, Status.FAILED),
        (150, Status.WARNING),
        (499, Status.WARNING),
        (500, Status.OK),
    ],
)
def test_room(megabytes: int, status: Status) -> None:
    assert disk.judged(megabytes, Path("/x")).status is status


def test_room_of_a_folder_to_be(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free // 1_000_000
    assert abs(disk.room(tmp_path / "not" / "yet") - free) < 1_000


# --- All together ----------------------------------------------------------------------------


def test_one_check_breaks_or_hangs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async def breaks(_settings: Settings, _environ: Mapping[str, str]) -> Finding:
        raise RuntimeError("why")

    async def hangs(_settings: Settings, _environ: Mapping[str, str]) -> Finding:
        await asyncio.Event().wait()
        raise AssertionError

    checks = {Part.DISPLAY: breaks, Part.FONTS: hangs, Part.CORES: cores.check_cores}
    monkeypatch.setattr(examination, "CHECKS", checks)
    monkeypatch.setattr(examination, "PATIENCE_S", 5.0)
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    broken, silent, fine = asyncio.run(examination.examine(Settings(), environ))
    assert (broken.diagnosis, broken.details["why"]) == (Diagnosis.BROKEN, "why")
    assert silent.diagnosis is Diagnosis.SILENT
    assert fine.part is Part.CORES and fine.status is not Status.FAILED


def test_every_part_is_checked() -> None:
    assert tuple(examination.CHECKS) == tuple(Part)


def test_program_that_hangs_is_killed_with_its_children() -> None:
    async def play() -> None:
        reading, writing = os.pipe()
        os.set_inheritable(writing, True)
        heard = await hear(["/bin/sh", "-c", "sleep 1000 & sleep 1000"], 0.2)
        assert heard.status is None
        os.close(writing)
        os.close(reading)

    asyncio.run(play())


def test_program_is_heard() -> None:
    heard = asyncio.run(hear(["/bin/sh", "-c", "echo un; echo deux >&2; exit 3"], 20))
    assert (heard.status, heard.output, heard.errors) == (3, "un\n", "deux\n")
