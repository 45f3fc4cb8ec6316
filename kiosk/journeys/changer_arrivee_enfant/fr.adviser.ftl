# Pour le conseiller : un enfant ou un proche vient vivre chez moi.

changer-arrivee-enfant-title =
    .say = Demander de qui il s’agit, et depuis quel jour exactement.
    .papers = Livret de famille ou acte de naissance ; jugement s’il y en a un ; accord écrit en garde alternée.
    .blocked = L’autre parent a déjà l’enfant dans son dossier : le dire, la Caf voit avec les deux parents.
    .rule = Enfant à charge de fait, quel que soit le lien : service-public.fr, fiche F16947 ; Cerfa 11423.

changer-arrivee-enfant-accueil =
    .say = Une personne à la fois ; recommencer pour la suivante.
    .mistakes = Déclarer ici une naissance ou une adoption : elles ont leur démarche.

changer-arrivee-enfant-enfant-sexe =
    .say = Reprendre ce qui est écrit sur l’acte d’état civil.

changer-arrivee-enfant-enfant-naissance =
    .say = Lire la date sur la pièce d’identité : elle décide si la personne compte comme enfant.

changer-arrivee-enfant-depuis =
    .say = Demander le premier jour de la vie chez la personne.
    .mistakes = Donner la date d’un jugement alors que l’enfant est arrivé avant.

changer-arrivee-enfant-temps =
    .say = Demander où l’enfant dort la plupart des nuits.
    .mistakes = Compter les week-ends et les vacances comme « tout le temps ».
    .blocked = Garde alternée : préparer l’accord écrit des deux parents, ou dire le désaccord.

changer-arrivee-enfant-confie =
    .say = Poser la question sans chercher le récit : la réponse courte suffit.
    .papers = Jugement, ou décision du département.
    .blocked = Aucun papier : dire « ses parents » et joindre une lettre signée d’eux si possible.

changer-arrivee-enfant-lien =
    .say = Le lien de famille décide de l’aide possible pour un adulte.

changer-arrivee-enfant-handicap =
    .say = Poser la question avec tact ; la carte ou la décision suffit, pas le détail médical.
    .papers = Carte mobilité inclusion « invalidité », ou décision de la MDPH.

changer-arrivee-enfant-enfant-activite =
    .say = Poser la question dès 16 ans : ce que gagne le jeune compte.
    .mistakes = Répondre « École » pour une année de pause : c’est « Rien pour l’instant ».

changer-arrivee-enfant-enfant-revenus =
    .say = Prendre le « net à payer » du dernier bulletin du jeune.
    .mistakes = Additionner plusieurs mois.
    .rule = Le seuil de 55 % du Smic est calculé par la Caf, selon le barème du mois.

changer-arrivee-enfant-autre-dossier =
    .say = Demander si l’autre parent touche des aides pour cet enfant.
    .mistakes = Répondre oui par prudence : si la personne ne sait pas, répondre non.
