# Une pièce d’identité lue par la caméra, pour remplir des réponses.

## Sous la caméra

identity-camera-title = Posez votre pièce sous la caméra
identity-camera-hint = Pour un passeport : la page de la photo. Pour une carte : le côté où il y a plusieurs lignes de lettres et de signes « < ».
identity-camera-reading = Lecture en cours. Ne bougez plus.
identity-camera-turn = Montrez les lignes où il y a des signes « < ». Retournez la pièce si elles sont de l’autre côté.
identity-camera-type = Remplir moi-même
identity-camera-privacy = Aucune image de votre pièce n’est gardée.
help-identity-camera = Posez la pièce à plat et attendez : elle est lue toute seule. Si elle ne peut pas être lue, touchez « Remplir moi-même ».

## Ce qui a été lu

identity-read-title = Voici ce qui est écrit sur votre pièce
identity-read-hint = Vérifiez chaque ligne. Vous pourrez encore tout changer.
identity-read-drop = Ce n’est pas juste
identity-read-drop-what = Ce n’est pas juste : { $what }
identity-read-keep = C’est juste
identity-read-keep-what = C’est juste : { $what }
identity-read-again = Lire une autre fois
identity-read-take = Reprendre ces réponses
help-identity-read = Touchez « Ce n’est pas juste » à côté d’une ligne fausse : vous la remplirez vous-même. Puis touchez « Reprendre ces réponses ».

identity-problem-names-truncated = Le nom ou les prénoms sont trop longs pour la pièce : il en manque peut-être la fin.
identity-problem-names-unsure = Le nom est difficile à lire : regardez chaque lettre.
identity-problem-names-unread = Le nom n’a pas pu être lu : vous le remplirez vous-même.
identity-problem-expired = Cette pièce n’est plus valable. Vous pouvez continuer : la Caf vous dira si elle en demande une autre.
