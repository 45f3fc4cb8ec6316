# Le téléphone du visiteur : l’écran de la borne, puis la page qui s’ouvre sur le téléphone.

## Sur la borne

phone-title = Prenez vos papiers en photo avec votre téléphone
phone-hint = Vos photos viennent sur la borne.
phone-starting = Attendez. La borne prépare le code…
phone-code = Le dessin à viser avec votre téléphone
phone-step = { $number }. { $text }
phone-step-network = Mettez votre téléphone sur le Wi-Fi de l’accueil.
phone-step-network-named = Mettez votre téléphone sur le Wi-Fi « { $network } ».
phone-step-aim = Ouvrez l’appareil photo du téléphone. Visez ce dessin.
phone-step-touch = Touchez le lien sur le téléphone.
phone-step-take = Prenez chaque page en photo.
phone-privacy = Ce dessin est seulement pour vous. Il disparaît à la fin.
phone-joined = Votre téléphone est relié à la borne
phone-joined-hint = Prenez vos pages en photo. Les photos viennent ici.
phone-looking = Attendez. La borne regarde votre photo…
phone-again = Montrer un nouveau dessin

phone-fault-no-network = La borne n’a pas de réseau.
    .remedy = Utilisez la caméra ou le scanner. Vous pouvez aussi demander à l’accueil.
phone-fault-failed = Cela n’a pas marché. La borne garde vos pages.
    .remedy = Touchez « Montrer un nouveau dessin ». Vous pouvez aussi utiliser la caméra.
phone-fault-expired = Le temps est fini. La borne garde vos pages.
    .remedy = Pour continuer avec votre téléphone, touchez « Montrer un nouveau dessin ».

## Sur le téléphone

phone-page-title = Envoyer vos photos à la borne
phone-page-hint = Mettez votre papier à plat. Il faut voir tout le papier.
phone-page-joining = Attendez…
phone-page-joined = Votre téléphone est relié à la borne.
phone-page-take = Prendre une photo
phone-page-choose = Choisir des photos
phone-page-sent = Vos photos
phone-page-picture = Photo { $number } : { $text }
phone-page-sending = attendez…
phone-page-received = la borne a la photo.
phone-page-doubt = Regardez cette photo sur la borne : { $problem }. Vous pouvez la refaire.
phone-page-end = Vous avez pris toutes vos pages ? Continuez sur la borne.
phone-page-privacy = Vos photos vont seulement à la borne.
phone-page-lost = la borne ne répond plus. Visez encore le dessin sur la borne.
phone-page-script = Votre téléphone ne peut pas envoyer de photos. Utilisez la caméra de la borne.

phone-refusal-not-this-key = Le lien n’est pas bon.
    .remedy = Visez encore le dessin sur la borne.
phone-refusal-other-phone = Un autre téléphone est déjà relié à la borne.
    .remedy = Utilisez l’autre téléphone. Vous pouvez aussi montrer un nouveau dessin sur la borne.
phone-refusal-too-large = Cette photo est trop lourde.
    .remedy = Prenez une autre photo.
phone-refusal-too-many = Il y a trop de photos.
    .remedy = Continuez sur la borne.
phone-refusal-busy = La borne est occupée.
    .remedy = Attendez un peu. Puis recommencez.
phone-refusal-not-a-picture = La borne ne peut pas lire cette photo.
    .remedy = Prenez le papier en photo.
phone-refusal-no-answer = La borne n’a pas pu regarder cette photo.
    .remedy = Recommencez. Vous pouvez aussi utiliser la caméra de la borne.
