"""Private directories: where they lie, who may enter, and that they go away whole."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.directory import (
    MARK,
    NotPrivate,
    bases,
    environment,
    in_memory,
    make_private,
    remove,
)

ROOT = os.geteuid() == 0


def test_memory_is_recognised(tmp_path: Path) -> None:
    assert in_memory(Path("/dev/shm")) is True
    assert in_memory(Path("/usr")) is False


def test_runtime_directory_first_then_shared_memory(tmp_path: Path) -> None:
    runtime = Path("/dev/shm") / f"test-runtime-{os.getpid()}"
    runtime.mkdir(0o700)
    try:
        environ = {"XDG_RUNTIME_DIR": str(runtime), "TMPDIR": str(tmp_path)}
        assert bases(environ) == (runtime, Path("/dev/shm"), tmp_path)
    finally:
        runtime.rmdir()


@pytest.mark.parametrize("runtime", ["/nonexistent", "relative", "/usr", ""])
def test_runtime_directory_that_is_no_memory_is_passed_over(runtime: str, tmp_path: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": runtime, "TMPDIR": str(tmp_path)}
    assert bases(environ) == (Path("/dev/shm"), tmp_path)


def test_private_directory_is_ours_alone(tmp_path: Path) -> None:
    made = make_private(tmp_path / "ours")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert make_private(made) == made


@pytest.mark.parametrize("trap", ["open", "link", "file"])
def test_what_somebody_put_there_is_refused(tmp_path: Path, trap: str) -> None:
    place = tmp_path / "place"
    if trap == "open":
        place.mkdir()
        place.chmod(0o755)
    elif trap == "link":
        (tmp_path / "elsewhere").mkdir(0o700)
        place.symlink_to(tmp_path / "elsewhere")
    else:
        place.write_text("")
    with pytest.raises(NotPrivate):
        make_private(place)


@pytest.mark.skipif(not ROOT, reason="giving a directory away needs root")
def test_directory_of_somebody_else_is_refused(tmp_path: Path) -> None:
    place = make_private(tmp_path / "place")
    os.chown(place, 12345, 12345)
    with pytest.raises(NotPrivate):
        make_private(place)


def test_environment_points_inside(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / ".Xauthority").touch()
    directory = make_private(tmp_path / "visit")
    environ = environment(directory, "0123456789abcdef", {"HOME": str(home), "DISPLAY": ":9"})
    inside = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    for name in (*inside, "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        assert Path(environ[name]).parent == directory
        assert Path(environ[name]).is_dir()
    assert environ["XAUTHORITY"] == str(home / ".Xauthority")
    assert environ["DISPLAY"] == ":9"
    assert environ[MARK] == "0123456789abcdef"
    assert environ["PYTHONDONTWRITEBYTECODE"] == "1"


def test_environment_keeps_what_leads_to_the_screen(tmp_path: Path) -> None:
    directory = make_private(tmp_path / "visit")
    given_ = {"HOME": "/root", "XAUTHORITY": "/somewhere", "XDG_RUNTIME_DIR": "/run/user/1"}
    environ = environment(directory, "0123456789abcdef", given_)
    assert environ["XAUTHORITY"] == "/somewhere"
    assert environ["XDG_RUNTIME_DIR"] == "/run/user/1"


NAMES = st.text(
    st.characters(blacklist_characters="/\0", blacklist_categories=("Cs",)), min_size=1, max_size=20
).filter(lambda name: name not in (".", "..") and len(name.encode()) < 200)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.lists(NAMES, max_size=4), NAMES, st.booleans()), max_size=12))
def test_whatever_is_in_it_goes(
    tmp_path_factory: pytest.TempPathFactory, entries: list[tuple[list[str], str, bool]]
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "kept").write_text("kept")
    directory = outside / "visit"
    directory.mkdir()
    for folders, name, link in entries:
        try:
            folder = directory.joinpath(*folders)
            if not folder.resolve().is_relative_to(directory.resolve()):
                # Through a link made before: this very test would write outside.
                continue
            folder.mkdir(parents=True, exist_ok=True)
            if link:
                (folder / name).symlink_to(outside)
            else:
                (folder / name).write_text("secret")
        except OSError:
            continue
    for folder, _, _ in os.walk(directory, topdown=False):
        Path(folder).chmod(0)
    assert remove(directory) is None
    assert not directory.exists()
    assert [entry.name for entry in outside.iterdir()] == ["kept"]


def test_what_is_gone_is_no_failure(tmp_path: Path) -> None:
    assert remove(tmp_path / "none") is None


def test_what_is_left_is_told() -> None:
    # A directory that the kernel lets nobody change, whoever they are.
    left = remove(Path("/proc/self/fdinfo"))
    assert left is not None
    assert left.errno != 0
    assert left.entries > 1
