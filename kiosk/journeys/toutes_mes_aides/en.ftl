# All my benefits: one conversation. The four other simulations say the same words.
# “.short”: what is written beside the answer, when one checks.

toutes-mes-aides-title = All my benefits
    .hint = Estimate everything at once: housing, family, income, disability
    .search = my rights, what am I entitled to, all benefits, estimate, simulator, what benefits can I get

## Where you live, and with whom

toutes-mes-aides-commune = Where do you live?
    .hint = Enter your postcode. Some amounts depend on the town.
    .help-title = You have no address?
    .help = Enter the postcode of the place where you receive your letters.
    .spoken = Enter the five digits of the postcode of the town where you live.
    .short = Your town
    .error-required = Enter your postcode.

toutes-mes-aides-situation = Do you live as a couple?
    .hint = In the same home, married or not.
    .help-title = And with a flatmate?
    .help = A flatmate, a friend or a relative is not a partner. In that case, answer “No”.
    .short = Living as a couple
toutes-mes-aides-situation-seul = No
    .hint = Single, separated, divorced or widowed
toutes-mes-aides-situation-marie-pacse = Yes, married or in a Pacs
toutes-mes-aides-situation-concubinage = Yes, neither married nor in a Pacs
    .hint = Living together as partners

toutes-mes-aides-naissance = What is your date of birth?
    .hint = The day, the month and the year, for example 12/05/1985.
    .spoken = Enter your date of birth: the day, the month and the year.
    .short = Your date of birth
    .error-date-too-early = Check the year: this date is too long ago.
    .error-date-too-late = Check the year: this date is too recent to be yours.

toutes-mes-aides-conjoint-naissance = What is your partner’s date of birth?
    .hint = The person with whom you live as a couple.
    .spoken = Enter your partner’s date of birth: the day, the month and the year.
    .short = Your partner’s date of birth
    .error-date-too-early = Check the year: this date is too long ago.
    .error-date-too-late = Check the year: this date is too recent to be your partner’s.

## The children

toutes-mes-aides-enfants = How many dependent children do you have?
    .hint = All those under 25 who live with you, even part of the time. Enter 0 if you have none.
    .help-title = Which children count?
    .help = Those you look after every day, even if they are not your own. Do not count a child who is not born yet, nor a child who always lives with the other parent.
    .spoken = Enter the number of children under twenty-five who live with you. Zero if you have none.
    .short = Dependent children
    .error-required = Enter a number. Enter 0 if you have no children.
    .error-number-too-small = Enter 0 if you have no children.
    .error-number-too-large = The kiosk can count { $maximum } children. Check the number. Is your family larger? The reception desk will make the estimate with you.

toutes-mes-aides-enfant-naissance = Child { $n }: what is the date of birth?
    .hint = The day, the month and the year, for example 12/05/2018.
    .spoken = Enter the date of birth of child { $n }: the day, the month and the year.
    .short = Child { $n }, date of birth
    .error-date-too-early = This child would be over 25. Check the year. If that is right, touch “Back” and do not count them among the children.
    .error-date-too-late = This date has not come yet. Check it. A child who is not born yet does not count here.
    .error-parent-trop-jeune = With this date, the child would be almost as old as the adults of the household. Check it. To see the other dates again, touch “Back”.

toutes-mes-aides-enfants-cas = Is one of your children in one of these cases?
    .hint = Touch everything that applies. If nothing applies, continue.
    .short = Particular cases of the children
toutes-mes-aides-enfants-cas-garde-alternee = Shared custody
    .hint = Lives by turns with you and with the other parent
toutes-mes-aides-enfants-cas-handicap = Disability
    .hint = The MDPH has recognised it
toutes-mes-aides-enfants-cas-salaire = Earns money
    .hint = A salary, an apprenticeship

toutes-mes-aides-enfant-garde-alternee = Child { $n }: is custody shared?
    .hint = The child lives by turns with you and with the other parent.
    .short = Child { $n }, shared custody

toutes-mes-aides-enfant-handicap = Child { $n }: what is the disability rate?
    .hint = It is written on the decision of the MDPH.
    .help-title = What is the MDPH?
    .help = The departmental office for disabled people. It recognises the disability and sets a rate. With no decision, or a rate below 50%, choose “No recognised rate”.
    .short = Child { $n }, disability rate
toutes-mes-aides-enfant-handicap-non = No recognised rate
toutes-mes-aides-enfant-handicap-50-79 = 50 to 79%
toutes-mes-aides-enfant-handicap-80-100 = 80% or more

toutes-mes-aides-enfant-complement = Child { $n }: is there an AEEH supplement?
    .hint = The category is written on the decision of the MDPH.
    .short = Child { $n }, AEEH supplement
