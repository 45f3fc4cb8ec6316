# Le mandat : la feuille que la personne garde, et ce qui lui est envoyé.

## La feuille

mandat-paper-title = Mandat d’accompagnement
mandat-paper-number = Mandat n° { $number }
mandat-paper-what = Ce que vous permettez
mandat-paper-who = { $name }, vous permettez à { $conseiller } ({ $organisation }) de vous aider sur la borne pour :
mandat-paper-others = Les autres conseillers de cette organisation peuvent aussi vous aider pour ces démarches, tant que le mandat dure.
mandat-paper-long = Pour combien de temps
mandat-paper-visit = Pour cette visite seulement, le { $day }. Le mandat finit quand vous partez.
mandat-paper-until = Jusqu’au { $day }, à { $time }. Le mandat finit alors de lui-même.
mandat-paper-person-none = Vous avez dit que vous n’êtes ni sous tutelle, ni sous curatelle.
mandat-paper-person-curatelle = Vous avez dit que vous êtes sous curatelle, et que votre curateur donne ce mandat avec vous.
mandat-paper-yours = Ce qui reste à vous seul
mandat-paper-yours-text = Vos mots de passe, vos codes et FranceConnect+ restent à vous. Personne ne peut vous les demander, ni les taper pour vous.
mandat-paper-stop = Arrêter quand vous voulez
mandat-paper-stop-text = Vous pouvez arrêter ce mandat à tout moment, sans dire pourquoi : d’une touche sur la borne, ou plus tard dans Mon Compte.
mandat-paper-kept = Ce qui est noté
mandat-paper-kept-text = Il est noté ce qui est ouvert, montré, envoyé ou imprimé avec ce mandat, et par qui. Vos réponses, vos montants et votre numéro ne sont pas notés. Vous voyez ces notes dans Mon Compte.
mandat-paper-agreed = Votre accord
mandat-paper-agreed-text = Vous avez donné votre accord vous-même, sur la borne, le { $day } à { $time }.

## Ce qui est envoyé

mail-mandat = Une copie de votre mandat
    .body =
        Vous avez permis à un conseiller de vous aider pour certaines démarches.

        La copie de ce mandat est avec ce courrier. Vous pouvez l’arrêter à tout moment dans Mon Compte.
message-sms-mandat = Caf : la copie du mandat que vous avez donné à un conseiller est dans Mon Compte. Ce n’est pas vous ? Appelez la Caf au 3230.
message-email-mandat =
    Bonjour,

    Sur une borne, vous avez permis à un conseiller de vous aider pour certaines démarches. Une copie de ce mandat est dans Mon Compte, avec vos courriers.

    Dans Mon Compte, vous voyez ce qui est fait avec ce mandat. Vous pouvez l’arrêter à tout moment.
    Ce n’est pas vous ? Appelez la Caf au 3230.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Une copie de votre mandat

## Le téléphone de la démonstration

demonstration-codes = Codes du moment, pour le conseiller :
demonstration-code = { $login } : { $code }
demonstration-codes-to = Téléphone du conseiller
