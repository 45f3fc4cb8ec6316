# Pour le conseiller : un enfant ne vit plus chez moi.

changer-depart-enfant-title =
    .say = Poser la question avec délicatesse, un départ peut être un deuil.
    .papers = Jugement de garde s’il y en a un ; aucun papier pour un décès.
    .mistakes = Déclarer trop tard : les mois payés en trop deviennent une dette.
    .blocked = Garde alternée : le départ ne se déclare pas ici, l’enfant reste dans le dossier.
    .rule = Départ d’un enfant : service-public.fr, fiches F827 et F16947.

changer-depart-enfant-enfant =
    .say = Choisir l’enfant concerné dans la liste du dossier.
    .blocked = Il n’apparaît pas : il n’était pas dans le dossier, demander à l’accueil.

changer-depart-enfant-raison =
    .say = Prendre la raison qui décide : où il vit, ou ce qu’il gagne.
    .mistakes = « Il a son logement » pour un étudiant encore à charge : vérifier avec la Caf.
    .blocked = Placement ou violences : ne rien demander de plus ; proposer un travailleur social.

changer-depart-enfant-garde =
    .say = Une garde alternée n’est pas un départ : l’enfant reste dans les deux dossiers.
    .mistakes = Un week-end sur deux chez la personne n’est pas une garde alternée.

changer-depart-enfant-tour-a-tour =
    .say = La démarche s’arrête : proposer d’écrire à la Caf, avec l’accord des deux parents.
    .blocked = Désaccord entre parents : la Caf peut partager par moitié les allocations familiales.

changer-depart-enfant-depuis =
    .say = Demander le jour exact : il fixe le mois où les droits changent.
    .mistakes = Donner la date de la rentrée alors que le départ a été plus tôt.

changer-depart-enfant-liens =
    .say = Question délicate : parler d’appels, de visites, de frais payés.
    .rule = Le juge peut laisser les allocations : article L. 521-2 du Code de la sécurité sociale.
