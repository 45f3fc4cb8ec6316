# `kiosk doctor` : ce qui marche sur cette machine, et que faire du reste. Lu par qui l’installe.

doctor-part-display = Écran
doctor-part-fonts = Polices de caractères
doctor-part-camera = Caméra
doctor-part-scanner = Scanner
doctor-part-reader = Lecture des pages
doctor-part-phone = Téléphones
doctor-part-printer = Imprimante
doctor-part-backend = Service de la Caf
doctor-part-law = Estimation des droits
doctor-part-outbox = Messages aux personnes
doctor-part-memory = Dossiers privés
doctor-part-cores = Traces d’un arrêt brutal
doctor-part-disk = Place libre

doctor-verdict-ok = Rien n’empêche la borne de servir.
doctor-verdict-failed = Il manque quelque chose à la borne : voyez les lignes marquées ✗.

doctor-silent = Le contrôle n’a pas répondu à temps.
    .advice = Relancez-le. Si cela dure, débranchez l’appareil ou redémarrez la machine.
doctor-broken = Le contrôle a échoué ({ $kind } : { $why }).
    .advice = C’est un défaut de la borne : signalez-le avec cette ligne.

doctor-display-ok = Qt dessine sur un écran de { $width } × { $height } pixels ({ $platform }).
doctor-display-none = Aucun écran n’est annoncé ; les bibliothèques de Qt sont là.
    .advice = Lancez la borne depuis une session graphique (X11 ou cage), ou regardez-la par VNC.
doctor-display-refused = Qt n’a pas pu s’ouvrir sur l’écran { $screen }.
    .advice = Vérifiez que le serveur d’affichage tourne et que ce compte y a droit.
doctor-display-library = Une bibliothèque manque à Qt : { $library }.
    .advice = Relancez l’installation (make run) : elle ajoute les paquets qu’il faut.

doctor-fonts-ok = Polices trouvées : { $families }.
doctor-fonts-missing = Polices absentes : { $families }.
    .advice = Installez-les : apt install { $packages }
doctor-fonts-unknown = Le programme fc-list manque : les polices n’ont pas pu être cherchées.
    .advice = Installez-le : apt install fontconfig

doctor-camera-ok = La caméra donne des images de { $width } × { $height } pixels.
doctor-camera-unset = Les réglages disent qu’il n’y a pas de caméra.
doctor-camera-none = Aucune caméra n’est branchée.
    .advice = Branchez une caméra, ou écrivez son fichier dans camera.source de kiosk.toml.
doctor-camera-missing = La caméra des réglages n’existe pas : { $source }.
    .advice = Branchez-la, ou corrigez camera.source dans kiosk.toml.
doctor-camera-busy = La caméra { $source } est tenue par un autre programme, ou ce compte n’y a pas droit.
    .advice = Fermez l’autre programme, ou ajoutez ce compte au groupe video.
doctor-camera-silent = La caméra { $source } s’ouvre mais ne donne pas d’image.
    .advice = Débranchez et rebranchez la caméra.
doctor-camera-black = La caméra { $source } ne donne que du noir.
    .advice = Ouvrez son cache et vérifiez l’éclairage.

doctor-reader-ok = Les pages sont lues, et mises à l’endroit, sur cette machine.
doctor-reader-none = Tesseract manque : les pages sont envoyées sans être lues ni remises à l’endroit.
    .advice = Installez-les : apt install { $packages }
doctor-reader-data = Tesseract n’a pas toutes ses données : des pages ne sont pas lues ou restent à l’envers.
    .advice = Installez-les : apt install { $packages }

doctor-scanner-ok = Scanner trouvé : { $labels }.
doctor-scanner-unset = Les réglages disent qu’il n’y a pas de scanner.
doctor-scanner-none = Aucun scanner ne répond.
    .advice = S’il y en a un, allumez-le. Un scanner du réseau demande le paquet sane-airscan.
doctor-scanner-missing = Le scanner des réglages ne répond pas : { $device }.
    .advice = Allumez-le, ou corrigez scanner.device dans kiosk.toml (scanimage -L donne les noms).
doctor-scanner-silent = SANE n’a pas pu chercher les scanners.
    .advice = Installez-le (apt install sane-utils), puis essayez scanimage -L.

doctor-phone-ok = Les téléphones du réseau trouvent la borne à l’adresse { $address }.
doctor-phone-unset = Les réglages n’ouvrent pas la borne aux téléphones.
doctor-phone-no-network = Cette borne n’a pas d’adresse sur un réseau : les téléphones ne la trouvent pas.
    .advice = Branchez le réseau, ou écrivez l’adresse de la borne dans phone.address de kiosk.toml.
doctor-phone-alone = L’adresse { $address } n’est visible que de cette machine.
    .advice = Écrivez « auto », ou l’adresse de la borne sur le réseau, dans phone.address de kiosk.toml.
doctor-phone-failed = La page pour les téléphones ne s’ouvre pas à l’adresse { $address }.
    .advice = Vérifiez dans kiosk.toml phone.address, phone.port (pris par un autre programme ?), phone.certificate et phone.private_key.

