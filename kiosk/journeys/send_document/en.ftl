# Sending a document.

send-document-title = Send a document
    .hint = A paper to complete your Caf file
    .search = scan a paper, upload a document, submit a document, send papers, send a proof

send-document-kind = Which document do you want to send?
    .hint = Choose what looks most like your paper.
    .help-title = Not sure?
    .help = Choose “Another document”. You can give it a name.
    .error-required = Choose the document to send.
    .error-choice-unknown = Choose a document from the list.
send-document-kind-carte-identite = Identity card or passport
    .hint = Both sides of the card
send-document-kind-titre-sejour = Residence permit
    .hint = Or a receipt from the préfecture
send-document-kind-logement = Lease or rent receipt
    .hint = Or a rent certificate
send-document-kind-bulletin-paie = Payslip
send-document-kind-attestation-employeur = Letter from your employer
send-document-kind-avis-imposition = Tax notice
    .hint = All pages
send-document-kind-certificat-scolarite = School certificate
    .hint = Or an apprenticeship contract
send-document-kind-acte-naissance = Birth certificate
    .hint = Or the livret de famille
send-document-kind-rib = RIB, bank account
send-document-kind-autre = Another document

send-document-rib = A RIB is not sent here
    .hint = A change of bank account has its own procedure. It asks for your IBAN.
    .help-title = How do I do it?
    .help = On caf.fr, in Mon Compte, choose “Modifier mes coordonnées bancaires”. The reception desk can show you.

send-document-pages = Your document
    .hint = One page or more.
    .error-required = Add at least one page.

send-document-name = What do you want to call this document?
    .hint = You can leave this empty.
    .placeholder = For example: May rent receipt
    .help-title = What is the name for?
    .help = It helps to tell the document from others, for example “May rent receipt”.
