# Pour le conseiller : envoyer un document.

send-document-title =
    .say = Demander si la Caf a réclamé ce papier : le courrier porte son nom.
    .blocked = Plusieurs papiers : un envoi par document, avec un nom clair.

send-document-kind =
    .say = Choisir ce qui ressemble le plus ; « Un autre document » en dernier recours.
    .mistakes = Envoyer un RIB par ici : il a sa propre démarche.

send-document-rib =
    .say = Proposer « Mon compte bancaire a changé », qui demande l’Iban.

send-document-pages =
    .say = Une page ou plusieurs : tout dans le même envoi, dans l’ordre.
    .mistakes = Photo coupée ou floue : la refaire à plat, dans la lumière.

send-document-name =
    .say = Facultatif : « Quittance de mai » aide la Caf à le reconnaître.
