# Les mots des simulations, en français facile à lire et à comprendre.

home-estimate = Savoir à quelles aides j’ai droit
    .hint = Pour le logement, le travail, les enfants
account-estimate = Savoir à quelles aides j’ai droit

simulation-title = Quelles aides voulez-vous connaître ?
simulation-hint = Vous répondez à des questions. La borne n’envoie rien à la Caf.

known-title = Voici ce que la Caf sait de vous
known-hint = Lisez chaque ligne. Si ce n’est plus vrai, touchez « Cela a changé ».

review-check = Vos réponses sont-elles justes ?

estimate-computing = La borne calcule vos aides…
estimate-title = L’argent que vous pourriez recevoir chaque mois
estimate-month = Ce n’est pas sûr. C’est pour { $month }.
estimate-apart = En plus, pas tous les mois
estimate-counted = Ce que la borne a compté
estimate-assumptions = Ce que la borne a deviné
estimate-nothing-title = La borne n’a pas trouvé d’aide pour ce mois
estimate-nothing = Ce n’est pas sûr. Vous pouvez recommencer si votre vie change. Vous pouvez aussi demander à un conseiller.
estimate-next = Ce que je dois faire
estimate-take = Mettre dans mon téléphone

whatif-hint = Bougez le point avec votre doigt.
whatif-failed = La borne ne peut pas dessiner la courbe. Les montants à côté restent justes.
whatif-flat = Si cela change, vos aides ne changent pas.
whatif-smooth = Les montants changent petit à petit.

detail-why-open = Pourquoi ce montant
detail-why-none = Pourquoi vous n’y avez pas droit
detail-anyway = Vous pouvez quand même demander
detail-anyway-text = C’est la Caf qui décide. Un conseiller peut vous aider.
detail-next = Ce que vous devez faire

next-title = Que devez-vous faire maintenant ?
next-hint = La borne n’a rien demandé à la Caf. C’est à vous de demander.
next-where = Où demander
next-ask = Demander maintenant
next-ask-what = Demander maintenant : { $what }
next-where-here = Vous pouvez demander ici. Touchez « Demander maintenant ».
next-where-signed-in = Allez sur caf.fr ou dans l’application Caf. Vous pouvez aussi demander à un conseiller ici.
next-where-signed-out = Allez sur caf.fr ou dans l’application Caf. Si vous n’avez pas de compte, demandez à un conseiller ici.
next-bring = Les papiers à apporter
next-papers = Vous pouvez envoyer vos papiers ici. Touchez « Envoyer un document » au début.
next-nothing-title = Vous n’avez rien à demander pour le moment
next-nothing = Recommencez si votre vie change : travail, logement, bébé, séparation. Un conseiller peut aussi vous aider.

take-title = Garder ces montants dans votre téléphone
take-hint = Ouvrez l’appareil photo de votre téléphone. Montrez-lui ce carré.
take-shown = Votre téléphone va écrire
take-privacy = Votre nom et votre adresse n’y sont pas.

takeaway-note = Ce n’est pas sûr. La Caf décide.

summary-title = Voici votre feuille
summary-nameless = Votre nom n’est pas écrit dessus.

help-estimate = Vous voyez les aides que vous pourriez recevoir. Touchez une aide pour comprendre. Bougez le point de la courbe pour voir ce qui change.
help-estimate-take = Ouvrez l’appareil photo de votre téléphone. Montrez-lui le carré. Les montants s’écrivent sur le téléphone.
