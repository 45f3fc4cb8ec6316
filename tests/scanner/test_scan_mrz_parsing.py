"""Zones as text: what each says, and that no wrong character passes for a checked one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.scanner.mrz import names
from kiosk.scanner.mrz.composing import compose
from kiosk.scanner.mrz.digits import CHARACTERS, check_digit
from kiosk.scanner.mrz.layouts import Format
from kiosk.scanner.mrz.paper import Paper, Problem
from kiosk.scanner.mrz.parsing import parse
from kiosk.scanner.mrz.rows import Row, doubted, exact
from tests.scanner.scan_mrz_zones import TODAY, Made, zones


def read(lines: tuple[str, ...] | list[str]) -> Paper:
    paper = parse(exact(lines), TODAY)
    assert paper is not None
    return paper


def told(paper: Paper) -> dict[str, object]:
    """What check digits speak for, on this paper."""
    fields: dict[str, object] = {
        "number": paper.number,
        # Its six figures: the century is drawn from the expiry, which may be the wrong one.
        "birth": None if paper.birth is None else f"{paper.birth:%y%m%d}",
        "expiry": paper.expiry,
        "optional": paper.optional,
    }
    if paper.format is Format.FRENCH_ID:
        fields |= {"surname": paper.surname, "given": paper.given_names, "sex": paper.sex}
    if paper.format in (Format.MRV_A, Format.MRV_B):
        del fields["optional"]
    return fields


@given(zones())
def test_what_was_composed_is_read(made: Made) -> None:
    for rows in (exact(made.lines), doubted(made.lines)):
        paper = parse(rows, TODAY)
        assert paper is not None
        assert paper.format is made.format
        assert (paper.surname, paper.given_names or "") == (made.surname, made.given)
        assert paper.number == made.number
        assert paper.nationality == made.nationality
        assert paper.sex == (made.sex if made.sex in "MF" else "X")
        assert paper.expiry == made.expiry
        # Two digits of a year cannot tell a hundred years.
        assert paper.birth is not None
        assert f"{paper.birth:%y%m%d}" == f"{made.birth:%y%m%d}"
        assert paper.birth <= TODAY
        assert paper.right
        assert not set(paper.problems) - {Problem.EXPIRED}


@given(zones(), st.data())
def test_one_wrong_character_never_passes_for_a_checked_one(
    made: Made, data: st.DataObject
) -> None:
    line = data.draw(st.integers(0, len(made.lines) - 1))
    place = data.draw(st.integers(0, len(made.lines[0]) - 1))
    other = data.draw(st.sampled_from(CHARACTERS))
    true = made.lines[line][place]
    # The check digit weighs by 7, 3 or 1, modulo 10: it cannot see ten more or less.
    assume(int(check_digit(true)) != int(check_digit(other)))
    lines = list(made.lines)
    lines[line] = lines[line][:place] + other + lines[line][place + 1 :]
    paper = parse(exact(lines), TODAY)
    if paper is None:
        return
    truth = told(read(made.lines))
    if paper.format is not made.format:
        return
    for name, value in told(paper).items():
        assert value is None or value == truth[name], name


@given(zones(), st.data())
def test_a_doubted_character_is_mended_to_the_truth_or_left(
    made: Made, data: st.DataObject
) -> None:
    line = data.draw(st.integers(0, len(made.lines) - 1))
    place = data.draw(st.integers(0, len(made.lines[0]) - 1))
    other = data.draw(st.sampled_from(CHARACTERS))
    true = made.lines[line][place]
    assume(int(check_digit(true)) != int(check_digit(other)))
    rows = [list(row) for row in exact(made.lines)]
    rows[line][place] = ((other, 0.7), (true, 0.3))
    paper = parse([tuple(row) for row in rows], TODAY)
    if paper is None or paper.format is not made.format:
        return
    truth = told(read(made.lines))
    for name, value in told(paper).items():
        assert value is None or value == truth[name], name


@pytest.mark.parametrize(
    ("written", "true"),
    [("O", "0"), ("I", "1"), ("Z", "2"), ("S", "5"), ("G", "6"), ("B", "8"), ("D", "0")],
)
@pytest.mark.parametrize("place", [13, 15, 18, 21])
def test_a_letter_in_a_day_is_a_figure_if_the_check_digit_says_so(
    written: str, true: str, place: int
) -> None:
    for day in range(1, 29):
        lines = UTOPIA[0], _passport(f"7408{day:02}", f"1204{day:02}")
        if lines[1][place] == true:
            spoiled = lines[0], lines[1][:place] + written + lines[1][place + 1 :]
            assert told(read(spoiled)) == told(read(lines))


UTOPIA = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def _passport(born: str, until: str) -> str:
    head = f"L898902C36UTO{born}{check_digit(born)}F{until}{check_digit(until)}ZE184226B<<<<<1"
    return head + check_digit(head[:10] + head[13:20] + head[21:43])


def test_the_specimen_of_icao() -> None:
    paper = read(UTOPIA)
    assert (paper.format, paper.kind, paper.state) == (Format.TD3, "P", "UTO")
    assert (paper.surname, paper.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert (paper.number, paper.nationality, paper.sex) == ("L898902C3", "UTO", "F")
    assert (paper.birth, paper.expiry) == (date(1974, 8, 12), date(2012, 4, 15))
    assert paper.optional == "ZE184226B"
    assert paper.checks == dict.fromkeys(
        ("number", "birth", "expiry", "optional", "composite"), True
    )
    assert paper.problems == (Problem.EXPIRED,)


def test_what_is_known_of_french_passports_settles_a_number_twice_doubted() -> None:
    lines = compose(
        Format.TD3,
        {"kind": "P", "state": "FRA", "names": "MARTIN<<SARAH", "number": "08CD50338",
         "nationality": "FRA", "birth": "600410", "sex": "M", "expiry": "280605"},
    )  # fmt: skip
    rows = [list(row) for row in exact(lines)]
    # Either alone would be mended; both at once weigh as much as what is written.
    for place in (0, 5):
        rows[1][place] = (("O", 0.99), ("0", 0.01))
    rows[1][6] = (("J", 0.9), ("3", 0.1))
    paper = parse([tuple(row) for row in rows], TODAY)
    assert paper is not None
    assert paper.number == "08CD50338"


def test_a_long_number_of_a_card_goes_on_in_the_optional_field() -> None:
    lines = (
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    )
    paper = read(lines)
    assert (paper.number, paper.right, paper.optional) == ("D23145890734", True, None)
    spoiled = read(("I<UTOD23145890<7359<<<<<<<<<<<", *lines[1:]))
    assert spoiled.number is None
    assert Problem.NUMBER_UNREAD in spoiled.problems


def test_the_blue_french_card_has_a_layout_of_its_own() -> None:
    paper = read(("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"))
    assert (paper.format, paper.right) == (Format.FRENCH_ID, True)
    assert (paper.surname, paper.given_names, paper.sex) == ("BERTHIER", "CORINNE", "F")
    assert (paper.number, paper.issued) == ("880692310285", "1988-06")
    assert (paper.birth, paper.expiry) == (date(1965, 12, 6), None)
    # Its last digit is the only one that covers the name.
    other = read(("IDFRABERTHIEN<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"))
    assert (other.surname, other.sex, other.number) == (None, None, "880692310285")
    assert {Problem.COMPOSITE_FAILED, Problem.NAMES_UNREAD} <= set(other.problems)


@pytest.mark.parametrize(
    ("born", "said", "problem"),
    [
        ("261127", date(2026, 11, 27), None),
        ("261128", date(1926, 11, 28), None),
        ("000229", date(2000, 2, 29), None),
        ("010229", None, Problem.BIRTH_IMPOSSIBLE),
        ("741300", None, Problem.BIRTH_IMPOSSIBLE),
        ("74<<<<", None, Problem.BIRTH_INCOMPLETE),
    ],
)
def test_two_figures_of_a_year(born: str, said: date | None, problem: Problem | None) -> None:
    paper = read((UTOPIA[0], _passport(born, "301231")))
    assert paper.birth == said
    assert set(paper.problems) == ({problem} if problem else set())
    assert paper.expiry == date(2030, 12, 31)


@pytest.mark.parametrize(
    ("until", "year"), [("120704", 1911), ("130704", 2011), ("210101", 2011), ("100101", 1911)]
)
def test_a_paper_is_not_made_out_to_a_newborn_for_a_year(until: str, year: int) -> None:
    assert read((UTOPIA[0], _passport("110101", until))).birth == date(year, 1, 1)


@pytest.mark.parametrize("code", ["BDR", "QQQ"])
def test_a_code_of_no_register_is_said_to_be_one(code: str) -> None:
    paper = read((f"P<{code}" + UTOPIA[0][5:], UTOPIA[1]))
    assert paper.state == code
    assert Problem.CODE_UNKNOWN in paper.problems


@pytest.mark.parametrize(
    ("until", "said"),
    [("980104", date(1998, 1, 4)), ("760101", date(2076, 1, 1)), ("770101", date(1977, 1, 1))],
)
def test_an_expiry_is_the_nearest(until: str, said: date) -> None:
    assert read((UTOPIA[0], _passport("691212", until))).expiry == said


def test_an_expiry_that_is_not_written_is_none() -> None:
    paper = read((UTOPIA[0], _passport("740812", "<<<<<<")))
    assert paper.expiry is None
    assert Problem.EXPIRY_UNREAD in paper.problems or Problem.EXPIRY_NONE in paper.problems


def test_two_readings_that_the_check_digit_allows_are_left_to_the_person() -> None:
    rows: list[list[tuple[tuple[str, float], ...]]] = [list(row) for row in exact(UTOPIA)]
    rows[1][1] = (("8", 0.6), ("I", 0.4))  # ten apart: both hold
    paper = parse([tuple(row) for row in rows], TODAY)
    assert paper is not None
    assert paper.number is None
    rows[1][1] = (("8", 0.97), ("I", 0.03))
    paper = parse([tuple(row) for row in rows], TODAY)
    assert paper is not None
    assert paper.number == "L898902C3"


@pytest.mark.parametrize(
    ("field", "surname", "given", "cut"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<<", "ERIKSSON", "ANNA MARIA", False),
        ("DE<LA<TOUR<<JEAN<LUC<<<<", "DE LA TOUR", "JEAN LUC", False),
        ("ARKFREITH<<<<<<<<<<<<<<<", "ARKFREITH", "", False),
        ("MARTIN<<SARAH<<<<<<<K<<<", "MARTIN", "SARAH", False),
        ("NILAVADHANANANDA<<CHAYAP", "NILAVADHANANANDA", "CHAYAP", True),
    ],
)
def test_fillers_part_names(field: str, surname: str, given: str, cut: bool) -> None:
    assert names.parted(field) == (surname, given)
    assert names.truncated(field) is cut


@pytest.mark.parametrize(
    "lines",
    [[], ["P<UTO"], [UTOPIA[0]], [UTOPIA[0][:40], UTOPIA[1][:40]], ["X" * 44, "X" * 44]],
)
def test_what_has_no_known_shape_is_no_zone(lines: list[str]) -> None:
    assert parse(exact(lines), TODAY) is None if lines else True


def test_foreign_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="machine-readable"):
        exact(["É"])


@given(st.integers(0, 2**32), st.sampled_from([(2, 44), (2, 36), (3, 30)]))
def test_any_lines_give_a_paper_or_none(seed: int, shape: tuple[int, int]) -> None:
    number = seed
    rows: list[Row] = []
    for _ in range(shape[0]):
        row = []
        for _ in range(shape[1]):
            number = (number * 1103515245 + 12345) % 2**31
            row.append(((CHARACTERS[number % 37], 0.6), (CHARACTERS[number // 37 % 37], 0.4)))
        rows.append(tuple(row))
    paper = parse(rows, TODAY)
    assert paper is None or paper.as_json()["format"] == paper.format
