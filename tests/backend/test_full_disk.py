"""The backend on a disk that is really full: refused in a sentence, then it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from caf_files import pdf
from caf_running import ELISE, KIOSKS, Here, here, new_visit, somebody
from caf_uploads import code_of, sender

from kiosk.contract.problems import Code
from tests.full_disk import SmallDisk, small_disk

CONTENT = pdf() + bytes(900_000)
ROOM_KB = 6000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "small", ROOM_KB) as mounted:
        yield mounted


@pytest.fixture
def on_disk(disk: SmallDisk) -> Iterator[Here]:
    with here(f"sqlite:///{disk.path}/caf.sqlite3") as running:
        yield running


def test_a_part_that_finds_no_room_is_sent_again_once_there_is(
    disk: SmallDisk, on_disk: Here
) -> None:
    with sender(on_disk.url, ELISE) as elise:
        path = elise.begun(CONTENT)
        assert elise.part(path, 0, CONTENT[:200_000]).status_code == 200
        disk.fill()
        full = elise.part(path, 200_000, CONTENT[200_000:400_000])
        assert (full.status_code, code_of(full)) == (507, Code.STORAGE_FULL)
        # What is there is read as before.
        assert elise.offset(path) == 200_000
        assert elise.http.get("/v1/account").status_code == 200
        disk.make_room()
        again = elise.part(path, 200_000, CONTENT[200_000:400_000])
        assert again.json()["offset"] == 400_000


def test_nobody_signs_in_on_a_full_disk_and_anybody_does_afterwards(
    disk: SmallDisk, on_disk: Here
) -> None:
    who = somebody(ELISE)
    headers = {"Authorization": f"Bearer {KIOSKS['borne-1']}", "Kiosk-Visit": new_visit()}
    given = {"identifier": who.nir, "password": who.password}
    with httpx.Client(base_url=on_disk.url, headers=headers, trust_env=False) as kiosk:
        disk.fill()
        full = kiosk.post("/v1/sessions", json=given)
        assert (full.status_code, code_of(full)) == (507, Code.STORAGE_FULL)
        disk.make_room()
        assert kiosk.post("/v1/sessions", json=given).status_code == 201
