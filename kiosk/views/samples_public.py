"""What is shipped for anybody to read, for the pictures of screens: real sentences, real days."""

from __future__ import annotations

from datetime import datetime

from kiosk.content.reading import shipped
from kiosk.contract.content import Content, Errand, Reading
from kiosk.i18n import Words
from kiosk.i18n.search.findable import Target
from kiosk.journeys.registry import registry
from kiosk.views.leading import lead_icon, lead_words
from kiosk.views.screens.search import Result

CONTENT = shipped()
EMPTY = Content()

#: A Thursday, at ten.
NOW = datetime(2026, 4, 16, 10, 0)

#: Leads to what there is, whatever démarches come.
LEADS = ("send-document", "toutes-mes-aides", Errand.ATTESTATION, Errand.MEET, Errand.CONTACT)

#: Something that nobody has translated yet, old and not confirmed.
UNTRANSLATED = Reading(
    id="exemple",
    date=CONTENT.news[2].date,
    source=CONTENT.news[2].source,
    confirm=True,
    title={"fr": CONTENT.news[2].title["fr"]},
    text={"fr": CONTENT.news[2].text["fr"]},
)


def look(words: Words, typed: str) -> list[Result]:
    """Find the same whatever is typed, or nothing of « xyz »."""
    if typed == "xyz":
        return []
    journeys = registry()
    found = []
    for lead in LEADS:
        said = lead_words(words, journeys, lead)
        target = Target("journey" if lead in journeys else "errand", str(lead))
        found.append(Result(target, said.text, said.hint or "", lead_icon(lead)))
    return found
