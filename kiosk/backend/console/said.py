"""What the console says of a visit, in French: its conseillers work in it."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from kiosk.contract.accompaniment import PartKind, Presence, PrinterWord
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.words import NOTHING, plain
from kiosk.journeys.registry import registry

#: The screen on which a kiosk waits for somebody.
FREE = "attract"

PRINTERS = {
    PrinterWord.READY: "Imprimante prête",
    PrinterWord.NONE: "Pas d’imprimante",
    PrinterWord.NO_PAPER: "Plus de papier",
    PrinterWord.TROUBLE: "Imprimante en panne",
}

KINDS = {
    PartKind.TITLE: "Titre",
    PartKind.TEXT: "Texte",
    PartKind.BUTTON: "Bouton",
    PartKind.FIELD: "Champ",
    PartKind.CHOICE: "Choix",
    PartKind.PICTURE: "Image",
    PartKind.BAR: "Barre",
}

#: What somebody does on screens that are of no journey; any other one is « sur la borne ».
_DOING = {
    "À l’accueil": "home",
    "Dans Mon Compte": "account my-caf profile dossiers delegation manage agenda resources "
    "month-choice",
    "Lit ses courriers": "mails mail-view mail-text post",
    "Regarde ses paiements et ses droits": "payments debts debt repaid repay-amount repay-page "
    "rib-offer",
    "Demande une attestation": "attestation-choice attestation-guide attestation-month "
    "attestation-post attestation-posted attestation-view",
    "Numérise un papier": "camera scanner source files page-view page-refused pages paper corners "
    "paper-check phone reading identity-camera identity-read nothing-came",
    "Imprime": "printing",
    "Estime ses droits": "estimate estimate-detail estimate-next estimate-summary estimate-take "
    "simulation-choice simulation-known",
    "Prend rendez-vous": "meet-cancel meet-check meet-day meet-done meet-hour meet-mode "
    "meet-place meet-who meetings",
    "Choisit une démarche": "demarches next-step draft",
    "A envoyé sa démarche": "demarche-receipt receipt already-sent",
    "Garde sa démarche pour plus tard": "draft-kept",
    "Suit ses démarches": "follow-up followed",
    "Ouvre un compte": "create-intro account-created",
    "Se connecte": "code franceconnect franceconnect-web",
    "Donne ou regarde un mandat": "mandat mandat-curateur mandat-days mandat-given "
    "mandat-journeys mandat-needed mandat-protection mandat-revoke mandat-text mandat-tutelle "
    "mandats",
    "S’entraîne avec un conseiller": "training-account training-accounts training-sent",
    "Cherche une information": "search news places site sites situation situations contact "
    "phones questions note-view",
    "Rencontre une panne": "trouble fault",
    "A presque fini": "exit farewell",
}
_BY_SCREEN = {screen: said for said, screens in _DOING.items() for screen in screens.split()}


def where(presence: Presence | None) -> str:
    """Return what a visitor does, never what they answer."""
    if presence is None:
        return "Vient d’arriver"
    if presence.journey is not None and presence.journey in registry():
        return title_of(presence.journey)
    return _BY_SCREEN.get(presence.screen, "Sur la borne")


def step(presence: Presence | None) -> str | None:
    """Return at which page of a journey a visitor is, with its title where it has one that is
    the same for everybody."""
    if presence is None or presence.page is None:
        return None
    count = f"page {presence.page}" + (f" sur {presence.pages}" if presence.pages else "")
    title = _page_title(presence.journey or "", presence.page_id or "")
    return count if title is None else f"{count} : {title}"


@cache
def title_of(journey: str) -> str:
    """Return what a journey of the registry is called."""
    return plain(JourneyWords(registry()[journey], Words("fr")).title().text)


@cache
def _page_title(journey: str, page_id: str) -> str | None:
    known = registry().get(journey)
    page = None if known is None else next((p for p in known.pages if p.id == page_id), None)
    if known is None or page is None:
        return None
    title = plain(JourneyWords(known, Words("fr")).page(page).text)
    return None if NOTHING in title else title


def since(begun: datetime, now: datetime) -> str:
    """Return for how long: whole minutes."""
    minutes = max(0, int((now - begun).total_seconds() // 60))
    if minutes < 1:
        return "depuis moins d’une minute"
    if minutes < 60:
        return f"depuis {minutes} min"
    return f"depuis {minutes // 60} h {minutes % 60:02}"
