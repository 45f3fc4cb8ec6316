# Les imprimantes : ce qui ne va pas, et ce que l’on peut faire ; où en est l’impression.

## Ce que dit l’imprimante

printing-reason-not-configured = Il n’y a pas d’imprimante ici.
    .hint = Demandez à l’accueil où vous pouvez imprimer.
printing-reason-offline = L’imprimante ne répond pas.
    .hint = Elle est peut-être éteinte ou débranchée. Prévenez l’accueil.
printing-reason-not-a-printer = L’imprimante donne une réponse que la borne ne comprend pas.
    .hint = Prévenez l’accueil.
printing-reason-access-refused = L’imprimante n’accepte pas les documents de cette borne.
    .hint = Prévenez l’accueil.
printing-reason-untrusted = Cette imprimante n’est pas celle que la borne connaît : rien ne lui a été envoyé.
    .hint = Prévenez l’accueil.
printing-reason-document-refused = L’imprimante ne sait pas lire ce document.
    .hint = Prévenez l’accueil.
printing-reason-media-empty = Il n’y a plus de papier dans l’imprimante.
    .hint = Demandez à l’accueil d’en remettre.
printing-reason-media-needed = L’imprimante attend du papier au format A4.
    .hint = Demandez à l’accueil d’en mettre.
printing-reason-media-low = Il ne reste presque plus de papier.
    .hint = Si l’impression s’arrête, prévenez l’accueil.
printing-reason-media-jam = Une feuille est coincée dans l’imprimante.
    .hint = Ne tirez pas dessus. Prévenez l’accueil.
printing-reason-tray-missing = Un bac de l’imprimante n’est pas en place.
    .hint = Poussez le bac à fond, ou prévenez l’accueil.
printing-reason-output-full = Le bac de sortie est plein.
    .hint = Retirez les feuilles imprimées. Remettez à l’accueil celles qui ne sont pas à vous.
printing-reason-output-nearly-full = Le bac de sortie est presque plein.
    .hint = Retirez les feuilles imprimées.
printing-reason-cover-open = Un capot de l’imprimante est ouvert.
    .hint = Refermez-le, ou prévenez l’accueil.
printing-reason-toner-empty = Il n’y a plus d’encre dans l’imprimante.
    .hint = Prévenez l’accueil.
printing-reason-toner-low = Il ne reste presque plus d’encre.
    .hint = L’impression peut être pâle. Prévenez l’accueil.
printing-reason-stopped = L’imprimante est à l’arrêt.
    .hint = Prévenez l’accueil.
printing-reason-not-accepting = L’imprimante ne prend plus de documents pour le moment.
    .hint = Prévenez l’accueil.
printing-reason-busy = L’imprimante est occupée par d’autres documents.
    .hint = Attendez une minute et réessayez.
printing-reason-fault = L’imprimante signale une panne.
    .hint = Prévenez l’accueil.

## Où en est le document

printing-phase-waiting = Votre document attend son tour.
printing-phase-printing = Votre document s’imprime.
printing-phase-held-up = L’impression attend.
    .hint = Elle reprendra dès que l’imprimante sera prête.
printing-phase-stopping = L’impression s’arrête.
printing-phase-completed = C’est imprimé.
    .hint = Prenez toutes vos feuilles.
printing-phase-canceled = L’impression a été arrêtée.
    .hint = Regardez si des feuilles sont sorties : elles sont à vous.
printing-phase-aborted = L’imprimante n’a pas pu finir votre document.
    .hint = Regardez si des feuilles sont sorties, puis réessayez.
printing-phase-lost = La borne ne sait pas si votre document a été imprimé.
    .hint = Regardez dans l’imprimante avant de recommencer, et prévenez l’accueil.
printing-phase-timed-out = L’impression a duré trop longtemps : la borne l’a arrêtée.
    .hint = Regardez si des feuilles sont sorties, et prévenez l’accueil.
