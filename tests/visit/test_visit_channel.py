"""The words between supervisor and visit, and the socket that carries them."""

from __future__ import annotations

import asyncio
import json
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.channel import (
    MAX_LINE,
    Beat,
    Channel,
    ChannelError,
    Ended,
    EndReason,
    Message,
    Painted,
    Ready,
    Show,
    ShowReason,
    Welcome,
    decode,
    encode,
)

MESSAGES: tuple[Message, ...] = (
    Welcome("0123456789abcdef", "/run/kiosk", "http://127.0.0.1:8000", "jeton é\n\u2028"),
    *(Show(reason) for reason in ShowReason),
    *(Ended(reason) for reason in EndReason),
    Ready(),
    Painted(),
    Beat(),
)


@pytest.mark.parametrize("message", MESSAGES)
def test_said_is_heard(message: Message) -> None:
    line = encode(message)
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"say":"unknown"}',
        b'{"say":["show"]}',
        b'{"say":"show"}',
        b'{"say":"show","reason":"never"}',
        b'{"say":"show","reason":1}',
        b'{"say":"beat","more":"x"}',
        b'{"reason":"first"}',
        b"[" * 5_000,
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ChannelError):
        decode(line)


@given(
    st.one_of(st.binary(), st.recursive(st.text(), st.lists).map(lambda x: json.dumps(x).encode()))
)
def test_noise_is_refused_and_nothing_else_is_raised(line: bytes) -> None:
    with pytest.raises(ChannelError):
        decode(line)


def test_token_is_not_represented() -> None:
    assert "secret" not in repr(Welcome("a", "b", "c", "secret"))


class End:
    """One end of a pair, and what it heard."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.heard: list[Message] = []
        self.closed: asyncio.Future[ChannelError | None] = (
            asyncio.get_running_loop().create_future()
        )
        self.channel = Channel(
            sock, asyncio.get_running_loop(), self.heard.append, self.closed.set_result
        )


async def heard(end: End, count: int) -> list[Message]:
    async with asyncio.timeout(20):
        while len(end.heard) < count:
            await asyncio.sleep(0)
    return end.heard


@pytest.mark.asyncio
async def test_order_is_kept_both_ways() -> None:
    one, other = (End(sock) for sock in socket.socketpair())
    for message in MESSAGES:
        assert one.channel.send(message)
        assert other.channel.send(message)
    assert await heard(other, len(MESSAGES)) == list(MESSAGES)
    assert await heard(one, len(MESSAGES)) == list(MESSAGES)
    one.channel.close()
    assert await other.closed is None
    one.channel.close()
    assert not one.channel.send(Beat())
    assert not one.closed.done()


@pytest.mark.asyncio
async def test_message_in_pieces_and_several_at_once() -> None:
    ours, theirs = socket.socketpair()
    end = End(theirs)
    line = encode(Show(ShowReason.FIRST)) + encode(Ready())
    for byte in line[:-3]:
        ours.send(bytes([byte]))
        await asyncio.sleep(0)
    ours.send(line[-3:] + encode(Beat()))
    assert await heard(end, 3) == [Show(ShowReason.FIRST), Ready(), Beat()]
    ours.close()
    assert await end.closed is None


@pytest.mark.asyncio
@pytest.mark.parametrize("noise", [b"noise\n", b"x" * (MAX_LINE + 1), b"x" * 60_000 + b"\n"])
async def test_noise_closes_the_channel_once(noise: bytes) -> None:
    ours, theirs = socket.socketpair()
    end = End(theirs)
    ours.sendall(encode(Ready()) + noise + encode(Beat()))
    assert isinstance(await end.closed, ChannelError)
    assert end.heard in ([Ready()], [])
    assert not end.channel.send(Beat())
    ours.close()


@pytest.mark.asyncio
async def test_other_side_that_does_not_read() -> None:
    ours, theirs = socket.socketpair()
    end = End(ours)
    sent = 0
    while end.channel.send(Beat()):
        sent += 1
    assert sent > 100
    end.channel.close()
    theirs.close()
