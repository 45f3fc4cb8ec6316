# S’entraîner : rien ne part.

training-title = S’entraîner
training-intro = Ces personnes n’existent pas. Vous vous exercez. Rien n’est envoyé.
training-nobody-title = On ne peut pas s’exercer ici
training-nobody = Cette borne est pour de vraies personnes.
training-loading = La borne se prépare
training-account-use = Pour vous exercer à la connexion, commencez à l’accueil. Tapez ces deux lignes.
training-identifier = Identifiant
training-password = Mot de passe
training-begin = Entrer dans Mon Compte
training-home = Commencer à l’accueil
training-another = Une autre personne
training-end = Finir l’exercice
training-banner = Exercice : rien n’est envoyé
training-sent-title = Fini : rien n’est envoyé
training-sent = C’était un exercice. Avec une vraie personne, la Caf recevrait la demande maintenant.
help-training-accounts = Touchez une personne.
help-training-account = Entrez dans Mon Compte, ou commencez à l’accueil.
help-training-sent = Touchez le bouton en bas.
