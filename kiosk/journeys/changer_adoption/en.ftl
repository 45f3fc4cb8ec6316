# I am adopting a child.

changer-adoption-title = I am adopting a child
    .hint = A child who is adopted, or entrusted to be
    .search = adoption, adopt, adopted child, approval, entrusted child

changer-adoption-deja-ici = Is this child already in your file?
    .hint = For example, your partner’s child who already lives with you.
    .short = Already in the file
changer-adoption-deja-connu = The child is already in your file
    .hint = You do not have to declare the child again. Send the adoption judgment with “Send a document”.
changer-adoption-nombre-enfants = How many children are you adopting?
    .hint = Brothers and sisters who arrive together each count.
    .short = Number of children
changer-adoption-enfant-identite = { $n ->
    [1] What is your child’s name?
   *[other] What is the name of child no. { $n }?
}
changer-adoption-arrivee = On what day did the child arrive at your home?
    .hint = The first day of life with you, even if the judgment came later.
    .short = Arrival at your home
    .error-avant-naissance = This day is before the child’s birth. Check both dates.
changer-adoption-origine = Who entrusted the child to you?
    .short = Entrusted by
changer-adoption-origine-ase = Child welfare services (ASE)
    .hint = The service of the département
changer-adoption-origine-organisme = An authorised body, or the French adoption agency
changer-adoption-origine-etranger = An authority of another country
changer-adoption-origine-famille = Nobody: an adoption within the family
changer-adoption-jugement = Has the adoption judgment been given?
    .hint = If not, the child is entrusted to you to be adopted: declare it now.
    .short = Judgment given
changer-adoption-jugement-le = What is the date of the judgment?
    .short = Date of the judgment
