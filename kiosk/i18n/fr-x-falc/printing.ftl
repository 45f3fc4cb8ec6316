# Les imprimantes, en phrases courtes.

## Ce que dit l’imprimante

printing-reason-offline = L’imprimante ne marche pas.
    .hint = Elle est peut-être éteinte. Demandez de l’aide à l’accueil.
printing-reason-not-a-printer = L’imprimante ne marche pas.
    .hint = Demandez de l’aide à l’accueil.
printing-reason-access-refused = La borne ne peut pas utiliser cette imprimante.
    .hint = Demandez de l’aide à l’accueil.
printing-reason-untrusted = La borne ne connaît pas cette imprimante. Rien n’est imprimé.
    .hint = Demandez de l’aide à l’accueil.
printing-reason-document-refused = L’imprimante ne peut pas imprimer ce papier.
    .hint = Demandez de l’aide à l’accueil.
printing-reason-media-empty = L’imprimante n’a plus de papier.
    .hint = Demandez du papier à l’accueil.
printing-reason-media-needed = L’imprimante n’a pas le bon papier.
    .hint = Demandez du papier à l’accueil.
printing-reason-media-low = Il y a très peu de papier.
    .hint = Si l’imprimante s’arrête, demandez de l’aide à l’accueil.
printing-reason-media-jam = Une feuille est coincée.
    .hint = Ne tirez pas la feuille. Demandez de l’aide à l’accueil.
printing-reason-output-full = Il y a trop de feuilles à la sortie.
    .hint = Prenez vos feuilles. Donnez les autres à l’accueil.
printing-reason-toner-low = Il y a très peu d’encre.
    .hint = Les mots seront peut-être trop clairs. Demandez de l’aide à l’accueil.
printing-reason-stopped = L’imprimante est arrêtée.
    .hint = Demandez de l’aide à l’accueil.
printing-reason-not-accepting = L’imprimante est arrêtée.
    .hint = Demandez de l’aide à l’accueil.
printing-reason-busy = L’imprimante travaille pour une autre personne.
    .hint = Attendez un peu. Essayez encore.
printing-reason-fault = L’imprimante ne marche pas.
    .hint = Demandez de l’aide à l’accueil.

## Où en est le document

printing-phase-held-up = L’impression attend.
    .hint = Elle va reprendre.
printing-phase-completed = Votre papier est imprimé.
    .hint = Prenez toutes vos feuilles.
printing-phase-canceled = L’impression est arrêtée.
    .hint = Des feuilles sont peut-être sorties. Prenez-les.
printing-phase-aborted = L’imprimante n’a pas réussi.
    .hint = Des feuilles sont peut-être sorties. Prenez-les. Essayez encore.
printing-phase-lost = La borne ne sait pas si votre papier est imprimé.
    .hint = Regardez dans l’imprimante. Demandez de l’aide à l’accueil.
printing-phase-timed-out = C’était trop long. La borne a arrêté l’impression.
    .hint = Des feuilles sont peut-être sorties. Prenez-les. Demandez de l’aide à l’accueil.
