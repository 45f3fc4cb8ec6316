"""From what the settings of any provider say to how it is spoken with."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from joserfc.jwk import KeySet
from pydantic import SecretStr

from kiosk.backend.franceconnect.config import SCOPES, Config, ConfigRefused, Level, read_key


class Registered(Protocol):
    """How we are known to a provider, as its section of the settings says."""

    @property
    def client_id(self) -> str | None:
        """Our name."""

    @property
    def client_secret(self) -> SecretStr | None:
        """By which we prove who we are, without a key."""

    @property
    def signing_key(self) -> Path | None:
        """PEM; we then prove who we are by ``private_key_jwt``."""

    @property
    def timeout_s(self) -> float:
        """Longest silence of the provider, in seconds."""


def config_for(
    issuer: str,
    settings: Registered,
    section: str,
    *,
    redirect_uri: str,
    post_logout_redirect_uri: str,
    encryption_keys: KeySet | None,
    level: Level | None,
    scopes: tuple[str, ...] = SCOPES,
    hosts: tuple[str, ...] = (),
) -> Config:
    """Return how to speak with the provider ``issuer``, whose settings stand in ``section``.

    Raises :class:`ConfigRefused`, or OSError when the key cannot be read.
    """
    if not settings.client_id:
        raise ConfigRefused(f"{section}.client_id is missing")
    secret = settings.client_secret
    return Config(
        issuer=issuer,
        client_id=settings.client_id,
        client_secret=None if secret is None else secret.get_secret_value(),
        signing_key=None if settings.signing_key is None else read_key(settings.signing_key),
        redirect_uri=redirect_uri,
        post_logout_redirect_uri=post_logout_redirect_uri,
        encryption_keys=encryption_keys,
        hosts=hosts,
        level=level,
        scopes=scopes,
        section=section,
        timeout_s=settings.timeout_s,
    )
