"""How what can be done is called and drawn, wherever it is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.contract.content import Errand, Lead
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords, Saying
from kiosk.journeys.model import Journey
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.rows import ListRow
from kiosk.views.ui import Ui

_ERRANDS = {
    Errand.ATTESTATION: "printer",
    Errand.ACCOUNT: "person",
    Errand.CREATE: "plus",
    Errand.ESTIMATE: "chart",
    Errand.PASSWORD: "lock",
    Errand.AUTHORISATIONS: "people",
    Errand.CONTACT: "phone",
    Errand.MEET: "calendar",
    Errand.CANCEL_MEETING: "calendar",
    Errand.PLACES: "home",
    Errand.MY_CAF: "info",
    Errand.NEWS: "info",
    Errand.QUESTIONS: "question",
}

#: Démarches by the beginning of their id.
_JOURNEYS = {
    "simulation": "chart",
    "toutes": "chart",
    "demande": "document",
    "changer": "pencil",
    "declarer": "euro",
    "ecrire": "letter",
    "send": "scan",
}


def lead_words(words: Words, journeys: Mapping[str, Journey], lead: Lead) -> Saying:
    """Return what a lead is called and its hint."""
    if lead in journeys:
        return JourneyWords(journeys[lead], words).title()
    text_id = f"errand-{lead}"
    return Saying(words.text(text_id), words.attribute(text_id, "hint"))


def lead_icon(lead: Lead) -> str:
    """Return the drawing of a lead."""
    if lead in frozenset(Errand):
        return _ERRANDS[Errand(lead)]
    return _JOURNEYS.get(lead.partition("-")[0], "document")


def lead_rows(
    ui: Ui,
    journeys: Mapping[str, Journey],
    leads: Iterable[Lead],
    go: Callable[[Lead], None],
) -> QWidget:
    """Return a row for each lead, in two columns where there is room."""
    holder = QWidget()
    columns = ColumnsLayout(ui.theme.lengths.small_gap, most=2, least_width=ui.theme.soft_px(620))
    holder.setLayout(columns)
    for lead in leads:
        said = lead_words(ui.words, journeys, lead)
        row = ListRow(ui, said.text, said.hint or "", icon=lead_icon(lead))
        row.setObjectName(f"lead-{lead}")
        row.clicked.connect(partial(go, lead))
        columns.addWidget(row)
    return holder
