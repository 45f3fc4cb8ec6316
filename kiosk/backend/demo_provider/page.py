"""The one page of the provider of the demonstration."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kiosk.backend.demo_provider.people import DemoIdentity
from kiosk.i18n import Words

_STYLE = """
body { font: 24px/1.5 sans-serif; margin: 0; color: #161616; background: #fff }
header { background: #ffd54f; padding: 20px 40px; font-weight: bold }
main { max-width: 900px; margin: 0 auto; padding: 20px 40px }
h1 { font-size: 36px }
button { display: block; width: 100%; min-height: 72px; margin: 0 0 16px; padding: 12px 24px;
  font: inherit; text-align: left; border: 3px solid #1f3a68; border-radius: 12px;
  background: #fff; color: #1f3a68 }
button:focus { outline: 4px solid #d9480f; outline-offset: 3px }
.off { border-style: dashed }
"""

#: No script, nothing from elsewhere, no form but to ourselves and back to the kiosk.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
}


def page(people: Sequence[DemoIdentity], interaction: str) -> str:
    """Return the page where one chooses who to be."""
    words = Words("fr")
    say = words.text
    buttons = "".join(
        f'<button name="who" value="{escape(one.sub)}">'
        f"{escape(one.given_name)} {escape(one.family_name)} – "
        f"{escape(say('demo-provider-known' if one.known else 'demo-provider-unknown'))}</button>"
        for one in people
    )
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8">'
        f"<title>{escape(say('demo-provider-title'))}</title><style>{_STYLE}</style></head>"
        f"<body><header>{escape(say('demo-provider-banner'))}</header><main>"
        f"<h1>{escape(say('demo-provider-title'))}</h1>"
        f"<p>{escape(say('demo-provider-choose'))}</p>"
        f'<form method="post" action="choice">'
        f'<input type="hidden" name="interaction" value="{escape(interaction)}">'
        f'{buttons}<button class="off" name="who" value="">'
        f"{escape(say('demo-provider-refuse'))}</button></form></main></body></html>"
    )
