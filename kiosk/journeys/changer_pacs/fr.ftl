# Je me pacse.

changer-pacs-title = Je me pacse
    .hint = Mon Pacs, la personne avec qui je vis
    .search = pacs, pacsé, pacsée, partenaire, pacte civil de solidarité, je me suis pacsé

changer-pacs-depuis = Quel jour vous êtes-vous pacsés ?
    .hint = Le jour de l’enregistrement à la mairie ou chez le notaire.
    .short = Date du Pacs