toutes-mes-aides-enfant-complement-aucun = No supplement
toutes-mes-aides-enfant-complement-1 = Category 1
toutes-mes-aides-enfant-complement-2 = Category 2
toutes-mes-aides-enfant-complement-3 = Category 3
toutes-mes-aides-enfant-complement-4 = Category 4
toutes-mes-aides-enfant-complement-5 = Category 5
toutes-mes-aides-enfant-complement-6 = Category 6

toutes-mes-aides-enfant-salaire = Child { $n }: how much did they earn last month?
    .hint = The net amount, on their payslip. Enter 0 if they earned nothing.
    .spoken = Enter in euros what child { $n } earned last month.
    .short = Child { $n }, earned last month
    .error-required = Enter the amount. Enter 0 if they earned nothing.

## Childcare and parental leave

toutes-mes-aides-garde = Which care do you pay for, for your children?
    .hint = Under 6, or under 12 if you have no partner. If there are several kinds of care, choose the one that costs most.
    .short = Care of the children
toutes-mes-aides-garde-aucune = No paid care
    .hint = In the family, or only at school
toutes-mes-aides-garde-creche = Nursery (crèche)
    .hint = Its price depends on your income
toutes-mes-aides-garde-assistante-maternelle = Childminder (assistante maternelle)
toutes-mes-aides-garde-domicile = Someone employed in your home
toutes-mes-aides-garde-micro-creche = Micro-crèche
    .hint = A small private nursery: you pay its price every month

toutes-mes-aides-garde-payee = The care of your child
    .hint = For a usual month.
toutes-mes-aides-garde-cout = How much do you pay a month?
    .hint = The net salary that you pay, or the bill. Before any benefit.
    .spoken = Enter in euros what you pay a month for care, before any benefit.
    .short = Cost of care, a month
    .error-required = Enter what you pay a month.
    .error-money-too-small = Enter at least { $minimum }. If you pay nothing, touch “Back” and choose “No paid care”.
toutes-mes-aides-garde-heures = How many hours of care a month?
    .hint = For example, 40 hours a week are about 170 hours a month.
    .spoken = Enter the number of hours of care a month.
    .short = Hours of care, a month
    .error-required = Enter the number of hours.
    .error-number-too-small = Enter at least { $minimum } hour.
    .error-number-too-large = That is too much for a month. Enter { $maximum } hours at most.

toutes-mes-aides-conge-parental = Has a parent stopped work, or worked less, for a child under 3?
    .hint = You or your partner, on parental leave or part-time.
    .short = Parental leave
toutes-mes-aides-conge-parental-non = No
toutes-mes-aides-conge-parental-total = Yes, stopped completely
toutes-mes-aides-conge-parental-mi-temps = Yes, half time or less
toutes-mes-aides-conge-parental-50-80 = Yes, between 50 and 80% of full time

## The child who is expected

toutes-mes-aides-grossesse = Are you expecting a child?
    .hint = You or your partner.
    .short = Expecting a child

toutes-mes-aides-terme = What is the expected date of birth?
    .hint = It is written on the declaration of pregnancy (déclaration de grossesse).
    .spoken = Enter the expected date of birth: the day, the month and the year.
    .short = Expected date of birth
    .error-date-too-early = This date is past. If the child is born, touch “Back” and count them among your children.
    .error-date-too-late = This date is more than nine months away. Check it.

## The parent without a partner

toutes-mes-aides-autre-parent = What does the other parent do for your children?
    .hint = If it differs from child to child, choose what is true for most of them.
    .short = The other parent
toutes-mes-aides-autre-parent-pension = Pays child support
toutes-mes-aides-autre-parent-rien = Pays nothing
toutes-mes-aides-autre-parent-decede-inconnu = Has died, or has not recognised the child
toutes-mes-aides-autre-parent-alternee = Has the child as much as I do
    .hint = Shared custody, with no child support

toutes-mes-aides-pension-enfants = How much does the other parent pay a month?
    .hint = The total for all your children.
    .spoken = Enter in euros what the other parent pays a month, for all your children.
    .short = Child support, a month
    .error-required = Enter what the other parent pays a month.
    .error-money-too-small = If the other parent pays nothing, touch “Back” and choose “Pays nothing”.

toutes-mes-aides-separation-recente = Have you been without a partner for less than 18 months?
    .hint = After a separation, a divorce or a death. It can raise the benefit for a year.
    .short = Without a partner for less than 18 months

## The home

toutes-mes-aides-logement = What is your home?
    .hint = The one where you live most of the time.
    .short = Your home
toutes-mes-aides-logement-locataire-vide = Rented, unfurnished
    .hint = Rented without furniture
toutes-mes-aides-logement-locataire-meuble = Rented, furnished
toutes-mes-aides-logement-hlm = Social housing (HLM)
toutes-mes-aides-logement-foyer = Hostel or residence
    .hint = Crous, young workers, retirement home
