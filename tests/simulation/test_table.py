"""The table of cases in the documentation is the one that the kiosk obtains."""

from __future__ import annotations

import pytest

from tests.simulation.table import DOCUMENT, written


def test_the_documentation_says_what_is_obtained() -> None:
    document = DOCUMENT.read_text("utf-8")
    assert written(document) == document, "write it again: python -m tests.simulation.table"


def test_a_document_without_a_place_for_the_cases_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        written("# Simulations\n")
