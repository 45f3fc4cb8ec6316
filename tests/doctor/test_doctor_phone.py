"""The page for telephones: opened as a visit opens it, for a moment."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest

from kiosk.doctor.finding import Diagnosis, Finding, Status
from kiosk.doctor.phone import check_phone
from kiosk.phone.address import chosen_address, in_url, lan_address
from kiosk.settings import PhoneSettings, Settings


def phone(**settings: Any) -> Finding:
    return asyncio.run(check_phone(Settings(phone=PhoneSettings(**settings)), {}))


def test_it_is_off_unless_wanted() -> None:
    found = phone()
    assert (found.status, found.diagnosis) == (Status.ABSENT, Diagnosis.PHONE_UNSET)


def test_an_address_that_only_this_machine_sees() -> None:
    found = phone(enabled=True, address="127.0.0.1")
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.PHONE_ALONE)
    assert found.details == {"address": "http://127.0.0.1"}


def test_the_address_of_the_network_is_found_or_its_absence_said() -> None:
    found = phone(enabled=True)
    address = lan_address()
    if address is None:
        assert found.diagnosis is Diagnosis.PHONE_NO_NETWORK
    else:
        assert found.diagnosis is Diagnosis.PHONE_OK
        assert found.details == {"address": f"http://{address}"}


def test_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.phone.address.lan_address", lambda: None)
    found = phone(enabled=True)
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.PHONE_NO_NETWORK)


def test_a_port_that_is_taken_or_a_certificate_that_is_missing(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        found = phone(enabled=True, address="127.0.0.1", port=taken.getsockname()[1])
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.PHONE_FAILED)
    none = tmp_path / "none.pem"
    found = phone(enabled=True, address="127.0.0.1", certificate=none, private_key=none)
    assert found.diagnosis is Diagnosis.PHONE_FAILED


def test_addresses_as_they_stand_in_a_code() -> None:
    assert chosen_address("10.1.2.3") == "10.1.2.3"
    assert in_url("10.1.2.3") == "10.1.2.3"
    assert in_url("fe80::1") == "[fe80::1]"


def test_a_certificate_has_its_key() -> None:
    with pytest.raises(ValueError, match="go together"):
        PhoneSettings(certificate=Path("x.pem"))
