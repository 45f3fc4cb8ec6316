# Ce que la Caf refuse ou ne peut pas faire, et que faire alors. Puis les mots de la Caf :
# prestations, motifs, alertes.

## Se connecter

problem-credentials-refused = Le numéro ou le mot de passe n’est pas le bon. Vérifiez-les et recommencez.
problem-account-locked = Trop d’essais : par sécurité, ce compte est bloqué pour un moment.
problem-identifier-is-nia = Ce numéro commence par 7 ou 8 : c’est un numéro d’attente, qui ne permet pas de se connecter. Si vous avez un identifiant qui commence par P, utilisez-le. Sinon, demandez à l’accueil.
problem-identifier-malformed = Ce numéro de Sécurité sociale comporte une erreur. Comparez-le avec votre carte Vitale.
problem-identifier-replaced = Votre numéro de Sécurité sociale remplace cet identifiant. Connectez-vous avec ce numéro. La première fois, touchez « Mot de passe oublié ? ».
problem-code-refused = Ce n’est pas ce code. Recopiez celui du dernier message reçu.
problem-code-void = Ce code ne peut plus servir. Demandez-en un autre.
problem-code-expired = Ce code a plus de 10 minutes. Demandez-en un autre.
problem-resend-too-soon = Un code vient de partir. Attendez quelques secondes avant d’en demander un autre.
problem-resends-exhausted = Plusieurs codes sont déjà partis. Reprenez depuis le début, ou demandez à l’accueil.
problem-proof-refused = Votre code ne sert plus : il est trop ancien. Demandez-en un autre.
problem-session-expired = Votre connexion est terminée. Connectez-vous de nouveau.
problem-too-many-requests = Trop de demandes en peu de temps. Attendez un peu, puis réessayez.

## Demander

problem-role-refused = Seule la personne qui gère le dossier peut faire cela. Elle peut vous y autoriser dans « Mes autorisations ».
problem-answers-invalid = Certaines réponses sont à corriger.
problem-period-unavailable = Il n’y a pas d’attestation pour ce mois. Choisissez un autre mois.
problem-period-elsewhere = Ce mois-là, votre dossier était dans une autre Caf : c’est à elle qu’il faut demander l’attestation.

## Envoyer un fichier

problem-file-type-refused = Ce fichier n’est ni un PDF, ni une image JPEG ou PNG. Choisissez un autre fichier, ou scannez le papier.
problem-file-too-large = Ce fichier est trop lourd : 10 Mo au plus. Envoyez-le en plusieurs fois, ou scannez le papier.
problem-file-too-many-pages = Ce document a trop de pages : 30 au plus. Envoyez-le en plusieurs fois.
problem-file-image-too-large = Cette image est trop grande pour être lue. Scannez plutôt le papier.
problem-file-unreadable = Ce fichier est vide ou abîmé : il ne s’ouvre pas. Choisissez un autre fichier, ou scannez le papier.
problem-file-encrypted = Ce PDF est protégé : la Caf ne pourrait pas le lire. Choisissez une copie sans protection, ou scannez le papier.
problem-storage-full = La Caf n’a plus de place pour recevoir des fichiers. Prévenez l’accueil, ou réessayez plus tard.
problem-upload-offset-wrong = L’envoi s’est décalé en chemin. Réessayez : il reprendra au bon endroit.
problem-upload-length-wrong = Le fichier n’a pas la taille annoncée. Recommencez l’envoi.
problem-upload-part-too-large = Cette borne envoie de trop gros morceaux. Prévenez l’accueil.
problem-upload-part-damaged = Un morceau du fichier s’est abîmé en chemin. Réessayez.
problem-upload-damaged = Le fichier s’est abîmé en chemin : rien n’a été gardé. Réessayez.

## Quand quelque chose ne marche pas

problem-unreachable = La Caf ne répond pas. Réessayez dans un instant.
problem-timeout = La Caf met trop de temps à répondre. Réessayez dans un instant.
problem-unavailable = Le service de la Caf est arrêté pour un moment. Réessayez un peu plus tard.
problem-internal = Une erreur est survenue à la Caf. Réessayez ; si cela continue, prévenez l’accueil.
problem-not-found = Ce que vous demandez n’est plus là.
problem-kiosk-refused = La Caf ne reconnaît pas cette borne. Prévenez l’accueil.
problem-request-invalid = La Caf n’a pas compris cette demande. Prévenez l’accueil.
problem-method-refused = Cette borne demande une chose que la Caf ne sait pas faire. Prévenez l’accueil.
problem-idempotency-key-missing = Cette borne a oublié de numéroter l’envoi. Prévenez l’accueil.
problem-idempotency-key-reused = Un autre envoi porte déjà ce numéro. Recommencez l’envoi depuis le début.

## Prestations

benefit-aide-logement = Aide au logement
benefit-rsa = Revenu de solidarité active (RSA)
benefit-prime-activite = Prime d’activité
benefit-af = Allocations familiales
benefit-cf = Complément familial
benefit-asf = Allocation de soutien familial (Asf)
benefit-paje-base = Allocation de base de la Paje
benefit-aah = Allocation aux adultes handicapés (AAH)
benefit-ars = Allocation de rentrée scolaire (Ars)
benefit-aeeh = Allocation d’éducation de l’enfant handicapé (AEEH)

## Pourquoi un droit est refusé ou suspendu

reason-ressources-superieures = Vos ressources dépassent le plafond.
reason-declaration-manquante = Il manque votre déclaration de ressources.
reason-piece-manquante = Il manque un document que la Caf vous a demandé.
reason-sejour-a-justifier = Il faut justifier votre droit au séjour.
reason-age-de-l-enfant = Votre enfant a dépassé l’âge limite.
reason-changement-de-situation = Votre situation a changé.
reason-controle-sans-reponse = La Caf n’a pas reçu votre réponse à une demande de contrôle.

## Ce que la Caf attend

alert-declaration-trimestrielle = Déclarez vos ressources des trois derniers mois.
alert-piece-demandee = La Caf attend un document de votre part.
alert-coordonnees-a-confirmer = Vérifiez que vos coordonnées sont toujours bonnes.
alert-compte-bancaire-a-verifier = Vérifiez votre compte bancaire : un paiement pourrait ne pas arriver.
alert-titre-de-sejour-expire = Votre titre de séjour se termine bientôt ou est terminé. Envoyez le nouveau.
problem-conseiller-refused = Ce code, ce badge ou ce nom n’est pas le bon. Réessayez.
problem-conseiller-locked = Trop d’essais. Cet accès est fermé pendant quelques minutes.
problem-conseiller-absent = Le conseiller n’est plus là. Il doit se présenter de nouveau.
problem-mandat-refused = Un conseiller ne peut pas avoir cet accord. Vous seul pouvez faire cette démarche.
problem-mandat-missing = Un conseiller est là, mais sans votre accord pour cette démarche. Donnez votre accord, ou continuez sans lui.
problem-training-only = Ici, on s’entraîne. Rien n’est envoyé à la Caf.
