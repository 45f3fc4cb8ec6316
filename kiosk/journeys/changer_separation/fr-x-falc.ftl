# Je ne vis plus en couple, en phrases courtes.

changer-separation-title = Je ne vis plus en couple
    .hint = Nous sommes séparés, ou mon conjoint est mort
    .search = séparation, divorce, ex, mort de mon mari, mort de ma femme, garde des enfants

changer-separation-famille-separe = Nous ne vivons plus ensemble
    .hint = Nous ne sommes pas divorcés
changer-separation-famille-divorce = Nous sommes divorcés
    .hint = Le juge ou le notaire a terminé
changer-separation-famille-veuf = Mon mari ou ma femme est mort
    .hint = Ou la personne avec qui je vivais
changer-separation-depuis = C’était quel jour ?
changer-separation-qui-part = Qui est parti du logement ?
    .hint = Vous ? Donnez votre adresse ensuite.
    .help = On vous fait du mal ? Appelez le 3919. C’est gratuit. C’est urgent ? Appelez le 17. Votre ex ne verra pas votre adresse ici.
changer-separation-qui-part-personne = Personne
    .hint = Nous vivons encore dans le même logement
changer-separation-residence = Avec qui vivent vos enfants ?
    .hint = Un enfant part ? Faites aussi une autre démarche pour lui.
changer-separation-residence-alternee = Un temps avec moi, un temps avec l’autre parent
    .hint = Environ la moitié du temps chacun
changer-separation-partage-decide = Qui a choisi cela ?
changer-separation-partage-decide-parents = Les deux parents
changer-separation-pension = L’autre parent doit vous donner de l’argent pour les enfants ?
    .hint = Il ne paie pas ? La Caf peut vous aider. Cette aide s’appelle l’ASF.
    .help = L’argent ne vient pas ? Finissez cette démarche. Puis demandez l’ASF. C’est dans « Demander une aide ».
changer-separation-pension-payee = Oui, et il paie
changer-separation-pension-impayee = Oui, mais il ne paie pas
    .hint = Ou il ne paie pas tout
changer-separation-pension-non-fixee = Non
