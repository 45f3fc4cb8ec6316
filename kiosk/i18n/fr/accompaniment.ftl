# Ce qui se tient autour de la page quand quelqu’un aide : l’appel, le bandeau, le panneau, le partage.

call-button = Appeler un conseiller
call-button-name = Aide, appeler un conseiller
call-button-place = N° { $position } dans la file
call-button-coming = Un conseiller arrive
call-adviser-door = Espace du conseiller
call-adviser = Je suis conseiller
call-waiting-title = Votre appel est reçu
call-waiting = Vous êtes le numéro { $position } dans la file, depuis { $time }. Vous pouvez continuer en attendant.
call-coming-title = { $name } arrive
call-coming = Restez devant la borne. Vous pouvez continuer en attendant.
call-off = Ne plus appeler
call-away-title = L’appel ne passe pas
call-away = La borne ne joint pas la Caf en ce moment. Demandez à la personne de l’accueil, ou réessayez.
call-share = Montrer ma page

share-title = Montrer votre page ?
share-asked = { $name } demande à voir votre page pour vous aider.
share-offered = Le conseiller verra votre page depuis son bureau.
share-what = Vos réponses ne sont pas montrées : les noms, les numéros et les montants sont remplacés par du gris. Les mots de passe et les codes ne sont jamais montrés.
share-yes = Montrer ma page
share-no = Ne pas montrer
share-banner = Votre page peut être vue par un conseiller, sans vos réponses.
share-banner-viewed = { $names } voit votre page, sans vos réponses.
share-banner-secret = Cette page n’est pas montrée.
share-stop = Ne plus montrer

beside-banner = { $name } vous accompagne pour : { $what }. Ni votre mot de passe ni vos codes ne lui sont montrés.
beside-banner-brief = { $name } vous accompagne.
beside-banner-many = { $name } vous accompagne pour { $count } démarches. Ni votre mot de passe ni vos codes ne lui sont montrés.
beside-banner-nothing = { $name } est à côté de vous et ne peut rien faire à votre place. Ni votre mot de passe ni vos codes ne lui sont montrés.
beside-stop = Arrêter
beside-stopping = L’accompagnement s’arrête…
beside-stop-failed = La Caf ne sait pas encore que vous arrêtez. La borne réessaie toute seule.
beside-stop-again = Réessayer

adviser-title = Pour le conseiller
adviser-tab = Conseiller
adviser-fold = Ranger le panneau du conseiller
adviser-where = { $journey }, page { $page } sur { $pages }
adviser-secret-title = Détournez le regard
adviser-secret = La personne tape un mot de passe ou un code. Ce panneau revient ensuite.
adviser-nothing = Rien de particulier pour cette page.
adviser-no-journey = Les conseils viennent quand une démarche est ouverte.
adviser-say = À dire
adviser-papers = Papiers utiles
adviser-mistakes = Erreurs fréquentes
adviser-blocked = En cas de blocage
adviser-rule = La règle
adviser-steps = Cette démarche
adviser-step-done = { $page } : passée
adviser-step-here = { $page } : en cours
adviser-step-later = { $page } : à venir
