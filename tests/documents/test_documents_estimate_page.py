"""Whatever is estimated, one page holds it, whole, apart, and large enough to be read."""

from __future__ import annotations

from itertools import pairwise

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.contract.estimates import (
    Assumption,
    BenefitEstimate,
    BenefitId,
    Certainty,
    Reason,
    Status,
    Telling,
)
from kiosk.contract.tellings import names
from kiosk.documents import qr
from kiosk.documents.content import EstimateContent
from kiosk.documents.estimate import render
from kiosk.documents.estimate_cuts import CUTS, most_important
from kiosk.documents.style import BOTTOM, FOOT, MARGIN_TOP, PAGE_HEIGHT, RIGHT, SECOND
from kiosk.i18n import Words
from kiosk.i18n.takeaway import takeaway_text
from kiosk.i18n.tellings import telling
from tests.documents.estimates import (
    ASSUMPTIONS,
    COUNTED,
    EVERYTHING,
    LONE_PARENT,
    NOTHING,
    ONE,
    PAID,
    benefit,
    content,
    estimate,
)
from tests.documents.paper import SLACK, assert_apart, assert_on_paper
from tests.documents.reading import boxes, opened

#: The commune of France with the longest name.
_LONGEST = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson"


def filled(key: Reason | Assumption) -> Telling:
    """Return a sentence filled with what takes room."""
    wanted = names(key)
    texts = {"benefit": "aeeh", "commune": _LONGEST}
    return Telling(
        key=key,
        amounts=dict.fromkeys(wanted.amounts, 1_234_567),
        numbers=dict.fromkeys(wanted.numbers, 12),
        texts={name: texts.get(name, "2026-09") for name in wanted.texts},
    )


REASONS = tuple(filled(key) for key in Reason)
LONGEST = max(REASONS, key=lambda said: len(telling(Words("fr"), "reason", said)))
REFUSED = content(
    estimate(
        [benefit(one, status=Status.UNKNOWN, reasons=(LONGEST,)) for one in BenefitId],
        assumptions=ASSUMPTIONS,
    )
)
DRAWN = {
    "nothing": NOTHING,
    "one": ONE,
    "four": LONE_PARENT,
    "all": EVERYTHING,
    "refused": REFUSED,
}


@pytest.fixture(scope="module", params=DRAWN)
def drawn(request: pytest.FixtureRequest) -> tuple[EstimateContent, bytes]:
    """Return an estimate and its page."""
    content = DRAWN[request.param]
    return content, render(content)


BENEFITS = st.tuples(
    *(
        st.builds(
            lambda status, amount, certainty, reasons, one=one: BenefitEstimate(
                id=one,
                status=status,
                amount=amount if status is Status.OPEN else 0,
                paid=PAID.get(one, "monthly"),
                reasons=reasons,
                certainty=certainty,
            ),
            st.sampled_from(Status),
            st.integers(1, 10**6),
            st.sampled_from(Certainty),
            st.lists(st.sampled_from(REASONS), max_size=3).map(tuple),
        )
        for one in BenefitId
    )
)


def assert_one_page(pdf: bytes) -> None:
    assert len(boxes(pdf)) == 1
    assert_on_paper(pdf)
    assert_apart(pdf)


def test_one_page_whole_and_apart(drawn: tuple[EstimateContent, bytes]) -> None:
    assert_one_page(drawn[1])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    BENEFITS,
    st.integers(0, 13),
    st.lists(st.sampled_from(ASSUMPTIONS), unique_by=lambda one: one.key).map(tuple),
    st.lists(st.sampled_from(COUNTED), unique_by=lambda one: one.key).map(tuple),
)
def test_whatever_is_estimated_has_one_page(
    found: tuple[BenefitEstimate, ...],
    kept: int,
    assumptions: tuple[Telling, ...],
    counted: tuple[Telling, ...],
) -> None:
    drawn = content(estimate(found[:kept], assumptions=assumptions, counted=counted))
    assert_one_page(render(drawn))


def test_the_white_around_the_code_is_kept(drawn: tuple[EstimateContent, bytes]) -> None:
    code = qr.modules(takeaway_text(Words("fr"), drawn[0].estimate))
    side = qr.module_side(code)
    left = RIGHT - (len(code) + qr.QUIET) * side
    below = MARGIN_TOP + (len(code) + qr.QUIET) * side
    for box in boxes(drawn[1])[0]:
        assert box.right <= left + SLACK or box.top >= below - SLACK, box


def test_no_text_is_smaller_than_the_style_has_it(drawn: tuple[EstimateContent, bytes]) -> None:
    with opened(drawn[1]) as pdf:
        size, y, least = 0.0, 0.0, []
        for instruction in pikepdf.parse_content_stream(pdf.pages[0]):
            operator, operands = str(instruction.operator), instruction.operands
            if operator == "Tf":
                size = float(operands[1])
            elif operator == "Tm":
                y = float(operands[5])
            elif operator in ("Tj", "TJ"):
                least.append((size, PAGE_HEIGHT - y > BOTTOM))
    assert min(size for size, foot in least if not foot) == SECOND.size
    assert {size for size, foot in least if foot} == {FOOT.size}


def test_cuts_only_take_away() -> None:
    for before, after in pairwise(CUTS):
        assert after.explanations <= before.explanations
        assert after.steps <= before.steps
        assert after.counted <= before.counted
        assert after.reasons <= before.reasons
        assert after != before
    assert CUTS[0].assumptions == len(Assumption)
    assert CUTS[-1].assumptions > 0


def test_what_changes_an_amount_most_is_kept() -> None:
    kept = [one.key for one in most_important(ASSUMPTIONS, 3)]
    assert kept == [Assumption.MDPH_DECIDES, Assumption.CARE_RULE, Assumption.RESIDENCE_AGREED]
    but_two = most_important(ASSUMPTIONS, len(ASSUMPTIONS) - 2)
    last = {one.key for one in ASSUMPTIONS} - {one.key for one in but_two}
    assert last == {Assumption.QUOTIENT_FAMILIAL, Assumption.AJPA}, "not in the estimate at all"
    assert [one.key for one in but_two] == [one.key for one in ASSUMPTIONS if one in but_two]
