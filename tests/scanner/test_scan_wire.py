"""Messages on the wire: what is said is what is heard, however the stream is cut."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner import wire
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Event, Fault, Frame, Progress
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.protocol.requests import OpenFile, Request

st.register_type_strategy(Path, st.text(min_size=1).map(Path))
_texts = st.text(st.characters(exclude_categories=["Cs"]))
st.register_type_strategy(str, _texts)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
requests = st.one_of([st.from_type(kind) for kind in get_args(Request)])
events = st.one_of([st.from_type(kind) for kind in get_args(Event)])


@given(requests, st.integers(0, 2**40))
def test_a_request_is_heard_as_it_was_said(request: Request, number: int) -> None:
    (text,) = wire.Splitter().feed(wire.encode(request, number))
    assert wire.decode_request(text) == (number, request)


@given(events, st.none() | st.integers(0, 2**40))
def test_an_event_is_heard_as_it_was_said(event: Event, number: int | None) -> None:
    (text,) = wire.Splitter().feed(wire.encode(event, number))
    assert wire.decode_event(text) == (number, event)


@given(st.lists(events, min_size=1, max_size=5), st.lists(st.integers(1, 40), min_size=1))
def test_the_cuts_of_the_stream_do_not_matter(said: list[Event], lengths: list[int]) -> None:
    stream = b"".join(wire.encode(event) for event in said)
    splitter, heard, position, turn = wire.Splitter(), [], 0, 0
    while position < len(stream):
        length = lengths[turn % len(lengths)]
        heard += list(splitter.feed(stream[position : position + length]))
        position, turn = position + length, turn + 1
    assert [wire.decode_event(text)[1] for text in heard] == said


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"not json",
        b"[]",
        b'{"kind": "Scan"}',
        b'{"kind": "Nonsense", "number": 1, "body": {}}',
        b'{"kind": "OpenFile", "number": 1, "body": {}}',
        b'{"kind": "OpenFile", "number": true, "body": {"path": "/x"}}',
        b'{"kind": "OpenFile", "number": null, "body": {"path": "/x"}}',
        # An event is no request.
        b'{"kind": "Alive", "number": 1, "body": {}}',
    ],
)
def test_what_is_no_request_is_refused(text: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.decode_request(text)


def test_an_event_with_an_unknown_fault_is_refused() -> None:
    body = {"code": "made-up", "request": None}
    text = json.dumps({"kind": "Fault", "number": None, "body": body}).encode()
    with pytest.raises(wire.WireError):
        wire.decode_event(text)


def test_a_refusal_does_not_repeat_what_came() -> None:
    with pytest.raises(wire.WireError) as refused:
        wire.decode_event(b'{"kind": "Fault", "number": 1, "body": {"code": "Zoe 185057800608"}}')
    assert "Zoe" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_length_beyond_the_limit_ends_the_stream() -> None:
    with pytest.raises(wire.WireError):
        list(wire.Splitter().feed(struct.pack(">I", wire.MAX_MESSAGE + 1)))


def test_a_message_that_is_too_long_is_not_sent() -> None:
    with pytest.raises(wire.WireError):
        wire.encode(OpenFile(Path("x" * wire.MAX_MESSAGE)), 1)


def test_every_code_of_the_protocol_is_short_and_written_with_dashes() -> None:
    for code in (*FaultCode, *Advice, *PageProblem):
        assert code.value == code.value.lower().replace("_", "-")
        assert code.name.lower().replace("_", "-") == code.value


def test_an_answer_carries_the_number_of_its_request() -> None:
    assert Fault(FaultCode.CANCELLED, 3).request == 3
    assert Progress(4, None).request == 4
    assert Frame(0, 1, 2, 2, None, Advice.NO_PAGE).steady == 0
