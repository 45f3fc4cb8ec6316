"""From the settings to how ProConnect is spoken with."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.backend.franceconnect.config import Config, ConfigRefused
from kiosk.backend.franceconnect.registered import config_for

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
    return config_for(
        settings.issuer,
        settings,
        "proconnect",
        redirect_uri=_ending("redirect_uri", settings.redirect_uri, BACK),
        post_logout_redirect_uri=_ending(
            "post_logout_redirect_uri", settings.post_logout_redirect_uri, ENDED
        ),
        # It signs, and does not encrypt.
        encryption_keys=None,
        level=None,
        scopes=SCOPES,
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
