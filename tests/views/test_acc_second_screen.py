"""Two screens: the visitor's, and the panel of the conseiller on the other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kiosk.settings import ScreenSettings

#: Longest wait for the process, in seconds: never reached but by a defect.
_PATIENCE_S = 120


def seen(folder: Path, setting: str) -> dict[str, bool]:
    """Run the kiosk on two drawn screens; return what it says of them."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, width, height in (("visitor", 0, 1920, 1080), ("adviser", 1920, 1280, 1024))
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens, "windowFrameMargins": False}))
    root = Path(__file__).parents[2]
    path = os.pathsep.join((str(root), os.environ.get("PYTHONPATH", "")))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PYTHONPATH": path,
    }
    program = [sys.executable, "-m", "tests.views.acc_two_screens", setting]
    ran = subprocess.run(
        program, cwd=root, env=environment, capture_output=True, timeout=_PATIENCE_S, check=False
    )
    assert ran.returncode == 0, ran.stderr.decode()
    found: dict[str, bool] = json.loads(ran.stdout)
    return found


def test_the_panel_is_on_the_second_screen_and_nothing_of_it_on_the_first(tmp_path: Path) -> None:
    found = seen(tmp_path, "auto")
    assert found == {
        "before": False,
        "advice": True,
        "place": True,
        "beside": False,
        "active": True,
        "turned": True,
        "unplugged": True,
        "plugged": True,
        "gone": True,
    }


def test_switched_off_it_is_beside_the_page(tmp_path: Path) -> None:
    found = seen(tmp_path, "off")
    assert found["beside"]
    assert not found["advice"]
    assert not found["plugged"]


def test_it_is_looked_for_by_default() -> None:
    assert ScreenSettings().adviser == "auto"