doctor-capture-died = Le programme qui parle aux appareils s’est arrêté ou ne répond plus.
    .advice = Débranchez et rebranchez l’appareil. Le journal du noyau (dmesg) dit lequel gêne.

doctor-printer-ok = L’imprimante est prête.
doctor-printer-unset = Il n’y a pas d’imprimante.
    .advice = Ajoutez une file d’attente par défaut à CUPS, ou écrivez printer.uri dans kiosk.toml.
doctor-printer-blocked = L’imprimante ne peut pas imprimer.
doctor-printer-warned = L’imprimante est prête, mais elle demande quelque chose.

doctor-backend-embedded-ok = Le service embarqué démarre et répond.
doctor-backend-embedded-failed = Le service embarqué ne démarre pas : { $why }
    .advice = Lancez kiosk backend pour lire ce qu’il dit.
doctor-backend-folder = Le dossier de la base de données ne peut pas être écrit : { $folder }.
    .advice = Donnez-le à ce compte, ou corrigez supervisor.state dans kiosk.toml.
doctor-backend-ok = Le service { $url } répond (base : { $database }).
doctor-backend-refused = Le service { $url } ne répond pas comme il faut (code { $code }).
    .advice = Vérifiez backend.url et backend.token dans kiosk.toml, puis le réseau.

doctor-law-ok = La loi se charge et répond (OpenFisca-France { $version }).
doctor-law-failed = La loi ne se charge pas : { $why }
    .advice = Les estimations de droits sont indisponibles. Lancez make setup-run pour réinstaller les dépendances.
doctor-law-elsewhere = Les droits sont estimés par le service de la Caf, pas par cette borne.

doctor-outbox-ok = Les messages peuvent partir ({ $channels }).
doctor-outbox-none = Aucun code ne peut être envoyé : personne ne pourra créer un compte ni retrouver son mot de passe ici.
    .advice = Écrivez outbox.email ou outbox.sms dans kiosk.toml.
doctor-outbox-elsewhere = Les messages partent du service de la Caf, pas de cette borne.
doctor-outbox-demonstration-ok = Démonstration : rien n’est envoyé, les messages se lisent sur le téléphone à côté de la page.
doctor-outbox-demonstration-real = Une démonstration n’écrit à personne : avec outbox dans kiosk.toml, le service embarqué ne démarre pas.
    .advice = Retirez outbox de kiosk.toml, ou écrivez backend.demo = false.
doctor-outbox-refused = Les réglages des messages ne vont pas : { $why }
    .advice = Corrigez outbox dans kiosk.toml ; les secrets viennent de l’environnement.
doctor-outbox-email-failed = { $trouble ->
    [certificate] Le serveur de courriel { $host } ne chiffre pas, ou son certificat n’est pas reconnu.
    [credentials] Le serveur de courriel { $host } refuse le nom ou le mot de passe.
   *[other] Le serveur de courriel { $host } ne répond pas.
}
    .advice = Vérifiez outbox.email dans kiosk.toml, KIOSK_OUTBOX__EMAIL__PASSWORD, puis le réseau.
doctor-outbox-sms-failed = { $trouble ->
    [certificate] Le certificat de la passerelle de SMS { $host } n’est pas reconnu.
   *[other] La passerelle de SMS { $host } ne répond pas.
}
    .advice = Vérifiez outbox.sms.url dans kiosk.toml, puis le réseau.
doctor-outbox-folder = Le dossier des lettres à imprimer ne peut pas être écrit : { $folder }.
    .advice = Donnez-le à ce compte, ou corrigez outbox.post.folder dans kiosk.toml.

doctor-memory-ok = Ce que fait un visiteur reste en mémoire vive ({ $place }).
doctor-memory-disk = Ce que fait un visiteur est écrit sur un disque ({ $place }).
    .advice = Montez un système de fichiers tmpfs sur /dev/shm.
doctor-memory-swap = La mémoire vive ({ $place }) peut être recopiée en clair sur un disque : { $swaps }.
    .advice = Arrêtez l’échange (swapoff -a), ou chiffrez-le.

doctor-cores-ok = Un arrêt brutal ne laisse aucune trace de ce qu’il y avait en mémoire.
doctor-cores-piped = Le noyau donne la mémoire des programmes arrêtés brutalement à { $program }.
    .advice = La borne elle-même y échappe, pas les programmes qu’elle lance. Écrivez core dans /proc/sys/kernel/core_pattern.
doctor-cores-kept = Un arrêt brutal peut laisser la mémoire d’un visiteur sur le disque.
    .advice = Le noyau refuse prctl ou setrlimit à ce compte : voyez son confinement (AppArmor, conteneur).

doctor-disk-ok = Il reste au moins { $megabytes } Mo ({ $folder }).
doctor-disk-low = Il ne reste que { $megabytes } Mo ({ $folder }).
    .advice = Faites de la place avant que des pages ne puissent plus être scannées.
doctor-disk-full = Il ne reste que { $megabytes } Mo ({ $folder }) : un visiteur peut être arrêté en route.
    .advice = Faites de la place maintenant.
