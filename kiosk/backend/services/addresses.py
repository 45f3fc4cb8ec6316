"""Addresses that codes are sent to: in order, alike, and shown without being told."""

from __future__ import annotations

from datetime import date

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, read

_KINDS = {Channel.SMS: Kind.MOBILE, Channel.EMAIL: Kind.EMAIL}

#: Stands for what is not shown.
_DOT = "•"


def address_of(channel: Channel, typed: str, today: date) -> str:
    """Return an address as the Caf keeps it. Raises :class:`Refused` for what is none."""
    found = read(Question("address", _KINDS[channel]), typed, Rules(today))
    if isinstance(found, str):
        return found
    why = found.key if isinstance(found, Fault) else "required"
    raise Refused(Code.REQUEST_INVALID, errors={"address": why})


def require_channel(parts: Parts, channel: Channel) -> None:
    """Raise :class:`Refused` where nothing carries messages of this channel."""
    if channel not in parts.outbox.channels:
        raise Refused(Code.REQUEST_INVALID, errors={"channel": "unavailable"})


def alike(one: str, other: str) -> bool:
    """Return whether two addresses are the same to whoever delivers, but for capitals."""
    return one.casefold() == other.casefold()


def masked(channel: Channel, address: str) -> str:
    """Return what its owner recognises and nobody else learns."""
    if channel is Channel.EMAIL:
        local, _, domain = address.partition("@")
        return f"{local[0]}{_DOT * 3}@{domain}"
    return f"{_DOT * 2} {address[-2:]}"
