# Les attestations : sur une période, le relevé, par courrier, comment les lire.

## Le choix

attestation-kind-periode = Attestation sur une période
    .hint = Les paiements de plusieurs mois, 24 au plus
attestation-kind-releve = Relevé de compte
    .hint = Paiements, droits et dettes d’un mois
attestation-shortcut-last = Ma dernière attestation
attestation-shortcut-statement = Mon relevé du mois dernier
attestation-older = Avant 24 mois
attestation-older-title = Une attestation de plus de 24 mois
attestation-older-text = La borne remonte sur 24 mois. Pour un mois plus ancien, écrivez à votre Caf depuis caf.fr, ou appelez le 32 30. Si votre dossier était dans une autre Caf, c’est à elle qu’il faut le demander.
attestation-period-first-title = Depuis quel mois ?
attestation-period-first-hint = Choisissez le premier mois de la période.
attestation-period-last-title = Jusqu’à quel mois ?
attestation-period-last-hint = La période commence en { $month }.
attestation-view-period = { $what }, de { $first } à { $month }

## Comment le lire

attestation-guide = Comment le lire ?
attestation-guide-title = Comment lire ce document
attestation-guide-hint = Chaque numéro est aussi sur le papier.
attestation-guide-back = Retour au document

## Par courrier

attestation-by-post = Recevoir par courrier
attestation-post-title = Recevoir ce document par courrier ?
attestation-post-hint = { $what }, { $month }
attestation-post-address = Il partira à cette adresse
attestation-post-changed = Ce n’est pas votre adresse ? Ne l’envoyez pas : changez d’abord votre adresse dans Mon Compte, ou demandez à l’accueil.
attestation-post-send = Envoyer par courrier
attestation-posting = Nous préparons l’envoi…
attestation-posted-title = Votre document partira par courrier
attestation-posted-number = Numéro de la demande
attestation-posted-date = Demandé le { $date } à { $time }
attestation-posted-when = Il arrive en quelques jours. Vous n’avez pas besoin de l’imprimer ici.
attestation-posted-keep = Notez ce numéro : donnez-le à la Caf si le courrier n’arrive pas.

## Fin de la visite, aide

farewell-printed-periode = Attestation sur une période, jusqu’en { $month } : imprimée
farewell-printed-releve = Relevé de compte de { $month } : imprimé
farewell-unfinished-periode = Attestation sur une période, jusqu’en { $month } : impression annulée
farewell-unfinished-releve = Relevé de compte de { $month } : impression annulée
farewell-posted = Document demandé par courrier : n° { $number }
help-attestation-guide = Les numéros sont les mêmes sur le papier et dans l’explication.
help-attestation-post = Vérifiez l’adresse. Si elle est bonne, touchez « Envoyer par courrier ».
help-attestation-posted = Notez le numéro de la demande.
