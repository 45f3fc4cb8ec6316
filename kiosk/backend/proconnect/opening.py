"""From the settings to how ProConnect is spoken with."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.backend.franceconnect.config import Config, ConfigRefused, read_key

if TYPE_CHECKING:
    from kiosk.settings import ProConnectSettings

#: What is asked of who an agent is.
SCOPES = ("openid", "given_name", "usual_name", "email", "uid", "siret", "idp_id")

#: Where the console is when a browser comes back: the ends of the registered addresses.
BACK, ENDED = "/proconnect/retour", "/proconnect/fin"


def config_of(settings: ProConnectSettings) -> Config | None:
    """Return how to speak with the provider of the settings; None without an issuer.

    Raises :class:`ConfigRefused`, or OSError when a key cannot be read.
    """
    if settings.issuer is None:
        return None
    if not settings.client_id:
        raise ConfigRefused("proconnect.client_id is missing")
    secret = settings.client_secret
    return Config(
        issuer=settings.issuer,
        client_id=settings.client_id,
        client_secret=None if secret is None else secret.get_secret_value(),
        signing_key=None if settings.signing_key is None else read_key(settings.signing_key),
        redirect_uri=_ending("redirect_uri", settings.redirect_uri, BACK),
        post_logout_redirect_uri=_ending(
            "post_logout_redirect_uri", settings.post_logout_redirect_uri, ENDED
        ),
        # It signs, and does not encrypt.
        encryption_keys=None,
        level=None,
        scopes=SCOPES,
        section="proconnect",
        timeout_s=settings.timeout_s,
    )


def require_at(config: Config, names: frozenset[str]) -> None:
    """Raise :class:`ConfigRefused` when a browser that comes back would find no console."""
    host = urlsplit(config.redirect_uri).hostname
    if host not in names:
        raise ConfigRefused(f"[console] name must be {host}, the host of proconnect.redirect_uri")


def _ending(name: str, url: str | None, end: str) -> str:
    if url is None or urlsplit(url).path != end:
        raise ConfigRefused(f"proconnect.{name} must be the address of the console and {end}")
    return url
