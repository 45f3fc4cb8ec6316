"""What people say and how they spell it, and what it must find among the first three."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from kiosk.content.reading import items, leads_of, shipped
from kiosk.contract.access import EVERYONE
from kiosk.contract.content import Content, Errand
from kiosk.i18n import Words
from kiosk.i18n.search.findable import Target, index_of, known_leads
from kiosk.i18n.search.folding import fold, language
from kiosk.i18n.search.index import Index, Phrase
from kiosk.journeys.model import Journey
from kiosk.journeys.registry import registry

FRENCH = {
    "je me sépare": "je-me-separe",
    "jme separe de mon mari": "je-me-separe",
    "divorse": "je-me-separe",
    "séparation": "je-me-separe",
    "papiers école": "des-papiers-pour-l-ecole",
    "papier pour lecole": "des-papiers-pour-l-ecole",
    "cantine": "des-papiers-pour-l-ecole",
    "jattends un bébé": "j-attends-un-enfant",
    "je suis ENCEINTE": "j-attends-un-enfant",
    "alocation logment": "simulation-logement",
    "apl": "simulation-logement",
    "aide pour payer le loyer": "je-paie-un-loyer",
    "loyer impayé": "je-n-arrive-plus-a-payer-mon-loyer",
    "jai perdu mon travail": "je-perds-mon-emploi",
    "chomage": "je-perds-mon-emploi",
    "j’ai plus de boulot": "je-perds-mon-emploi",
    "jai demenager": "je-demenage",
    "changement d'adresse": "je-demenage",
    "rdv": "prendre-rendez-vous",
    "prendre un rendé vous": "prendre-rendez-vous",
    "annuler rdv": "annuler-un-rendez-vous",
    "mot de passe oublié": "mot-de-passe-oublie",
    "mdp perdu": "mot-de-passe-oublie",
    "rsa": "simulation-rsa",
    "prime dactivité": "simulation-prime-activite",
    "combien de temps pour une reponse": "ma-caf",
    "quotient": "mon-quotient-familial",
    "atestation de paiment": "attestation",
    "changer mon rib": "mes-coordonnees-changent",
    "je veux parler à quelqu'un": "contacter-la-caf",
    "numero de telephone de la caf": "contacter-la-caf",
    "mon fils part de la maison": "un-enfant-arrive-ou-part",
    "pension alimentaire": "la-pension-n-est-pas-payee",
    "je veux savoir a quoi jai droit": "toutes-mes-aides",
    "scaner un papier": "send-document",
    "bafa": "je-passe-le-bafa",
    "handicap": "je-suis-en-situation-de-handicap",
    "mon mari est mort": "je-perds-un-proche",
    "la caf me demande de rembourser": "je-dois-de-l-argent-a-la-caf",
    "nounou": "je-fais-garder-mon-enfant",
    "mariage": "je-me-mets-en-couple",
    "retrete": "je-pars-a-la-retraite",
    "ya pas de sous": "je-n-ai-pas-de-revenus",
    "bjr je voudrais inscrire mon bb": "mon-enfant-est-ne",
    "nouveau compte": "creer-mon-compte",
    "déclaration trimestriel": "je-declare-mes-ressources",
    "pas reçu mes allocs": "je-n-ai-pas-recu-mon-paiement",
}
SIMPLER = {
    "je me sépare": "je-me-separe",
    "papiers école": "des-papiers-pour-l-ecole",
    "je perds mon travail": "je-perds-mon-emploi",
    "je veux un rdv": "prendre-rendez-vous",
    "bureau": "points-d-accueil",
}
ENGLISH = {
    "I am separating": "je-me-separe",
    "school papers": "des-papiers-pour-l-ecole",
    "lost my job": "je-perds-mon-emploi",
    "i am pregnent": "j-attends-un-enfant",
    "housing benifit": "simulation-logement",
    "new adress": "je-demenage",
    "forgot password": "mot-de-passe-oublie",
    "cancel my apointment": "annuler-un-rendez-vous",
    "how long do i wait": "ma-caf",
    "print a certificate": "attestation",
    "low wage": "je-gagne-peu",
    "disabled child": "mon-enfant-est-handicape",
    "talk to someone": "contacter-la-caf",
    "apl": "simulation-logement",
    "child suport": "la-pension-n-est-pas-payee",
}
ARABIC = {
    "أنا أنفصل عن زوجي": "je-me-separe",
    "الطّلاق": "je-me-separe",
    "اوراق مدرسه": "des-papiers-pour-l-ecole",
    "أوراق المدرسة": "des-papiers-pour-l-ecole",
    "أنا حامل": "j-attends-un-enfant",
    "فقدت عملي": "je-perds-mon-emploi",
    "شغل جديد": "je-commence-un-travail",
    "مساعدة السكن": "je-paie-un-loyer",
    "نسيت كلمة السر": "mot-de-passe-oublie",
    "الغاء الموعد": "annuler-un-rendez-vous",
    "شهاده": "attestation",
    "rsa": "simulation-rsa",
    "عنوان جديد": "je-demenage",
    "ابني معاق": "mon-enfant-est-handicape",
    "النفقة": "la-pension-n-est-pas-payee",
}
SAID = [
    (locale, typed, found)
    for locale, table in (
        ("fr", FRENCH),
        ("fr-x-falc", SIMPLER),
        ("en", ENGLISH),
        ("ar", ARABIC),
    )
    for typed, found in table.items()
]


@cache
def journeys() -> Mapping[str, Journey]:
    """Those that there are, and a stand-in for each that a situation leads to."""
    led = {lead for item in items(shipped()) for lead in leads_of(item)} - set(Errand)
    awaited = {
        lead: Journey(id=lead, pages=(), roles=EVERYONE, submits=False)
        for lead in led - registry().keys()
    }
    return {**registry(), **awaited}


@cache
def index(locale: str) -> Index[Target]:
    return index_of(Words(locale), journeys(), shipped())


@pytest.mark.parametrize(("locale", "typed", "found"), SAID)
def test_what_is_said_finds_what_can_be_done(locale: str, typed: str, found: str) -> None:
    hits = [hit.target.id for hit in index(locale).find(typed, most=3)]
    assert found in hits


@pytest.mark.parametrize("typed", ["", "   ", "xyzzy", "?!", "١٢٣"])
def test_nothing_is_found_of_nothing(typed: str) -> None:
    assert index("fr").find(typed) == ()


def test_a_word_is_found_while_it_is_typed_and_no_more_once_it_is_finished() -> None:
    assert index("fr").find("démén")[0].target.id == "je-demenage"
    assert index("fr").find("dém ") == ()


def test_the_likeliest_stands_first_and_no_more_than_asked() -> None:
    hits = index("fr").find("rendez-vous", most=2)
    assert [hit.target.id for hit in hits] == ["prendre-rendez-vous", "annuler-un-rendez-vous"]
    assert hits[0].score > hits[1].score


def test_what_leads_nowhere_here_is_not_found() -> None:
    alone = Content(situations=tuple(s for s in shipped().situations if s.id == "je-passe-le-bafa"))
    assert known_leads(("demande-bafa", "mon-compte"), {}) == ("mon-compte",)
    assert index_of(Words("fr"), {}, alone).find("bafa") == ()


def test_a_procedure_that_signs_in_is_none_that_one_looks_for() -> None:
    for typed in ("saisir le code reçu", "choisir un mot de passe"):
        assert "enter-code" not in [hit.target.id for hit in index("fr").find(typed)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Élève", "eleve"), ("cœur", "coeur"), ("أُسْرَة", "اسره"), ("مدرسة", "مدرسه"), ("allô", "alo")],
)
def test_words_written_otherwise_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_the_article_of_arabic_is_no_part_of_a_word() -> None:
    spoken = language("ar")
    assert spoken.tokens("والمدرسة") == spoken.tokens("مدرسة")


def test_an_index_of_nothing_finds_nothing() -> None:
    empty: Index[str] = Index([])
    assert empty.find("rsa") == ()
    assert Index([("a", (Phrase("", "fr"),))]).find("rsa") == ()
