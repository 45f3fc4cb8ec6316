"""How many codes, letters, accounts and messages: on one subject, and from one kiosk.

A subject is a digest of an address or of an identifier, whether or not it is anybody's.
"""

from __future__ import annotations

import hashlib

from kiosk.backend.policy import Policy
from kiosk.backend.services.caller import Place
from kiosk.backend.services.guesses import Limit, of_kiosk
from kiosk.contract.problems import Code

_FULL = Code.TOO_MANY_REQUESTS


def sent_to(policy: Policy, subject: str) -> Limit:
    """Return the limit of what is sent for one subject."""
    return Limit(f"codes-to:{subject}", policy.codes_for_one, policy.codes_span, _FULL)


def sent_from(policy: Policy, place: Place) -> Limit:
    """Return the limit of what one kiosk has sent."""
    return Limit(f"codes-from:{place.kiosk_id}", policy.codes_a_kiosk, policy.codes_span, _FULL)


def wrong_on(policy: Policy, subject: str) -> Limit:
    """Return the limit of wrong codes for one subject."""
    return Limit(f"codes-on:{subject}", policy.wrong_codes_for_one, policy.codes_span, _FULL)


def wrong_at(policy: Policy, place: Place) -> Limit:
    """Return the limit of wrong codes at one kiosk."""
    most = policy.wrong_codes_a_kiosk
    return Limit(f"codes-at:{place.kiosk_id}", most, policy.codes_span, _FULL)


def created_as(policy: Policy, subject: str) -> Limit:
    """Return the limit of accounts asked under one number."""
    return Limit(f"created-as:{subject}", policy.creations_for_one, policy.codes_span, _FULL)


def created_at(policy: Policy, place: Place) -> Limit:
    """Return the limit of accounts asked at one kiosk."""
    most = policy.creations_a_kiosk
    return Limit(f"created-at:{place.kiosk_id}", most, policy.codes_span, _FULL)


def written_in(policy: Policy, place: Place) -> Limit:
    """Return the limit of messages written in one visit."""
    visit = hashlib.sha256(f"{place.kiosk_id}/{place.visit_id}".encode()).hexdigest()
    return Limit(f"written-in:{visit}", policy.messages_a_visit, policy.codes_span, _FULL)


def written_at(policy: Policy, place: Place) -> Limit:
    """Return the limit of messages written at one kiosk."""
    most = policy.messages_a_kiosk
    return Limit(f"written-at:{place.kiosk_id}", most, policy.codes_span, _FULL)


def letters_to(policy: Policy, subject: str) -> Limit:
    """Return the limit of letters asked for one subject."""
    return Limit(f"letters-to:{subject}", policy.letters_for_one, policy.letters_span, _FULL)


def helping_as(policy: Policy, subject: str) -> Limit:
    """Return the limit of wrong time codes and PINs for one login, or one badge."""
    most, lock = policy.wrong_passwords, policy.lock
    return Limit(f"conseiller:{subject}", most, lock, Code.CONSEILLER_LOCKED)


def helping_at(policy: Policy, place: Place) -> Limit:
    """Return the limit of them at one kiosk, counted with the wrong passwords typed there."""
    return Limit(of_kiosk(place.kiosk_id), policy.wrong_passwords_a_kiosk, policy.lock, _FULL)
