# Les fiches sont pour les conseillers : les mêmes mots qu’en français.
