# Ce que la Caf envoie, en phrases courtes.

## SMS

message-sms-code = Caf : votre code est { $code }. Écrivez le code sur la borne. Vous avez { $minutes } minutes. Ne donnez pas ce code.
message-sms-identifier = Caf : votre numéro est { $identifier }. Gardez ce message. Il faut ce numéro et votre mot de passe pour entrer dans votre compte.
message-sms-account-created = Caf : votre compte est créé. Entrez avec votre numéro de Sécurité sociale et votre mot de passe.
message-sms-account-exists = Caf : une personne a demandé un compte à votre nom. Votre compte n’a pas changé. Ce n’est pas vous ? Téléphonez au 3230.
message-sms-password-changed = Caf : votre mot de passe a changé. Ce n’est pas vous ? Téléphonez au 3230.

## Mails

message-email-code =
    Bonjour,

    Votre code est : { $code }

    Écrivez le code sur la borne. Vous avez { $minutes } minutes. Le code marche une seule fois.

    Ne donnez pas ce code. La Caf ne le demande jamais.
    Vous n’avez rien demandé ? Ne faites rien.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = Votre code de la Caf
message-email-identifier =
    Bonjour,

    Votre numéro est : { $identifier }

    Gardez ce message. Il faut ce numéro et votre mot de passe pour entrer dans votre compte.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = Votre numéro pour entrer dans votre compte
message-email-account-created =
    Bonjour,

    Votre compte est créé. Pour entrer dans votre compte, écrivez votre numéro de Sécurité sociale et votre mot de passe.

    Ce n’est pas vous ? Téléphonez à la Caf au 3230.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = Votre compte est créé
message-email-account-exists =
    Bonjour,

    Une personne a demandé un compte à votre nom. Vous avez déjà un compte. Il n’a pas changé.

    C’est vous ? Utilisez votre compte. Vous avez oublié votre mot de passe ? Touchez « Mot de passe oublié ? ».
    Ce n’est pas vous ? Téléphonez à la Caf au 3230.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = Vous avez déjà un compte
message-email-password-changed =
    Bonjour,

    Votre mot de passe a changé.

    C’est vous ? C’est bon.
    Ce n’est pas vous ? Téléphonez à la Caf au 3230.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = Votre mot de passe a changé

## Courrier

message-post-letter =
    Bonjour,

    Vous voulez un autre mot de passe. Votre code est : { $code }

    Revenez à la borne avec cette lettre. Touchez « Mot de passe oublié ? ». Touchez « J’ai reçu une lettre avec un code ». Écrivez le code.

    Le code marche une seule fois{ $dated ->
        [yes] {""}. Il marche jusqu’au { $until }
       *[no] {""}
    }. Ne donnez pas ce code. La Caf ne le demande jamais.

    Vous n’avez rien demandé ? Jetez cette lettre. Ou téléphonez à la Caf au 3230.

    La Caf
    .subject = Votre code pour un autre mot de passe
message-post-attestation =
    Bonjour,

    Vous avez demandé un papier à la borne. Le papier est avec cette lettre. Son numéro est { $number }.

    Le numéro de votre demande est { $posting }. Vous n’avez rien demandé ? Appelez le 3230.

    La Caf
    .subject = Le papier que vous avez demandé
