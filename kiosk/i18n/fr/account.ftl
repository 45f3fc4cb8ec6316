# Mon Compte : son accueil, son menu, Gérer Mon Compte, Mes dossiers.

account-dossier = Dossier n° { $number }, { $caf }
account-detail = Voir le détail
account-next-date = { $date } : { $what }
account-entry-payments = Mes paiements et mes droits
account-entry-debts = Mes dettes
account-entry-attestation = Télécharger une attestation
account-entry-latest = Ma dernière attestation de paiement
account-entry-statement = Mon dernier relevé de compte
account-entry-follow-up = Suivre mes démarches
account-entry-mails = Mes courriers et courriels
account-entry-resources = Mes ressources
account-entry-change = Déclarer un changement
account-entry-declare = Faire une déclaration
account-entry-request = Demander une prestation
account-entry-agenda = Mon agenda
account-entry-contact = Contacter ma Caf
account-entry-dossiers = Mes dossiers
account-entry-profile = Mon profil
account-entry-manage = Gérer Mon Compte

## Ce qui répond à une alerte

alert-answer-declaration-trimestrielle = Faire ma déclaration
alert-answer-piece-demandee = Envoyer le document
alert-answer-coordonnees-a-confirmer = Vérifier mes coordonnées
alert-answer-compte-bancaire-a-verifier = Donner mon compte bancaire
alert-answer-titre-de-sejour-expire = Envoyer mon titre de séjour

## Gérer Mon Compte

manage-hint = Ce qui concerne votre accès.
manage-password = Changer mon mot de passe
manage-contact = Mes coordonnées
manage-about-authorisations = Qui peut gérer le dossier avec vous
manage-about-password = Celui d’aujourd’hui vous sera demandé
manage-about-contact = Téléphone, courriel, adresse
password-changed-title = Votre mot de passe est changé
password-changed = Utilisez le nouveau mot de passe la prochaine fois.
password-present-wrong = Ce n’est pas votre mot de passe d’aujourd’hui.

## Mes dossiers

dossiers-hint = Votre Caf d’aujourd’hui, et celles d’avant.
dossiers-now = Votre dossier d’aujourd’hui
dossiers-number = Dossier n° { $number }
dossiers-until = Jusqu’en { $month }
dossiers-what = Pour un document d’avant, demandez-le à cette Caf : par courriel depuis son site, ou au 32 30.
dossiers-write = Écrire à la Caf

help-dossiers = Cette page montre à quelles Caf vous avez eu un dossier. Touchez « Retour » pour revenir à Mon Compte.
help-manage = Touchez ce que vous voulez changer.
