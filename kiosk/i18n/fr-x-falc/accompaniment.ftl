# Quand un conseiller aide : l’appel, le bandeau, le panneau, le partage.

call-button = Appeler un conseiller
call-button-name = Aide, appeler un conseiller
call-button-place = N° { $position } dans la file
call-button-coming = Un conseiller arrive
call-adviser-door = Espace du conseiller
call-adviser = Je suis conseiller
call-waiting-title = Vous avez appelé
call-waiting = Vous êtes le numéro { $position }. Vous attendez depuis { $time }. Vous pouvez continuer.
call-coming-title = { $name } arrive
call-coming = Restez devant la borne. Vous pouvez continuer.
call-off = Ne plus appeler
call-away-title = L’appel ne marche pas
call-away = Demandez à la personne de l’accueil. Ou réessayez.
call-share = Montrer ma page

share-title = Montrer votre page ?
share-asked = { $name } demande à voir votre page. C’est pour vous aider.
share-offered = Le conseiller verra votre page sur son ordinateur.
share-what = Le conseiller ne voit pas vos réponses. Il voit du gris à la place. Il ne voit jamais votre mot de passe.
share-yes = Montrer ma page
share-no = Ne pas montrer
share-banner = Un conseiller peut voir votre page. Il ne voit pas vos réponses.
share-banner-viewed = { $names } voit votre page. Vos réponses sont cachées.
share-banner-secret = Cette page est cachée.
share-stop = Ne plus montrer

beside-banner = { $name } vous aide pour : { $what }. Votre mot de passe et vos codes sont cachés.
beside-banner-brief = { $name } vous aide.
beside-banner-many = { $name } vous aide pour { $count } démarches. Votre mot de passe et vos codes sont cachés.
beside-banner-nothing = { $name } est avec vous. Cette personne ne fait rien à votre place. Votre mot de passe et vos codes sont cachés.
beside-stop = Arrêter
beside-stopping = L’aide s’arrête…
beside-stop-failed = La Caf ne le sait pas encore. La borne réessaie toute seule.
beside-stop-again = Réessayer

adviser-title = Pour le conseiller
adviser-tab = Conseiller
adviser-fold = Ranger le panneau du conseiller
adviser-where = { $journey }, page { $page } sur { $pages }
adviser-secret-title = Ne regardez pas
adviser-secret = La personne écrit un mot de passe ou un code. Ce panneau revient après.
adviser-nothing = Il n’y a rien à dire sur cette page.
adviser-no-journey = Commencez une démarche. Les conseils viennent après.
adviser-say = À dire
adviser-papers = Papiers utiles
adviser-mistakes = Erreurs fréquentes
adviser-blocked = En cas de problème
adviser-rule = La règle
adviser-steps = Cette démarche
adviser-step-done = { $page } : c’est fait
adviser-step-here = { $page } : maintenant
adviser-step-later = { $page } : après
