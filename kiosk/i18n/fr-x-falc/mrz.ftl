# Une pièce d’identité lue par la caméra, en phrases courtes.

identity-camera-title = Mettez votre papier sous la caméra
identity-camera-hint = Vous avez un passeport ? Montrez la page avec la photo. Vous avez une carte ? Montrez le côté avec les signes « <<< ».
identity-camera-reading = La borne lit votre papier. Ne bougez plus.
identity-camera-turn = Vous ne voyez pas les signes « <<< » ? Retournez le papier.
identity-camera-fault = Touchez « Réessayer ». Cela ne marche pas ? Touchez « Écrire moi-même ».
identity-camera-privacy = La borne ne garde pas la photo.
help-identity-camera = Posez le papier. Attendez. La borne lit le papier. Cela ne marche pas ? Touchez « Écrire moi-même ».

identity-read-title = La borne a lu ceci
identity-read-hint = Regardez chaque ligne. Est-ce que c’est juste ?
identity-read-drop = C’est faux
identity-read-drop-what = C’est faux : { $what }
help-identity-read = Une ligne est fausse ? Touchez « C’est faux ». Après, vous écrirez la bonne réponse. Tout est juste ? Touchez « Utiliser ces réponses ».

identity-problem-names-truncated = Votre nom est très long. Il manque peut-être des lettres.
identity-problem-names-unsure = Regardez bien votre nom. Il y a peut-être une erreur.
identity-problem-names-unread = La borne n’a pas lu votre nom. Vous allez écrire votre nom.
identity-problem-expired = Ce papier est trop vieux. Vous pouvez continuer. La Caf demandera peut-être un autre papier.
