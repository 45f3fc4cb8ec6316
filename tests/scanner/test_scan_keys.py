"""USB keys: what is listed, what is read, and what is not reached."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.limits import MAX_DEPTH, MAX_LISTED
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FileKind, FilesSource
from kiosk.scanner.sources.keys import find_volumes, list_volumes, read_file


@pytest.fixture
def source(key: Path) -> FilesSource:
    return FilesSource(roots=(key.parent,), max_file_bytes=1000)


def put(path: Path, data: bytes = b"x", modified: float = 1000.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (modified, modified))
    return path


def refusal(path: Path, source: FilesSource) -> FaultCode:
    with pytest.raises(SourceFault) as refused:
        read_file(path, source)
    return refused.value.code


def test_without_a_key_nothing_is_listed(source: FilesSource) -> None:
    assert list_volumes(source) == ()
    assert list_volumes(FilesSource(roots=(Path("/nowhere"),), max_file_bytes=1)) == ()


def test_pictures_and_pdfs_are_listed_newest_first(source: FilesSource, key: Path) -> None:
    put(key / "old.pdf", b"12", 10)
    put(key / "DCIM" / "new.JPG", b"123", 30)
    put(key / "middle.png", b"1", 20)
    put(key / "notes.txt")
    put(key / ".hidden.pdf")
    put(key / ".Trash-1000" / "gone.pdf")
    put(key / "System Volume Information" / "x.pdf")
    (volume,) = list_volumes(source)
    assert (volume.path, volume.label, volume.more) == (key, "KEY", 0)
    assert [(entry.name, entry.kind, entry.size) for entry in volume.files] == [
        ("new.JPG", FileKind.IMAGE, 3),
        ("middle.png", FileKind.IMAGE, 1),
        ("old.pdf", FileKind.PDF, 2),
    ]


def test_two_keys_are_told_apart(source: FilesSource, key: Path) -> None:
    put(key / "a.pdf")
    put(key.parent / "OTHER" / "b.pdf")
    assert find_volumes(source) == (key, key.parent / "OTHER")


def test_a_great_many_files_are_counted(source: FilesSource, key: Path) -> None:
    for index in range(MAX_LISTED + 7):
        put(key / f"{index}.jpg", modified=index)
    (volume,) = list_volumes(source)
    assert len(volume.files) == MAX_LISTED
    assert volume.more == 7
    assert volume.files[0].name == f"{MAX_LISTED + 6}.jpg"


def test_folders_are_not_followed_for_ever(source: FilesSource, key: Path) -> None:
    put(key / Path(*["d"] * MAX_DEPTH) / "near.pdf")
    put(key / Path(*["d"] * (MAX_DEPTH + 1)) / "far.pdf")
    (key / "loop").symlink_to(key)
    (volume,) = list_volumes(source)
    assert [entry.name for entry in volume.files] == ["near.pdf"]


def test_a_name_that_is_no_text_is_left_out(source: FilesSource, key: Path) -> None:
    put(key / "a.pdf")
    put(Path(os.fsdecode(os.fsencode(key) + b"/\xff.pdf")))
    (volume,) = list_volumes(source)
    assert [entry.name for entry in volume.files] == ["a.pdf"]


def test_a_file_is_read_whole(source: FilesSource, key: Path) -> None:
    path = put(key / "é à.pdf", b"y" * 1000)
    assert read_file(path, source) == b"y" * 1000


def test_a_file_that_is_too_large_is_refused(source: FilesSource, key: Path) -> None:
    assert refusal(put(key / "a.pdf", b"y" * 1001), source) is FaultCode.FILE_TOO_LARGE


def test_a_file_that_went_is_not_a_key_that_went(source: FilesSource, key: Path) -> None:
    put(key / "other.pdf")
    assert refusal(key / "a.pdf", source) is FaultCode.FILE_NONE


def test_a_key_that_was_pulled_out_is_said(source: FilesSource, key: Path) -> None:
    path = put(key / "a.pdf")
    path.unlink()
    key.rmdir()
    assert refusal(path, source) is FaultCode.KEY_REMOVED


def test_nothing_outside_of_a_key_is_read(source: FilesSource, key: Path, tmp_path: Path) -> None:
    put(key / "a.pdf")
    secret = put(tmp_path / "secret.pdf")
    (key / "link.pdf").symlink_to(secret)
    (key / "folder").symlink_to(tmp_path)
    for path in (
        secret,
        key / "link.pdf",
        key / "folder" / "secret.pdf",
        key / ".." / ".." / "secret.pdf",
        Path("/etc/passwd"),
    ):
        assert refusal(path, source) is FaultCode.FILE_NONE


def test_a_pipe_with_the_name_of_a_picture_does_not_hold_the_worker(
    source: FilesSource, key: Path
) -> None:
    os.mkfifo(key / "a.jpg")
    assert refusal(key / "a.jpg", source) is FaultCode.FILE_UNSUPPORTED
    (volume,) = list_volumes(source)
    assert volume.files == ()