toutes-mes-aides-logement-proprietaire = Owned, with no loan
toutes-mes-aides-logement-accedant = Owned, with a loan to pay back
toutes-mes-aides-logement-heberge = Staying with someone
    .hint = Family, friends, employer
toutes-mes-aides-logement-sans-logement = No home

toutes-mes-aides-foyer-type = Which hostel or residence?
    .short = Hostel or residence
toutes-mes-aides-foyer-type-crous = Crous student residence
toutes-mes-aides-foyer-type-foyer-jeunes = Young workers’ hostel
toutes-mes-aides-foyer-type-maison-retraite = Retirement home or Ehpad
toutes-mes-aides-foyer-type-autre = Another hostel
    .hint = Social residence, pension de famille, workers’ hostel

toutes-mes-aides-colocation = Is it a flat-share?
    .hint = You share the rent with people other than your partner and your children.
    .short = Flat-share

toutes-mes-aides-loyer = What is your rent, without charges?
    .hint = A month. It is on your lease or rent receipt. In a flat-share, only your part. In a hostel, the fee (redevance).
    .help-title = What are charges?
    .help = Water, heating, upkeep of the building. If your paper gives a single amount, enter that amount.
    .spoken = Enter in euros your rent for a month, without charges.
    .short = Rent a month, without charges
    .error-required = Enter your rent.
    .error-money-too-small = Enter at least { $minimum }. If you pay no rent, touch “Back” and choose “Staying with someone”.
    .error-money-too-large = That is a lot for a month. Check the amount: { $maximum } at most.

toutes-mes-aides-chambre = Do you rent only a room?
    .hint = A room in someone’s home, not a whole home.
    .short = A room only

toutes-mes-aides-proche = Is your landlord a close relative?
    .hint = Your parents, grandparents, children or grandchildren, or your partner’s.
    .short = Landlord is a close relative

toutes-mes-aides-pret-mensualite = How much do you pay back a month for your home?
    .hint = The total of your loans. It is on the bank’s payment schedule (échéancier).
    .spoken = Enter in euros what you pay back a month for your home.
    .short = Loan payments, a month
    .error-required = Enter what you pay back a month.
    .error-money-too-small = Enter at least { $minimum }. If the loan is paid off, touch “Back” and choose “Owned, with no loan”.

toutes-mes-aides-pret-date = When did you sign this loan?
    .hint = The date is on the loan offer. If you have forgotten the day, enter 01.
    .spoken = Enter the date on which the loan was signed: the day, the month and the year.
    .short = Loan signed on

toutes-mes-aides-pret-conventionne = Is it a prêt conventionné or a prêt d’accession sociale (PAS)?
    .hint = It is written on the loan offer. If you do not know, answer “No”.
    .short = Prêt conventionné or PAS

toutes-mes-aides-pret-ancien = Had somebody lived in your home before you bought it?
    .hint = Answer “No” for a new home or one that you had built.
    .short = Lived in before you bought it

toutes-mes-aides-heberge-participation = Do you pay something for staying there?
    .hint = Towards the rent or the charges, even a little.
    .short = Paying something for staying there

## What you do

toutes-mes-aides-activite = What are you doing at the moment?
    .hint = Choose what takes most of your time.
    .short = What you do
toutes-mes-aides-activite-salarie = Working for an employer
toutes-mes-aides-activite-independant = Self-employed
    .hint = Micro-entreprise, craft, shop, profession
toutes-mes-aides-activite-chomage = Looking for work
toutes-mes-aides-activite-etudiant = Studying
toutes-mes-aides-activite-apprenti = Apprenticeship
toutes-mes-aides-activite-retraite = Retired
toutes-mes-aides-activite-autre = Something else
    .hint = At home, on long sick leave, unable to work

toutes-mes-aides-boursier = Do you have a student grant?
    .hint = A grant on social criteria, paid by the Crous.
    .short = Student grant

toutes-mes-aides-chomage-long = Have you been unemployed for more than two months?
    .hint = Count from the day you registered with France Travail.
    .short = Unemployed for more than two months

toutes-mes-aides-jeune-actif = Have you worked two years full-time in the last three years?
    .hint = About 3,214 hours in all. Internships do not count.
    .short = Two years of work in three years

toutes-mes-aides-handicap = Has the MDPH recognised a disability rate for you?
    .hint = It is written on the decision of the MDPH.
    .help-title = What is the MDPH?
    .help = The departmental office for disabled people. It recognises the disability and sets a rate. With no decision, or a rate below 50%, choose “No”.
    .short = Disability rate
toutes-mes-aides-handicap-non = No
toutes-mes-aides-handicap-50-79 = 50 to 79%
toutes-mes-aides-handicap-80-100 = 80% or more

toutes-mes-aides-restriction-emploi = Has the MDPH recognised that your disability prevents you from working?
    .hint = On its decision: “restriction substantielle et durable pour l’accès à l’emploi” (RSDAE).
    .short = Restricted access to work (RSDAE)

