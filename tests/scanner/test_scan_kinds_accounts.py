"""The IBAN that a page says: mended where one reading holds, left alone where several might."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.papers.people import Life, iban
from kiosk.contract import iban as judge
from kiosk.scanner.kinds.accounts import find_iban, mended, of_account, rib_key_holds
from kiosk.scanner.text import PageText, Word

#: The example of ISO 13616 for France, a letter in its number.
LETTERED = "FR1420041010050500013M02606"
PLAIN = "FR7630006000011234567890189"


def page(*lines: str) -> PageText:
    words = [
        Word(word, 0.9, 0, 30 * number, 9, 9, 0, number)
        for number, line in enumerate(lines)
        for word in line.split()
    ]
    return PageText(1000, 1000, tuple(words))


def fours(number: str) -> str:
    return " ".join(number[place : place + 4] for place in range(0, len(number), 4))


def boxes(number: str) -> str:
    return f"{number[4:9]} {number[9:14]} {number[14:25]} {number[25:]}"


def test_the_key_of_an_account_is_that_of_the_banks() -> None:
    assert rib_key_holds(PLAIN[4:])
    assert rib_key_holds(LETTERED[4:])
    assert not rib_key_holds("30006000011234567890188")
    assert not rib_key_holds("3000600001")


@settings(deadline=None)
@given(st.integers(0, 10**6))
def test_accounts_of_every_sort_are_read_as_they_stand(seed: int) -> None:
    account = Life.of(seed).account()
    number = iban(account).replace(" ", "")
    assert judge.is_valid(number)
    assert of_account("".join(account)) == number
    assert find_iban(page(f"IBAN : {fours(number)}", "BIC : BDPRFRPP")) == number


def test_letters_that_stand_for_digits_are_mended() -> None:
    assert find_iban(page("FR76 3OOO 6000 O112 3456 789O I89")) == PLAIN
    assert find_iban(page("FR14 2OO4 1O1O O505 000I 3M02 6O6")) == LETTERED


def test_boxes_without_an_iban_give_one() -> None:
    assert find_iban(page("Banque Guichet Compte Clé", boxes(PLAIN))) == PLAIN


def test_an_iban_over_two_lines_is_one() -> None:
    assert find_iban(page("IBAN FR76 3000 6000 0112", "3456 7890 189")) == PLAIN


def test_two_readings_with_an_error_each_settle_one_another() -> None:
    misread = PLAIN.replace("3000", "3008", 1)
    assert mended(misread) is None
    other = boxes(PLAIN).replace("12345678901", "12345678961")
    assert find_iban(page(fours(misread), other)) == PLAIN


def test_a_digit_misread_once_is_not_guessed() -> None:
    assert find_iban(page(fours(PLAIN.replace("3456", "3458")))) is None


def test_two_accounts_on_one_page_are_none() -> None:
    assert find_iban(page(fours(PLAIN), fours(LETTERED))) is None


def test_accounts_of_other_countries_are_taken_as_they_stand() -> None:
    assert find_iban(page("IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF")) == (
        "DE89370400440532013000"
    )
    assert find_iban(page("IBAN DE89 37O4 0044 0532 0130 00")) is None


def test_wrong_accounts_pass_no_more_often_than_their_key_lets_them() -> None:
    dice = random.Random(4)
    passed = 0
    for seed in range(600):
        number = list(iban(Life.of(seed).account()).replace(" ", ""))
        for place in dice.sample(range(4, 27), 3):
            number[place] = str((int(number[place]) + dice.randint(1, 9)) % 10)
        passed += mended("".join(number)) is not None
    # One in ninety-seven, and some luck.
    assert passed <= 14
