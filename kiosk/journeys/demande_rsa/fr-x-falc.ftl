# Le RSA, en phrases courtes.

demande-rsa-title = Demander le RSA
    .hint = De l’argent chaque mois, quand on a très peu d’argent
    .search = rsa, plus d’argent, pas d’argent, aide pour vivre
demande-rsa-jeune = Vous avez moins de 25 ans. Quelle réponse est la bonne ?
    .hint = Pour avoir le RSA, il faut un enfant. Ou il faut avoir travaillé 2 ans.
demande-rsa-jeune-enfant = J’ai un enfant, ou j’attends un bébé
demande-rsa-jeune-travail = J’ai travaillé 2 ans depuis 3 ans
    .hint = À temps plein. Ou 3 214 heures en tout
demande-rsa-jeune-aucun = Aucune de ces réponses
demande-rsa-trop-jeune = Une autre aide existe pour vous
    .hint = Vous avez moins de 25 ans. Allez à la mission locale. Elle aide les jeunes. Vous travaillez ? Demandez la prime d’activité.
demande-rsa-pension = L’autre parent donne-t-il de l’argent pour les enfants ?
    .hint = Cet argent s’appelle la pension alimentaire.
    .help-title = L’autre parent est violent ?
    .help = Touchez « Je ne peux pas demander ». La Caf vous écoute.
demande-rsa-pension-recue = Oui
demande-rsa-pension-demandee = Non, mais j’ai demandé
demande-rsa-pension-impossible = Je ne peux pas demander
    .hint = L’autre parent est violent, ou mort, ou inconnu
demande-rsa-pension-non = Non, je n’ai rien demandé
demande-rsa-patrimoine = Avez-vous de l’argent à la banque, une autre maison ou un terrain ?
    .hint = Comptez l’argent mis de côté. Ne comptez pas le logement où vous vivez.
demande-rsa-patrimoine-montant = Combien cela vaut-il en tout ?
    .hint = Ajoutez tout. Vous ne savez pas bien ? Écrivez à peu près.
demande-rsa-prime = Voulez-vous aussi la prime d’activité ?
    .hint = C’est une aide pour les personnes qui travaillent. Il n’y a rien de plus à écrire.
