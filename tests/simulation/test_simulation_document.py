"""The example of docs/simulation.md, as the command line answers it."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import pytest

from kiosk.simulation.commands import register

_DOCUMENT = Path(__file__).parents[2] / "docs" / "simulation.md"


def test_the_example_is_answered_as_it_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = _DOCUMENT.read_text()
    example = re.search(
        r"\$ cat parent\.json\n(.+?)\$ kiosk simulate parent\.json\n(.+?)```", written, re.S
    )
    assert example is not None
    (tmp_path / "parent.json").write_text(example[1])
    parser = argparse.ArgumentParser()
    register(parser.add_subparsers())
    options = parser.parse_args(["simulate", str(tmp_path / "parent.json")])

    assert options.handler(options) == 0

    told = json.loads(capsys.readouterr().out)
    amounts = {one["id"]: one for one in told["benefits"]}
    said = example[2]
    for benefit in ("aide_logement", "rsa"):
        assert f'"id": "{benefit}", "monthly": {amounts[benefit]["monthly"]}' in said
    assert f'"text": "{amounts["aide_logement"]["reasons"][0]["text"]}"' in said
    why_not = amounts["rsa"]["reasons"][0]
    for name in ("resources", "ceiling", "over"):
        assert f'"{name}": {why_not[name]}' in said
    assert f'"monthly_total": {told["monthly_total"]}' in said
    assert f'"reference": {json.dumps(told["reference"])}' in said
