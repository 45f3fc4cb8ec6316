"""A country, by its code of two letters (ISO 3166-1): ``DZ``. Names are the catalogues' part.

France and what belongs to it are left out: whoever was born there names a commune. Kosovo is
there, under the code that everybody uses.
"""

from __future__ import annotations

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Fault, Rule, Rules

_LIST = (
    "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT "
    "BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG "
    "EH ER ES ET FI FJ FK FM FO GA GB GD GE GG GH GI GL GM GN GQ GR GT GU GW GY HK HN HR HT HU ID "
    "IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
    "LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NE NF NG NI NL "
    "NO NP NR NU NZ OM PA PE PG PH PK PL PN PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI "
    "SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US "
    "UY UZ VA VC VE VG VI VN VU WS XK YE ZA ZM ZW"
)

#: Every country and territory that a person may come from, in the order of the codes.
COUNTRIES = tuple(_LIST.split())
_CODES = frozenset(COUNTRIES)


def _check(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    return None if value in _CODES else "country-unknown"


def _parse(_question: Question, typed: str) -> Value | Fault:
    # A name has several spellings in several languages: it is chosen from the list.
    return typed if typed in _CODES else Fault("country-unchosen")


RULE = Rule(_check, _parse, (MALFORMED, "country-unknown", "country-unchosen"))
