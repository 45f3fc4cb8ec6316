# Comment lire une attestation : ses parties, avec le titre qu’elles ont sur le papier.

guide-part-paiements = Paiements du mois
    .hint = Le dernier paiement : ce que la Caf a versé, et le mois pour lequel c’est versé. Un rappel concerne un mois passé. Une retenue rembourse une dette.
guide-part-destinataires = Destinataires
    .hint = Qui a reçu l’argent : vous, ou un tiers comme votre propriétaire. La fin du numéro de compte est écrite.
guide-part-droits = Mes droits
    .hint = Ce à quoi vous avez droit pour ce mois. C’est en général payé le mois suivant.
guide-part-sans-droits = Prestations sans droit
    .hint = Ce qui n’est pas versé, et pourquoi : ressources trop hautes, déclaration ou information manquante, contrôle sans réponse.
