"""How the tests measure what stands on a page: inside its margins, and apart."""

from __future__ import annotations

from kiosk.documents.style import BOTTOM, LEFT, MARGIN_TOP, MM, RIGHT
from tests.documents.reading import Box, boxes

FOOT = BOTTOM + 12 * MM

#: Rounding of the boxes that the reader gives, and glyphs that lean over their width.
SLACK = 1.5


def assert_on_paper(pdf: bytes) -> None:
    for page in boxes(pdf):
        for box in page:
            assert box.left >= LEFT - SLACK, box
            assert box.right <= RIGHT + SLACK, box
            assert box.top >= MARGIN_TOP - SLACK, box
            assert box.bottom <= FOOT + SLACK, box


def assert_apart(pdf: bytes) -> None:
    """No letter stands on another."""
    for page in boxes(pdf):
        above: list[Box] = []
        for one in sorted(page, key=lambda box: box.top):
            above = [other for other in above if other.bottom - one.top >= SLACK]
            for other in above:
                wide = min(one.right, other.right) - max(one.left, other.left)
                high = min(one.bottom, other.bottom) - max(one.top, other.top)
                assert wide < SLACK or high < SLACK, (one, other)
            above.append(one)
