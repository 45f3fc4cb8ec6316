"""What a visit holds, and what its last page tells."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.contract.access import Role
from kiosk.contract.models import AttestationKind, Person, Session
from kiosk.visit.state import (
    NOTES,
    AttestationPrinted,
    DocumentSent,
    Erased,
    EstimatePrinted,
    NotePrinted,
    Origin,
    Paper,
    Preferences,
    PrintUnfinished,
    SignedIn,
    Take,
    Topic,
    VisitState,
)

PERSON = Person(
    id="p1",
    civilite="Mme",
    nom_naissance="Martin",
    prenoms="Zoé",
    date_naissance=date(1990, 1, 2),
    role=Role.ALLOCATAIRE,
)
SESSION = Session(
    token="jeton-secret", expires_at=datetime(2026, 11, 23, 9, 0, tzinfo=UTC), person=PERSON
)
PRINTED = AttestationPrinted(AttestationKind.PAIEMENT, "2026-10", copies=2)
SENT = DocumentSent("R-2026-000123", 3, frozenset({Origin.CAMERA, Origin.FILE}))


def watched() -> tuple[VisitState, list[Topic]]:
    state, topics = VisitState(), []
    state.observe(topics.append)
    return state, topics


def test_a_new_visit_holds_nothing() -> None:
    state = VisitState()
    assert state.preferences == Preferences("fr", 100, False, False)
    assert state.session is None
    assert (state.answers, state.deeds, state.to_take, state.to_keep) == ({}, (), (), ())
    assert state.erased == ()


def test_preferences_change_one_by_one() -> None:
    state, topics = watched()
    state.prefer(locale="ar")
    state.prefer(text_size=200)
    state.prefer(high_contrast=True)
    state.prefer(high_contrast=True)
    assert state.preferences == Preferences("ar", 200, True)
    assert topics == [Topic.PREFERENCES] * 3
    state.prefer(high_contrast=False)
    assert state.preferences.high_contrast is False
    assert state.erased == (Erased.PREFERENCES,)


def test_preferences_come_from_the_place() -> None:
    state = VisitState(Preferences(locale="en"))
    assert state.preferences.locale == "en"
    assert state.erased == ()


def test_sign_in_and_out() -> None:
    state, topics = watched()
    state.sign_in(SESSION)
    assert state.session is SESSION
    assert state.deeds == (SignedIn(),)
    state.answer("send-document", {"name": "RIB"})
    state.sign_out()
    assert state.session is None
    assert state.answers == {}
    assert topics == [Topic.SESSION, Topic.DEEDS, Topic.ANSWERS, Topic.SESSION, Topic.ANSWERS]
    # What was done is still told on the last page, and what was held is still erased.
    assert state.deeds == (SignedIn(),)
    assert state.erased == (Erased.IDENTITY, Erased.ANSWERS)


def test_signed_in_twice_is_one_deed() -> None:
    state = VisitState()
    state.sign_in(SESSION)
    state.sign_out()
    state.sign_in(SESSION)
    assert state.deeds == (SignedIn(),)


def test_sign_out_without_session_is_silent() -> None:
    state, topics = watched()
    state.sign_out()
    assert topics == []


def test_answers_are_a_copy() -> None:
    state = VisitState()
    given = {"name": "RIB"}
    state.answer("send-document", given)
    given["name"] = "autre"
    assert state.answers["send-document"] == {"name": "RIB"}
    state.forget_answers("send-document")
    state.forget_answers("send-document")
    assert state.answers == {}


def test_the_answers_given_last_stand_last() -> None:
    state = VisitState()
    state.answer("simulation-rsa", {"salaire": 90_000}, to_send=False)
    state.answer("simulation-paje", {"salaire": 80_000}, to_send=False)
    state.answer("simulation-rsa", {"salaire": 70_000}, to_send=False)
    assert list(state.answers) == ["simulation-paje", "simulation-rsa"]


def test_only_what_is_to_be_sent_is_unsent() -> None:
    state = VisitState()
    state.answer("simulation-rsa", {"salaire": 90_000}, to_send=False)
    assert not state.unsent
    state.answer("send-document", {"name": "RIB"})
    assert state.unsent
    state.forget_answers("send-document")
    assert not state.unsent
    state.answer("send-document", {"name": "RIB"})
    state.sign_in(SESSION)
    state.sign_out()
    assert not state.unsent


def test_an_estimate_printed_lies_in_the_tray() -> None:
    state = VisitState()
    state.did(EstimatePrinted("2026-11"))
    assert state.to_take == (Take.PRINTED_SHEETS,)


@pytest.mark.parametrize("kind", NOTES)
def test_a_note_printed_lies_in_the_tray(kind: Paper) -> None:
    state = VisitState()
    state.did(NotePrinted(kind))
    assert state.to_take == (Take.PRINTED_SHEETS,)


def test_what_to_take_and_keep() -> None:
    state = VisitState()
    state.did(PRINTED)
    state.did(SENT)
    assert state.to_take == (Take.PRINTED_SHEETS, Take.PAPERS_UNDER_CAMERA, Take.USB_KEY)
    assert state.to_keep == ("R-2026-000123",)
    assert state.erased == (Erased.DOCUMENTS,)


def test_papers_scanned_but_not_sent_are_to_take_too() -> None:
    state = VisitState()
    state.took_pages(Origin.SCANNER)
    assert state.to_take == (Take.PAPERS_IN_SCANNER,)
    assert state.erased == (Erased.DOCUMENTS,)


def test_unfinished_print_may_leave_sheets() -> None:
    state = VisitState()
    state.did(PrintUnfinished(AttestationKind.QUOTIENT_FAMILIAL, "2026-10"))
    assert state.to_take == (Take.PRINTED_SHEETS,)


def test_an_observer_leaves() -> None:
    state, topics = VisitState(), []
    stop = state.observe(topics.append)
    stop()
    stop()
    state.prefer(locale="en")
    assert topics == []


def test_an_observer_may_leave_while_told() -> None:
    state, told = VisitState(), []

    def once(topic: Topic) -> None:
        told.append(topic)
        stop()

    stop = state.observe(once)
    state.observe(told.append)
    state.prefer(locale="en")
    assert told == [Topic.PREFERENCES, Topic.PREFERENCES]
    state.prefer(locale="ar")
    assert len(told) == 3


def test_nothing_personal_is_represented() -> None:
    state = VisitState()
    state.sign_in(SESSION)
    state.answer("send-document", {"name": "Avis de Zoé"})
    state.did(SENT)
    for secret in ("Martin", "Zoé", "jeton-secret", "R-2026-000123"):
        assert secret not in repr(state)
        assert secret not in repr(SENT)
