"""What each kind of paper says, and what it never says. Data: folded French wording.

Sources of the wording: articles R. 3243-1 to R. 3243-5 of the Code du travail and the order of
25 February 2016 (payslip); law 89-462 of 6 July 1989, article 21 (rent receipt); the notices of
the DGFiP; the CFONB's layout of the RIB and ISO 13616 (IBAN); Regulation (EU) 2019/1157 and
ICAO 9303 (identity papers); the usual formulas of schools and employers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.scanner.kinds.kind import PaperKind


@dataclass(frozen=True)
class Clue:
    """Ways of saying one thing, and what it weighs where the page says it: once, however often.

    ``title``: it weighs so much only as a title; named in a sentence it is worth hardly
    anything, as a letter names the papers that it asks for.
    """

    weight: float
    phrases: tuple[str, ...]
    title: bool = False


def _clues(table: str) -> tuple[Clue, ...]:
    """Read lines ``weight[T] | phrase | phrase``."""
    found = []
    for line in filter(None, table.splitlines()):
        weight, *phrases = (part.strip() for part in line.split("|"))
        found.append(Clue(float(weight.rstrip("T")), tuple(phrases), weight.endswith("T")))
    return tuple(found)


#: What any identity paper says, with or without its English.
_BEARER = """
0.8 | surname | nom surname
0.8 | given names | prenoms given names | forenames
0.6 | nationalite | nationality
0.6 | date de naissance | date of birth | ne e le
0.6 | lieu de naissance | place of birth
0.5 | sexe sex | sexe
0.8 | date d expiration | date of expiry | expiry date | date d expir
1.0 | signature du titulaire | holder s signature
"""

CLUES: Mapping[PaperKind, tuple[Clue, ...]] = MappingProxyType(
    {
        PaperKind.IDENTITY_CARD: _clues(
            _BEARER
            + """
3.0T | carte nationale d identite | carte d identite | identity card | national identity card
1.0 | republique francaise | french republic
1.0 | carte nationale d identite
1.0 | carte valable jusqu au | delivree le | delivree par
0.8 | document no | numero du document | n du document
0.4 | taille | height
-3.0 | passeport | passport
-4.0 | titre de sejour | residence permit | permis de sejour
-5.0 | permis de conduire | driving licence
-5.0 | carte vitale | carte d assurance maladie | carte europeenne
-4.0 | livret de famille | acte de naissance | extrait d acte
-4.0 | carte d electeur | carte electorale | carte d etudiant | carte mobilite inclusion
-3.0 | declaration de perte | declaration de vol | pieces a fournir | documents a fournir
"""
        ),
        PaperKind.PASSPORT: _clues(
            _BEARER
            + """
3.0T | passeport | passport | passeport passport
1.0 | passeport no | passport no | passeport n
0.8 | republique francaise | union europeenne | european union
1.0 | couleur des yeux | colour of eyes | color of eyes
0.7 | autorite | authority
0.5 | taille | height
-3.0 | carte nationale d identite | identity card
-3.0 | titre de sejour | residence permit
-3.0 | pieces a fournir | documents a fournir | demande de passeport
"""
        ),
        PaperKind.TITRE_DE_SEJOUR: _clues(
            _BEARER
            + """
3.5T | titre de sejour | residence permit | permis de sejour | carte de sejour
3.0T | carte de resident | certificat de residence | autorisation provisoire de sejour
3.0T | recepisse de demande | recepisse de demande de carte de sejour
3.0T | attestation de demande d asile | attestation de prolongation d instruction
1.0 | vie privee et familiale | protection subsidiaire | reconnu refugie | passeport talent
1.5 | autorise son titulaire a travailler | autorise a travailler | autorise son titulaire
0.8 | remarques | remarks | observations
1.0 | categorie du titre | type de titre | motif du sejour | type of permit
0.8 | prefecture | prefet | ministere de l interieur
1.2 | numero etranger | n etranger | numero d etranger | agdref
-3.0 | passeport no | passport no
-4.0 | obligation de quitter | rejet de votre demande | convocation
-3.0 | pieces a fournir | documents a fournir | je soussigne
"""
        ),
        PaperKind.PAYSLIP: _clues(
            """
