# Ce que tout le monde peut lire avant Mon Compte : thèmes, recherche, Ma Caf, actualités, contact.

## Page principale

home-contact = Contacter la Caf
    .hint = Téléphone, rendez-vous, points d’accueil
home-search = Chercher
    .hint = Dites ce que vous vivez, avec vos mots
home-themes = Ou partez de votre situation

## Thèmes et situations

theme-vie-personnelle = Vie personnelle
theme-vie-professionnelle = Vie professionnelle
theme-logement = Logement
theme-handicap = Handicap
theme-accident-de-vie = Accident de vie
situations-hint = Touchez ce qui vous ressemble.
situations-other = Autre chose
situations-other-hint = Cherchez avec vos mots
situation-hint = Voici ce que vous pouvez faire ici, maintenant.

## Recherche

search-title = Que cherchez-vous ?
search-example = Par exemple : je déménage
search-preparing = Nous préparons la recherche…
search-nothing-title = Nous ne trouvons rien avec ces mots
search-nothing = Essayez un autre mot, plus court. Vous pouvez aussi demander à la personne de l’accueil.
search-situation = Votre situation : ce que vous pouvez faire
search-question = Question fréquente

## Contenus

content-loading = Nous cherchons les informations de votre Caf…
content-origin = Information du { $date }. Source : { $source }.
content-old = Ces informations datent du { $date }. Elles ont peut-être changé : demandez à l’accueil.
content-confirm = Une partie de ces informations est à confirmer : demandez à l’accueil.
content-french = Ce texte n’existe qu’en français.
reading-leads = Ce que vous pouvez faire

## Actualités et questions

news-title = Les actualités
news-now = En ce moment
news-magazine = Le magazine
news-none = Il n’y a pas d’actualité en ce moment.
news-scope = { $scope }, { $date }
news-local = Votre Caf
news-national = Toute la France
questions-hint = Touchez votre question.
questions-none = Il n’y a pas de question ici en ce moment.
questions-other = Ma question n’est pas là

## Ma Caf

my-caf-hint = Les délais, les aides et les lieux de votre Caf.
my-caf-delays = Ce que la Caf traite en ce moment
my-caf-delay = Arrivés entre le { $first } et le { $last }
my-caf-delay-told = Chiffre du { $date }
my-caf-meet = Rencontrer la Caf
my-caf-news = Les actualités de votre Caf
my-caf-aids = Les aides de votre Caf

## Points d’accueil

places-hint = La Caf reçoit sur rendez-vous.
places-none = Les points d’accueil ne sont pas connus. Demandez à l’accueil.
places-agencies = Les agences de la Caf
places-france-services = France Services
places-address-unknown = Adresse : demandez à l’accueil ou au 32 30.
places-meeting = Sur rendez-vous : { $hours }
days-run = du { $first } au { $last }
days-hours = { $days }, de { $opens } à { $closes }

## Contacter la Caf

contact-hint = Choisissez comment parler à la Caf.
contact-limited = Votre conjoint gère le dossier : vous pouvez appeler la Caf et prendre rendez-vous. Pour écrire, il faut son autorisation.
contact-telephone = Téléphoner
    .hint = Les numéros, les heures, le prix
contact-post = Écrire par courrier
    .hint = L’adresse de votre Caf
contact-sites = Sites et application
    .hint = À ouvrir sur votre téléphone
phones-hint = Notez le numéro. La borne ne téléphone pas.
phones-none = Les numéros ne sont pas connus. Demandez à l’accueil.
phones-open = Ouvert jusqu’à { $hour }
phones-opens-today = Fermé. Ouvre à { $hour }
phones-opens = Fermé. Ouvre { $day } à { $hour }
phones-hours-unknown = Heures non connues
post-hint = Recopiez l’adresse, ou imprimez-la.
post-write-title = Dans votre lettre
post-write = Écrivez votre nom, votre prénom et votre numéro d’allocataire. N’envoyez jamais l’original d’un papier.
sites-hint = Choisissez un site : vous l’ouvrirez sur votre téléphone.
sites-none = Il n’y a pas de site à montrer en ce moment.
sites-code = Code à lire avec un téléphone : { $name }
sites-how-title = Avec votre téléphone
sites-how = Ouvrez l’appareil photo et visez le carré. Touchez l’adresse qui s’affiche. La borne ne garde rien.

## Feuilles à emporter

note-what-address = L’adresse de votre Caf
    .hint = Votre nom n’est pas écrit dessus.
farewell-note-printed-address = L’adresse de votre Caf : imprimée
farewell-note-unfinished-address = L’adresse de votre Caf : impression annulée
note-what-meeting = Votre rendez-vous
    .hint = Le jour, l’heure et le lieu sont écrits dessus.
farewell-note-printed-meeting = Votre rendez-vous : imprimé
farewell-note-unfinished-meeting = Votre rendez-vous : impression annulée

## Aide

help-situations = Touchez ce qui ressemble à ce que vous vivez. Si rien ne convient, touchez « Autre chose ».
help-situation = Touchez ce que vous voulez faire. Pour revenir, touchez « Retour ».
help-search = Écrivez quelques mots. Les réponses arrivent pendant que vous écrivez : touchez celle qui convient.
help-reading = Lisez le texte. En dessous, touchez ce que vous voulez faire.
help-news = Touchez une actualité pour la lire.
help-questions = Touchez une question pour lire la réponse.
help-my-caf = Cette page parle de votre Caf. Descendez pour voir ses aides et ses actualités.
help-places = Chaque carte est un lieu où l’on vous reçoit. Les jours sont écrits dessus.
help-contact = Touchez la façon de parler à la Caf qui vous convient.
help-phones = Notez le numéro qui vous concerne. Il est écrit s’il est ouvert maintenant.
help-post = Recopiez l’adresse sur votre enveloppe, ou touchez « Imprimer ».
help-sites = Touchez un site. Un code à lire avec votre téléphone s’affiche.
help-site = Visez le carré avec l’appareil photo de votre téléphone.
