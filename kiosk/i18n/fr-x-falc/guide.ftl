# Comment lire une attestation, facile à lire.

guide-part-paiements = L’argent du mois
    .hint = C’est l’argent que la Caf a donné ce mois-ci. À côté, il y a le mois concerné. Une retenue, c’est de l’argent que la Caf reprend.
guide-part-destinataires = Qui a eu l’argent
    .hint = C’est vous, ou votre propriétaire. Il y a la fin du numéro de compte.
guide-part-droits = Mes aides
    .hint = Ce sont vos aides pour ce mois. La Caf paie souvent le mois d’après.
guide-part-sans-droits = Les aides que je n’ai pas
    .hint = La Caf ne donne pas ces aides. À côté, elle dit pourquoi.
