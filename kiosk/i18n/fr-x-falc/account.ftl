# Mon Compte, en facile à lire et à comprendre.

account-detail = Voir plus
account-entry-payments = Mon argent et mes droits
account-entry-debts = L’argent à rendre
account-entry-attestation = Avoir une attestation
account-entry-latest = Ma dernière attestation
account-entry-statement = Mon dernier relevé
account-entry-follow-up = Où en sont mes demandes ?
account-entry-mails = Les messages de la Caf
account-entry-resources = Ce que je gagne
account-entry-change = Dire ce qui change
account-entry-request = Demander une aide
account-entry-agenda = Mes dates
account-entry-contact = Parler à la Caf
account-entry-manage = Mon accès
alert-answer-declaration-trimestrielle = Dire ce que j’ai gagné
alert-answer-coordonnees-a-confirmer = Regarder
manage-hint = Pour entrer dans votre compte.
manage-about-authorisations = Qui peut s’occuper de mon dossier
manage-about-password = Vous devez écrire l’ancien avant
password-changed = La prochaine fois, écrivez le nouveau mot de passe.
password-present-wrong = Ce n’est pas le bon mot de passe.
dossiers-hint = Votre Caf maintenant. Et vos Caf d’avant.
dossiers-what = Vous voulez un papier d’avant ? Demandez à la Caf d’avant. Vous pouvez appeler le 32 30.