## What you receive

toutes-mes-aides-revenus = What income have you had in the last 4 months?
    .hint = Touch everything that you received, even once. If you received nothing, continue.
    .help-title = And benefits from the Caf?
    .help = Do not count them: the kiosk works them out.
    .short = Your income, last 4 months
toutes-mes-aides-revenus-salaire = Salary
    .hint = With bonuses and overtime
toutes-mes-aides-revenus-chomage = Unemployment benefit
toutes-mes-aides-revenus-independant = Income from self-employment
toutes-mes-aides-revenus-retraite = Retirement pension
toutes-mes-aides-revenus-invalidite = Disability pension (pension d’invalidité)
toutes-mes-aides-revenus-indemnites-journalieres = Daily benefits (indemnités journalières)
    .hint = Sickness, maternity, accident at work
toutes-mes-aides-revenus-pension-alimentaire = Maintenance or child support

toutes-mes-aides-salaire = What was your salary last month?
    .hint = On your payslip, the line “Net à payer avant impôt sur le revenu”.
    .help-title = Several salaries?
    .help = Add them up. For a real application, the Caf takes the line “Montant net social”: the result may change a little.
    .spoken = Enter in euros your salary of last month, before income tax.
    .short = Salary, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.
toutes-mes-aides-salaire-stable = Did you have the same salary in the three months before?
    .hint = Give or take a few euros.
    .short = Same salary in the three months before
toutes-mes-aides-salaire-mois = Your salary of the months before
    .hint = The same line of the payslip. Enter 0 for a month without a salary.
    .help-title = Which month?
    .help = “2 months ago” is the month before last month. In June, for example, it is April.
toutes-mes-aides-salaire-mois-2 = 2 months ago
    .short = Salary, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-salaire-mois-3 = 3 months ago
    .short = Salary, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-salaire-mois-4 = 4 months ago
    .short = Salary, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-chomage = What was your unemployment benefit last month?
    .hint = The amount before tax, in your France Travail account.
    .spoken = Enter in euros your unemployment benefit of last month, before tax.
    .short = Unemployment benefit, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.
toutes-mes-aides-chomage-stable = Did you have the same unemployment benefit in the three months before?
    .hint = Give or take a few euros.
    .short = Same unemployment benefit in the three months before
toutes-mes-aides-chomage-mois = Your unemployment benefit of the months before
    .hint = The amount before tax. Enter 0 for a month without benefit.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-chomage-mois-2 = 2 months ago
    .short = Unemployment benefit, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-chomage-mois-3 = 3 months ago
    .short = Unemployment benefit, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-chomage-mois-4 = 4 months ago
    .short = Unemployment benefit, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-independant-statut = What is your business?
    .hint = Choose what brings in most.
    .short = Your business
toutes-mes-aides-independant-statut-micro-vente = Micro-entreprise: sales
    .hint = Shop, restaurant, accommodation
toutes-mes-aides-independant-statut-micro-services = Micro-entreprise: services
    .hint = Craft, transport, personal services
toutes-mes-aides-independant-statut-micro-liberal = Micro-entreprise: profession
    .hint = Advice, lessons, care
toutes-mes-aides-independant-statut-reel = Another business
    .hint = Under the régime réel, with accounts

toutes-mes-aides-chiffre-affaires = What was your turnover (chiffre d’affaires) last month?
    .hint = Everything your customers paid, with nothing taken off. If it changes a lot, enter an average.
    .spoken = Enter in euros your turnover of last month.
    .short = Turnover, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.

toutes-mes-aides-benefice = What was your profit last year?
    .hint = For the whole year, on your income tax return. Enter 0 for a loss.
    .spoken = Enter in euros your profit of last year.
    .short = Profit of last year
    .error-required = Enter the amount. Enter 0 if you made no profit.
    .error-money-too-small = For a loss, enter 0.

toutes-mes-aides-retraite = What was your retirement pension last month?
    .hint = Add up all your pensions, before tax.
    .spoken = Enter in euros the total of your retirement pensions of last month, before tax.
    .short = Retirement pension, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.
toutes-mes-aides-retraite-stable = Did you have the same pension in the three months before?
    .hint = Give or take a few euros.
    .short = Same pension in the three months before
toutes-mes-aides-retraite-mois = Your retirement pension of the months before
    .hint = All your pensions, before tax. Enter 0 for a month without a pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-retraite-mois-2 = 2 months ago
    .short = Retirement pension, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-retraite-mois-3 = 3 months ago
    .short = Retirement pension, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-retraite-mois-4 = 4 months ago
    .short = Retirement pension, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-invalidite = What was your disability pension last month?
    .hint = The amount paid by the Assurance maladie, before tax.
    .spoken = Enter in euros your disability pension of last month, before tax.
    .short = Disability pension, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.
