# What the MDPH decides before the Caf.

common-mdph = Have you a decision of the MDPH?
    .hint = The departmental house for disabled people decides on the right. The Caf then pays.
    .short = Decision of the MDPH
common-mdph-accord = Yes, it agreed
common-mdph-attente = Not yet, my file was handed in
common-mdph-non = No, I have asked for nothing
common-mdph-d-abord = Begin with the MDPH
    .hint = Fill in the form Cerfa 15692, with a recent medical certificate, an identity document and a proof of address. The MDPH looks at it in about four months, then tells the Caf. Ask the front desk to print it with you.
common-taux = Which rate did the MDPH write?
    .hint = It is on the letter of decision.
    .short = Disability rate
common-taux-80-100 = 80% or more
common-taux-50-79 = From 50% to 79%
common-taux-ne-sais-pas = I do not know
