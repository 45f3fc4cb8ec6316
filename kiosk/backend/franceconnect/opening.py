"""From the settings to a desk: a provider that is set up, that of the demonstration, or none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from joserfc.jwk import KeySet

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.generate import generate
from kiosk.backend.demo_provider.people import identities
from kiosk.backend.demo_provider.running import RunningDemoProvider
from kiosk.backend.franceconnect.config import Config, ConfigRefused, Level, PrivateKey, read_key
from kiosk.backend.franceconnect.registered import config_for
from kiosk.backend.franceconnect.relying import RelyingParty
from kiosk.backend.franceconnect.service import FranceConnectDesk

if TYPE_CHECKING:
    from kiosk.settings import FranceConnectSettings


def config_of(settings: FranceConnectSettings) -> Config | None:
    """Return how to speak with the provider of the settings; None without an issuer.

    Raises :class:`ConfigRefused`, or OSError when a key cannot be read.
    """
    if settings.issuer is None:
        return None
    if not settings.encryption_keys:
        raise ConfigRefused("franceconnect.encryption_keys is missing: tokens come encrypted")
    return config_for(
        settings.issuer,
        settings,
        "franceconnect",
        redirect_uri=settings.redirect_uri,
        post_logout_redirect_uri=settings.post_logout_redirect_uri,
        encryption_keys=_key_set([read_key(path) for path in settings.encryption_keys]),
        hosts=settings.hosts,
        level=Level(settings.level),
    )


def desk_of(config: Config | None) -> FranceConnectDesk | None:
    """Return the desk of a provider that is set up; None when none is."""
    return None if config is None else FranceConnectDesk(RelyingParty(config))


def demo_desk(today: date) -> FranceConnectDesk:
    """Start the provider of the demonstration; return its desk, whose end is its end too."""
    provider = RunningDemoProvider(identities(generate(load(), today)))
    return FranceConnectDesk(RelyingParty(provider.config), provider.close)


def _key_set(keys: Sequence[PrivateKey]) -> KeySet:
    for key in keys:
        # The name by which the provider says which key it used: the key's own thumbprint.
        key.ensure_kid()
    return KeySet(list(keys))