3.0T | bulletin de paie | bulletin de salaire | bulletin de paye | fiche de paie
3.0T | bulletin de solde | bulletin de traitement | fiche de salaire
2.5 | conservez ce bulletin | conserver ce bulletin | bulletin de paie sans limitation de duree
2.0 | net a payer avant impot | montant net social | net social
1.5 | net imposable | net fiscal | montant imposable
1.5 | part salariale | cotisations salariales | part salarie | retenues salariales | a deduire
1.5 | part patronale | cotisations patronales | part employeur | charges patronales
1.2 | salaire de base | traitement brut | traitement de base | salaire brut | brut mensuel
1.2 | csg deductible | csg non deductible | csg crds | csg imposable
1.2 | total des cotisations | total cotisations | total des retenues | total des charges
1.5 | assurance chomage | securite sociale plafonnee | retraite complementaire | vieillesse
0.8 | complementaire sante | mutuelle | prevoyance
0.8 | net a payer | net paye
1.0 | conges payes | conges acquis | conges restants | solde conges
1.0 | heures supplementaires | taux horaire | nombre d heures | heures mensuelles
0.8 | convention collective
0.7 | urssaf
0.5 | code ape | code naf | naf ape | siret
1.0 | periode de paie | periode du | paie du mois
0.8 | prelevement a la source
1.5 | cout total employeur | total verse par l employeur | allegement de cotisations
-3.0 | entre les soussignes | il a ete convenu | periode d essai
-1.5 | je soussigne | nous soussignes
-2.0 | facture | montant ttc | total ttc
-3.0 | revenu fiscal de reference | avis d impot
-3.0 | solde de tout compte | certificat de travail
-2.0 | ancien solde | nouveau solde
"""
        ),
        PaperKind.RENT_RECEIPT: _clues(
            """
3.5T | quittance de loyer | quittance | recu de loyer | quittance de loyers
2.5 | donne quittance | dont quittance | pour quittance | lui en donne quittance | valant quittance
1.5 | avoir recu | reconnais avoir recu | la somme de
1.0 | bailleur | proprietaire | bailleresse
1.0 | locataire | locataires
1.5 | provision pour charges | provisions pour charges | provision sur charges | charges locatives
1.5 | loyer hors charges | loyer principal | loyer nu | loyer mensuel | montant du loyer
1.2 | sous reserve de tous mes droits | sous reserve de tous droits | reserve de tous nos droits
2.0 | annule tous les recus | annule tout recu | annule tous recus
1.0 | loi du 6 juillet 1989 | loi n 89 462 | article 21 de la loi
0.5 | loyer
0.8 | logement situe | adresse de la location | adresse du bien | biens loues | adresse du logement
-6.0 | avis d echeance | appel de loyer | avis de loyer
-3.5 | contrat de location | contrat de bail | bail d habitation | etat des lieux
-2.0 | depot de garantie | duree du bail | clause resolutoire
-4.0 | attestation de loyer
-4.0 | attestation d hebergement | attestation d assurance | assurance habitation
-3.0 | mise en demeure | commandement de payer | loyers impayes
-2.0 | montant ttc | total ttc | numero de facture
"""
        ),
        PaperKind.RIB: _clues(
            """
3.5T | releve d identite bancaire | releve d identite postal | identite bancaire
1.5T | rib | iban | vos coordonnees bancaires | coordonnees bancaires
2.5 | ce releve est destine | destine a etre remis | appeles a inscrire | vos creanciers
1.2 | identifiant international de compte | international bank account number
1.2 | code banque | code etablissement | c etab
1.2 | code guichet | guichet
1.2 | cle rib | cle
0.6 | numero de compte | n de compte | n compte
0.8 | iban
0.8 | bic | swift | bank identifier code
0.8 | domiciliation | domiciliation agence
1.0 | titulaire du compte | intitule du compte | titulaire | account owner
-3.5 | releve de compte | ancien solde | nouveau solde | solde crediteur | solde precedent
-4.5 | mandat de prelevement | identifiant creancier | reference unique du mandat | mandat sepa
-3.5 | facture | montant ttc | total ttc
-2.5 | net a payer | cotisations | bulletin de paie
-2.0 | loyer | quittance | avis d echeance
-3.0 | avis d impot | revenu fiscal de reference
-2.0 | ordre de virement | beneficiaire du virement | montant du virement
-2.0 | veuillez | pieces a fournir | joindre
"""
        ),
        PaperKind.TAX_NOTICE: _clues(
            """
3.0T | avis d impot | avis d imposition | avis d impot sur les revenus | avis de non imposition
3.0T | avis de situation declarative | justificatif d impot sur le revenu
1.5T | impot sur les revenus | impot sur le revenu | impots et prelevements sociaux
2.5 | revenu fiscal de reference
2.0 | reference de l avis | reference d avis | numero de l avis
1.2 | numero fiscal
1.5 | direction generale des finances publiques | finances publiques | dgfip
1.0 | impots gouv fr
1.0 | nombre de parts
0.8 | service des impots des particuliers | centre des finances publiques | tresor public
0.8 | declarant 1 | declarant 2 | declar 1
1.0 | revenu brut global | revenu imposable | revenus imposables | total des salaires
1.0 | mise en recouvrement | date d etablissement
1.0 | impot net | votre impot | montant de l impot | vous n avez rien a payer | non imposable
-6.0 | taxe fonciere | taxes foncieres | taxe d habitation | cotisation fonciere
-4.0 | declaration des revenus | declaration de revenus | ma declaration
-4.0 | avis de contravention | amende forfaitaire | saisie administrative | tiers detenteur
-3.0 | part salariale | part patronale | net a payer avant impot
-2.0 | pieces a fournir | joindre | bailleur
"""
        ),
        PaperKind.SCHOOL_CERTIFICATE: _clues(
            """