toutes-mes-aides-invalidite-stable = Did you have the same disability pension in the three months before?
    .hint = Give or take a few euros.
    .short = Same disability pension in the three months before
toutes-mes-aides-invalidite-mois = Your disability pension of the months before
    .hint = The amount before tax. Enter 0 for a month without a pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-invalidite-mois-2 = 2 months ago
    .short = Disability pension, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-invalidite-mois-3 = 3 months ago
    .short = Disability pension, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-invalidite-mois-4 = 4 months ago
    .short = Disability pension, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-indemnites-journalieres = How much daily benefit did you receive last month?
    .hint = The total of the month, in your ameli account. If your employer pays you everything, count it as salary.
    .spoken = Enter in euros the daily benefits that you received last month.
    .short = Daily benefits, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.
toutes-mes-aides-indemnites-journalieres-stable = Did you have the same daily benefits in the three months before?
    .hint = Give or take a few euros.
    .short = Same daily benefits in the three months before
toutes-mes-aides-indemnites-journalieres-mois = Your daily benefits of the months before
    .hint = The total of each month. Enter 0 for a month without benefits.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-indemnites-journalieres-mois-2 = 2 months ago
    .short = Daily benefits, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-indemnites-journalieres-mois-3 = 3 months ago
    .short = Daily benefits, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-indemnites-journalieres-mois-4 = 4 months ago
    .short = Daily benefits, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-pension-alimentaire = How much maintenance did you receive last month?
    .hint = For yourself or for your children. If you have already entered that of the children, do not count it twice.
    .spoken = Enter in euros the maintenance that you received last month.
    .short = Maintenance, last month
    .error-required = Enter the amount. Enter 0 if you received nothing that month.
toutes-mes-aides-pension-alimentaire-stable = Did you receive the same maintenance in the three months before?
    .hint = Give or take a few euros.
    .short = Same maintenance in the three months before
toutes-mes-aides-pension-alimentaire-mois = Maintenance received in the months before
    .hint = Enter 0 for a month without maintenance.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-pension-alimentaire-mois-2 = 2 months ago
    .short = Maintenance, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-pension-alimentaire-mois-3 = 3 months ago
    .short = Maintenance, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-pension-alimentaire-mois-4 = 4 months ago
    .short = Maintenance, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

## What your partner does

toutes-mes-aides-conjoint-activite = What is your partner doing at the moment?
    .hint = Choose what takes most of their time.
    .short = What your partner does
toutes-mes-aides-conjoint-activite-salarie = { toutes-mes-aides-activite-salarie }
toutes-mes-aides-conjoint-activite-independant = { toutes-mes-aides-activite-independant }
    .hint = { toutes-mes-aides-activite-independant.hint }
toutes-mes-aides-conjoint-activite-chomage = { toutes-mes-aides-activite-chomage }
toutes-mes-aides-conjoint-activite-etudiant = { toutes-mes-aides-activite-etudiant }
toutes-mes-aides-conjoint-activite-apprenti = { toutes-mes-aides-activite-apprenti }
toutes-mes-aides-conjoint-activite-retraite = { toutes-mes-aides-activite-retraite }
toutes-mes-aides-conjoint-activite-autre = { toutes-mes-aides-activite-autre }
    .hint = { toutes-mes-aides-activite-autre.hint }

toutes-mes-aides-conjoint-boursier = Does your partner have a student grant?
    .hint = A grant on social criteria, paid by the Crous.
    .short = Your partner’s student grant

toutes-mes-aides-conjoint-chomage-long = Has your partner been unemployed for more than two months?
    .hint = Count from the day they registered with France Travail.
    .short = Partner unemployed for more than two months

toutes-mes-aides-conjoint-handicap = Has the MDPH recognised a disability rate for your partner?
    .hint = It is written on the decision of the MDPH.
    .help-title = { toutes-mes-aides-handicap.help-title }
    .help = { toutes-mes-aides-handicap.help }
    .short = Your partner’s disability rate
toutes-mes-aides-conjoint-handicap-non = { toutes-mes-aides-handicap-non }
toutes-mes-aides-conjoint-handicap-50-79 = { toutes-mes-aides-handicap-50-79 }
toutes-mes-aides-conjoint-handicap-80-100 = { toutes-mes-aides-handicap-80-100 }

toutes-mes-aides-conjoint-restriction-emploi = Has the MDPH recognised that their disability prevents them from working?
    .hint = On its decision: “restriction substantielle et durable pour l’accès à l’emploi” (RSDAE).
    .short = Your partner’s restricted access to work (RSDAE)

## What your partner receives

