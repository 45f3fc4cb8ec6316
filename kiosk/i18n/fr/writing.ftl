# Écrire à la Caf : ce qui suit.

demarche-receipt-written = La Caf a reçu votre message. Un conseiller vous répond par mail ou par téléphone. Gardez ce numéro.
