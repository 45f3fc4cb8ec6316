# S’entraîner : rien ne part.

training-title = S’entraîner
training-intro = Ces personnes n’existent pas. Vous vous exercez. Rien n’est envoyé.
training-nobody-title = On ne peut pas s’exercer ici
training-nobody = Cette borne est pour de vraies personnes.
training-loading = La borne se prépare
training-choose = Choisir { $name }
training-account-title = { $name }
training-account-use = Tapez ces deux lignes pour entrer dans Mon Compte.
training-identifier = Identifiant
training-password = Mot de passe
training-begin = Commencer
training-another = Une autre personne
training-end = Finir l’exercice
training-banner = Exercice : rien n’est envoyé
training-banner-account = Vous jouez { $name }. Cette personne n’existe pas.
training-sent-title = Fini : rien n’est envoyé
training-sent = C’était un exercice. Avec une vraie personne, la Caf recevrait la demande maintenant.
