# My child is born.

changer-naissance-title = My child is born
    .hint = A birth, twins
    .search = birth, baby, born, newborn, twins, triplets, declare a birth, I gave birth, maternity

changer-naissance-nombre-enfants = How many children were born that day?
    .hint = Most often one. Two for twins.
    .short = Number of children
    .help-title = Your baby did not live?
    .help = We are sorry for you. There is nothing to fill in here. Call 3230, or ask at the desk: a social worker can see you, and an aid may be paid to you.
changer-naissance-enfant-identite = { $n ->
    [1] What is your child’s name?
   *[other] What is the name of child no. { $n }?
}
changer-naissance-vit-ici = Does the child live with you?
    .hint = Answer yes for a child who is still in hospital and will come home to you. Likewise for twins.
    .short = Lives with you
changer-naissance-ailleurs = The child cannot be added to your file
    .hint = The parent whom the child lives with declares the birth. If the child comes to live with you one day, take “A child or a relative comes to live with me”. If a judge decided otherwise, write to the Caf or ask at the desk.
changer-naissance-reconnu = Who has recognised the child?
    .hint = Which parent’s name is on the birth certificate.
    .short = Recognised by
    .help-title = Only one parent?
    .help = If you bring up your child alone and only one parent has recognised the child, you may ask for the family support allowance (ASF), under “Ask for an aid”.
changer-naissance-reconnu-deux = Both parents
changer-naissance-reconnu-moi = Only me
changer-naissance-reconnu-conjoint = Only the other parent
changer-naissance-ne-en-france = Was the child born in France?
    .short = Born in France