toutes-mes-aides-conjoint-revenus = What income has your partner had in the last 4 months?
    .hint = Touch everything that they received, even once. If they received nothing, continue.
    .help-title = { toutes-mes-aides-revenus.help-title }
    .help = { toutes-mes-aides-revenus.help }
    .short = Your partner’s income, last 4 months
toutes-mes-aides-conjoint-revenus-salaire = { toutes-mes-aides-revenus-salaire }
    .hint = { toutes-mes-aides-revenus-salaire.hint }
toutes-mes-aides-conjoint-revenus-chomage = { toutes-mes-aides-revenus-chomage }
toutes-mes-aides-conjoint-revenus-independant = { toutes-mes-aides-revenus-independant }
toutes-mes-aides-conjoint-revenus-retraite = { toutes-mes-aides-revenus-retraite }
toutes-mes-aides-conjoint-revenus-invalidite = { toutes-mes-aides-revenus-invalidite }
toutes-mes-aides-conjoint-revenus-indemnites-journalieres = { toutes-mes-aides-revenus-indemnites-journalieres }
    .hint = { toutes-mes-aides-revenus-indemnites-journalieres.hint }
toutes-mes-aides-conjoint-revenus-pension-alimentaire = { toutes-mes-aides-revenus-pension-alimentaire }

toutes-mes-aides-conjoint-salaire = What was your partner’s salary last month?
    .hint = On their payslip, the line “Net à payer avant impôt sur le revenu”.
    .help-title = { toutes-mes-aides-salaire.help-title }
    .help = { toutes-mes-aides-salaire.help }
    .spoken = Enter in euros your partner’s salary of last month, before income tax.
    .short = Your partner’s salary, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.
toutes-mes-aides-conjoint-salaire-stable = Did they have the same salary in the three months before?
    .hint = Give or take a few euros.
    .short = Partner, same salary in the three months before
toutes-mes-aides-conjoint-salaire-mois = Your partner’s salary of the months before
    .hint = The same line of the payslip. Enter 0 for a month without a salary.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-salaire-mois-2 = 2 months ago
    .short = Your partner’s salary, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-salaire-mois-3 = 3 months ago
    .short = Your partner’s salary, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-salaire-mois-4 = 4 months ago
    .short = Your partner’s salary, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-conjoint-chomage = What was your partner’s unemployment benefit last month?
    .hint = The amount before tax, in their France Travail account.
    .spoken = Enter in euros your partner’s unemployment benefit of last month, before tax.
    .short = Your partner’s unemployment benefit, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.
toutes-mes-aides-conjoint-chomage-stable = Did they have the same unemployment benefit in the three months before?
    .hint = Give or take a few euros.
    .short = Partner, same unemployment benefit in the three months before
toutes-mes-aides-conjoint-chomage-mois = Your partner’s unemployment benefit of the months before
    .hint = The amount before tax. Enter 0 for a month without benefit.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-chomage-mois-2 = 2 months ago
    .short = Your partner’s unemployment benefit, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-chomage-mois-3 = 3 months ago
    .short = Your partner’s unemployment benefit, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-chomage-mois-4 = 4 months ago
    .short = Your partner’s unemployment benefit, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-conjoint-independant-statut = What is your partner’s business?
    .hint = Choose what brings in most.
    .short = Your partner’s business
toutes-mes-aides-conjoint-independant-statut-micro-vente = { toutes-mes-aides-independant-statut-micro-vente }
    .hint = { toutes-mes-aides-independant-statut-micro-vente.hint }
toutes-mes-aides-conjoint-independant-statut-micro-services = { toutes-mes-aides-independant-statut-micro-services }
    .hint = { toutes-mes-aides-independant-statut-micro-services.hint }
toutes-mes-aides-conjoint-independant-statut-micro-liberal = { toutes-mes-aides-independant-statut-micro-liberal }
    .hint = { toutes-mes-aides-independant-statut-micro-liberal.hint }
toutes-mes-aides-conjoint-independant-statut-reel = { toutes-mes-aides-independant-statut-reel }
    .hint = { toutes-mes-aides-independant-statut-reel.hint }

toutes-mes-aides-conjoint-chiffre-affaires = What was your partner’s turnover (chiffre d’affaires) last month?
    .hint = Everything their customers paid, with nothing taken off. If it changes a lot, enter an average.
    .spoken = Enter in euros your partner’s turnover of last month.
    .short = Your partner’s turnover, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.

toutes-mes-aides-conjoint-benefice = What was your partner’s profit last year?
    .hint = For the whole year, on the income tax return. Enter 0 for a loss.
    .spoken = Enter in euros your partner’s profit of last year.
    .short = Your partner’s profit of last year
    .error-required = Enter the amount. Enter 0 if there was no profit.
    .error-money-too-small = For a loss, enter 0.

toutes-mes-aides-conjoint-retraite = What was your partner’s retirement pension last month?
    .hint = Add up all their pensions, before tax.
    .spoken = Enter in euros the total of your partner’s retirement pensions of last month, before tax.
    .short = Your partner’s retirement pension, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.
