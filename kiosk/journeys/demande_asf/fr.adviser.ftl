# Pour le conseiller : demander l’allocation de soutien familial.

demande-asf-title =
    .say = Créer du calme avant de commencer : les questions touchent à l’autre parent.
    .papers = Acte de naissance des enfants, jugement ou accord de pension, pièces de procédure.
    .mistakes = Croire qu’il faut avoir porté plainte : la demande se fait sans.
    .blocked = Peur de l’autre parent : la Caf ne donne ni l’adresse ni le téléphone ; le 3919 écoute.
    .rule = Asf : articles L. 523-1 et L. 581-2 du Code de la sécurité sociale ; Cerfa 12038.
    .bareme = prestations_sociales.prestations_familiales.education_presence_parentale.asf.montant_asf.orphelin_assimile_seul_parent

demande-asf-lien =
    .say = Parent ou recueillant : les conditions ne sont pas les mêmes.

demande-asf-enfants-concernes =
    .say = Une demande par autre parent : grouper les enfants qui ont le même.
    .blocked = Plusieurs pères : prendre un rendez-vous pour les autres.

demande-asf-en-couple =
    .say = Dire simplement que l’Asf n’est pas pour un couple, et parler de l’Aripa.
    .blocked = Pension impayée en couple : pension-alimentaire.caf.fr ou 3238.

demande-asf-seul-depuis =
    .say = La séparation, le décès ou la naissance ; une date proche suffit.

demande-asf-confie =
    .say = Un jugement, un acte de notaire ou une kafala, à dire sans récit.
    .papers = Décision ou acte.

demande-asf-sans-decision =
    .say = Expliquer qu’il faut une décision, et où l’obtenir.
    .blocked = Point-justice : le 3039, gratuit.

demande-asf-confie-depuis =
    .say = Le premier jour de la vie avec la personne.

demande-asf-parents =
    .say = Poser la question doucement : deux réponses, sans détail.

demande-asf-autre-parent =
    .say = Une seule réponse : pension fixée, pas de pension, inconnu, décédé ou garde alternée.
    .mistakes = Dire « pas de pension » quand elle est fixée mais pas payée.

demande-asf-residence-alternee =
    .say = L’Asf n’existe pas en garde alternée ; l’Aripa peut quand même réclamer une pension.

demande-asf-deces =
    .say = La date de l’acte de décès.
    .papers = Acte de décès.

demande-asf-pension-titre =
    .say = En haut du papier : juge, divorce par avocats, notaire ou Caf.
    .papers = Jugement, convention de divorce, acte ou accord parental.

demande-asf-pension-montant =
    .say = Pour tous ces enfants ensemble, comme écrit sur la décision.
    .mistakes = Prendre la part d’un seul enfant.

demande-asf-pension-payee =
    .say = Une pension payée en partie se dit « En partie ».
    .blocked = Pension payée en espèces : garder les traces écrites de ce qui est reçu.

demande-asf-impaye-depuis =
    .say = Le premier mois non payé en entier.
    .papers = Relevés bancaires.

demande-asf-procedure =
    .say = Un commissaire de justice qui réclame : la Caf prend sa suite.

demande-asf-raison =
    .say = La réponse reste entre la personne et la Caf.
    .mistakes = Choisir à la place de la personne : lire les quatre réponses, elle touche la sienne.
    .blocked = Violences : « Il est violent », et le 3919.

demande-asf-demarche =
    .say = La Caf verse quatre mois, ensuite il faut avoir commencé, sauf exception.
    .blocked = Ne sait pas comment commencer : juge aux affaires familiales, ou accord ; 3039.

demande-asf-autre-parent-identite =
    .say = Comme sur l’acte de naissance des enfants.

demande-asf-autre-parent-naissance =
    .say = Laisser vide si la date n’est pas sûre.

demande-asf-autre-parent-ou =
    .say = Écrire ce qui est su, laisser vide le reste.
    .mistakes = Deviner une adresse : mieux vaut un champ vide.
    .blocked = Danger à le rechercher : le dire plus haut, à la question « Pourquoi n’aide-t-il pas ».

demande-asf-mandat =
    .say = Expliquer : l’Aripa réclame la pension à la place du parent, gratuitement.
    .mistakes = Signer sans comprendre : relire la phrase à voix haute avant.
