"""What a backend must be told to speak with FranceConnect+, or with ProConnect."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, KeySet, RSAKey

#: What is asked of the identity: the état civil pivot, and what helps to open an account.
SCOPES = (
    "openid",
    "given_name",
    "family_name",
    "birthdate",
    "gender",
    "birthplace",
    "birthcountry",
    "preferred_username",
    "email",
)

#: How a token is encrypted to us: by which kind of key.
_DECRYPTS = {"EC": "ECDH-ES", "RSA": "RSA-OAEP-256"}

PrivateKey = ECKey | RSAKey


class ConfigRefused(Exception):
    """The settings of a provider cannot be used; the message says what to do."""


class Level(StrEnum):
    """Levels of guarantee (eIDAS), the lowest first."""

    EIDAS1 = "eidas1"
    EIDAS2 = "eidas2"
    EIDAS3 = "eidas3"

    def covers(self, given: object) -> bool:
        """Return whether an ``acr`` is at least this level."""
        levels = list(Level)
        return given in levels and levels.index(Level(str(given))) >= levels.index(self)


@dataclass(frozen=True, slots=True)
class Config:
    """One provider and how we are known to it. Times are in seconds.

    With ``signing_key`` we prove who we are by ``private_key_jwt``, otherwise by the secret.
    ``hosts`` are those of the identity providers that the page may go to, beside the
    provider's own. ``leeway_s`` is how far the two clocks may be apart. Without
    ``encryption_keys`` tokens must come signed and not encrypted; without ``level`` none is
    asked for. ``section`` is where the settings are.
    """

    issuer: str
    client_id: str
    redirect_uri: str
    post_logout_redirect_uri: str
    encryption_keys: KeySet | None = field(repr=False)
    client_secret: str | None = field(default=None, repr=False)
    signing_key: PrivateKey | None = field(default=None, repr=False)
    hosts: tuple[str, ...] = ()
    level: Level | None = Level.EIDAS2
    scopes: tuple[str, ...] = SCOPES
    section: str = "franceconnect"
    timeout_s: float = 5.0
    leeway_s: int = 30
    start_s: int = 600
    demonstration: bool = False

    def __post_init__(self) -> None:
        if not self.client_secret and self.signing_key is None:
            raise ConfigRefused(f"{self.section} needs client_secret or signing_key")
        for name in ("issuer", "redirect_uri", "post_logout_redirect_uri"):
            if not is_safe(getattr(self, name)):
                raise ConfigRefused(f"{self.section}.{name} must be an https address")
        for key in self._keys:
            if key.key_type not in _DECRYPTS or not key.is_private:
                raise ConfigRefused(f"{self.section}.encryption_key is not a private EC or RSA key")

    @property
    def decrypts(self) -> tuple[str, ...]:
        """How tokens may be encrypted to us."""
        return tuple(sorted({_DECRYPTS[key.key_type] for key in self._keys}))

    @property
    def _keys(self) -> list[Key]:
        return [] if self.encryption_keys is None else self.encryption_keys.keys


def is_safe(url: str) -> bool:
    """Return whether an address is https, or on this very machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host)
    try:
        return parts.scheme == "http" and ip_address(host).is_loopback
    except ValueError:
        return False


def read_key(path: Path) -> PrivateKey:
    """Read a private key, PEM. Raises :class:`ConfigRefused`, or OSError."""
    text = path.read_bytes()
    for kind in (ECKey, RSAKey):
        try:
            key = kind.import_key(text)
        except (JoseError, ValueError):
            continue
        if key.is_private:
            return key
    raise ConfigRefused(f"{path} holds no private EC or RSA key")
