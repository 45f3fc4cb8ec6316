# Pour le conseiller : faire garder mon enfant (CMG).

demande-cmg-title =
    .say = Demander qui garde l’enfant, et qui le paie : le reste en dépend.
    .papers = Contrat de garde, agrément, numéro Pajemploi, facture de la structure.
    .mistakes = Demander le CMG pour une crèche qui calcule son prix selon les revenus.
    .blocked = Pas de numéro Pajemploi : la Caf inscrit la famille, la démarche continue.
    .rule = CMG : articles L. 531-5 à L. 531-9 du Code de la sécurité sociale. Montants : barème du mois.

demande-cmg-modes =
    .say = Cocher tous les modes de garde en cours ou prévus.
    .mistakes = Compter des grands-parents non payés comme un mode de garde.
    .blocked = Crèche de la mairie : rien à demander, l’aide est déjà dans le prix.

demande-cmg-assistante-enfants =
    .say = Toucher les prénoms gardés par cette assistante.

demande-cmg-assistante-personne =
    .say = Recopier le nom de l’agrément ou du contrat.
    .papers = Agrément et contrat.

demande-cmg-assistante-nir =
    .say = Il est sur le contrat ; laisser vide s’il manque.
    .mistakes = Écrire le numéro du parent à la place.

demande-cmg-assistante-debut =
    .say = Le premier jour payé, adaptation comprise.
    .mistakes = Le jour de la signature du contrat.

demande-cmg-assistante-agrement =
    .say = La date de fin est sur l’agrément.
    .blocked = Agrément en cours de renouvellement : joindre celui qui existe, et le dire à la Caf.

demande-cmg-domicile-enfants =
    .say = Toucher les prénoms gardés à la maison.

demande-cmg-domicile-personne =
    .say = Le nom écrit sur le contrat ; pas le conjoint, ni un jeune au pair.

demande-cmg-domicile-nir =
    .say = Il est sur le contrat ; laisser vide s’il manque.

demande-cmg-domicile-debut =
    .say = Le premier jour payé.

demande-cmg-domicile-partagee =
    .say = Garde partagée avec une autre famille : le dire, chaque famille fait sa demande.

demande-cmg-structure-enfants =
    .say = Toucher les prénoms accueillis, ou gardés par une personne de l’organisme.

demande-cmg-structure-type =
    .say = Micro-crèche, crèche familiale ou organisme : c’est sur la facture.
    .blocked = Doute : l’en-tête de la facture donne la réponse.

demande-cmg-structure-nom =
    .say = Recopier le nom de la facture.

demande-cmg-structure-debut =
    .say = Le premier jour d’accueil de l’enfant.

demande-cmg-structure-heures =
    .say = Par enfant et par mois, lu sur la facture ou le contrat.
    .mistakes = Additionner les heures de plusieurs enfants.

demande-cmg-structure-tarif =
    .say = Le prix d’une heure, par enfant, lu sur la facture.
    .mistakes = Le total du mois à la place du tarif horaire.
    .blocked = Tarif au-delà du plafond écrit à l’écran : l’aide ne s’ouvre pas, le dire tout de suite.

demande-cmg-structure-cout =
    .say = Le total d’une facture d’un mois, tous les enfants ensemble.

demande-cmg-pajemploi =
    .say = Oui seulement si la famille a déjà déclaré un salaire à Pajemploi.
    .mistakes = Confondre le numéro d’allocataire et le numéro Pajemploi.

demande-cmg-pajemploi-numero =
    .say = Il est sur les courriers de Pajemploi ; laisser vide s’il manque.

demande-cmg-travail =
    .say = En couple, une réponse pour les deux.
    .mistakes = Croire qu’un congé ou un arrêt maladie n’est plus du travail.
