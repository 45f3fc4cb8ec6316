"""The settings of the outbox, as the manual shows them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.backend.outbox.opening import OutboxRefused, mail_server, real_carriers, sms_gateway
from kiosk.contract.identity import Channel
from kiosk.settings import EmailSettings, OutboxSettings, Settings, SmsSettings

MANUAL = Path(__file__).parents[2] / "docs" / "operating.md"
SECRETS = {"KIOSK_OUTBOX__EMAIL__PASSWORD": "un-mot", "KIOSK_OUTBOX__SMS__SECRET": "un-secret"}


@pytest.fixture
def manual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file of the manual, whole, with secrets in the environment."""
    found = re.search(r"```toml\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    (tmp_path / "kiosk.toml").write_text(found[1], encoding="utf-8")
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "kiosk.toml"))
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("manual")
def test_the_manual_is_right() -> None:
    outbox = Settings().outbox
    assert set(real_carriers(outbox)) == set(Channel)
    assert outbox.email is not None
    assert outbox.sms is not None
    assert mail_server(outbox.email).password == "un-mot"
    assert sms_gateway(outbox.sms).secret == "un-secret"


@pytest.mark.usefixtures("manual")
def test_secrets_are_not_shown() -> None:
    shown = repr(Settings())
    assert "un-mot" not in shown
    assert "un-secret" not in shown


@pytest.mark.usefixtures("manual")
def test_a_visit_has_settings_without_the_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SECRETS:
        monkeypatch.delenv(name)
    settings = Settings()
    with pytest.raises(OutboxRefused):
        real_carriers(settings.outbox)


def test_nothing_is_asked_for_by_default() -> None:
    assert real_carriers(OutboxSettings()) == {}


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (EmailSettings, {"host": "mail.example"}),
        (EmailSettings, {"host": "mail.example", "sender": "a@b", "port": 0}),
        (EmailSettings, {"host": "mail.example", "sender": "a@b", "timeout_s": 60}),
        (SmsSettings, {"url": "ftp://sms.example/"}),
        (SmsSettings, {"url": "https://sms.example/", "sender": "Caf des Hauts-de-Seine"}),
        (SmsSettings, {"url": "https://sms.example/", "methode": "POST"}),
    ],
)
def test_wrong_settings_stop_the_start(kind: type, wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        kind(**wrong)
