# Les mots communs à tous les écrans.

## Boutons

continue = Continuer
back = Retour
yes = Oui
no = Non
print = Imprimer
retry = Réessayer
close = Fermer

## Pages et champs

step-of = Étape { $n } sur { $total }

## Réponses montrées à la vérification

answer-none = Pas de réponse
answer-consent = Oui
answer-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}

## Règles d’un nouveau mot de passe, cochées pendant la saisie

password-rule-length = De 10 à 64 caractères
password-rule-digit = Au moins un chiffre
password-rule-lower = Au moins une lettre minuscule
password-rule-upper = Au moins une lettre majuscule
password-rule-alphabet = Seulement des lettres sans accent et des chiffres
