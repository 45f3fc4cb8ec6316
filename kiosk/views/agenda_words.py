"""How a date of the agenda is said."""

from __future__ import annotations

from kiosk.contract.agenda import AgendaEvent, AgendaKind
from kiosk.contract.vocabulary import AGES, PAPERS
from kiosk.i18n import Words
from kiosk.views.money_words import benefit


def what(words: Words, event: AgendaEvent) -> str:
    """Return what happens that day."""
    return words.text(_message(event), **_named(words, event))


def why(words: Words, event: AgendaEvent) -> str:
    """Return why it matters."""
    if event.kind is AgendaKind.ANNIVERSAIRE and event.age in AGES:
        return words.text(f"agenda-age-{event.age}")
    return words.attribute(_message(event), "hint", **_named(words, event)) or ""


def when(words: Words, event: AgendaEvent) -> str:
    """Return the day; of what is late, that it is to do now."""
    return words.text("agenda-late") if event.late else words.date(event.on)


def _message(event: AgendaEvent) -> str:
    if event.kind is AgendaKind.DECLARATION and event.late:
        return "agenda-declaration-late"
    return f"agenda-{event.kind}"


def _named(words: Words, event: AgendaEvent) -> dict[str, str | int]:
    paper = event.paper if event.paper in PAPERS else "autre"
    return {
        "benefit": benefit(words, event.benefit) if event.benefit else "",
        "name": (event.prenoms or "").split(" ", 1)[0],
        "age": event.age or 0,
        "paper": words.text(f"paper-{paper}"),
        "time": words.time(event.at) if event.at else "",
        "place": event.place or "",
    }
