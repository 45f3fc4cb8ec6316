# La même chose, en phrases courtes.

meet-mode-in-person = Dans un bureau de la Caf
    .hint = Vous voyez un conseiller
meet-mode-video = Par vidéo
    .hint = Vous parlez à un travailleur social avec une caméra
meet-who-hint = Un allocataire reçoit déjà une aide de la Caf.
meet-who-account = Oui, je me connecte
    .hint = La Caf prépare votre dossier
meet-who-guest = Non
    .hint = Vous donnez votre nom et votre téléphone
meet-done-keep = Ce numéro sert à annuler. Vous ne pouvez pas venir ? Annulez le rendez-vous.
meet-none = Choisissez un autre bureau. Ou appelez le 32 30.
meet-cancelled = Quelqu’un d’autre prend votre place. Vous pouvez prendre un autre rendez-vous.
problem-time-taken = Quelqu’un a pris cette heure. Choisissez une autre heure.
problem-appointments-full = Vous avez déjà 3 rendez-vous. Annulez un rendez-vous.
