"""Frames between the backend and a worker: four bytes of length, then that many bytes."""

from __future__ import annotations

import asyncio
import socket
import struct

_LENGTH = struct.Struct("!I")

#: A curve has some tens of kilobytes; beyond this the other end has lost its mind.
_MOST = 16 * 1024 * 1024


def frame(content: bytes) -> bytes:
    """Return the frame that carries ``content``."""
    return _LENGTH.pack(len(content)) + content


def read(channel: socket.socket) -> bytes | None:
    """Wait for a frame of a blocking socket; None at its end. Raises OSError."""
    head = _wait(channel, _LENGTH.size)
    return None if head is None else _wait(channel, _size(head))


async def receive(channel: socket.socket) -> bytes:
    """Wait for a frame of a socket that does not block. Raises OSError, also at its end."""
    return await _receive(channel, _size(await _receive(channel, _LENGTH.size)))


def _size(head: bytes) -> int:
    size: int = _LENGTH.unpack(head)[0]
    if size > _MOST:
        raise OSError("a frame is too large")
    return size


def _wait(channel: socket.socket, size: int) -> bytes | None:
    content = bytearray()
    while len(content) < size:
        chunk = channel.recv(size - len(content))
        if not chunk:
            return None
        content += chunk
    return bytes(content)


async def _receive(channel: socket.socket, size: int) -> bytes:
    loop = asyncio.get_running_loop()
    content = bytearray()
    while len(content) < size:
        chunk = await loop.sock_recv(channel, size - len(content))
        if not chunk:
            raise ConnectionResetError("the worker is gone")
        content += chunk
    return bytes(content)
