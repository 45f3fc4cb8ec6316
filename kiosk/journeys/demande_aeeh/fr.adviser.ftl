# Pour le conseiller : demander l’AEEH : la partie de la Caf, après la MDPH.

demande-aeeh-title =
    .say = Vérifier la décision de la MDPH pour l’enfant, et sa période.
    .papers = Notification de la MDPH, RIB, accord écrit si l’enfant vit aussi chez l’autre parent.
    .mistakes = Confondre le dépôt du dossier à la MDPH et sa décision.
    .blocked = Décision attendue : la MDPH renseigne sur le délai, pas la Caf.
    .rule = AEEH : articles L. 541-1 à L. 541-4 du Code de la sécurité sociale. Montants : barème du mois.
    .bareme = prestations_sociales.prestations_familiales.education_presence_parentale.aeeh.base

demande-aeeh-enfant =
    .say = Choisir l’enfant dont parle la notification ; il a moins de 20 ans.

demande-aeeh-complement-aeeh =
    .say = Il est écrit sur la lettre, après le mot « complément ».
    .mistakes = Confondre le taux d’incapacité et la catégorie du complément.
    .blocked = Lettre peu claire : choisir « Je ne sais pas », la Caf lit la notification jointe.

demande-aeeh-choix =
    .say = Le choix entre complément et PCH se fait avec la MDPH, pas ici.
    .blocked = Choix pas encore fait : répondre « Je n’ai pas encore choisi », puis voir avec la MDPH.

demande-aeeh-lieu =
    .say = Où l’enfant dort la semaine : maison, internat ou hôpital.

demande-aeeh-internat-paye =
    .say = La réponse est sur la décision d’orientation ou le courrier de l’établissement.
    .blocked = Prise en charge inconnue : le dire, l’établissement peut l’écrire.

demande-aeeh-lieu-depuis =
    .say = Le jour d’entrée dans l’établissement.

demande-aeeh-alternee =
    .say = Une garde alternée change le partage : le demander clairement.

demande-aeeh-receveur =
    .say = Une réponse des deux parents ; en cas de désaccord, la Caf dira comment faire.
    .papers = Accord écrit et signé des deux parents.
