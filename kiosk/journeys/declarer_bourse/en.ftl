# A student says whether they have a grant.

declarer-bourse-title = Student: my grant
    .hint = To work out the housing benefit
    .search = grant, scholarship, student, crous, student housing benefit

declarer-bourse-boursier = Do you have a study grant this year?
    .short = Grant
    .help-title = Not sure?
    .help = Level 0 bis is a grant: answer yes. A study loan is not.
declarer-bourse-boursier-crous = Yes, from the Crous
    .hint = Grant on social criteria
declarer-bourse-boursier-autre = Yes, another grant
    .hint = From the region, for health or social work, or from the school
declarer-bourse-boursier-attente = Not yet: I am waiting for the answer
declarer-bourse-boursier-non = No
declarer-bourse-debut = From what day is this grant paid?
    .hint = Often 1 September. The date is on the notice.
    .short = Grant begins