toutes-mes-aides-conjoint-retraite-stable = Did they have the same pension in the three months before?
    .hint = Give or take a few euros.
    .short = Partner, same pension in the three months before
toutes-mes-aides-conjoint-retraite-mois = Your partner’s retirement pension of the months before
    .hint = All their pensions, before tax. Enter 0 for a month without a pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-retraite-mois-2 = 2 months ago
    .short = Your partner’s retirement pension, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-retraite-mois-3 = 3 months ago
    .short = Your partner’s retirement pension, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-retraite-mois-4 = 4 months ago
    .short = Your partner’s retirement pension, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-conjoint-invalidite = What was your partner’s disability pension last month?
    .hint = The amount paid by the Assurance maladie, before tax.
    .spoken = Enter in euros your partner’s disability pension of last month, before tax.
    .short = Your partner’s disability pension, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.
toutes-mes-aides-conjoint-invalidite-stable = Did they have the same disability pension in the three months before?
    .hint = Give or take a few euros.
    .short = Partner, same disability pension in the three months before
toutes-mes-aides-conjoint-invalidite-mois = Your partner’s disability pension of the months before
    .hint = The amount before tax. Enter 0 for a month without a pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-invalidite-mois-2 = 2 months ago
    .short = Your partner’s disability pension, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-invalidite-mois-3 = 3 months ago
    .short = Your partner’s disability pension, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-invalidite-mois-4 = 4 months ago
    .short = Your partner’s disability pension, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-conjoint-indemnites-journalieres = How much daily benefit did your partner receive last month?
    .hint = The total of the month, in their ameli account. If their employer pays them everything, count it as salary.
    .spoken = Enter in euros the daily benefits that your partner received last month.
    .short = Your partner’s daily benefits, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.
toutes-mes-aides-conjoint-indemnites-journalieres-stable = Did they have the same daily benefits in the three months before?
    .hint = Give or take a few euros.
    .short = Partner, same daily benefits in the three months before
toutes-mes-aides-conjoint-indemnites-journalieres-mois = Your partner’s daily benefits of the months before
    .hint = The total of each month. Enter 0 for a month without benefits.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-indemnites-journalieres-mois-2 = 2 months ago
    .short = Your partner’s daily benefits, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-3 = 3 months ago
    .short = Your partner’s daily benefits, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-4 = 4 months ago
    .short = Your partner’s daily benefits, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

toutes-mes-aides-conjoint-pension-alimentaire = How much maintenance did your partner receive last month?
    .hint = For themselves or for their children, in all.
    .spoken = Enter in euros the maintenance that your partner received last month.
    .short = Your partner’s maintenance, last month
    .error-required = Enter the amount. Enter 0 if your partner received nothing that month.
toutes-mes-aides-conjoint-pension-alimentaire-stable = Did they receive the same maintenance in the three months before?
    .hint = Give or take a few euros.
    .short = Partner, same maintenance in the three months before
toutes-mes-aides-conjoint-pension-alimentaire-mois = Maintenance received by your partner in the months before
    .hint = Enter 0 for a month without maintenance.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-pension-alimentaire-mois-2 = 2 months ago
    .short = Your partner’s maintenance, 2 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-pension-alimentaire-mois-3 = 3 months ago
    .short = Your partner’s maintenance, 3 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.
toutes-mes-aides-conjoint-pension-alimentaire-mois-4 = 4 months ago
    .short = Your partner’s maintenance, 4 months ago
    .error-required = Enter the amount. Enter 0 for a month with nothing.

## Income from before, and the rest

toutes-mes-aides-rsa-recu = Do you already receive the RSA?
    .hint = You or your partner, this month.
    .short = RSA already received

toutes-mes-aides-annee-stable = Has your income been about the same for the last 12 months?
    .hint = You and your partner. Housing benefit looks at a whole year.
    .short = Same income for 12 months

toutes-mes-aides-annee = Your income of the last 12 months
    .hint = Salaries, unemployment benefit and pensions: add up the taxable amounts.
    .help-title = Where are they?
    .help = On a payslip, the line “Net imposable” gives the month and the total of the year. A rough amount will do for an estimate.
toutes-mes-aides-annee-revenus = Your taxable income
    .spoken = Enter in euros your taxable income of the last twelve months.
    .short = Your taxable income, 12 months
    .error-required = Enter the amount. Enter 0 if you received nothing.
toutes-mes-aides-conjoint-annee-revenus = Your partner’s taxable income
    .spoken = Enter in euros your partner’s taxable income of the last twelve months.
    .short = Your partner’s taxable income, 12 months
    .error-required = Enter the amount. Enter 0 if your partner received nothing.

