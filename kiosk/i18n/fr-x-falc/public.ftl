# La même chose, en phrases courtes.

home-search = Chercher
    .hint = Écrivez ce que vous voulez faire
home-themes = Ou choisissez ce que vous vivez
theme-vie-personnelle = Ma vie
theme-vie-professionnelle = Mon travail
theme-logement = Mon logement
theme-accident-de-vie = Un moment difficile
situations-hint = Touchez la phrase qui parle de vous.
situation-hint = Vous pouvez faire cela ici.
search-nothing-title = Nous ne trouvons rien
search-nothing = Écrivez un autre mot. Ou demandez à la personne de l’accueil.
search-situation = Ce que vous pouvez faire
content-old = Ces informations sont du { $date }. Elles ont peut-être changé. Demandez à l’accueil.
content-confirm = Demandez à l’accueil si c’est encore vrai.
my-caf-hint = Cette page parle de votre Caf.
my-caf-delays = Le temps d’attente
my-caf-delay = La Caf lit ce qui est arrivé entre le { $first } et le { $last }
places-hint = Prenez rendez-vous avant de venir.
contact-limited = Votre conjoint s’occupe du dossier. Vous pouvez appeler la Caf. Vous pouvez prendre rendez-vous. Pour écrire, il faut son accord.
phones-hint = Notez le numéro. Appelez avec votre téléphone.
post-write = Écrivez votre nom et votre prénom. Écrivez votre numéro d’allocataire. Gardez vos papiers : envoyez des copies.
sites-how = Ouvrez l’appareil photo. Montrez-lui le carré. Touchez l’adresse qui s’affiche.
help-search = Écrivez un mot. Des réponses s’affichent. Touchez la bonne réponse.
help-my-caf = Cette page parle de votre Caf. Allez vers le bas pour tout voir.
