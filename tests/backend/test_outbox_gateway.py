"""SMS through a real HTTP gateway, and its misfortunes."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from outbox_parts import ADDRESS, CODE, Answer, SmsGateway, code, parcel, room, sms_gateway

from kiosk.backend.outbox.carrier import Never, NotNow, Trouble
from kiosk.backend.outbox.gateway import Gateway, HttpSms, retry_after
from kiosk.backend.outbox.queue import End
from kiosk.contract.identity import Channel

SECRET = "un secret de passerelle"
NUMBER = ADDRESS[Channel.SMS]


@pytest.fixture
def gateway() -> Iterator[SmsGateway]:
    with sms_gateway() as running:
        yield running


def sms(gateway: SmsGateway, **more: object) -> HttpSms:
    given = {"headers": {"Authorization": "Bearer {secret}"}, "secret": SECRET, **more}
    return HttpSms(Gateway(**{"url": gateway.url, "timeout_s": 5, **given}))  # type: ignore[arg-type]


def test_an_sms_is_in_order(gateway: SmsGateway, tmp_path: Path) -> None:
    with room(tmp_path / "db", {Channel.SMS: sms(gateway)}) as here:
        here.put(code(Channel.SMS))
        here.ended(End.SENT)
    (asked,) = gateway.asked
    assert asked.method == "POST"
    assert asked.headers["authorization"] == f"Bearer {SECRET}"
    assert asked.headers["content-type"] == "application/json"
    said = json.loads(asked.body)
    assert said["to"] == NUMBER
    assert said["from"] == "CAF"
    assert said["text"].startswith(f"Caf : votre code est {CODE}.")
    assert len(said["text"]) <= 160


def test_what_is_filled_in_cannot_break_out_of_its_place(gateway: SmsGateway) -> None:
    text = 'Elle dit "{secret}", \\ et {to}\nfin'
    sms(gateway).carry(parcel(NUMBER, text))
    assert json.loads(gateway.asked[0].body)["text"] == text
    form = "to={to}&text={text}&key={secret}"
    sms(gateway, body=form, content_type="application/x-www-form-urlencoded").carry(
        parcel(NUMBER, "un & deux = trois")
    )
    assert parse_qs(gateway.asked[1].body) == {
        "to": [NUMBER],
        "text": ["un & deux = trois"],
        "key": [SECRET],
    }
    url = f"{gateway.url}?to={{to}}&text={{text}}"
    sms(gateway, url=url, method="GET").carry(parcel(NUMBER, "un & deux / trois"))
    assert gateway.asked[2].method == "GET"
    query = parse_qs(urlsplit(gateway.asked[2].path).query)
    assert query == {"to": [NUMBER], "text": ["un & deux / trois"]}
    xml = "<sms to='{to}'>{text}</sms>"
    sms(gateway, body=xml, content_type="application/xml").carry(parcel(NUMBER, "<b>&"))
    assert gateway.asked[3].body == f"<sms to='{NUMBER}'>&lt;b&gt;&amp;</sms>"


def test_an_error_of_the_gateway_is_waited_out(gateway: SmsGateway, tmp_path: Path) -> None:
    gateway.answers = [Answer(500), Answer(503), Answer(200)]
    with room(tmp_path / "db", {Channel.SMS: sms(gateway)}) as here:
        here.put(code(Channel.SMS))
        here.failed(1)
        here.later(seconds=3)
        here.failed(2)
        here.later(seconds=6)
        here.ended(End.SENT)
    assert len(gateway.asked) == 3


def test_it_waits_as_long_as_it_is_asked(gateway: SmsGateway, tmp_path: Path) -> None:
    gateway.answers = [Answer(429, headers={"Retry-After": "120"}), Answer(200)]
    with room(tmp_path / "db", {Channel.SMS: sms(gateway)}) as here:
        here.put(code(Channel.SMS))
        here.failed(1)
        (row,) = here.waiting()
        assert row.due_at == here.clock() + timedelta(seconds=120)
        here.later(seconds=121)
        here.ended(End.SENT)


def test_what_could_only_come_late_is_erased_at_once(gateway: SmsGateway, tmp_path: Path) -> None:
    gateway.answers = [Answer(429, headers={"Retry-After": "3600"})]
    with room(tmp_path / "db", {Channel.SMS: sms(gateway)}) as here:
        here.put(code(Channel.SMS, expires_at=here.clock() + timedelta(minutes=10)))
        here.ended(End.EXPIRED)
        assert not here.waiting()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("120", 120), ("", None), ("soon", None), ("-5", None), ("9" * 400, None), ("²", None)],
)
def test_retry_after(said: str, seconds: float | None) -> None:
    answer = httpx.Response(429, headers={"Retry-After": said.encode()})
    assert retry_after(answer) == seconds


def test_retry_after_a_date() -> None:
    instant = datetime.now(UTC) + timedelta(minutes=5)
    answer = httpx.Response(429, headers={"Retry-After": format_datetime(instant)})
    found = retry_after(answer)
    assert found is not None
    assert 290 < found <= 300


def test_a_gateway_that_hangs_is_left(gateway: SmsGateway) -> None:
    gateway.answers = [Answer(0)]
    with pytest.raises(NotNow) as failed:
        sms(gateway, timeout_s=0.1).carry(parcel(NUMBER))
    assert failed.value.trouble is Trouble.TIMED_OUT


def test_a_gateway_that_is_down_is_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(NotNow) as failed:
        sms(SmsGateway(url=f"http://127.0.0.1:{port}/")).carry(parcel(NUMBER))
    assert failed.value.trouble is Trouble.UNREACHABLE


def test_a_gateway_that_lies_is_not_believed(gateway: SmsGateway) -> None:
    gateway.answers = [Answer(200, '{"status": "error", "reason": "no credit"}')]
    sms(gateway).carry(parcel(NUMBER))
    with pytest.raises(NotNow) as failed:
        sms(gateway, accepted_if=r'"status":\s*"queued"').carry(parcel(NUMBER))
    assert failed.value.trouble is Trouble.ANSWER
    gateway.answers = [Answer(202, '{"status": "queued"}')]
    sms(gateway, accepted_if=r'"status":\s*"queued"').carry(parcel(NUMBER))


@pytest.mark.parametrize("status", [400, 410, 422])
def test_a_refused_number_is_not_tried_again(gateway: SmsGateway, status: int) -> None:
    gateway.answers = [Answer(status)]
    with pytest.raises(Never):
        sms(gateway).carry(parcel(NUMBER))


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (401, Trouble.CREDENTIALS),
        (403, Trouble.CREDENTIALS),
        (302, Trouble.ANSWER),
        (404, Trouble.ANSWER),
    ],
)
def test_what_the_settings_are_at_fault_for_is_kept(
    gateway: SmsGateway, status: int, trouble: Trouble
) -> None:
    gateway.answers = [Answer(status, headers={"Location": "http://127.0.0.1:1/"})]
    with pytest.raises(NotNow) as failed:
        sms(gateway).carry(parcel(NUMBER))
    assert failed.value.trouble is trouble


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "http://sms.example/send"},
        {"headers": {"Authorization": "Bearer {secret}"}, "secret": None},
        {"url": "https://sms.example/send?key={secret}", "secret": "x"},
        {"secret": "two\r\nlines"},
        {"accepted_if": "("},
    ],
)
def test_settings_that_would_leak_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Gateway(**{"url": "https://sms.example/send", **wrong})  # type: ignore[arg-type]


def test_the_secret_is_not_in_the_representation() -> None:
    gateway = Gateway("https://sms.example/send", secret=SECRET)
    assert SECRET not in repr(gateway)
