# Pour le conseiller : créer mon compte.

create-account-title =
    .say = Annoncer trois étapes et cinq à dix minutes ; garder le téléphone allumé.
    .papers = Pièce d’identité, carte Vitale, téléphone ou mail accessible ici et maintenant.
    .mistakes = Créer un compte pour qui en a déjà un : essayer d’abord « Mot de passe oublié ».
    .blocked = Pas de numéro de Sécurité sociale : le compte se crée avec un identifiant provisoire.
    .rule = Création de compte : webinaire de la Caf, 4 juillet 2024.

create-account-possede-nir =
    .say = Chercher la carte Vitale, une attestation ou un bulletin de paie.
    .blocked = Vraiment pas de numéro : « Non », un identifiant provisoire sera donné.

create-account-nir =
    .say = La personne lit et tape elle-même son numéro, de 13 caractères.
    .blocked =
        Un numéro qui commence par 7 ou 8 est un numéro d’attente : le dire à l’accueil.
        Numéro refusé : comparer avec la carte Vitale, chiffre après chiffre.

create-account-civilite =
    .say = Celle de la pièce d’identité.

create-account-nom-naissance =
    .say = Le nom de naissance, même si la personne en porte un autre aujourd’hui.

create-account-prenoms =
    .say = Tous les prénoms de la pièce, dans le même ordre, séparés par un espace.
    .mistakes = Ne mettre que le prénom d’usage.

create-account-nom-usage =
    .say = Facultatif : continuer s’il n’y en a pas.

create-account-date-naissance =
    .say = Recopier la date de la pièce d’identité.
    .blocked = Jour inconnu : écrire la date qui est sur la pièce.

create-account-nir-verifie =
    .say = Regarder civilité, année et mois : deux portes permettent de corriger.
    .blocked = Rien à corriger : « Tout est juste », la Caf vérifiera.

create-account-ne-en-france =
    .say = Oui pour la métropole et l’outre-mer.

create-account-commune-naissance =
    .say = Le code postal d’aujourd’hui, puis la commune dans la liste.
    .blocked = Commune disparue : prendre celle qui l’a remplacée.

create-account-pays-naissance =
    .say = Le nom actuel du pays ; taper les premières lettres.

create-account-ville-naissance =
    .say = La ville telle qu’elle est sur la pièce.

create-account-parent-1 =
    .say = Expliquer : ces noms servent à demander un numéro pour la personne.

create-account-parent-2 =
    .say = Inconnu : continuer sans remplir.

create-account-reside-en-france =
    .say = Oui pour la métropole et l’outre-mer.

create-account-code-postal =
    .say = Là où la personne vit aujourd’hui.

create-account-pays-residence =
    .say = Taper les premières lettres, puis toucher le pays.

create-account-piece =
    .say = Une pièce donnée par la France ; sinon, « Aucune de ces pièces ».
    .papers = Carte d’identité, titre de séjour ou passeport français.
    .blocked = Pièce étrangère : choisir « Aucune », le compte se crée quand même.

create-account-sans-piece =
    .say = Lire la phrase : des papiers seront demandés plus tard, par la Caf.
    .blocked = La personne s’inquiète : acte de naissance ou passeport étranger se joindront ensuite.

create-account-piece-numero =
    .say = En haut de la carte ou du titre ; en haut de la page photo du passeport.
    .mistakes = Confondre avec le numéro d’étranger ou le numéro de série.

create-account-piece-date =
    .say = La date de délivrance, au dos de la carte.
    .mistakes = Prendre la date de fin de validité.

create-account-contact =
    .say = Demander ce que la personne ouvre vite : téléphone ou boîte mail.
    .blocked = Ni téléphone ni mail : le dire à l’accueil avant de continuer.

create-account-numero =
    .say = Le numéro que la personne a avec elle ; il est écrit deux fois.
    .mistakes = Le numéro d’un proche : il recevrait les codes de la Caf.

create-account-adresse =
    .say = Une boîte que la personne ouvre sans aide ; elle est écrite deux fois.
    .mistakes = L’adresse d’un conseiller ou d’une association.

create-account-review =
    .say = Relire ensemble nom, date de naissance et contact, avant le code.
    .blocked = Une erreur sur le contact : toucher sa ligne maintenant, le code y part juste après.
