# Paje. Its questions say the words of “all my benefits”.

simulation-paje-title = Birth and young child
    .hint = The benefits of the Paje: birth, parental leave, childcare
    .search = birth grant, parental leave, baby benefit estimate, paje
