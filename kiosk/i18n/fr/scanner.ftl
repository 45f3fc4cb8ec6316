# La caméra, le scanner et les clés USB : ce qui ne va pas, que faire du papier, ce qu’une page vaut.

## La caméra

scan-fault-camera-none = Il n’y a pas de caméra ici.
    .remedy = Utilisez le scanner ou une clé USB, ou demandez à l’accueil.
scan-fault-camera-busy = La caméra est déjà utilisée.
    .remedy = Attendez une minute et réessayez, ou utilisez le scanner.
scan-fault-camera-silent = La caméra n’envoie pas d’image.
    .remedy = Réessayez. Si cela continue, utilisez le scanner ou une clé USB.
scan-fault-camera-black = La caméra ne voit que du noir.
    .remedy = Regardez si quelque chose la couvre, ou si son cache est fermé.
scan-fault-camera-gone = La caméra n’est plus branchée. Les pages déjà prises sont gardées.
    .remedy = Utilisez le scanner ou une clé USB, ou prévenez l’accueil.
scan-fault-camera-closed = La caméra est arrêtée : la photo n’a pas été prise.
    .remedy = Rouvrez la caméra et recommencez.

## Le scanner

scan-fault-scanner-none = La borne ne trouve pas de scanner.
    .remedy = S’il est éteint, allumez-le : elle le trouvera toute seule. Sinon, utilisez la caméra ou une clé USB.
scan-fault-scanner-busy = Le scanner est déjà utilisé.
    .remedy = Attendez une minute et réessayez.
scan-fault-scanner-jammed = Une feuille est coincée dans le scanner.
    .remedy = Ne tirez pas dessus. Prévenez l’accueil.
scan-fault-scanner-cover-open = Le couvercle du scanner est ouvert.
    .remedy = Refermez-le doucement, puis réessayez.
scan-fault-scanner-no-paper = Il n’y a pas de feuille dans le chargeur du scanner.
    .remedy = Posez vos feuilles dans le chargeur, puis réessayez.
scan-fault-scanner-io-error = Le scanner n’a pas pu lire votre feuille.
    .remedy = Réessayez. Si cela continue, utilisez la caméra.
scan-fault-scanner-denied = Le scanner refuse de servir à cette borne.
    .remedy = Utilisez la caméra ou une clé USB, et prévenez l’accueil.
scan-fault-scanner-no-memory = Le scanner n’a plus assez de mémoire pour cette page.
    .remedy = Réessayez avec une seule feuille. Si cela continue, utilisez la caméra.
scan-fault-scanner-unsupported = Le scanner ne sait pas faire cette lecture.
    .remedy = Posez votre feuille sur la vitre et réessayez, ou utilisez la caméra.
scan-fault-scanner-refused = Le scanner n’a pas accepté les réglages de la borne.
    .remedy = Utilisez la caméra ou une clé USB, et prévenez l’accueil.
scan-fault-scanner-stopped = Le scanner a été arrêté avec son propre bouton. Les pages déjà prises sont gardées.
    .remedy = Remettez les feuilles qui manquent, puis réessayez.
scan-fault-scanner-gone = Le scanner ne répond plus. Les pages déjà prises sont gardées.
    .remedy = Il est peut-être éteint : prévenez l’accueil, ou utilisez la caméra.
scan-fault-scanner-silent = Le scanner met trop de temps à répondre.
    .remedy = Réessayez, ou utilisez la caméra.

## Les clés USB et les fichiers

scan-fault-key-removed = La clé USB a été retirée. Les pages déjà prises sont gardées.
    .remedy = Remettez la clé, puis choisissez de nouveau le fichier.
scan-fault-file-none = Ce fichier n’est plus là.
    .remedy = Choisissez un autre fichier.
scan-fault-file-empty = Ce fichier est vide.
    .remedy = Choisissez un autre fichier, ou prenez le papier en photo.
scan-fault-file-too-large = Ce fichier est trop lourd.
    .remedy = Prenez le papier en photo avec la caméra, ou choisissez un fichier plus léger.
scan-fault-file-mislabelled = Le contenu de ce fichier ne correspond pas à son nom : ce n’est ni une image ni un PDF.
    .remedy = Choisissez un autre fichier, ou prenez le papier en photo.
scan-fault-file-unsupported = La borne ne lit pas ce type de fichier.
    .remedy = Choisissez une image (JPEG ou PNG) ou un PDF.
scan-fault-file-heic = Cette photo est au format HEIC, que la borne ne lit pas.
    .remedy = Sur votre téléphone, choisissez le format « Le plus compatible » (JPEG), ou prenez le papier en photo ici.
