# Je me marie, en phrases courtes.

changer-mariage-title = Je suis marié
    .hint = Je dis à la Caf avec qui je me suis marié
    .search = mariage, marié, mari, femme

changer-mariage-depuis = Quel est le jour du mariage ?
    .hint = Le mariage doit être déjà fait.
