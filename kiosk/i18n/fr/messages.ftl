# Ce que la Caf envoie aux personnes : par SMS, par mail, par courrier.

## SMS : 160 caractères au plus, valeurs comprises. Pas de lien : un faux SMS en aurait un.

message-sms-code = Caf : votre code est { $code }. Tapez-le sur la borne, dans les { $minutes } minutes. Ne le donnez à personne.
message-sms-identifier = Caf : votre identifiant provisoire est { $identifier }. Gardez ce message : il sert à ouvrir Mon Compte, avec votre mot de passe.
message-sms-account-created = Caf : votre compte est créé. Pour ouvrir Mon Compte : votre numéro de Sécurité sociale et votre mot de passe.
message-sms-account-exists = Caf : quelqu’un a demandé un compte à votre nom. Vous en avez déjà un, il n’a pas changé. Ce n’est pas vous ? Appelez la Caf au 3230.
message-sms-password-changed = Caf : votre mot de passe a changé. Si ce n’est pas vous, appelez la Caf au 3230.

## Mails

message-email-code =
    Bonjour,

    Votre code est : { $code }

    Tapez-le sur la borne, dans les { $minutes } minutes. Il ne sert qu’une fois.

    Ne donnez ce code à personne : la Caf ne le demande jamais, ni au téléphone, ni par mail, ni à l’accueil.
    Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne ne peut agir à votre place.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Votre code de la Caf
message-email-identifier =
    Bonjour,

    Votre identifiant provisoire est : { $identifier }

    Gardez ce message. Cet identifiant sert à ouvrir Mon Compte, avec votre mot de passe, tant que la Caf n’a pas votre numéro de Sécurité sociale.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Votre identifiant provisoire
message-email-account-created =
    Bonjour,

    Votre compte est créé. Pour ouvrir Mon Compte, tapez votre numéro de Sécurité sociale et le mot de passe que vous avez choisi.

    Ce n’est pas vous ? Appelez la Caf au 3230.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Votre compte est créé
message-email-account-exists =
    Bonjour,

    Quelqu’un a demandé un compte à votre nom, sur une borne. Vous avez déjà un compte : il n’a pas changé.

    C’est vous ? Ouvrez Mon Compte comme avant. Si vous avez oublié votre mot de passe, choisissez « Mot de passe oublié ? ».
    Ce n’est pas vous ? Appelez la Caf au 3230.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Vous avez déjà un compte
message-email-password-changed =
    Bonjour,

    Le mot de passe de Mon Compte a changé.

    C’est vous ? Vous n’avez rien à faire.
    Ce n’est pas vous ? Appelez la Caf au 3230.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Votre mot de passe a changé

## Courrier

message-post-letter =
    Bonjour,

    Vous avez demandé un nouveau mot de passe pour ouvrir Mon Compte. Votre code est : { $code }

    Revenez à la borne avec cette lettre. Choisissez « Mot de passe oublié ? », puis « J’ai reçu un code par courrier », et tapez ce code.

    Ce code ne sert qu’une fois{ $dated ->
        [yes] {" "}et jusqu’au { $until } seulement
       *[no] {""}
    }. Ne le donnez à personne : la Caf ne le demande jamais.

    Vous n’avez rien demandé ? Jetez cette lettre, ou appelez la Caf au 3230.

    La Caf
    .subject = Votre code pour un nouveau mot de passe
message-post-attestation =
    Bonjour,

    Vous avez demandé un document par courrier, depuis une borne. Il est avec cette lettre. Il porte le numéro { $number }.

    Votre demande a le numéro { $posting }. Vous n’avez rien demandé ? Appelez la Caf au 3230.

    La Caf
    .subject = Le document que vous avez demandé
