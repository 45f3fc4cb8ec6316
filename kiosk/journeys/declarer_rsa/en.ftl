# The quarterly declaration of the RSA.

declarer-rsa-title = Declare my resources for the RSA
    .hint = Every 3 months, to receive the RSA
    .search = quarterly declaration, rsa, declare income, resources, update, rsa suspended
