# Mon profil, en facile à lire et à comprendre.

profile-hint = Voici ce que la Caf sait de vous.
profile-see = Voir ou changer
profile-change = Changer
profile-contact-none = La Caf n’a pas votre téléphone. La Caf n’a pas votre mail.
profile-pregnancy = Un bébé va naître le { $date }.
profile-rent = Vous payez { $amount } de loyer chaque mois.
resources-title = Ce que je gagne
resources-hint = Voici l’argent que la Caf connaît.
resources-declared = vous l’avez dit à la Caf
resources-known = la Caf le sait par d’autres
help-resources = Un montant est faux ? Dites-le à la Caf.
