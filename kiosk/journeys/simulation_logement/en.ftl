# Housing benefit. Its questions say the words of “all my benefits”.

simulation-logement-title = Housing benefit (aide au logement)
    .hint = For a rent, or for some home loans
    .search = housing benefit estimate, apl, help with rent, how much housing benefit
