# La MDPH, en phrases courtes.

common-mdph = La MDPH a-t-elle dit oui ?
    .hint = La MDPH, c’est la maison des personnes handicapées. Elle décide. Après, la Caf paie.
common-mdph-accord = Oui, j’ai la lettre
common-mdph-attente = Pas encore, j’attends la réponse
common-mdph-non = Non, je n’ai rien demandé
common-mdph-d-abord = Allez d’abord à la MDPH
    .hint = Il faut un papier : le Cerfa 15692. Il faut aussi une lettre du médecin. À l’accueil, on peut vous aider.
common-taux = Quel nombre est écrit sur la lettre ?
    .hint = Cherchez le mot « taux ».
