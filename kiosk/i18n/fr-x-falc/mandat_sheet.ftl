# Le mandat, en phrases courtes.

## La feuille

mandat-paper-title = Vous dites oui à une aide
mandat-paper-number = Numéro de la feuille : { $number }
mandat-paper-what = Vous dites oui
mandat-paper-who = { $name }, vous dites oui : { $conseiller } ({ $organisation }) peut vous aider pour :
mandat-paper-others = Les autres conseillers peuvent aussi vous aider pour cela.
mandat-paper-long = Pendant combien de temps
mandat-paper-visit = Pendant cette visite, le { $day }. L’aide s’arrête quand vous partez.
mandat-paper-until = Jusqu’au { $day }, à { $time }. Après, l’aide s’arrête.
mandat-paper-person-none = Vous avez dit : « Je n’ai pas de tuteur. Je n’ai pas de curateur. »
mandat-paper-person-curatelle = Vous avez dit : « J’ai un curateur. Mon curateur dit oui avec moi. »
mandat-paper-yours = Ce que vous faites seul
mandat-paper-yours-text = Votre mot de passe est à vous. Vos codes sont à vous. FranceConnect+ est à vous. Le conseiller ne doit pas les voir.
mandat-paper-stop = Vous pouvez dire stop
mandat-paper-stop-text = Vous pouvez arrêter quand vous voulez. Vous n’avez pas à dire pourquoi. Vous touchez un bouton sur la borne. Ou vous allez dans Mon Compte.
mandat-paper-kept = Ce que la borne écrit
mandat-paper-kept-text = La borne écrit ce que le conseiller fait avec vous. Elle écrit le nom du conseiller. Elle n’écrit pas vos réponses. Vous pouvez lire cela dans Mon Compte.
mandat-paper-agreed = Vous avez dit oui
mandat-paper-agreed-text = Vous avez dit oui vous-même, sur la borne, le { $day } à { $time }.

## Ce qui est envoyé

mail-mandat = La feuille de votre oui
    .body =
        Un conseiller vous aide.

        Vous avez dit oui. La feuille est avec ce courrier.

        Vous pouvez dire stop dans Mon Compte.
message-sms-mandat = Caf : vous avez dit oui à l’aide d’un conseiller. La feuille est dans votre compte. Ce n’est pas vous ? Téléphonez au 3230.
message-email-mandat =
    Bonjour,

    Vous avez dit oui à l’aide d’un conseiller. La feuille est dans votre compte, avec vos courriers.

    Vous pouvez dire stop quand vous voulez. Vous allez dans Mon Compte.
    Ce n’est pas vous ? Téléphonez au 3230.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = La feuille de votre oui

## Le téléphone de la démonstration

demonstration-codes = Les codes du conseiller, maintenant :
demonstration-code = { $login } : { $code }
demonstration-codes-to = Téléphone du conseiller
