"""Bank accounts that no bank opened: valid to the eye and to a check, and nobody's."""

from __future__ import annotations

#: The Banque de France gives no bank this code.
_BANK, _BRANCH = 99999, 0

#: Weights of the French key (« clé RIB »), which makes every French IBAN begin with FR76.
_WEIGHTS = (89, 15, 3)

_KEYS = range(1, 98)


def iban_of(number: int) -> str:
    """Return the invented French IBAN of a number from 0 to 999, always the same.

    Its three last digits, which are those that are shown, are those of the number wherever the
    two of its key can be: they go from 01 to 97.
    """
    last, key = divmod(number, 100)
    key = key if key in _KEYS else 42
    # Of 97 accounts in a row, one has that key.
    account = next(one for one in range(last, 9_999_999_999, 10) if _key(one) == key)
    return f"FR76{_BANK:05}{_BRANCH:05}{account:011}{key:02}"


def _key(account: int) -> int:
    weighed = zip(_WEIGHTS, (_BANK, _BRANCH, account), strict=True)
    return 97 - sum(weight * part for weight, part in weighed) % 97
