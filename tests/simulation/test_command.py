"""``kiosk simulate``, as whoever writes a case uses it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.__main__ import main
from kiosk.contract.estimates import BenefitId
from kiosk.journeys.registry import registry

CASE: dict[str, Any] = {
    "commune": "92000 Nanterre",
    "situation": "seul",
    "naissance": "1990-05-01",
    "enfant-1-naissance": "2018-03-03",
    "enfant-2-naissance": "2020-03-03",
    "logement": "sans-logement",
    "month": "2026-05",
}


def simulate(
    case: object, capsys: pytest.CaptureFixture[str], tmp_path: Path, *options: str
) -> tuple[int, Any]:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    status = main(["simulate", str(file), *options])
    return status, json.loads(capsys.readouterr().out)


def test_a_case_is_answered_with_thirteen_benefits_in_euros(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, told = simulate(CASE, capsys, tmp_path)
    assert status == 0
    assert told["month"] == "2026-05"
    assert [one["id"] for one in told["benefits"]] == list(BenefitId)
    af = next(one for one in told["benefits"] if one["id"] == "af")
    # 32 % of a base of 478.16, less 0.5 %: published as 152.24 (April 2026).
    assert af["monthly"] == pytest.approx(152.24, abs=0.01)
    assert af["eligible"] is True
    assert "2" in af["reasons"][0]["text"]
    filled = [one["question"] for one in told["assumptions"] if one["key"] == "not-answered"]
    assert "rsa-recu" in filled
    assert told["ignored"] == []


def test_a_list_is_answered_with_a_list_in_its_order(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    alone = {name: value for name, value in CASE.items() if not name.startswith("enfant")}
    status, told = simulate([CASE, {"naissance": "hier"}, alone], capsys, tmp_path)
    assert status == 1
    assert told[0]["monthly_total"] > told[2]["monthly_total"] > 0
    assert told[1]["errors"]["naissance"]["key"] == "date-form"
    assert told[1]["errors"]["naissance"]["text"]


def test_a_case_may_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(CASE)))
    assert main(["simulate", "-", "--locale", "en"]) == 0
    assert json.loads(capsys.readouterr().out)["month"] == "2026-05"


@pytest.mark.parametrize("text", ["{", "\x00", "", "[1,"])
def test_what_is_not_json_is_said(
    text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "case.json"
    file.write_text(text)
    assert main(["simulate", str(file)]) == 2
    assert "not JSON" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["simulate", str(tmp_path / "nothing.json")]) == 2
    assert "No such file" in capsys.readouterr().err


@pytest.mark.parametrize("case", [3, "case", None, [[]]])
def test_what_is_not_a_case_is_refused(
    case: object, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, told = simulate(case, capsys, tmp_path)
    refused = told[0] if isinstance(told, list) else told
    assert status == 1
    assert refused["errors"]


def test_the_schema_has_every_question(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    patterns = " ".join(schema["patternProperties"])
    for question in registry()["toutes-mes-aides"].questions():
        if question.ordinal is None:
            described = schema["properties"][question.id]
            assert described["title"].strip("…"), question.id
        else:
            assert question.words is not None
            assert question.words.removeprefix("enfant-") in patterns
    assert "loyer" in json.dumps(schema["allOf"])
    assert schema["additionalProperties"] is False
