"""« Mon téléphone ou mon mail change »."""
