# Pour le conseiller : aide au Bafa.

demande-bafa-title =
    .say = Vérifier l’âge : dès 16 ans, la demande est au nom du stagiaire.
    .papers = Inscription ou attestation de session, RIB.
    .mistakes = Demander trop tard : la demande suit de près l’inscription.
    .blocked = Délai passé : poser la question à la Caf, une aide locale existe parfois.
    .rule = Aide au Bafa : service-public.fr, fiche F2290 ; formulaire Cerfa 11381.

demande-bafa-naissance =
    .say = La date du stagiaire, pas celle du parent présent.

demande-bafa-session =
    .say = Formation générale d’abord ; approfondissement ou qualification à la fin.
    .mistakes = Prendre le stage pratique pour une session de formation.

demande-bafa-theme =
    .say = Facultatif : il est écrit sur l’inscription.

demande-bafa-organisme =
    .say = Le nom exact de l’organisme, lu sur l’inscription.
    .papers = Inscription, ou attestation de session.

demande-bafa-debut =
    .say = Le premier jour de la session, à comparer avec la date d’inscription.
    .mistakes = Dépasser le délai : la demande se fait au plus tard trois mois après l’inscription.
