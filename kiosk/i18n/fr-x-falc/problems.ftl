# Ce que la Caf refuse ou ne peut pas faire, en phrases courtes.

problem-credentials-refused = Le numéro est faux ou le mot de passe est faux. Regardez bien. Recommencez.
problem-account-locked = Il y a eu trop d’essais. Le compte est bloqué. C’est pour vous protéger.
problem-identifier-is-nia = Votre numéro commence par 7 ou 8. Il ne sert pas pour entrer dans votre compte. Avez-vous un numéro qui commence par P ? Utilisez ce numéro. Sinon, demandez à l’accueil.
problem-identifier-malformed = Il y a une erreur dans le numéro. Regardez votre carte Vitale.
problem-identifier-replaced = Votre numéro qui commence par P ne sert plus. Utilisez votre numéro de Sécurité sociale. La première fois, touchez « Mot de passe oublié ? ».
problem-code-refused = Ce n’est pas ce code. Regardez le dernier message. Écrivez le code de ce message.
problem-code-void = Ce code ne marche plus. Demandez un autre code.
problem-code-expired = Ce code est trop vieux. Demandez un autre code.
problem-resend-too-soon = Un code est parti. Attendez un peu.
problem-resends-exhausted = Beaucoup de codes sont partis. Recommencez au début. Ou demandez à l’accueil.
problem-proof-refused = Le code est trop vieux. Demandez un autre code.
problem-session-expired = Votre compte est fermé sur cette borne. Écrivez encore votre numéro et votre mot de passe.
problem-role-refused = Une autre personne gère le dossier. Elle seule peut faire cela. Elle peut vous donner le droit de le faire.
problem-answers-invalid = Il faut corriger des réponses.
problem-period-unavailable = Il n’y a pas d’attestation pour ce mois. Choisissez un autre mois.
problem-period-elsewhere = Ce mois-là, vous étiez dans une autre Caf. Demandez l’attestation à cette Caf.
problem-file-type-refused = La borne ne peut pas envoyer ce fichier. Choisissez un autre fichier. Ou montrez le papier à la caméra.
problem-file-too-large = Le fichier est trop lourd. Envoyez le document en plusieurs fois.
problem-file-too-many-pages = Il y a trop de pages. Vous pouvez envoyer 30 pages ou moins.
problem-file-image-too-large = L’image est trop grande. Montrez le papier à la caméra.
problem-file-unreadable = Le fichier est cassé ou vide. Choisissez un autre fichier.
problem-file-encrypted = Le fichier est protégé. La Caf ne peut pas le lire. Choisissez un autre fichier.
problem-storage-full = La Caf n’a plus de place. Allez à l’accueil. Ou essayez plus tard.
problem-upload-offset-wrong = L’envoi s’est arrêté. Essayez encore.
problem-upload-length-wrong = L’envoi n’a pas marché. Essayez encore.
problem-upload-part-too-large = La borne a un problème. Allez à l’accueil.
problem-upload-part-damaged = Un bout du fichier est cassé. Essayez encore.
problem-upload-damaged = Le fichier s’est cassé pendant l’envoi. Essayez encore.
problem-too-many-requests = La borne a trop demandé à la Caf. Attendez un peu. Essayez encore.
problem-unreachable = La Caf ne répond pas. Attendez un peu. Essayez encore.
problem-timeout = La Caf répond trop lentement. Attendez un peu. Essayez encore.
problem-unavailable = La Caf ne peut pas répondre maintenant. Essayez plus tard.
problem-internal = Il y a un problème à la Caf. Essayez encore. Si cela ne marche pas, allez à l’accueil.

benefit-aide-logement = Aide pour le logement
benefit-rsa = RSA
benefit-aah = AAH
benefit-ars = Aide pour la rentrée scolaire
benefit-aeeh = AEEH

reason-ressources-superieures = Vous gagnez trop d’argent pour avoir cette aide.
reason-declaration-manquante = La Caf ne sait pas encore combien vous gagnez.
reason-piece-manquante = La Caf attend un papier de vous.
reason-sejour-a-justifier = Il faut montrer votre titre de séjour.
reason-age-de-l-enfant = Votre enfant est trop grand pour cette aide.
reason-controle-sans-reponse = La Caf vous a posé des questions. Elle attend votre réponse.

alert-declaration-trimestrielle = Dites à la Caf combien vous avez gagné ces 3 derniers mois.
alert-piece-demandee = La Caf attend un papier de vous.
alert-coordonnees-a-confirmer = Regardez si votre adresse et votre téléphone sont justes.
alert-compte-bancaire-a-verifier = Regardez si votre compte en banque est juste.
alert-titre-de-sejour-expire = Votre titre de séjour n’est plus bon, ou bientôt plus bon. Envoyez le nouveau.
