"""A telephone without a browser: it seals as the page does, and speaks over a real socket."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.phone.sealing import PHONE_BYTES, seal
from kiosk.phone.session import JOIN, PICTURE

#: Longest wait for something that must happen, in seconds; reached only by a failing test.
PATIENCE_S = 60.0


@dataclass
class Handset:
    """Who read the code ``url``."""

    url: str
    phone: bytes = field(default_factory=lambda: secrets.token_bytes(PHONE_BYTES))

    @property
    def page(self) -> str:
        """The address as it goes over the network."""
        return self.url.partition("#")[0]

    @property
    def key(self) -> bytes:
        """The key behind the ``#``."""
        return base64.urlsafe_b64decode(self.url.partition("#")[2] + "=")

    def sealed(self, action: str, body: bytes = b"") -> bytes:
        """Return a message of this telephone."""
        return seal(self.key, action, self.phone, body)

    async def posts(self, action: str, message: bytes, **headers: str) -> httpx.Response:
        """Send bytes as they are."""
        async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
            return await client.post(self.page + action, content=message, headers=headers)

    async def joins(self) -> httpx.Response:
        """Take the page."""
        return await self.posts(JOIN, self.sealed(JOIN))

    async def sends(self, picture: bytes) -> httpx.Response:
        """Send a picture."""
        return await self.posts(PICTURE, self.sealed(PICTURE, picture))

    async def gets(self, word: str = "", **headers: str) -> httpx.Response:
        """Ask for a file of the page."""
        async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE_S) as client:
            return await client.get(self.page + word, headers=headers)


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """Write a certificate for ``name`` that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "public.pem", folder / "private.pem"
    pem = serialization.Encoding.PEM
    public.write_bytes(made.public_bytes(pem))
    private.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return public, private