toutes-mes-aides-n2-stable = Two years ago, was your income about the same?
    .hint = You and your partner, over the whole year. Benefits for children look at that year.
    .help-title = Which year?
    .help = The year before last year. In 2026, for example, it is 2024.
    .short = Same income two years ago

toutes-mes-aides-n2 = Your income of two years ago
    .hint = It is on the tax notice (avis d’impôt) received last year: the line of salaries or pensions, before the 10% deduction.
    .help-title = You do not have this notice?
    .help = It is also on impots.gouv.fr, in your account. A rough amount will do for an estimate.
toutes-mes-aides-n2-revenus = Your income that year
    .spoken = Enter in euros your taxable income of two years ago.
    .short = Your income, two years ago
    .error-required = Enter the amount. Enter 0 if you received nothing.
toutes-mes-aides-conjoint-n2-revenus = Your partner’s income that year
    .spoken = Enter in euros your partner’s taxable income of two years ago.
    .short = Your partner’s income, two years ago
    .error-required = Enter the amount. Enter 0 if your partner received nothing.

toutes-mes-aides-pension-versee = Do you pay maintenance (pension alimentaire)?
    .hint = For a child, a former partner or a parent. You or your partner.
    .short = Maintenance paid

toutes-mes-aides-pension-versee-montant = How much do you pay a month?
    .hint = The total of the maintenance that you pay.
    .spoken = Enter in euros the maintenance that you pay a month.
    .short = Maintenance paid, a month
    .error-required = Enter what you pay a month.
    .error-money-too-small = Enter at least { $minimum }. If you pay nothing, touch “Back” and answer “No”.

toutes-mes-aides-epargne = Do you have more than €30,000 of savings?
    .hint = The whole household: savings accounts, life insurance, investments. The home where you live does not count.
    .help-title = Why this question?
    .help = Above €30,000, savings count for housing benefit. Below, they change nothing.
    .short = More than €30,000 of savings

toutes-mes-aides-epargne-montant = How much savings do you have in all?
    .hint = Add up the savings of the whole household.
    .spoken = Enter in euros the savings of the whole household.
    .short = Savings of the household
    .error-required = Enter the total of the savings.
    .error-money-too-small = The total must be at least { $minimum }. If it is less, touch “Back” and answer “No”.

## Nationality

toutes-mes-aides-nationalite = What is your nationality?
    .hint = Some benefits depend on it. Your answer is erased at the end of your visit.
    .short = Your nationality
toutes-mes-aides-nationalite-francaise = French
toutes-mes-aides-nationalite-europeenne = Of another European country
    .hint = European Union, Iceland, Liechtenstein, Norway, Switzerland
toutes-mes-aides-nationalite-autre = Of another country

toutes-mes-aides-titre-sejour = Since when have you had a residence permit that allows you to work?
    .hint = Count earlier permits too, if there was no gap.
    .short = Your residence permit
toutes-mes-aides-titre-sejour-moins-5-ans = For less than 5 years
toutes-mes-aides-titre-sejour-5-ans = For 5 years or more
    .hint = Or a 10-year resident card (carte de résident)
toutes-mes-aides-titre-sejour-refugie = Refugee or protected person
    .hint = Refugee, stateless, subsidiary protection
toutes-mes-aides-titre-sejour-aucun = No permit that allows work

toutes-mes-aides-conjoint-nationalite = What is your partner’s nationality?
    .hint = Some benefits depend on it. Your answer is erased at the end of your visit.
    .short = Your partner’s nationality
toutes-mes-aides-conjoint-nationalite-francaise = { toutes-mes-aides-nationalite-francaise }
toutes-mes-aides-conjoint-nationalite-europeenne = { toutes-mes-aides-nationalite-europeenne }
    .hint = { toutes-mes-aides-nationalite-europeenne.hint }
toutes-mes-aides-conjoint-nationalite-autre = { toutes-mes-aides-nationalite-autre }

toutes-mes-aides-conjoint-titre-sejour = Since when has your partner had a residence permit that allows them to work?
    .hint = Count earlier permits too, if there was no gap.
    .short = Your partner’s residence permit
toutes-mes-aides-conjoint-titre-sejour-moins-5-ans = { toutes-mes-aides-titre-sejour-moins-5-ans }
toutes-mes-aides-conjoint-titre-sejour-5-ans = { toutes-mes-aides-titre-sejour-5-ans }
    .hint = { toutes-mes-aides-titre-sejour-5-ans.hint }
toutes-mes-aides-conjoint-titre-sejour-refugie = { toutes-mes-aides-titre-sejour-refugie }
    .hint = { toutes-mes-aides-titre-sejour-refugie.hint }
toutes-mes-aides-conjoint-titre-sejour-aucun = { toutes-mes-aides-titre-sejour-aucun }

toutes-mes-aides-review = Check your answers
    .hint = Nothing is sent to the Caf. Touch “Change” to change an answer.
