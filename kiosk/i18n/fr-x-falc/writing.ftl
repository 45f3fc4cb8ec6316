# Écrire à la Caf, en phrases courtes.

demarche-receipt-written = La Caf a votre message. Une personne va vous répondre. Gardez ce numéro.
