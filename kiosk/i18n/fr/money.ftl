# L’argent : les paiements, les droits, comment un montant est dit.

## Mes paiements et mes droits

payments-title = Mes paiements et mes droits
payments-loading = Nous cherchons vos paiements…
payments-earlier = Mois précédent
payments-later = Mois suivant
payments-choose = Choisir le mois
payments-choose-title = Quel mois voulez-vous voir ?
payments-choose-hint = Vous pouvez remonter sur 24 mois.
payments-month-paid = Payé : { $amount }
payments-month-none = Aucun paiement
payments-payments = Mes paiements
payments-none = Aucun paiement dans ce mois.
payments-elsewhere = En { $month }, votre dossier était à la { $caf }. Demandez-lui ce qu’elle a versé, par mail ou au 32 30.
payments-paid-on = Versé le { $date }
payments-regularised = Nous avons régularisé votre dossier : une somme concerne un mois passé.
payments-rights = Mes droits du mois
payments-no-right = Aucun droit dans ce mois.
payments-total = Total de mes droits
payments-quotient = Quotient familial
payments-missing = Prestations sans droits
payments-suspended = Suspendu
payments-refused = Pas de droit
payments-statement = Relevé de ce mois
payments-known = Vos droits sont calculés avec ce que la Caf sait de vous aujourd’hui. Si vous avez envoyé un document ou une déclaration, vos droits changeront quand elle l’aura traité. Un virement met quelques jours à arriver à la banque.

## Comment une ligne est dite

money-to-account = Sur le compte de { $name }, { $account }
money-to-third-party = Versé à un tiers : { $name }, compte { $account }
money-for-month = Pour { $month }
money-for-months = Pour la période de { $first } à { $last }
money-line-deduction = Retenue pour une dette : { $benefit }
money-line-more = Rappel : { $benefit }
money-line-less = Trop-perçu repris : { $benefit }
money-benefit-unknown = Autre prestation
money-reason-unknown = La Caf n’a pas donné le motif. Demandez-lui au 32 30.

## Que faire quand un droit manque

reason-ressources-trimestrielles = Vos ressources trimestrielles n’ont pas été fournies.
reason-informations-manquantes = Il manque des informations pour calculer ce droit.
remedy-declaration-manquante = Faites votre déclaration de ressources dans Mon Compte. Le droit est recalculé ensuite.
remedy-piece-manquante = Envoyez ce document ici, avec « Envoyer un document ».
remedy-sejour-a-justifier = Envoyez une copie de votre titre de séjour, avec « Envoyer un document ».
remedy-changement-de-situation = Vérifiez votre situation dans Mon Compte. Si elle n’est pas à jour, déclarez le changement.
remedy-controle-sans-reponse = Répondez au courrier de contrôle. Vous pouvez envoyer votre réponse ici, avec « Envoyer un document ».
remedy-ressources-trimestrielles = Déclarez vos ressources des trois derniers mois dans Mon Compte.
remedy-informations-manquantes = Regardez vos courriers : la Caf y dit ce qu’elle attend. Sinon, appelez le 32 30.

## Aide

help-payments = Vous voyez un mois à la fois. Touchez « Mois précédent » ou « Choisir le mois » pour en voir un autre.
help-month-choice = Touchez le mois que vous voulez. Le plus récent est en haut.
