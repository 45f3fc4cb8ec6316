"""Each sentence of an estimate, in every locale, filled in with what is documented."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from itertools import product

import pytest

from kiosk.contract.estimates import (
    MONTH_TEXTS,
    Assumption,
    Axis,
    BenefitId,
    Break,
    BreakKind,
    Counted,
    Curve,
    Paid,
    Reason,
    Telling,
)
from kiosk.contract.tellings import Names, names
from kiosk.i18n import LOCALES, Words
from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.tellings import (
    Register,
    benefit_hint,
    break_point,
    estimate_benefit,
    next_step,
    paid_amount,
    papers,
    point,
    telling,
)
from kiosk.i18n.words import NOTHING, plain

N = "\u202f"
REGISTERS: tuple[tuple[Register, type[Reason | Counted | Assumption]], ...] = (
    ("reason", Reason),
    ("counted", Counted),
    ("assumption", Assumption),
)
EVERY = [
    (code, register, member)
    for code in LOCALES
    for register, members in REGISTERS
    for member in members
]


def filled(member: Reason | Counted | Assumption, count: int = 3) -> Telling:
    wanted = names(member)
    return Telling(
        key=member,
        amounts={name: 123_400 + at for at, name in enumerate(sorted(wanted.amounts))},
        numbers=dict.fromkeys(wanted.numbers, count),
        texts={name: _text(name) for name in wanted.texts},
    )


def _text(name: str) -> str:
    if name == "benefit":
        return BenefitId.PAJE_BASE
    return "2026-10" if name in MONTH_TEXTS else "L'Haÿ-les-Roses"


@pytest.mark.parametrize(("code", "register", "member"), EVERY)
def test_each_sentence_is_complete(
    code: str, register: Register, member: Reason | Counted | Assumption
) -> None:
    words = Words(code)
    # Every form of a plural: none, one, two, a few, many.
    for count in (0, 1, 2, 3, 12, 100):
        sentence = telling(words, register, filled(member, count))
        assert sentence
        assert NOTHING not in sentence
        assert "$" not in sentence
    assert words.missing == frozenset()


@pytest.mark.parametrize(("code", "register", "member"), EVERY)
def test_each_sentence_names_what_is_documented_and_nothing_else(
    code: str, register: Register, member: Reason | Counted | Assumption
) -> None:
    known = catalogue(code)
    message = f"estimate-{register}-{member}"
    if message in known:
        wanted = names(member)
        everything = wanted.amounts | wanted.numbers | wanted.texts
        assert known.placeholders(message, None) == everything


def _documented() -> Iterator[tuple[str, dict[str, frozenset[str]]]]:
    """Yield what the contract says in a comment beside each member."""
    source = (files("kiosk.contract") / "estimates.py").read_text(encoding="utf-8")
    for found in re.finditer(r'^    [A-Z_]+ = "([a-z-]+)"(?:  # (.*))?$', source, re.MULTILINE):
        said = re.sub(r"\([^)]*\)", "", found[2] or "")
        kinds = (part.partition(":") for part in said.split(";") if ":" in part)
        yield (
            found[1],
            {kind.strip(): frozenset(re.findall(r"\w+", rest)) for kind, _, rest in kinds},
        )


def test_the_names_are_those_beside_each_member() -> None:
    # The registers stand one after the other: a key said twice is that of the next one.
    said = iter(_documented())
    for _, members in REGISTERS:
        for member in members:
            beside = next(kinds for key, kinds in said if key == member)
            wanted = names(member)
            assert beside.get("amounts", frozenset()) == wanted.amounts, member
            assert beside.get("numbers", frozenset()) == wanted.numbers, member
            assert beside.get("texts", frozenset()) == wanted.texts, member


def test_a_telling_fits_its_names_or_does_not() -> None:
    for _, members in REGISTERS:
        for member in members:
            assert names(member).fit(filled(member))
            assert names(member).fit(Telling(key=member)) is (names(member) == Names())
    assert names(Reason.STUDENT).fit(Telling(key=Reason.STUDENT))
    assert not names(Reason.STUDENT).fit(Telling(key=Reason.STUDENT, numbers={"years": 1}))


def test_amounts_months_places_and_benefits_are_written_as_one_says_them() -> None:
    french, arabic = Words("fr"), Words("ar")
    rich = Telling(
        key=Reason.RESOURCES_ABOVE_MONTH,
        amounts={"resources": 148_000, "ceiling": 146_550, "over": 1_450},
    )
    assert telling(french, "reason", rich) == (
        f"Vos ressources comptées sont de 1{N}480{N}€ par mois. "
        f"C’est 14,50{N}€ de plus que la limite de 1{N}465,50{N}€."
    )
    assert f"\u20661{N}480{N}€\u2069" in telling(arabic, "reason", rich)
    quarter = Telling(key=Counted.QUARTER, texts={"first": "2026-07", "last": "2026-09"})
    assert "juillet 2026 à septembre 2026" in telling(french, "counted", quarter)
    assert "سبتمبر 2026" in plain(telling(arabic, "counted", quarter))
    home = Telling(key=Counted.COMMUNE, texts={"commune": "L'Haÿ-les-Roses"}, numbers={"zone": 1})
    assert "L’Haÿ-les-Roses, en zone 1" in telling(french, "counted", home)
    other = Telling(key=Reason.NOT_WITH, texts={"benefit": "paje_base"})
    assert "Allocation de base de la Paje" in telling(french, "reason", other)


def test_a_year_is_no_count() -> None:
    said = Telling(key=Assumption.SAME_TAX_YEAR, numbers={"year": 2024})
    for code in LOCALES:
        assert "2024" in plain(telling(Words(code), "assumption", said))


def test_a_month_that_is_none_and_a_key_from_the_future_do_not_raise() -> None:
    words = Words("fr")
    odd = Telling(key=Reason.PAID_AFTER_BIRTH, texts={"month": "2026-13"})
    assert NOTHING in telling(words, "reason", odd)
    assert telling(words, "reason", Telling(key="from-the-future")) == NOTHING


@pytest.mark.parametrize(("code", "benefit"), list(product(LOCALES, BenefitId)))
def test_each_benefit_has_its_name_its_line_and_what_to_do(code: str, benefit: BenefitId) -> None:
    words = Words(code)
    said = [one(words, benefit) for one in (estimate_benefit, benefit_hint, next_step, papers)]
    assert NOTHING not in said
    assert len(set(said)) == len(said)
    assert words.missing == frozenset()


@pytest.mark.parametrize(("code", "axis"), list(product(LOCALES, Axis)))
def test_points_and_breaks_of_a_curve_are_complete(code: str, axis: Axis) -> None:
    words = Words(code)
    curve = Curve(
        axis=axis,
        month="2026-11",
        values=tuple(range(12)),
        here=0,
        totals=(0,) * 12,
        benefits={},
        breaks=(),
    )
    for value in curve.values:
        assert NOTHING not in point(words, axis, value)
    for kind in BreakKind:
        one = Break(index=3, benefit=BenefitId.PRIME_ACTIVITE, kind=kind, change=-12_050)
        sentence = break_point(words, curve, one)
        assert NOTHING not in sentence
        assert words.euros(12_050) in sentence
        assert estimate_benefit(words, BenefitId.PRIME_ACTIVITE) in sentence
        assert plain(point(words, axis, 3)) in plain(sentence)


def test_a_break_is_said_as_one_would_say_it() -> None:
    curve = Curve(
        axis=Axis.SALAIRE,
        month="2026-11",
        values=(0, 148_000),
        here=0,
        totals=(0, 0),
        benefits={},
        breaks=(),
    )
    one = Break(index=1, benefit=BenefitId.RSA, kind=BreakKind.DROPS, change=-12_000)
    assert break_point(Words("fr"), curve, one) == (
        f"Revenu de solidarité active (RSA){N}: à partir de 1{N}480{N}€ par mois, "
        f"vous perdez 120{N}€ par mois."
    )


def test_amounts_say_how_often() -> None:
    words = Words("fr")
    assert paid_amount(words, Paid.MONTHLY, 23_950) == f"239,50{N}€ par mois"
    assert paid_amount(words, Paid.YEARLY, 42_000) == f"420{N}€ une fois par an"
    assert paid_amount(words, Paid.ONCE, 106_600) == f"1{N}066{N}€ en une seule fois"
