# Une pièce d’identité lue par la caméra, pour remplir des réponses.

## Sous la caméra

identity-camera-title = Posez votre pièce sous la caméra
identity-camera-hint = Pour un passeport : la page avec la photo. Pour une carte : le côté avec des lignes de lettres et de signes « <<< ».
identity-camera-reading = Nous lisons votre pièce. Ne bougez plus.
identity-camera-turn = Montrez les lignes avec des signes « <<< ». Vous ne les voyez pas ? Retournez la pièce.
identity-camera-type = Écrire moi-même
identity-camera-fault = Touchez « Réessayer ». Si cela ne marche pas, touchez « Écrire moi-même » : rien de ce que vous avez donné n’est perdu.
identity-camera-privacy = Aucune image de votre pièce n’est gardée.
help-identity-camera = Posez la pièce à plat et attendez : la borne la lit toute seule. Si elle n’y arrive pas, touchez « Écrire moi-même ».

## Ce qui a été lu

identity-read-title = Voici ce qui est écrit sur votre pièce
identity-read-hint = Vérifiez chaque ligne. Vous pourrez encore tout changer après.
identity-read-drop = Ce n’est pas juste
identity-read-drop-what = Ce n’est pas juste : { $what }
identity-read-keep = C’est juste
identity-read-keep-what = C’est juste : { $what }
identity-read-again = Lire encore une fois
identity-read-take = Utiliser ces réponses
help-identity-read = Une ligne est fausse ? Touchez « Ce n’est pas juste » à côté : vous l’écrirez vous-même. Puis touchez « Utiliser ces réponses ».

identity-problem-names-truncated = Le nom ou les prénoms sont trop longs pour la pièce : il en manque peut-être la fin.
identity-problem-names-unsure = Le nom est difficile à lire : regardez chaque lettre.
identity-problem-names-unread = La borne n’a pas pu lire le nom : vous l’écrirez vous-même.
identity-problem-expired = Cette pièce n’est plus valable. Vous pouvez continuer : la Caf vous dira si elle en demande une autre.
