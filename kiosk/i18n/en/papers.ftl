# The papers that a procedure asks for: their name, and which one exactly.

## Identity and family

paper-carte-identite = Identity card or passport
    .hint = Both sides of the card, or the passport page with the photo
paper-titre-sejour = Residence permit
    .hint = Both sides, or a receipt from the préfecture that is still valid
paper-acte-naissance = Birth certificate
    .hint = With the parents’ names, from the town hall of the place of birth
paper-livret-famille = Livret de famille (family record book)
    .hint = The pages of the parents and of each child
paper-acte-mariage = Marriage certificate
    .hint = From the town hall where the marriage took place
paper-convention-pacs = Pacs agreement
    .hint = Signed, or the receipt given by the town hall or the notary
paper-jugement = Court judgment
    .hint = Divorce, custody or maintenance, for example: all pages
paper-accord-parents = Written agreement between the parents
    .hint = Dated and signed by both parents, all pages
paper-justificatif-adoption = Proof of adoption
    .hint = The judgment, or a certificate from the service that places the child with you
paper-certificat-grossesse = Pregnancy certificate
    .hint = Or the pregnancy declaration, given by the doctor or the midwife

## Bank and home

paper-rib = RIB (bank account details)
    .hint = From the bank or its app, with the IBAN and the account holder’s name
paper-bail = Lease
    .hint = The rental contract: all pages, with the signatures
paper-attestation-loyer = Rent certificate (attestation de loyer)
    .hint = The form Cerfa 10842, filled in and signed by the landlord
paper-quittance = Rent receipt (quittance de loyer)
    .hint = The latest one, given by the landlord or the agency
paper-contrat-pret = Loan contract
    .hint = The signed offer and the repayment schedule, all pages
paper-attestation-hebergement = Letter from your host (attestation d’hébergement)
    .hint = Written, dated and signed by the person who puts you up
paper-justificatif-domicile = Proof of address
    .hint = A recent electricity, water or internet bill, with your name and address

## Work and income

paper-bulletins-salaire = Payslips
    .hint = Those of the last three months, with the line “Montant net social”
paper-contrat-travail = Employment contract
    .hint = All pages, with the signatures
paper-attestation-employeur = Letter from the employer
    .hint = Dated and signed, with the dates of work, leave or part-time work
paper-attestation-france-travail = France Travail certificate
    .hint = The “avis de situation” or the “attestation de paiement”, on francetravail.fr
paper-attestation-indemnites = Sick pay certificate (attestation d’indemnités journalières)
    .hint = From the Assurance maladie, on ameli.fr, or from the MSA
paper-justificatif-pension = Proof of maintenance or pension
    .hint = Child maintenance, disability or survivor’s pension: the notification or the latest statement
paper-justificatif-independant = Proof of self-employed income
    .hint = The declaration to the Urssaf, or the latest result declared for tax
paper-avis-imposition = Tax notice (avis d’imposition)
    .hint = The latest one, all pages, on impots.gouv.fr

## Studies and training

paper-certificat-scolarite = School certificate (certificat de scolarité)
    .hint = This year’s, given by the school or the university
paper-contrat-apprentissage = Apprenticeship contract
    .hint = All pages, with the signatures of the employer and the apprentice
paper-attestation-bourse = Grant certificate (attestation de bourse)
    .hint = This year’s notification, from the Crous or the school
paper-attestation-crous = Crous housing certificate
    .hint = Given by the student residence, with the rent and the date you moved in
paper-attestation-stage = Bafa session certificate
    .hint = Given by the training body at the end of the session

## Health, disability, a relative who is helped

paper-certificat-medical = Medical certificate
    .hint = Recent, dated and signed by the doctor, all pages
paper-decision-mdph = MDPH decision
    .hint = The notification from the disability office of your department (MDPH), all pages
paper-attestation-aidant = Carer’s certificate
    .hint = The APA or MDPH decision for the person you help, or a signed declaration on your honour

## Childcare

paper-contrat-garde = Childcare contract
    .hint = Signed with the childminder or the carer at home, all pages
paper-agrement-assistante = Childminder’s approval (agrément)
    .hint = Given by the department (PMI): the childminder can give you a copy
paper-facture-creche = Nursery invoice
    .hint = For the month asked for, with the child’s name

## Other papers

paper-devis-travaux = Quote for building work (devis)
    .hint = With the company’s name, the date and the total price
paper-accord-proprietaire = Owner’s agreement
    .hint = A dated and signed letter that allows the works
paper-facture-demenagement = Bills of the move
    .hint = Of the movers, or of renting the van, with fuel and tolls
paper-acte-deces = Death certificate or certificate of a stillborn child
    .hint = Given by the town hall
paper-justificatif-epargne = Savings statements
    .hint = The latest statement of each savings account, given by the bank
paper-attestation-retraite = Retirement pension certificate
    .hint = The pension notification, or a statement from the pension fund
paper-plainte = Police complaint receipt or protection order
    .hint = The receipt from the police or the gendarmerie, or the judge’s order
paper-autre = Another paper
    .hint = Any paper useful for your request that fits nowhere else