scan-fault-image-too-large = Cette image est trop grande.
    .remedy = Choisissez une image plus petite, ou prenez le papier en photo ici.
scan-fault-image-broken = Cette image est abîmée : la borne ne peut pas l’ouvrir.
    .remedy = Choisissez un autre fichier, ou prenez le papier en photo.
scan-fault-pdf-broken = Ce PDF est abîmé : la borne ne peut pas l’ouvrir.
    .remedy = Choisissez un autre fichier, ou prenez le papier en photo.
scan-fault-pdf-encrypted = Ce PDF est protégé par un mot de passe.
    .remedy = Choisissez un PDF sans mot de passe, ou prenez le papier en photo.
scan-fault-pdf-too-many-pages = Ce PDF a trop de pages.
    .remedy = Choisissez un fichier plus court, ou envoyez le document en plusieurs fois.

## Les pages et le document

scan-fault-page-none = Cette page a déjà été supprimée.
    .remedy = Reprenez-la si vous en avez besoin.
scan-fault-original-none = Les bords de cette page ne peuvent pas être changés.
    .remedy = Prenez le papier en photo avec la caméra.
scan-fault-corners-bad = Ces quatre coins ne font pas une page.
    .remedy = Mettez chaque rond sur un coin du papier.
scan-fault-document-empty = Il n’y a aucune page à envoyer.
    .remedy = Prenez au moins une page.
scan-fault-document-too-many-pages = Ce document a trop de pages.
    .remedy = Envoyez-le en plusieurs fois.
scan-fault-storage-full = La borne n’a plus de place pour cette page.
    .remedy = Envoyez les pages déjà prises, puis recommencez avec les suivantes.

## La borne elle-même

scan-fault-cancelled = C’est arrêté.
    .remedy = Vous pouvez recommencer quand vous voulez.
scan-fault-worker-busy = La borne travaille encore sur la page d’avant.
    .remedy = Attendez qu’elle ait fini.
scan-fault-worker-failed = La borne n’a pas réussi à traiter cette page.
    .remedy = Réessayez, ou utilisez un autre moyen.
scan-fault-worker-died = La lecture s’est arrêtée. Les pages déjà prises sont gardées.
    .remedy = Réessayez : elle redémarre toute seule.

## Que faire du papier, pendant l’image en direct

scan-advice-no-page = Posez votre papier à plat sous la caméra
scan-advice-closer = Rapprochez le papier de la caméra
scan-advice-corner-missing = Montrez les quatre coins du papier
    .left = Le papier dépasse à gauche
    .right = Le papier dépasse à droite
    .top = Le papier dépasse en haut
    .bottom = Le papier dépasse en bas
scan-advice-too-dark = Il fait trop sombre
scan-advice-covered = Quelque chose couvre la caméra
scan-advice-page-covered = Quelque chose couvre le papier : écartez votre main
scan-advice-glare = Un reflet : éloignez le papier de la lampe
scan-advice-blurred = L’image est floue : éloignez un peu le papier
scan-advice-hold-still = Ne bougez plus
scan-advice-ready = Ne bougez plus, la photo se prend toute seule
scan-advice-next = C’est pris. Mettez la page suivante

## Ce qu’une page prise vaut
scan-problem-no-page-found = Bords non trouvés
    .remedy = Posez le papier sur un fond plus sombre ou plus clair que lui.
scan-problem-corner-missing = Un coin manque
    .remedy = Reculez un peu : les quatre coins doivent se voir.
scan-problem-blurred = Floue
    .remedy = Posez le papier à plat et ne bougez plus pendant la photo.
scan-problem-too-dark = Trop sombre
    .remedy = Allumez une lampe, ou enlevez ce qui fait de l’ombre.
scan-problem-too-light = Trop claire
    .remedy = Éloignez la lampe : l’encre doit rester bien foncée.
scan-problem-glare = Un reflet
    .remedy = Bougez un peu le papier, ou éteignez la lampe qui s’y reflète.
scan-problem-covered = Une partie est couverte
    .remedy = Écartez votre main, ou ce qui est posé sur le papier.
scan-problem-shadow = Une ombre
    .remedy = Écartez votre main ou votre tête de la lampe.
scan-problem-low-resolution = Petits caractères peu lisibles
    .remedy = Rapprochez le papier de la caméra, ou utilisez le scanner.
scan-problem-illegible = Le texte ne se lit pas
    .remedy = Posez le papier bien à plat sous une bonne lumière, ou utilisez le scanner.
scan-problem-blank = Page blanche
    .remedy = Retournez la feuille si le texte est de l’autre côté.
