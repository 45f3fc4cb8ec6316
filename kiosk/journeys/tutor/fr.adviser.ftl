# Pour le conseiller : je suis tuteur ou curateur.

tutor-title =
    .say = Distinguer le tuteur qui est une personne et l’organisme qui protège.
    .blocked = Organisme : l’espace partenaire est sur caf.fr, pas ici.
    .rule = Tuteur physique : Mon Compte ; tuteur moral : espace partenaire. Webinaire de la Caf.

tutor-genre =
    .say = Une personne, ou une association ou un service ?

tutor-organisme =
    .say = Expliquer où aller : caf.fr, « Partenaires », « Mon Compte partenaire ».

tutor-personne =
    .say = Le tuteur utilise son propre numéro et son propre mot de passe.
    .mistakes = Se connecter avec le compte de la personne protégée.
