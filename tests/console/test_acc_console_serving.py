"""The console beside the backend: in its process, started and stopped with it."""

from __future__ import annotations

import os
import re
import socket
import ssl
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from caf_running import Process
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.backend.console.serving import Console, ConsoleRefused
from kiosk.settings import Settings

PATIENCE_S = 60


def logged(running: Process, words: str) -> re.Match[str]:
    """Wait for a line of the log of the backend."""
    deadline = time.monotonic() + PATIENCE_S
    while (found := re.search(words, running.errors.read_text())) is None:
        assert time.monotonic() < deadline, running.errors.read_text()
        time.sleep(0.02)
    return found


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "console.invalid")])
    names = x509.SubjectAlternativeName([x509.DNSName("console.invalid")])
    # As the machine counts: tests run in a time zone of their own.
    day = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(day - timedelta(days=1))
        .not_valid_after(day + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    chain, private = folder / "chain.pem", folder / "key.pem"
    chain.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return chain, private


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CONSOLE__ENABLED", "true")
    monkeypatch.setenv("KIOSK_CONSOLE__PORT", "0")


@pytest.mark.usefixtures("on")
def test_it_starts_and_stops_with_the_backend(tmp_path: Path) -> None:
    running = Process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path)
    running.start("--no-demo")
    try:
        url = logged(running, r"console of the conseillers: (http://127\.0\.0\.1:\d+/)")[1]
        with httpx.Client(base_url=url) as browser:
            assert browser.get("/").headers["location"] == "/connexion"
            assert "Entrer dans la console" in browser.get("/connexion").text
            # Each has its own paths: the contract is not there, nor the console on the other.
            assert browser.get("/v1/health").status_code == 303
            assert httpx.get(f"{running.url}/connexion").status_code == 401
    finally:
        running.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    log = running.errors.read_text()
    assert "kiosk.backend.error" not in log and "Traceback" not in log, log


@pytest.mark.usefixtures("on")
def test_with_a_certificate_it_is_https_and_its_cookies_are_secure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain, key = certified(tmp_path)
    monkeypatch.setenv("KIOSK_CONSOLE__CERTIFICATE", str(chain))
    monkeypatch.setenv("KIOSK_CONSOLE__PRIVATE_KEY", str(key))
    monkeypatch.setenv("KIOSK_CONSOLE__HOST", "0.0.0.0")
    monkeypatch.setenv("KIOSK_CONSOLE__NAME", "console.invalid")
    running = Process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path)
    running.start("--no-demo")
    try:
        port = logged(running, r"conseillers: https://console\.invalid:(\d+)/")[1]
        trusted = ssl.create_default_context(cafile=str(chain))
        with httpx.Client(verify=trusted) as browser:
            answer = browser.get(
                f"https://127.0.0.1:{port}/connexion",
                headers={"Host": f"console.invalid:{port}"},
                extensions={"sni_hostname": "console.invalid"},
            )
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-console-entree=")
        assert {"HttpOnly", "Path=/", "SameSite=strict", "Secure"} <= set(cookie.split("; "))
    finally:
        running.stop()


def test_an_address_of_the_network_needs_a_certificate(tmp_path: Path) -> None:
    for host in ("0.0.0.0", "::", "192.0.2.7", "console.example"):
        with pytest.raises(ConsoleRefused):
            Console(host=host)
    for host in ("127.0.0.1", "127.0.0.9", "::1", "localhost"):
        assert not Console(host=host).secure
    chain, key = certified(tmp_path)
    assert Console(host="0.0.0.0", certificate=chain, private_key=key).secure
    with pytest.raises(ConsoleRefused):
        Console(certificate=chain)
    with pytest.raises(ConsoleRefused):
        Console(certificate=chain, private_key=tmp_path / "nothing.pem")


def test_the_backend_says_why_it_does_not_start(tmp_path: Path) -> None:
    environ = os.environ | {"KIOSK_CONSOLE__ENABLED": "true", "KIOSK_CONSOLE__HOST": "0.0.0.0"}
    command = [sys.executable, "-m", "kiosk.backend", "--port", "0", "--no-demo"]
    command += ["--database", f"sqlite:///{tmp_path}/caf.sqlite3"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode == 1
    assert "set certificate and private_key" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_leaves_a_demonstration_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("KIOSK_CONSOLE__PORT", str(taken.getsockname()[1]))
        monkeypatch.setenv("KIOSK_CONSOLE__ENABLED", "auto")
        running = Process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path)
        running.start()
        try:
            logged(running, "no console: 127.0.0.1 port")
            assert httpx.get(f"{running.url}/v1/health").status_code == 200
        finally:
            running.stop()


def test_it_is_off_unless_asked_for_or_in_a_demonstration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.backend.commands import _console

    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "kiosk.toml"))
    for enabled, demo, there in (
        ("auto", True, True),
        ("auto", False, False),
        ("true", False, True),
        ("false", True, False),
    ):
        monkeypatch.setenv("KIOSK_CONSOLE__ENABLED", enabled)
        console = _console(Settings(), demo)
        assert (console is not None) == there
        assert console is None or console.required == (enabled == "true")
