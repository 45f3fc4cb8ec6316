"""How a person can be reached: e-mail addresses and telephone numbers."""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberType

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Fault, Rule, Rules
from kiosk.journeys.rules.numbers import latin_digits

#: Characters of an address: RFC 5321, section 4.5.3.1, and its erratum 1690.
EMAIL_LONGEST = 254
_LOCAL_LONGEST = 64

# What people have, not all that RFC 5322 allows: no quotes, no comments, no bare host.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}", re.ASCII)


def _check_email(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    if len(value) > EMAIL_LONGEST:
        return "email-too-long"
    if value.count("@") != 1:
        return "email-at"
    if not value.isascii():
        return "email-accents"
    found = _EMAIL.fullmatch(value)
    if found is None:
        return "email-form"
    return "email-too-long" if len(found["local"]) > _LOCAL_LONGEST else None


def _parse_email(_question: Question, typed: str) -> Value | Fault:
    local, at, domain = typed.strip().rpartition("@")
    # Only the domain may be lowered: RFC 5321 leaves the case of the rest to the host.
    return f"{local}{at}{domain.lower() if at else domain}"


#: Where a national number may be dialled from, France first: 0692... is in La Réunion.
_REGIONS = ("FR", "RE", "YT", "GP", "MQ", "GF", "PM", "BL", "MF")
_E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)

#: Numbers of services, that no person has.
_SERVICES = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PAGER,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)


def _read(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None


#: 06 39 98 xx xx: kept by Arcep for fiction and given to nobody (decision 2018-0881). The people
#: of a demonstration have no others.
_FICTION = re.compile(r"\+3363998\d{4}", re.ASCII)


def is_mobile(value: str) -> bool:
    """Return whether a number in order is a mobile one, which can receive a code by SMS."""
    if _FICTION.fullmatch(value):
        return True
    number = _read(value, None)
    return number is not None and phonenumbers.number_type(number) in (
        PhoneNumberType.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE,
    )


def grouped(value: str) -> str:
    """Return a number as one reads it out; as it stands when it is no number.

    French numbers, overseas ones included, in national form; others in international form.
    """
    number = _read(value, None)
    if number is None:
        return value
    french = phonenumbers.region_code_for_number(number) in _REGIONS
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, form.NATIONAL if french else form.INTERNATIONAL)


def _check_telephone(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    number = _read(value, None) if _E164.fullmatch(value) else None
    if number is None:
        return "telephone-form"
    if not phonenumbers.is_valid_number(number) and not _FICTION.fullmatch(value):
        return "telephone-unknown"
    return "telephone-service" if phonenumbers.number_type(number) in _SERVICES else None


def _check_mobile(question: Question, value: Value, rules: Rules) -> str | None:
    wrong = _check_telephone(question, value, rules)
    return wrong or (None if is_mobile(str(value)) else "telephone-not-mobile")


def _parse_telephone(_question: Question, typed: str) -> Value | Fault:
    text = re.sub(r"[\s./()_-]+", "", latin_digits(typed)).replace("\uff0b", "+")
    if re.fullmatch(r"\+?\d{2,18}", text, re.ASCII) is None:
        return Fault("telephone-form")
    numbers = [number for region in _REGIONS if (number := _read(text, region)) is not None]
    if not numbers:
        return Fault("telephone-form")
    number = next(filter(phonenumbers.is_valid_number, numbers), numbers[0])
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return written if _E164.fullmatch(written) else Fault("telephone-form")


EMAIL = Rule(
    _check_email,
    _parse_email,
    (MALFORMED, "email-too-long", "email-at", "email-accents", "email-form"),
)
TELEPHONE = Rule(
    _check_telephone,
    _parse_telephone,
    (MALFORMED, "telephone-form", "telephone-unknown", "telephone-service"),
)
MOBILE = Rule(_check_mobile, _parse_telephone, (*TELEPHONE.errors, "telephone-not-mobile"))
