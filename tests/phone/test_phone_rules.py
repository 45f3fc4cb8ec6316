"""Who may speak to a page, how much, and for how long; and the seal under which they do."""

from __future__ import annotations

import base64
import secrets

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.phone.protocol import Limits, Refusal
from kiosk.phone.sealing import KEY_BYTES, PHONE_BYTES, Keys, NotSealed, seal, unseal
from kiosk.phone.session import JOIN, PICTURE, Refused, Session

LIMITS = Limits(picture_bytes=1000, pictures=2, life_s=600, request_s=10)
ME, OTHER = b"m" * PHONE_BYTES, b"o" * PHONE_BYTES


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def session(clock: Clock | None = None) -> Session:
    return Session(Keys.new(), LIMITS, clock or Clock())


def said(page: Session, action: str, phone: bytes, body: bytes = b"") -> bytes:
    return seal(page.keys.seal, action, phone, body)


def refusal(work: object) -> Refusal:
    assert isinstance(work, pytest.ExceptionInfo)
    assert isinstance(work.value, Refused)
    return work.value.code


def test_keys_are_long_and_never_the_same() -> None:
    keys = [Keys.new() for _ in range(100)]
    assert len({one.path for one in keys} | {one.seal.hex() for one in keys}) == 200
    for one in keys:
        assert len(base64.urlsafe_b64decode(one.path + "==")) == 16
        assert base64.urlsafe_b64decode(one.fragment + "=") == one.seal
        assert len(one.seal) == KEY_BYTES
        assert one.path not in repr(one) and one.fragment not in repr(one)


def test_a_page_is_known_by_its_name_alone_and_only_while_it_lives() -> None:
    clock = Clock()
    page = session(clock)
    name = page.keys.path
    assert page.is_page(name)
    for wrong in ("", name[:-1], name + "A", name.swapcase(), "é" * 22, Keys.new().path):
        assert not page.is_page(wrong)
    clock.now += LIMITS.life_s - 0.001
    assert page.is_page(name) and not page.expired
    clock.now += 0.001
    assert page.expired and not page.is_page(name)


def test_the_first_telephone_takes_the_page_and_may_come_back() -> None:
    page = session()
    assert not page.joined
    assert page.join(said(page, JOIN, ME))
    assert page.joined
    assert not page.join(said(page, JOIN, ME))
    with pytest.raises(Refused) as refused:
        page.join(said(page, JOIN, OTHER))
    assert refusal(refused) is Refusal.OTHER_PHONE
    with pytest.raises(Refused) as refused:
        page.picture(said(page, PICTURE, OTHER, b"x"))
    assert refusal(refused) is Refusal.OTHER_PHONE
    assert page.picture(said(page, PICTURE, ME, b"x")).body == b"x"


def test_nobody_sends_before_joining() -> None:
    page = session()
    with pytest.raises(Refused) as refused:
        page.picture(said(page, PICTURE, ME, b"x"))
    assert refusal(refused) is Refusal.OTHER_PHONE


def test_a_picture_is_measured_and_counted() -> None:
    page = session()
    page.join(said(page, JOIN, ME))
    assert len(page.picture(said(page, PICTURE, ME, b"x" * 1000)).body) == 1000
    with pytest.raises(Refused) as refused:
        page.picture(said(page, PICTURE, ME, b"x" * 1001))
    assert refusal(refused) is Refusal.TOO_LARGE
    assert [page.count_picture(), page.count_picture()] == [1, 2]
    with pytest.raises(Refused) as refused:
        page.count_picture()
    assert refusal(refused) is Refusal.TOO_MANY


@pytest.mark.parametrize("action", [JOIN, PICTURE])
def test_what_is_not_sealed_with_the_key_of_the_code_is_refused(action: str) -> None:
    page = session()
    page.join(said(page, JOIN, ME))
    good = said(page, action, ME, b"hello")
    other = JOIN if action == PICTURE else PICTURE
    changed = bytes([*good[:40], good[40] ^ 1, *good[41:]])
    strange = seal(secrets.token_bytes(KEY_BYTES), action, ME, b"hello")
    elsewhere = said(page, other, ME, b"hello")
    take = page.join if action == JOIN else page.picture
    for bad in (b"", good[:20], good[:-1], good + b"\0", changed, strange, elsewhere):
        with pytest.raises(Refused) as refused:
            take(bad)
        assert refusal(refused) is Refusal.NOT_THIS_KEY


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_of_strangers_open(message: bytes) -> None:
    with pytest.raises(NotSealed):
        unseal(Keys("page", b"k" * KEY_BYTES), PICTURE, message)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_what_is_sealed_opens(body: bytes) -> None:
    keys = Keys("page", secrets.token_bytes(KEY_BYTES))
    opened = unseal(keys, PICTURE, seal(keys.seal, PICTURE, ME, body))
    assert (opened.phone, opened.body) == (ME, body)


def test_the_seal_is_the_one_of_the_rfc() -> None:
    # RFC 8439, 2.8.2, first and last bytes.
    key = bytes(range(0x80, 0xA0))
    nonce = bytes.fromhex("070000004041424344454647")
    plain = (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
        b"the future, sunscreen would be it."
    )
    about = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
    sealed = ChaCha20Poly1305(key).encrypt(nonce, plain, about)
    assert sealed[:4].hex() == "d31a8d34"
    assert sealed[-16:].hex() == "1ae10b594f09e26a7e902ecbd0600691"
