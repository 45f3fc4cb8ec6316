"""Keys that travel as plain text; each has its sentence in every catalogue.

``benefit-<key>``, ``reason-<key>`` and ``alert-<key>``. A backend may send a key that is
not here: the kiosk then says that it does not know it, rather than nothing.
"""

from __future__ import annotations

#: Benefits. Names follow OpenFisca-France and API Particulier where they have one.
BENEFITS = (
    "aide_logement",
    "rsa",
    "prime_activite",
    "af",
    "cf",
    "asf",
    "paje_base",
    "aah",
    "ars",
    "aeeh",
)

#: Why a right is refused or suspended.
REASONS = (
    "ressources-superieures",
    "declaration-manquante",
    "piece-manquante",
    "sejour-a-justifier",
    "age-de-l-enfant",
    "changement-de-situation",
    "controle-sans-reponse",
    "ressources-trimestrielles",
    "informations-manquantes",
)

#: The reasons about which a person can do something; the words are ``remedy-<key>``.
REMEDIES = (
    "declaration-manquante",
    "piece-manquante",
    "sejour-a-justifier",
    "changement-de-situation",
    "controle-sans-reponse",
    "ressources-trimestrielles",
    "informations-manquantes",
)

#: The parts of an attestation de paiement, in their order on it; ``guide-part-<key>`` is the
#: title that each has there, and on the screen that explains how to read it.
ATTESTATION_PARTS = ("paiements", "destinataires", "droits", "sans-droits")

#: The alert that a quarterly declaration answers.
DECLARATION_DUE = "declaration-trimestrielle"

#: What the Caf waits for.
ALERTS = (
    DECLARATION_DUE,
    "piece-demandee",
    "coordonnees-a-confirmer",
    "compte-bancaire-a-verifier",
    "titre-de-sejour-expire",
)

#: How a household lives; the words are ``family-<key>``.
FAMILIES = ("celibataire", "marie", "pacse", "concubinage", "separe", "divorce", "veuf")

#: How one lives where one lives; the words are ``occupation-<key>``.
OCCUPATIONS = ("locataire", "meuble", "colocataire", "foyer", "accedant", "proprietaire", "heberge")

#: What one does; the words are ``activite-<key>``.
ACTIVITES = (
    "salarie",
    "independant",
    "apprenti",
    "etudiant",
    "chomage",
    "sans-activite",
    "conge-parental",
    "arret-maladie",
    "invalidite",
    "retraite",
    "esat",
)

#: What one lives on; the words are ``resource-<key>``. As simulations call them, and what only
#: a declaration asks about: a paid training, and all the rest.
RESOURCES = (
    "salaire",
    "chomage",
    "independant",
    "retraite",
    "invalidite",
    "indemnites-journalieres",
    "pension-alimentaire",
    "formation",
    "autres",
)

#: Supporting papers that a démarche may ask for; the words are ``paper-<key>``.
PAPERS = (
    "carte-identite",
    "titre-sejour",
    "acte-naissance",
    "livret-famille",
    "acte-mariage",
    "convention-pacs",
    "jugement",
    "accord-parents",
    "justificatif-adoption",
    "certificat-grossesse",
    "rib",
    "bail",
    "attestation-loyer",
    "quittance",
    "contrat-pret",
    "attestation-hebergement",
    "justificatif-domicile",
    "bulletins-salaire",
    "contrat-travail",
    "attestation-employeur",
    "attestation-france-travail",
    "attestation-indemnites",
    "justificatif-pension",
    "justificatif-independant",
    "avis-imposition",
    "certificat-scolarite",
    "contrat-apprentissage",
    "attestation-bourse",
    "attestation-crous",
    "attestation-stage",
    "certificat-medical",
    "decision-mdph",
    "attestation-aidant",
    "contrat-garde",
    "agrement-assistante",
    "facture-creche",
    "devis-travaux",
    "accord-proprietaire",
    "facture-demenagement",
    "acte-deces",
    "justificatif-epargne",
    "attestation-retraite",
    "plainte",
    "autre",
)

#: What the Caf may know and fill in (:attr:`kiosk.journeys.model.Question.known`): the ids of
#: the questions that ask it. Those of resources are made of a person, a kind and a month.
FACTS = (
    "naissance",
    "adresse",
    "complement",
    "commune",
    "telephone",
    "email",
    "famille",
    "activite",
    "titulaire",
    "occupation",
    "loyer",
    "conjoint",
    "conjoint-nom",
    "conjoint-prenoms",
    "conjoint-naissance",
    "conjoint-activite",
    "enfants",
)
#: What the Caf writes about; the words are ``mail-<key>``, what it says is their ``.body``.
MAILS = (
    "droits",
    "refus",
    "trop-percu",
    "piece-demandee",
    "declaration-a-faire",
    "document-recu",
    "paiement-fait",
    "situation-a-verifier",
    "bienvenue",
    "mandat",
    "ecrit",
)

#: The ages at which a child changes the rights of a household.
AGES = (3, 6, 14, 16, 18, 20, 21)
