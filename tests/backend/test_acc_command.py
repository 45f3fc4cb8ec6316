"""``kiosk conseillers``, on a database of its own."""

from __future__ import annotations

import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pyotp
import pytest
import zxingcpp
from caf_running import Here, here

from kiosk.__main__ import main

pytestmark = pytest.mark.asyncio


async def test_who_is_added_signs_in_by_telephone_and_by_badge(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path}/caf.sqlite3"

    def kiosk(*words: str) -> int:
        return main(["conseillers", "--database", url, *words])

    badge = tmp_path / "badge.png"
    with here(url) as running:
        added = ("add", "lea.martin", "--name", "Léa Martin", "--organisation", "Mairie")
        assert kiosk(*added) == 0
        said = capsys.readouterr().out
        otpauth = re.search(r"otpauth://\S+", said)
        pin = re.search(r"console: (\d{6})", said)
        assert otpauth is not None and pin is not None
        # Nobody is added twice.
        assert kiosk(*added) == 1
        assert "already" in capsys.readouterr().err
        assert kiosk("badge", "lea.martin", "--out", str(badge)) == 0
        assert stat.S_IMODE(badge.stat().st_mode) == 0o600
        totp = pyotp.parse_uri(otpauth[0])
        assert isinstance(totp, pyotp.TOTP)
        await _signs_in(running, totp, badge, pin[1])
        assert kiosk("lock", "lea.martin") == 0
        assert kiosk("list") == 0
        listed = capsys.readouterr().out
        assert re.search(r"lea\.martin +locked +Léa Martin, Mairie", listed)
        assert re.search(r"sofia\.lambert +badge +Sofia Lambert", listed)
        assert kiosk("unlock", "lea.martin") == 0
        assert kiosk("lock", "personne") == 1
        # Only of those who are invented: anybody else's is on their telephone.
        capsys.readouterr()
        assert kiosk("code", "sofia.lambert") == 0
        assert re.fullmatch(r"\d{6}\n", capsys.readouterr().out)
        assert kiosk("code", "lea.martin") == 1


async def _signs_in(running: Here, totp: pyotp.TOTP, badge: Path, pin: str) -> None:
    picture = cv2.imdecode(np.frombuffer(badge.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    seen = zxingcpp.read_barcode(picture)
    assert seen is not None
    text = seen.text
    async with running.client() as client:
        code = totp.at(datetime.fromtimestamp(running.clock().timestamp(), UTC))
        here_ = await client.conseiller_by_code("lea.martin", code)
        assert (here_.name, here_.organisation) == ("Léa Martin", "Mairie")
        assert (await client.conseiller_by_badge(text, pin)).name == "Léa Martin"


async def test_a_badge_is_a_sheet_too(tmp_path: Path) -> None:
    url, sheet = f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path / "badge.pdf"
    add = ["add", "lea.martin", "--name", "Léa Martin", "--organisation", "Mairie"]
    assert main(["conseillers", "--database", url, *add]) == 0
    badge = ["badge", "lea.martin", "--out", str(sheet)]
    assert main(["conseillers", "--database", url, *badge]) == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    unknown = ["badge", "personne", "--out", str(tmp_path / "autre.pdf")]
    assert main(["conseillers", "--database", url, *unknown]) == 1
    assert not (tmp_path / "autre.pdf").exists()


@pytest.mark.parametrize("login", ["Léa", "a", "x" * 41, "a b"])
async def test_a_login_is_made_of_small_letters(login: str) -> None:
    with pytest.raises(SystemExit):
        main(["conseillers", "add", login, "--name", "Léa", "--organisation", "Mairie"])
