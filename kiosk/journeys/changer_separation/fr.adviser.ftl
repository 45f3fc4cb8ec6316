# Pour le conseiller : je ne vis plus en couple.

changer-separation-title =
    .say = S’assurer que la personne peut parler librement : l’autre n’est pas là ?
    .papers = Jugement ou convention de divorce s’il existe ; accord écrit pour une garde alternée.
    .mistakes = Attendre le divorce : la séparation se déclare dès qu’elle a lieu.
    .blocked = Danger ou violences : le 3919, gratuit et anonyme ; le 17 en urgence.
    .rule = Séparation : service-public.fr, fiche F827 ; garde alternée : fiche F21248 et Cerfa 14000.

changer-separation-famille =
    .say = Trois situations seulement : séparés, divorcés, veuf.
    .mistakes = Répondre « divorcés » quand le divorce n’est pas encore prononcé.

changer-separation-depuis =
    .say = Demander la date de la séparation de fait : elle fixe le mois du changement de droit.
    .mistakes = Donner la date du jugement.
    .blocked = Elle ne s’en souvient pas : chercher avec elle un événement proche.

changer-separation-qui-part =
    .say = Demander qui est resté dans le logement, sans prendre parti.
    .blocked =
        Violences : l’ancien conjoint ne verra pas la nouvelle adresse saisie ici.
        Si la personne est partie : faire ensuite « J’ai déménagé ».

changer-separation-enfants-communs =
    .say = Compter les enfants du couple, même grands.

changer-separation-residence =
    .say = Demander où chaque enfant dort la semaine.
    .mistakes = Prendre un week-end sur deux pour une garde alternée.
    .blocked = Un enfant qui part : faire aussi « Un enfant ne vit plus chez moi ».

changer-separation-partage-decide =
    .say = Deux parents d’accord, ou une décision du juge : la suite en dépend.
    .papers = Accord écrit et signé des deux, ou jugement.

changer-separation-pension =
    .say = Dire que l’Asf existe si la pension n’est pas payée, et terminer d’abord cette démarche.
    .mistakes = Compter comme pension de simples cadeaux ou courses.
    .blocked = Peur de réclamer : rappeler que la Caf peut dispenser de la démarche en cas de violences.
    .rule = Allocation de soutien familial : article L. 523-1 du Code de la sécurité sociale.
