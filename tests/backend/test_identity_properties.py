"""Codes and passwords, whatever is done with them."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from caf_identity import new_email, other_code
from caf_running import Clock, Here, here, new_visit
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Message
from kiosk.backend.parts import Parts
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Policy
from kiosk.backend.refusal import Refused
from kiosk.backend.services import codes, verifications
from kiosk.backend.services.addresses import alike, masked
from kiosk.backend.services.caller import Place
from kiosk.backend.services.digests import digest, same
from kiosk.backend.services.recoveries import require_rules
from kiosk.contract.identity import Channel, VerificationRequest
from kiosk.contract.problems import Code
from kiosk.journeys.rules.passwords import password_rules

WORDS = st.lists(st.text(max_size=6), max_size=4)


@dataclass
class Kept:
    """An outbox that keeps what it is given, at once."""

    sent: list[str] = field(default_factory=list)
    channels: frozenset[Channel] = frozenset(Channel)

    def put(self, transaction: Transaction, message: Message) -> None:
        self.sent.append(message.values["code"])


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    # No limit but that of the code itself.
    most = 10**6
    policy = Policy(codes_a_kiosk=most, wrong_codes_a_kiosk=most, wrong_codes_for_one=most)
    folder = tmp_path_factory.mktemp("codes")
    with here(f"sqlite:///{folder}/caf.sqlite3", policy) as running:
        yield running


@dataclass
class Model:
    """A code as it is told: what it should do."""

    sent_at: datetime
    tries: int = 0
    resends: int = 0
    proved: bool = False

    def answer(self, right: bool, now: datetime) -> Code | None:
        if self.proved or self.tries >= 5:
            return Code.CODE_VOID
        if now >= self.sent_at + timedelta(minutes=10):
            return Code.CODE_EXPIRED
        self.tries += 1
        if right:
            self.proved = True
            return None
        return Code.CODE_VOID if self.tries == 5 else Code.CODE_REFUSED

    def again(self, now: datetime) -> Code | None:
        if self.proved:
            return Code.CODE_VOID
        if self.resends >= 5:
            return Code.RESENDS_EXHAUSTED
        if now < self.sent_at + timedelta(seconds=30):
            return Code.RESEND_TOO_SOON
        self.resends, self.tries, self.sent_at = self.resends + 1, 0, now
        return None


#: What a visitor does: types the right code, a wrong one, one sent before; asks for another;
#: waits, in seconds.
DEEDS = st.lists(
    st.sampled_from(["right", "wrong", "wrong", "stale", "again", "again"]) | st.integers(1, 400),
    max_size=14,
)


@settings(deadline=None, max_examples=80)
@given(DEEDS)
def test_a_code_does_what_is_told_of_it(backend: Here, deeds: list[str | int]) -> None:
    outbox, clock = Kept(), Clock()
    parts: Parts = replace(backend.parts, outbox=outbox, clock=clock)  # type: ignore[arg-type]
    place = Place("borne-1", new_visit())
    email = new_email()
    asked = VerificationRequest(channel=Channel.EMAIL, address=email)
    sent = verifications.begin(parts, place, asked)
    model = Model(clock())
    proofs = []
    for deed in deeds:
        if isinstance(deed, int):
            clock.move(timedelta(seconds=deed))
            continue
        code = None
        try:
            if deed == "again":
                before = len(outbox.sent)
                verifications.again(parts, place, sent.id)
                assert len(outbox.sent) == before + 1
            else:
                now = outbox.sent[-1]
                typed = {"right": now, "wrong": other_code(now), "stale": outbox.sent[0]}[deed]
                right = typed == now
                proofs.append(verifications.check(parts, place, sent.id, typed))
        except Refused as refused:
            code = refused.problem.code
        expected = model.again(clock()) if deed == "again" else model.answer(right, clock())
        assert code == expected, deed
    assert len(proofs) == model.proved
    assert len(outbox.sent) == model.resends + 1


def test_a_code_is_six_digits_and_may_begin_with_nought() -> None:
    drawn = [codes.draw() for _ in range(3000)]
    assert all(re.fullmatch(r"[0-9]{6}", code) for code in drawn)
    # Of uniform codes one in ten begins with a nought: of 3,000, none would by chance once
    # in 10^137 runs.
    assert {code[0] for code in drawn} == set(string.digits)


@given(WORDS, WORDS)
def test_words_have_their_own_digest_wherever_they_end(one: list[str], other: list[str]) -> None:
    key = b"k" * 32
    assert (digest(key, *one) == digest(key, *other)) == (one == other)
    assert digest(b"l" * 32, *one) != digest(key, *one)


@given(st.text(), st.text())
def test_comparing_in_constant_time_compares(one: str, other: str) -> None:
    assert same(one, one)
    assert same(one, other) == (one == other)


@given(st.from_regex(r"[A-Za-z0-9._-]{2,30}@[a-z0-9]{1,10}\.org", fullmatch=True))
def test_a_masked_address_hides_who_it_is(email: str) -> None:
    local, _, domain = email.partition("@")
    assert masked(Channel.EMAIL, email) == f"{local[0]}•••@{domain}"
    assert alike(email, email.upper())


@given(st.from_regex(r"\+[1-9][0-9]{7,14}", fullmatch=True))
def test_a_masked_number_shows_two_digits(number: str) -> None:
    assert sum(one.isdigit() for one in masked(Channel.SMS, number)) == 2


@given(st.text(max_size=80) | st.text(string.ascii_letters + string.digits, max_size=70))
def test_a_new_password_is_taken_if_it_keeps_every_rule(backend: Here, password: str) -> None:
    broken = [rule for rule, kept in password_rules(password) if not kept]
    if not broken:
        require_rules(backend.parts, password)
        return
    with pytest.raises(Refused) as refused:
        require_rules(backend.parts, password)
    first = "required" if not password else f"new-password-{broken[0]}"
    assert refused.value.problem.errors == {"password": first}


@settings(deadline=None, max_examples=6)
@given(st.text(min_size=8, max_size=24), st.text(min_size=1, max_size=64))
def test_a_password_opens_with_itself_only(password: str, other: str) -> None:
    passwords = Passwords()
    kept = passwords.hash(password)
    assert passwords.matches(kept, password)
    assert passwords.matches(kept, other) == (password == other)
    assert not passwords.matches(None, password)
