# Les fiches des démarches, pour qui n’est pas développeur.

sheet-index = Les démarches
    .hint = Une fiche par démarche, écrite par la commande « kiosk journeys sheets ». Ne pas modifier à la main.
sheet-generated = Fiche écrite par la commande « kiosk journeys sheets », à partir de la démarche « { $id } ». Ne pas modifier à la main.
sheet-who = Qui peut la faire
sheet-signed-in = Connexion
    .yes = il faut être connecté
    .no = sans se connecter
sheet-end = À la fin
    .yes = la personne vérifie ses réponses, les envoie et reçoit un numéro
    .no = rien n’est envoyé comme demande
sheet-forms = Formulaires correspondants
sheet-path = Le chemin
sheet-start = Début
sheet-finish = Fin
sheet-elsewhere = Autre démarche
sheet-pages = Les pages
sheet-page = { $number }. { $title }
sheet-asked = Page montrée
    .always = toujours
    .exit = C’est une sortie : la démarche s’arrête là, rien n’est envoyé.
sheet-repeated = Répétition
    .most = une fois pour chacun, { $most } au plus ; « n » est son numéro
sheet-loop = le suivant, { $most } au plus
sheet-question-asked = Question posée
sheet-answer = Réponse attendue
sheet-optional = on peut ne pas répondre
sheet-help = Aide
sheet-contradiction = Demandée de nouveau si
sheet-choices = Choix
    .hint = Précision
sheet-errors = Ce qui peut être refusé
    .sentence = Phrase affichée
sheet-key = Clé

sheet-if-is = « { $question } » : { $answer }
sheet-if-has = « { $question } » contient : { $answer }
sheet-if-at-least = « { $question } » : { $value } ou plus
sheet-if-younger = « { $question } » : il y a moins de { $years } ans
sheet-if-nir = « { $nir } » contredit « { $birth } » ou « { $civility } »
sheet-if-sooner = « { $question } » : { $years ->
        [0] avant
       *[other] moins de { $years } ans après
    } « { $than } »
sheet-doors = Autres chemins
sheet-if-differs = « { $question } » n’est pas la même chose que « { $than } »
sheet-if-some = pour un numéro n au moins : { $condition }
sheet-if-not = sauf si ({ $condition })
sheet-if-all = { $first } et { $second }
sheet-if-any = { $first } ou { $second }
sheet-if-group = ({ $condition })

sheet-kind-text = un texte
    .bounds = de { $minimum } à { $maximum } caractères
sheet-kind-digits = des chiffres
    .bounds = de { $minimum } à { $maximum } chiffres
sheet-kind-number = un nombre entier
    .bounds = de { $minimum } à { $maximum }
sheet-kind-nir = un numéro de Sécurité sociale, 13 chiffres ou 15 avec la clé
sheet-kind-date = une date
    .bounds = entre { $minimum } et { $maximum }
sheet-kind-money = un montant en euros
    .bounds = de { $minimum } à { $maximum }
sheet-kind-choice = un choix
sheet-kind-choices = un ou plusieurs choix
    .bounds = de { $minimum } à { $maximum } choix
sheet-kind-yes-no = oui ou non
sheet-kind-password = un mot de passe, jamais montré
sheet-kind-new-password = un nouveau mot de passe, de 10 à 64 lettres et chiffres
sheet-kind-code = un code de 6 chiffres, qui sert une fois
sheet-kind-commune = un code postal et sa commune
sheet-kind-email = une adresse mail
sheet-kind-telephone = un numéro de téléphone
sheet-kind-mobile = un numéro de téléphone portable
sheet-kind-country = un pays, choisi dans une liste
sheet-kind-provisional = un identifiant provisoire : P et 8 chiffres
sheet-kind-document = un document en une ou plusieurs pages
    .bounds = de { $minimum } à { $maximum } pages
sheet-kind-consent = un accord
sheet-kind-iban = un numéro de compte (Iban), sa clé vérifiée
sheet-kind-message = un texte de plusieurs lignes
    .bounds = de { $minimum } à { $maximum } caractères

sheet-day = JJ/MM/AAAA
sheet-month = [mois M−{ $back }]
sheet-year = [année N−{ $back }]
sheet-offset = aujourd’hui
    .days-ago = { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
    .days-ahead = { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
    .years-ago = { $count ->
        [one] il y a { $count } an
       *[other] il y a { $count } ans
    }
    .years-ahead = { $count ->
        [one] dans { $count } an
       *[other] dans { $count } ans
    }

role-non-allocataire = personne non allocataire
role-allocataire = allocataire
role-conjoint-delegue = conjoint avec délégation de gestion
role-conjoint = conjoint sans délégation de gestion
role-enfant = enfant
role-autre = autre personne du foyer
