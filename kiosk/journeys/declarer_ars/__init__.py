"""« Déclarer la scolarité d'un enfant de 16 à 18 ans »."""