3.5T | certificat de scolarite | attestation de scolarite | certificat d inscription
3.5T | attestation d inscription | certificat de scolarite et d assiduite
1.2 | annee scolaire | annee universitaire
1.2 | est inscrit | est inscrite | est regulierement inscrit | est scolarise | inscrit en qualite
1.2 | chef d etablissement | le proviseur | la proviseure | le principal | la principale
1.0 | directeur de l ecole | directrice de l ecole | president de l universite | le directeur
0.8 | academie | rectorat | education nationale
0.8 | ecole elementaire | ecole primaire | ecole maternelle | college | lycee | universite
0.8 | en classe de | classe de | classe
0.8 | ine | identifiant national | numero etudiant
0.6 | eleve | etudiant | etudiante
0.8 | certifie que | atteste que | certifie | atteste
-3.5 | appreciation | appreciations | conseil de classe | moyenne generale | releve de notes
-3.5 | contrat d apprentissage | convention de stage | apprenti
-3.0 | facture | restauration scolaire | prix du repas
-4.0 | assurance scolaire | responsabilite civile
-2.5 | bourse | diplome | reussite
-2.5 | dossier d inscription | pieces a fournir | demande d inscription
-2.0 | salarie | salaire | employeur
"""
        ),
        PaperKind.PAY_ATTESTATION: _clues(
            """
3.0T | attestation employeur | attestation de l employeur | attestation d employeur
3.0T | attestation de travail | attestation d emploi | attestation de presence
3.0T | attestation de salaire | attestation de salaires | attestation de remuneration
3.0T | certificat d emploi
2.0 | atteste employer | certifie employer | certifions employer | fait partie de nos effectifs
1.5 | est employe | est salarie | est employee | est salariee | employe au sein | occupe le poste
1.0 | en qualite de | en tant que
1.0 | je soussigne | nous soussignes | la soussignee | le soussigne
0.8 | salaire brut | salaire mensuel | salaire net | remuneration | brut mensuel
1.0 | contrat a duree indeterminee | contrat a duree determinee | cdi
0.8 | pour servir et valoir | valoir ce que de droit | a la demande de l interesse
0.8 | employeur | entreprise | societe
1.0 | ressources humaines | gerant | gerante | le directeur general
1.5 | dernier jour de travail | indemnites journalieres | conge parental | heures par semaine
0.3 | siret | siren
-3.5 | libre de tout engagement | solde de tout compte | certificat de travail
-3.5 | annee scolaire | annee universitaire | eleve | est inscrit | est inscrite
-3.0 | loyer | bailleur | locataire
-3.0 | heberge | sur l honneur
-2.5 | part patronale | csg deductible | net imposable
-3.0 | entre les soussignes | il a ete convenu | periode d essai
-3.0 | attestation d assurance | contrat d assurance | assure
-3.0 | attestation de paiement | attestation de droits | quotient familial
-2.0 | convention de stage | stagiaire
"""
        ),
    }
)

#: What a paper of some kinds cannot but say: a demand for rent says all the rest too.
NEEDED: Mapping[PaperKind, tuple[str, ...]] = MappingProxyType(
    {
        PaperKind.RENT_RECEIPT: ("quittance", "recu"),
        PaperKind.SCHOOL_CERTIFICATE: ("scolarite", "inscrit", "inscrite", "inscription"),
        PaperKind.PAY_ATTESTATION: ("atteste", "attestation", "certifie", "certificat"),
    }
)

#: What says of any page that it asks for papers, and is none of them.
ASKING = Clue(
    -3.0,
    (
        "pieces a fournir",
        "documents a fournir",
        "pieces justificatives",
        "veuillez nous envoyer",
        "nous faire parvenir",
        "merci de nous transmettre",
    ),
)

#: How a zone for machines begins: the code of the paper, ICAO 9303 and the French papers.
ZONES: Mapping[str, PaperKind] = MappingProxyType(
    {
        "ID": PaperKind.IDENTITY_CARD,
        "P": PaperKind.PASSPORT,
        "IR": PaperKind.TITRE_DE_SEJOUR,
        "IT": PaperKind.TITRE_DE_SEJOUR,
        "AR": PaperKind.TITRE_DE_SEJOUR,
        "TS": PaperKind.TITRE_DE_SEJOUR,
        "CR": PaperKind.TITRE_DE_SEJOUR,
    }
)
