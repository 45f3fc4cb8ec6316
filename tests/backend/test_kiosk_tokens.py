"""Which kiosks may speak."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.backend.tokens import Tokens, TokensRefused

A, B = "a" * 24, "b" * 30


def test_a_file_names_one_kiosk_a_line(tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    path.write_text(f"# the fleet\nborne-1 {A}\n\nborne-2\t{B}  # by the door\n")
    tokens = Tokens.from_file(path)
    assert tokens.kiosk(f"Bearer {A}") == "borne-1"
    assert tokens.kiosk(f"bearer  {B}") == "borne-2"


@pytest.mark.parametrize(
    "given", [None, "", "Bearer", "Bearer ", f"Basic {A}", A, f"Bearer {A}b", f"Bearer {A} {A}"]
)
def test_anything_else_is_no_kiosk(given: str | None) -> None:
    assert Tokens.single(A).kiosk(given) is None


@pytest.mark.parametrize(
    "text",
    ["", "# nobody", "borne-1", f"Borne {A}", f"borne-1 {A} {B}", f"b {A}\nb {B}", "b short"],
)
def test_a_file_not_in_order_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tokens"
    path.write_text(text)
    with pytest.raises(TokensRefused):
        Tokens.from_file(path)


def test_tokens_do_not_show_themselves() -> None:
    assert A not in repr(Tokens.single(A))
