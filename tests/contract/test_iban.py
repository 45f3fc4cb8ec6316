"""IBANs: which hold together, and what is shown of one."""

from __future__ import annotations

import pytest

from kiosk.contract.iban import compact, is_valid, masked


@pytest.mark.parametrize(
    "typed",
    [
        "FR76 3000 6000 0112 3456 7890 189",
        "fr7630006000011234567890189",
        "DE89370400440532013000",
        "GB82 WEST 1234 5698 7654 32",
    ],
)
def test_an_iban_is_read_however_it_is_written(typed: str) -> None:
    assert is_valid(compact(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "FR7630006000011234567890188",
        "FR763000600001123456789018",
        "FR76 3000 6000 0112 3456 7890 1899",
        "76FR30006000011234567890189",
        "FR76-3000-6000",
        "",
    ],
)
def test_what_does_not_hold_together_is_no_iban(typed: str) -> None:
    assert not is_valid(compact(typed))


def test_only_its_ends_are_shown() -> None:
    assert masked("FR7630006000011234567890189") == "FR76 •••• •••• 189"
