"""What the doctor says, for people and for programs, in every language it speaks."""

from __future__ import annotations

import json

import pytest

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.report import as_json, as_text, failed
from kiosk.i18n import Words
from kiosk.printing import Reason

LOCALES = ("fr", "en", "ar")

#: Whatever a sentence may want to be filled with.
DETAILS = dict.fromkeys(
    [
        "kind",
        "why",
        "width",
        "height",
        "platform",
        "screen",
        "library",
        "families",
        "packages",
        "source",
        "address",
        "labels",
        "device",
        "url",
        "database",
        "code",
        "folder",
        "place",
        "swaps",
        "program",
        "megabytes",
        "version",
        "channels",
        "host",
        "trouble",
        "caf",
        "count",
    ],
    "‹›",
)

#: What needs no advice: it works, or the operator said that there is none, or not here.
_CONTENT = {d for d in Diagnosis if d.name.endswith(("_OK", "_UNSET", "_ELSEWHERE"))} - {
    Diagnosis.PRINTER_UNSET
}
#: These borrow their advice from the printer's own sentences.
_BORROWED = {Diagnosis.PRINTER_BLOCKED, Diagnosis.PRINTER_WARNED}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("diagnosis", list(Diagnosis))
def test_every_diagnosis_has_its_words(locale: str, diagnosis: Diagnosis) -> None:
    words = Words(locale)
    assert words.text(diagnosis.value, **DETAILS) != "…"
    advice = words.attribute(diagnosis.value, "advice", **DETAILS)
    assert (advice is None) == (diagnosis in _CONTENT | _BORROWED)
    assert words.missing == frozenset()
    if locale != "fr":
        assert words.text(diagnosis.value, **DETAILS) != Words("fr").text(
            diagnosis.value, **DETAILS
        )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_part_has_its_name(locale: str) -> None:
    words = Words(locale)
    findings = [Finding(part, Status.OK, Diagnosis.PRINTER_OK) for part in Part]
    assert "…" not in as_text(findings, words)


def test_report_for_people() -> None:
    low = {"megabytes": "300", "folder": "/dev/shm"}
    findings = [
        Finding(Part.PRINTER, Status.OK, Diagnosis.PRINTER_OK),
        Finding(Part.DISK, Status.WARNING, Diagnosis.DISK_LOW, low),
    ]
    assert as_text(findings, Words("fr")) == (
        "✓ Imprimante\n"
        "    L’imprimante est prête.\n"
        "! Place libre\n"
        "    Il ne reste que 300 Mo (/dev/shm).\n"
        "    → Faites de la place avant que des pages ne puissent plus être scannées.\n"
        "\n"
        "Rien n’empêche la borne de servir.\n"
    )


def test_report_for_programs() -> None:
    blocked = Finding(
        Part.PRINTER,
        Status.FAILED,
        Diagnosis.PRINTER_BLOCKED,
        sentences=(f"printing-reason-{Reason.MEDIA_EMPTY}",),
    )
    (said,) = json.loads(as_json([blocked], Words("fr")))
    assert (said["id"], said["status"]) == ("printer", "failed")
    assert said["what"].startswith("L’imprimante ne peut pas imprimer. ")
    assert said["advice"]


def test_only_a_failure_fails() -> None:
    findings = [Finding(Part.CAMERA, s, Diagnosis.CAMERA_NONE) for s in Status]
    assert failed(findings)
    assert not failed([finding for finding in findings if finding.status is not Status.FAILED])
