# Les mots communs à tous les écrans.

app-name = Espace numérique

## Boutons

continue = Continuer
back = Retour
validate = Valider
cancel = Annuler
yes = Oui
no = Non
print = Imprimer
send = Envoyer
delete = Supprimer
add = Ajouter
change = Modifier
retry = Réessayer
close = Fermer
help = Aide
listen = Écouter
end-visit = Terminer

## Barre du haut

language = Langue
text-size = Taille du texte
    .value = { $percent } %
contrast = Contraste élevé
    .on = Contraste élevé : activé
    .off = Contraste élevé : désactivé

## Pages et champs

step-of = Étape { $n } sur { $total }
loading = Un instant…
optional = facultatif
show-password = Afficher le mot de passe
hide-password = Masquer le mot de passe

## Réponses montrées à la vérification

answer-none = Pas de réponse
answer-consent = J’accepte
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

## Clavier de l’écran

keyboard = Clavier
keypad = Pavé de chiffres
key-space = Espace
key-backspace = Effacer le dernier caractère
key-clear = Tout effacer
key-shift = Majuscule
    .on = Majuscule : activée
    .lock = Majuscules bloquées
key-accents = Lettres avec accent
key-letters = Lettres
key-digits = Chiffres
key-symbols = Autres signes
key-enter = Valider
key-left = Aller à gauche
key-right = Aller à droite
key-hide = Cacher le clavier
key-corsica = 2A ou 2B, pour la Corse
key-at = Arobase
key-dot = Point
key-comma = Virgule
key-dash = Tiret
key-underscore = Tiret bas
key-apostrophe = Apostrophe
key-slash = Barre oblique
key-plus = Plus
