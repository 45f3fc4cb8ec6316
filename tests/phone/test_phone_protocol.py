"""What a visit and its server say to each other, and what they do not let pass."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.phone.protocol import (
    MAX_LINE,
    Expired,
    Joined,
    Judged,
    Limits,
    Lines,
    Message,
    Open,
    Opened,
    PhoneWireError,
    Received,
    encode,
)
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.problems import PageProblem

OPEN = Open(Path("/run/x"), "10.0.0.2", "borne.example", 0, "ar", Limits(1, 2, 3.5, 4.0))
FROM_VISIT: list[Message] = [
    OPEN,
    Judged(1),
    Judged(2, FaultCode.FILE_HEIC),
    Judged(3, None, PageProblem.BLURRED),
]
FROM_SERVER: list[Message] = [Opened("http://x/"), Joined(), Received(1, "phone-1"), Expired()]


@settings(deadline=None)
@given(st.integers(1, 40))
def test_messages_come_whole_however_the_stream_is_cut(piece: int) -> None:
    for side, messages in (("visit", FROM_VISIT), ("server", FROM_SERVER)):
        stream = b"".join(map(encode, messages))
        lines = Lines(side)  # type: ignore[arg-type]
        heard = [
            message
            for at in range(0, len(stream), piece)
            for message in lines.feed(stream[at : at + piece])
        ]
        assert heard == messages


def test_a_side_does_not_speak_for_the_other() -> None:
    with pytest.raises(PhoneWireError):
        list(Lines("server").feed(encode(OPEN)))
    with pytest.raises(PhoneWireError):
        list(Lines("visit").feed(encode(Opened("http://x/"))))


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"[]\n",
        b"{}\n",
        b'{"kind": "Elsewhere", "body": {}}\n',
        b'{"kind": "Received", "body": {"number": "x", "name": "phone-1"}}\n',
        b'{"kind": ["Received"], "body": {}}\n',
        b"x" * (MAX_LINE + 1),
        json.dumps({"kind": "Received", "body": {"number": 1}}).encode() + b"\n",
    ],
)
def test_what_is_no_message_ends_the_line(line: bytes) -> None:
    with pytest.raises(PhoneWireError):
        list(Lines("server").feed(line))


def test_the_keys_are_in_no_representation() -> None:
    assert "secret" not in repr(Opened("http://x/secret/#secret"))
