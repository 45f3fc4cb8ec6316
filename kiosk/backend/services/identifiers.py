"""What a person types to name their account."""

from __future__ import annotations

import re

from kiosk.backend.refusal import Refused
from kiosk.contract import nir
from kiosk.contract.problems import Code

#: Identifiant provisoire: given at the end of an account creation without a NIR.
_PROVISIONAL = re.compile(r"P[0-9]{8}")


def is_provisional(identifier: str) -> bool:
    """Return whether an identifier is one that waits for a NIR."""
    return _PROVISIONAL.fullmatch(identifier) is not None


def account_identifier(typed: str) -> str:
    """Return the identifier of an account: a NIR without its key, or a provisional one.

    Raises :class:`Refused` for what cannot be one; the reason is the error key of
    ``identifier``.
    """
    text = nir.normalise(typed)
    if _PROVISIONAL.fullmatch(text):
        return text
    wrong = nir.error(text)
    if wrong == "nir-nia":
        raise Refused(Code.IDENTIFIER_IS_NIA, errors={"identifier": wrong})
    if wrong is not None:
        raise Refused(Code.IDENTIFIER_MALFORMED, errors={"identifier": wrong})
    return nir.without_key(text)
