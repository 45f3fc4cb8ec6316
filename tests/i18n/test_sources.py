"""Files are cut into entries without being parsed, and go with the package."""

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.locales import LOCALES
from kiosk.i18n.sources import cut, entries, word_files

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("code", LOCALES)
def test_cutting_finds_what_parsing_finds(code: str) -> None:
    for file in word_files(code):
        body = FluentParser().parse(file.text).body
        parsed = [
            f"-{one.id.name}" if isinstance(one, ast.Term) else one.id.name
            for one in body
            if isinstance(one, (ast.Message, ast.Term))
        ]
        assert list(cut(file.text)) == parsed, file.name


@pytest.mark.parametrize("code", LOCALES)
def test_every_entry_can_be_parsed_alone(code: str) -> None:
    shelf = catalogue(code)
    assert [key for key in entries(code) if key not in shelf and not key.startswith("-")] == []


def test_blocks_and_braces_at_the_first_column_stay_in_their_entry() -> None:
    text = "# a\none = { $n ->\n[a] x\n*[b] y\n}\n\n## b\n-two = 2\n    .t = 3\r\nthree=4\n"
    assert list(cut(text)) == ["one", "-two", "three"]
    assert cut(text)["one"].startswith("one = {")


def test_the_first_of_two_stands() -> None:
    assert cut("one = 1\none = 2\n") == {"one": "one = 1\n"}


@given(
    st.lists(
        st.builds(
            ast.Message,
            st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True).map(ast.Identifier),
            st.text(st.characters(categories=["L", "N", "P"], exclude_characters="{}"), min_size=1)
            .map(ast.TextElement)
            .map(lambda text: ast.Pattern([text])),
        ),
        unique_by=lambda message: message.id.name,
    )
)
def test_any_file_is_cut_as_it_is_parsed(messages: list[ast.Message]) -> None:
    text = FluentSerializer().serialize(ast.Resource(messages))  # type: ignore[arg-type]
    body = FluentParser().parse(text).body
    parsed = [one.id.name for one in body if isinstance(one, ast.Message)]
    assert list(cut(text)) == parsed


def test_every_file_of_words_and_data_goes_with_the_package() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = settings["tool"]["setuptools"]["package-data"]["kiosk"]
    package = ROOT / "kiosk"
    carried = {path for pattern in patterns for path in package.glob(pattern)}
    rooms = (package / "i18n", package / "journeys")
    held = {
        path
        for room in rooms
        for path in room.rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }
    assert held <= carried


def test_words_are_read_from_the_package() -> None:
    assert files("kiosk").joinpath("i18n", "fr", "common.ftl").is_file()
    assert {file.room for file in word_files("fr")} >= {"common", "errors", "sign_in"}
    assert next(word_files("fr")).name.startswith("kiosk/i18n/fr/")
