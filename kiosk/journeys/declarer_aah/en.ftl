# The quarterly declaration of the AAH.

declarer-aah-title = Declare my resources for the AAH
    .hint = Every 3 months, if you have an ordinary job or work for yourself
    .search = quarterly declaration, aah, disability, declare my salary, resources
