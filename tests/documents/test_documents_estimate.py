"""The summary of an estimate, read as whoever takes it home reads it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import cv2
import pikepdf
import pytest

from kiosk.contract.estimates import (
    Assumption,
    BenefitId,
    Certainty,
    Counted,
    Paid,
    Reason,
    Status,
)
from kiosk.contract.tellings import names
from kiosk.documents.content import EstimateContent
from kiosk.documents.estimate import render
from kiosk.i18n import Words
from kiosk.i18n.takeaway import takeaway_text
from tests.documents import estimates
from tests.documents.estimates import (
    EVERYTHING,
    LONE_PARENT,
    NOTHING,
    ONE,
    benefit,
    content,
    estimate,
)
from tests.documents.reading import boxes, opened, text_of
from tests.documents.test_documents_structure import elements, roles

DRAWN = {"nothing": NOTHING, "one": ONE, "four": LONE_PARENT, "all": EVERYTHING}


@pytest.fixture(scope="module", params=DRAWN)
def drawn(request: pytest.FixtureRequest) -> tuple[EstimateContent, bytes]:
    """Return an estimate and its page."""
    content = DRAWN[request.param]
    return content, render(content)


def test_the_invented_estimates_are_told_as_the_contract_says() -> None:
    for drawn in (NOTHING, LONE_PARENT, EVERYTHING):
        for said in drawn.estimate.counted:
            assert names(Counted(said.key)).fit(said)
        for said in drawn.estimate.assumptions:
            assert names(Assumption(said.key)).fit(said)
        for one in drawn.estimate.benefits:
            assert all(names(Reason(said.key)).fit(said) for said in one.reasons)


def test_a_lone_parent_with_four_rights() -> None:
    pdf = render(LONE_PARENT)
    text = text_of(pdf)
    assert "Estimation de vos droits" in text
    assert "Novembre 2026 — Toutes mes aides" in text
    assert "Imprimée le 23 novembre 2026" in text
    assert "Une estimation, pas une décision" in text
    # A month in all, and apart what is paid once a year.
    assert text.count("950,70 €") == 2, "in large, and under the table"
    assert "et 852,96 € une fois par an" in text
    # Each with its amount, what it rests on, what to do, what to bring.
    assert "Aide au logement 412,50 €" in text
    assert "Calculé avec un loyer de 500 € par mois." in text
    for column in ("Que faire", "À apporter"):
        assert column in text
    assert "Bulletins de paie des trois derniers mois" in text
    # Why not.
    assert "de plus que la limite de 977,54 €" in text
    assert "Cette aide est pour un parent qui vit sans conjoint." in text
    # What it rests on.
    assert "Votre foyer : 1 adulte, 2 enfants" in text
    assert "Vous habitez en France toute l’année." in text
    assert "page 1 sur 1" in text


def test_nothing_is_said_kindly() -> None:
    text = text_of(render(NOTHING))
    assert "aucune des prestations estimées ne serait versée pour le mois de novembre 2026" in text
    assert "0,00 €" in text
    assert "Un conseiller peut aussi chercher avec vous" in text
    assert "À apporter" not in text
    assert "Total par mois" not in text


def test_what_is_paid_apart_is_not_in_the_total() -> None:
    apart = content(estimate([benefit(BenefitId.PRIME_NAISSANCE, 108443)]))
    text = text_of(render(apart))
    assert "et 1 084,43 € en une seule fois" in text
    assert "0,00 €" in text
    assert "Total par mois" not in text


def test_what_is_not_computed_says_so() -> None:
    unknown = benefit(BenefitId.CMG, status=Status.UNKNOWN, reasons=())
    text = text_of(render(content(estimate([unknown]))))
    assert "Non calculée ici. Une autre règle" in text


def test_how_sure_an_amount_is_said_unless_it_is() -> None:
    def drawn(certainty: Certainty) -> str:
        one = benefit(BenefitId.AAH, 104159, certainty=certainty)
        return text_of(render(content(estimate([one]))))

    assert "Sans autre mention, l’estimation est solide." in drawn(Certainty.GOOD)
    assert "Estimation à confirmer." not in drawn(Certainty.GOOD)
    assert "Estimation à confirmer." in drawn(Certainty.FAIR)
    assert "Ordre de grandeur." in drawn(Certainty.LOW)


def test_nothing_of_the_person_can_get_in() -> None:
    assert {one.name for one in fields(EstimateContent)} == {
        "estimate", "subject", "made_at", "place", "demonstration", "zone",
    }  # fmt: skip


def test_a_total_adds_up() -> None:
    wrong = estimate(estimates.benefits({BenefitId.RSA: 100}), monthly_total=101)
    with pytest.raises(ValueError, match="add up"):
        content(wrong)
    with pytest.raises(ValueError, match="add up"):
        content(estimate([benefit(BenefitId.ARS, 100)], monthly_total=100))


def test_the_day_is_that_of_the_place() -> None:
    late = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    paris = timezone(timedelta(hours=1))
    assert "1er décembre 2026" in text_of(render(content(ONE.estimate, made_at=late, zone=paris)))


def test_a_demonstration_says_so_and_a_real_one_does_not() -> None:
    assert "document de démonstration, sans valeur" in text_of(render(ONE))
    assert "démonstration" not in text_of(render(content(ONE.estimate, demonstration=False)))


def test_a_telephone_reads_the_figures_and_nothing_else(
    drawn: tuple[EstimateContent, bytes], tmp_path: Path
) -> None:
    (tmp_path / "drawn.pdf").write_bytes(drawn[1])
    subprocess.run(
        ["pdftoppm", "-r", "300", "-png", "-gray", "-singlefile", "drawn.pdf", "drawn"],
        cwd=tmp_path,
        check=True,
    )
    picture = cv2.imread(str(tmp_path / "drawn.png"), cv2.IMREAD_GRAYSCALE)
    said, _, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert said == takeaway_text(Words("fr"), drawn[0].estimate)
    assert "Nanterre" not in said


def test_the_code_is_lines_not_dots(drawn: tuple[EstimateContent, bytes]) -> None:
    with opened(drawn[1]) as pdf:
        for page in pdf.pages:
            assert "/XObject" not in page.Resources
        (figure,) = (one for one in elements(pdf.Root.StructTreeRoot.K) if one.S == "/Figure")
        assert str(figure.Alt).startswith("Code QR : Estimation")


def test_everything_is_read_or_said_to_decorate(drawn: tuple[EstimateContent, bytes]) -> None:
    with opened(drawn[1]) as pdf:
        depth = 0
        for instruction in pikepdf.parse_content_stream(pdf.pages[0]):
            operator = str(instruction.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            if operator in ("Tj", "TJ", "f", "S", "B", "s", "f*"):
                assert depth > 0, f"{operator} belongs to nothing"
        assert depth == 0


def test_headings_lists_and_tables(drawn: tuple[EstimateContent, bytes]) -> None:
    with opened(drawn[1]) as pdf:
        said = roles(pdf)
        assert said[0] == "/Document"
        assert said.count("/H1") == 1
        assert said.count("/H2") >= 3
        assert said.count("/LI") == said.count("/LBody") > 0
        for table in (one for one in elements(pdf.Root.StructTreeRoot.K) if one.S == "/Table"):
            assert len({len(row.K) for row in table.K}) == 1


def test_what_the_pdf_says_of_itself() -> None:
    with opened(render(ONE)) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        assert str(pdf.docinfo.Title) == "Estimation de vos droits – novembre 2026"
        assert str(pdf.docinfo.Subject) == "Aide au logement"
        assert str(pdf.docinfo.CreationDate) == "D:20261123093000+00'00"
        for font in pdf.pages[0].Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


_AGAIN = """\
import hashlib
from kiosk.documents.estimate import render
from tests.documents.estimates import EVERYTHING
print(hashlib.sha256(render(EVERYTHING)).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_content_gives_the_same_bytes(seed: str) -> None:
    here = hashlib.sha256(render(EVERYTHING)).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", _AGAIN],
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": ".", "PATH": "/usr/bin:/bin", "HOME": "/"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


def test_one_page_even_when_everything_is_open() -> None:
    pdf = render(EVERYTHING)
    text = text_of(pdf)
    assert len(boxes(pdf)) == 1
    for one in EVERYTHING.estimate.benefits:
        assert Words("fr").money(one.amount).replace("\u202f", " ").replace("\xa0", " ") in text
    # What there is no room for is counted, and told to be elsewhere.
    assert f"Et {len(Assumption) - 2} autres, à lire sur l’écran." in text
    assert "Une estimation, pas une décision" in text
    assert "Formulaire de la MDPH" in text


def test_each_benefit_is_paid_as_often_as_invented() -> None:
    assert {one.id for one in EVERYTHING.apart} == {BenefitId.ARS, BenefitId.PRIME_NAISSANCE}
    assert all(one.paid is Paid.MONTHLY for one in EVERYTHING.monthly)
