# Pour le conseiller : mon compte bancaire a changé.

changer-banque-title =
    .say = Vérifier que le compte est au nom de la personne, ou aux deux noms.
    .papers = RIB récent, sur papier ou dans l’application de la banque.
    .mistakes = Donner le numéro de la carte bancaire : seul l’Iban est demandé.
    .blocked = L’ancien compte va fermer : attendre si possible le premier paiement sur le nouveau.
    .rule = Compte au nom de l’allocataire ou des deux conjoints : caf.fr, « Modifier mes coordonnées bancaires ».
