# Ce que kiosk doctor dit des contenus.

doctor-part-content = Contenus
doctor-content-ok = Les contenus sont en ordre : { $caf }.
doctor-content-shipped-ok = Les contenus livrés sont servis : { $caf }, juillet 2024.
doctor-content-faulty = { $count } faute(s) dans { $folder }, les contenus livrés sont servis. La première : { $why }
    .advice = Corrigez les fichiers, puis lancez « kiosk content check DOSSIER ».
doctor-content-elsewhere = Les contenus viennent du service de la Caf, pas de cette borne.
