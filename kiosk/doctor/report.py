"""The findings in words: for people, or for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from kiosk.doctor.finding import Finding, Status
from kiosk.i18n import Words

_MARKS = {Status.OK: "✓", Status.WARNING: "!", Status.FAILED: "✗", Status.ABSENT: "–"}


def said(finding: Finding, words: Words) -> tuple[str, str]:
    """Return what was found and what to do about it, empty when there is nothing to do."""
    what = [words.text(finding.diagnosis.value, **finding.details)]
    advice = [words.attribute(finding.diagnosis.value, "advice", **finding.details)]
    for sentence in finding.sentences:
        what.append(words.text(sentence))
        advice.append(words.attribute(sentence, "hint"))
    return " ".join(what), " ".join(filter(None, advice))


def as_text(findings: Sequence[Finding], words: Words) -> str:
    """Return the report to read in a terminal."""
    lines = []
    for finding in findings:
        what, advice = said(finding, words)
        lines.append(f"{_MARKS[finding.status]} {words.text(f'doctor-part-{finding.part}')}")
        lines.append(f"    {what}")
        if advice:
            lines.append(f"    → {advice}")
    verdict = "doctor-verdict-failed" if failed(findings) else "doctor-verdict-ok"
    return "\n".join([*lines, "", words.text(verdict), ""])


def as_json(findings: Sequence[Finding], words: Words) -> str:
    """Return the report for a program: a list of ``{id, status, what, advice}``."""
    said_all = []
    for finding in findings:
        what, advice = said(finding, words)
        one = {"id": finding.part, "status": finding.status, "what": what, "advice": advice}
        said_all.append(one)
    return json.dumps(said_all, ensure_ascii=False, indent=2) + "\n"


def failed(findings: Sequence[Finding]) -> bool:
    """Return whether something that the kiosk needs does not work."""
    return any(finding.status is Status.FAILED for finding in findings)
