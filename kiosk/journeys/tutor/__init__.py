"""Par où passe une personne qui en protège une autre."""
