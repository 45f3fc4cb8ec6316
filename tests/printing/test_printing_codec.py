"""IPP messages, against an independent implementation and against noise."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyipp.parser import parse
from pyipp.serializer import encode_dict

from kiosk.printing.codec import (
    Answer,
    Attribute,
    Malformed,
    Operation,
    Tag,
    Value,
    decode,
    encode,
)

_INTEGERS = st.integers(-(2**31), 2**31 - 1)
_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
_VALUES = st.one_of(
    st.tuples(st.just(Tag.INTEGER), st.lists(_INTEGERS, min_size=1, max_size=4)),
    st.tuples(st.just(Tag.ENUM), st.lists(_INTEGERS, min_size=1, max_size=4)),
    st.tuples(st.just(Tag.BOOLEAN), st.lists(st.booleans(), min_size=1, max_size=4)),
    st.tuples(
        st.sampled_from([Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.MIME_TYPE]),
        st.lists(_WORDS, min_size=1, max_size=4),
    ),
)
_NAMES = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=30)


@given(st.dictionaries(_NAMES, _VALUES, min_size=1, max_size=6))
def test_what_is_written_is_read(content: dict[str, tuple[Tag, list[Value]]]) -> None:
    attributes = tuple(Attribute(tag, name, tuple(vs)) for name, (tag, vs) in content.items())
    # A request and a response are built alike; only the meaning of the first code differs.
    answer = decode(encode(Operation.GET_JOBS, 7, {Tag.JOB_GROUP: attributes}))
    assert (answer.status, answer.request_id) == (Operation.GET_JOBS, 7)
    group = answer.group(Tag.JOB_GROUP)
    assert group.attributes == {name: tuple(vs) for name, (_, vs) in content.items()}


@given(st.lists(_WORDS, min_size=1, max_size=4), _INTEGERS, st.booleans(), st.binary(max_size=99))
def test_another_reader_reads_it_alike(
    words: list[str], number: int, truth: bool, document: bytes
) -> None:
    attributes = (
        Attribute(Tag.KEYWORD, "requested-attributes", tuple(words)),
        Attribute(Tag.INTEGER, "job-id", (number,)),
        Attribute(Tag.BOOLEAN, "last-document", (truth,)),
    )
    message = encode(Operation.SEND_DOCUMENT, 5, {Tag.OPERATION_GROUP: attributes}, document)
    read = parse(message, contains_data=True)
    assert read["version"] == (2, 0)
    assert read["request-id"] == 5
    assert read["data"] == document
    assert read["operation-attributes"] == {
        "requested-attributes": words if len(words) > 1 else words[0],
        "job-id": number,
        "last-document": truth,
    }


@given(_INTEGERS, st.text("abcdefghij-", min_size=1), st.booleans())
def test_another_writer_is_read(number: int, word: str, truth: bool) -> None:
    written = encode_dict(
        {
            "version": (2, 0),
            "operation": Operation.GET_JOBS,
            "request-id": 3,
            "operation-attributes-tag": {"attributes-charset": "utf-8"},
            "job-attributes-tag": {"job-id": number, "job-name": word, "my-jobs": truth},
        }
    )
    job = decode(written).group(Tag.JOB_GROUP)
    assert (job.integer("job-id"), job.word("job-name"), job.truth("my-jobs")) == (
        number,
        word,
        truth,
    )


@given(st.binary(max_size=300))
def test_noise_is_refused_or_read_but_never_worse(noise: bytes) -> None:
    for message in (noise, b"\x02\x00\x00\x00\x00\x00\x00\x01" + noise + b"\x03"):
        with suppress(Malformed):
            assert isinstance(decode(message), Answer)


def _said(*parts: bytes) -> bytes:
    return b"\x02\x00\x00\x00\x00\x00\x00\x01" + b"".join(parts)


def _value(tag: int, name: bytes, body: bytes) -> bytes:
    length = len(name).to_bytes(2, "big")
    return bytes((tag,)) + length + name + len(body).to_bytes(2, "big") + body


def test_a_length_cannot_lead_backwards() -> None:
    # 0xFFFA read as -6 sends a naive reader back to the beginning of the attribute, for ever.
    with pytest.raises(Malformed):
        decode(_said(b"\x04", b"\x44\x00\x01x\xff\xfa", b"\x03"))


def test_what_a_printer_invents_does_not_hide_the_rest() -> None:
    group = decode(
        _said(
            b"\x04",
            _value(0x23, b"operations-supported", (0x4065).to_bytes(4, "big")),
            _value(0x23, b"printer-state", (99).to_bytes(4, "big")),
            _value(0x7F, b"future", b"\x00\x01"),
            _value(0x10, b"unsupported", b""),
            _value(0x35, b"printer-info", b"\x00\x02fr\x00\x03ici"),
            _value(0x44, b"printer-state-reasons", b"none"),
            b"\x03",
        )
    ).group(Tag.PRINTER_GROUP)
    assert group.integers("operations-supported") == (0x4065,)
    assert group.integer("printer-state") == 99
    assert group.word("printer-info") == "ici"
    assert group.words("printer-state-reasons") == ("none",)
    assert group.words("future") == ()


def test_collections_are_stepped_over() -> None:
    group = decode(
        _said(
            b"\x04",
            _value(0x34, b"media-col-default", b""),
            _value(0x4A, b"", b"media-size"),
            _value(0x34, b"", b""),
            _value(0x4A, b"", b"x-dimension"),
            _value(0x21, b"", (21000).to_bytes(4, "big")),
            _value(0x37, b"", b""),
            _value(0x37, b"", b""),
            _value(0x44, b"media-default", b"iso_a4_210x297mm"),
            b"\x03",
        )
    ).group(Tag.PRINTER_GROUP)
    assert group.attributes == {"media-col-default": (), "media-default": ("iso_a4_210x297mm",)}


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\x02\x00\x00\x00\x00\x00\x00",
        b"\x09\x00\x00\x00\x00\x00\x00\x01\x03",
        _said(),
        _said(_value(0x44, b"a", b"b"), b"\x03"),
        _said(b"\x04", _value(0x44, b"", b"b"), b"\x03"),
        _said(b"\x04", _value(0x21, b"a", b"123"), b"\x03"),
        _said(b"\x04", _value(0x22, b"a", b""), b"\x03"),
        _said(b"\x04", _value(0x34, b"a", b""), b"\x03"),
        _said(b"\x04", _value(0x34, b"a", b""), b"\x02\x03"),
        _said(b"\x04", _value(0x37, b"", b""), b"\x03"),
        _said(b"\x04", _value(0x35, b"a", b"\x00\x09fr"), b"\x03"),
    ],
)
def test_broken_messages_are_refused(message: bytes) -> None:
    with pytest.raises(Malformed):
        decode(message)


def test_a_value_too_long_for_ipp_is_not_cut_in_silence() -> None:
    long = Attribute(Tag.TEXT, "job-name", ("x" * 40_000,))
    with pytest.raises(ValueError, match="too long"):
        encode(Operation.GET_JOBS, 1, {Tag.OPERATION_GROUP: (long,)})
