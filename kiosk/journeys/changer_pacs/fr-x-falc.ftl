# Je me pacse, en phrases courtes.

changer-pacs-title = Je suis pacsé
    .hint = Je dis à la Caf avec qui j’ai fait un Pacs
    .search = pacs, pacsé, partenaire

changer-pacs-depuis = Quel est le jour du Pacs ?
    .hint = Regardez le papier de la mairie ou du notaire.
