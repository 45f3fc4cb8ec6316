"""What a visit did not submit leaves no trace in any file of the database, nor in the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from caf_files import image, pdf
from caf_running import ELISE, KIOSKS, Process, new_visit, somebody

from kiosk.client import CafProblem, end_visit

pytestmark = pytest.mark.asyncio


def holders(folder: Path, canary: bytes) -> list[str]:
    """The files that hold a canary, the log and the database's side files included."""
    return [path.name for path in sorted(folder.iterdir()) if canary in path.read_bytes()]


@pytest.mark.parametrize("make", [pdf, lambda: image("PNG", 600, 800)], ids=["pdf", "png"])
async def test_an_upload_is_erased_to_its_last_byte(
    backend_process: Process, tmp_path: Path, make: object
) -> None:
    assert callable(make)
    content: bytes = make() + b"\n%canari-7f3d-" + new_visit().encode()
    canary = content[-24:]
    who, visit = somebody(ELISE), new_visit()
    async with backend_process.client(visit=visit) as client:
        await client.sign_in(who.nir, who.password)
        await client.upload(content)
        assert holders(tmp_path, canary)
        await end_visit(backend_process.url, KIOSKS["borne-1"], visit)
    assert holders(tmp_path, canary) == []
    backend_process.stop()
    assert holders(tmp_path, canary) == []


async def test_the_log_tells_what_was_done_and_nobody(
    backend_process: Process, tmp_path: Path
) -> None:
    who, visit = somebody(ELISE), new_visit()
    async with backend_process.client(visit=visit) as client:
        with pytest.raises(CafProblem):
            await client.sign_in(who.nir, "CanariMotDePasse1")
        session = await client.sign_in(who.nir, who.password)
        upload = await client.upload(pdf())
        await client.upload_content(upload.id)
        with pytest.raises(CafProblem):
            await client.submit("send-document", {"kind": "canari-reponse"})
        await client._http.get(f"/v1/{who.nir}")
    backend_process.stop()
    log = (tmp_path / "errors").read_text()
    assert "GET uploads.get_content 200" in log
    assert "borne-1" in log
    secrets = ("Canari", "canari", "Lambertin", who.nir[:13], session.token, upload.id, visit)
    assert [secret for secret in (*secrets, KIOSKS["borne-1"]) if secret in log] == []


async def test_the_files_of_the_database_are_private(
    backend_process: Process, tmp_path: Path
) -> None:
    async with backend_process.client() as client:
        await client.health()
    modes = {path.name: path.stat().st_mode & 0o077 for path in tmp_path.glob("caf.sqlite3*")}
    assert modes
    assert set(modes.values()) == {0}
