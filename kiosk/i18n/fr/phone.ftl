# Le téléphone du visiteur : l’écran de la borne, puis la page qui s’ouvre sur le téléphone.

## Sur la borne

phone-title = Photographiez vos papiers avec votre téléphone
phone-hint = Vos photos arrivent ici directement, sans passer par Internet.
phone-starting = La borne prépare le code…
phone-code = Code QR à viser avec votre téléphone
phone-step = { $number }. { $text }
phone-step-network = Mettez votre téléphone sur le Wi-Fi de cet accueil.
phone-step-network-named = Mettez votre téléphone sur le Wi-Fi « { $network } ».
phone-step-aim = Ouvrez l’appareil photo et visez ce code.
phone-step-touch = Touchez le lien qui apparaît.
phone-step-take = Prenez chaque page en photo, bien à plat.
phone-privacy = Le code ne sert qu’à vous, quelques minutes. Il disparaît avec votre visite.
phone-joined = Votre téléphone est relié
phone-joined-hint = Prenez vos pages en photo : elles s’affichent ici l’une après l’autre.
phone-looking = La borne regarde votre photo…
phone-again = Afficher un nouveau code

phone-fault-no-network = Cette borne n’est pas reliée à un réseau.
    .remedy = Utilisez la caméra ou le scanner, ou demandez à l’accueil.
phone-fault-failed = La borne n’a pas pu ouvrir la page pour votre téléphone. Les pages déjà reçues sont gardées.
    .remedy = Affichez un nouveau code, ou utilisez la caméra.
phone-fault-expired = Ce code n’est plus valable. Les pages déjà reçues sont gardées.
    .remedy = Affichez un nouveau code pour continuer avec votre téléphone.

## Sur le téléphone

phone-page-title = Envoyer des photos à la borne
phone-page-hint = Posez votre papier à plat, dans la lumière. Montrez ses quatre coins.
phone-page-joining = Nous relions votre téléphone à la borne…
phone-page-joined = Votre téléphone est relié à la borne.
phone-page-take = Prendre une photo
phone-page-choose = Choisir des photos
phone-page-sent = Vos photos
phone-page-picture = Photo { $number } : { $text }
phone-page-sending = envoi en cours…
phone-page-received = reçue par la borne.
phone-page-doubt = À vérifier sur la borne : { $problem }. Vous pouvez la reprendre.
phone-page-end = Quand vous avez toutes vos pages, continuez sur la borne.
phone-page-privacy = Vos photos vont à la borne et nulle part ailleurs. Le lieu et la date de la photo ne sont pas envoyés.
phone-page-lost = la borne ne répond plus à ce lien. Visez de nouveau le code affiché par la borne.
phone-page-script = Votre navigateur n’exécute pas JavaScript. Sans lui, vos photos ne peuvent pas être protégées sur le réseau : utilisez la caméra de la borne.

phone-refusal-not-this-key = Ce lien n’est pas complet.
    .remedy = Visez de nouveau le code affiché par la borne.
phone-refusal-other-phone = Un autre téléphone est déjà relié à la borne.
    .remedy = Continuez avec lui, ou affichez un nouveau code sur la borne.
phone-refusal-too-large = Cette photo est trop lourde.
    .remedy = Prenez-la de nouveau avec une qualité plus basse.
phone-refusal-too-many = La borne a reçu toutes les photos qu’elle peut prendre.
    .remedy = Continuez sur la borne.
phone-refusal-busy = La borne est occupée ou le réseau est lent.
    .remedy = Attendez un instant et recommencez.
phone-refusal-not-a-picture = Ce n’est pas une photo que la borne sait lire.
    .remedy = Choisissez une photo JPEG ou PNG, ou prenez le papier en photo.
phone-refusal-no-answer = La borne n’a pas pu regarder cette photo.
    .remedy = Recommencez. Si cela continue, utilisez la caméra de la borne.
