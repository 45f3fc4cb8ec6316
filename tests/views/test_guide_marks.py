"""The reading guide finds the parts on the real paper, in their order and apart."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from kiosk.contract.models import AttestationKind
from kiosk.contract.vocabulary import ATTESTATION_PARTS
from kiosk.documents import attestation, statement
from kiosk.documents.content import AttestationContent
from kiosk.documents.style import PAGE_HEIGHT, PAGE_WIDTH
from kiosk.views.guide_marks import marks
from kiosk.views.samples_paper import payment_paper
from tests.documents.households import ARABIC_FAMILY, content, line, month, payment

pytestmark = pytest.mark.usefixtures("qapp")

LONG = month(payments=(payment(*(line("af", 100 + n) for n in range(60))),))


@pytest.mark.parametrize(
    "shown", [content(), content(members=ARABIC_FAMILY), content(rights=LONG)], ids=repr
)
def test_every_part_of_an_attestation_is_found_apart(shown: AttestationContent) -> None:
    found = marks(attestation.render(shown))
    assert {mark.key for mark in found} == set(ATTESTATION_PARTS)
    assert all(mark.number == ATTESTATION_PARTS.index(mark.key) + 1 for mark in found)
    paper = QRectF(0, 0, PAGE_WIDTH, PAGE_HEIGHT)
    for mark in found:
        assert paper.contains(mark.area)
        assert mark.area.width() > 100
        assert mark.area.height() > 30
    for one, other in combinations(found, 2):
        assert one.page != other.page or not one.area.intersects(other.area), (one, other)


def test_a_releve_has_the_same_parts() -> None:
    made = content(AttestationKind.RELEVE)
    assert {mark.key for mark in marks(statement.render(made))} == set(ATTESTATION_PARTS)


def test_what_has_no_such_parts_has_no_guide() -> None:
    assert marks(attestation.render(content(AttestationKind.QUOTIENT_FAMILIAL))) == ()
    assert marks(b"not a PDF") == ()


def test_the_paper_of_the_pictures_is_read_alike() -> None:
    assert [mark.number for mark in marks(payment_paper())] == [1, 2, 3, 4]
