"""Words: Fluent catalogues, one folder a locale; their loader; their checker."""

from kiosk.i18n.locales import LOCALES, Locale
from kiosk.i18n.words import Words

__all__ = ["LOCALES", "Locale", "Words"]
