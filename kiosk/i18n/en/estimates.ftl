# Estimates: the benefits, why yes, why no, and what to do next.

## The benefits. “.hint”: what it is, in one line.

estimate-benefit-aide-logement = Housing benefit (aide au logement)
    .hint = Helps to pay a rent, or some home loans (Apl, Alf, Als)
estimate-benefit-rsa = Minimum income (RSA)
    .hint = A minimum income for the household
estimate-benefit-prime-activite = In-work benefit (prime d’activité)
    .hint = A supplement for people who work and earn little
estimate-benefit-paje-base = Basic allowance for a young child (Paje)
    .hint = Helps to raise a child under 3
estimate-benefit-prime-naissance = Birth grant (prime à la naissance)
    .hint = Helps to prepare for the arrival of a child
estimate-benefit-prepare = Parental leave benefit (PreParE)
    .hint = For a parent who works less, or not at all, with a child under 3
estimate-benefit-cmg = Childcare supplement (CMG)
    .hint = Helps to pay for the care of a young child
estimate-benefit-af = Family allowances (allocations familiales)
    .hint = For families of two children or more
estimate-benefit-cf = Large family supplement (complément familial)
    .hint = For families of three children or more
estimate-benefit-asf = Family support allowance (Asf)
    .hint = For a child raised without the help of the other parent
estimate-benefit-ars = Back-to-school allowance (Ars)
    .hint = For children aged 6 to 18 starting the school year
estimate-benefit-aah = Disabled adults’ allowance (AAH)
    .hint = A minimum income for a disabled adult
estimate-benefit-aeeh = Disabled child’s education allowance (AEEH)
    .hint = Helps to raise a disabled child

## Why there is no right

estimate-reason-resources-above-month = Your counted income is { $resources } a month. That is { $over } more than the limit of { $ceiling }.
estimate-reason-resources-above-year = Your counted income is { $resources } a year. That is { $over } more than the limit of { $ceiling }.
estimate-reason-share-above-rent = For your home, the calculation counts { $rent } of rent and charges. With your income you can pay { $share }. So there is no benefit.
estimate-reason-below-minimum = The calculation gives { $computed }. Below { $minimum }, the benefit is not paid.
estimate-reason-too-young = In your situation, you must be { $years } or older.
estimate-reason-student = In general, students cannot get this benefit.
estimate-reason-student-work = A student or an apprentice must earn at least { $minimum } a month from work.
estimate-reason-residence = You need { $years ->
        [one] { $years } year
       *[other] { $years } years
    } with a residence permit that allows you to work.
estimate-reason-no-work = This benefit adds to income from work. There is none in your answers.
estimate-reason-not-tenant = This benefit is for people who pay a rent, or pay back certain home loans.
estimate-reason-landlord-family = Your home belongs to your close family. In that case the benefit is not paid.
estimate-reason-rent-too-high = Your rent is { $rent }. Above { $limit }, the benefit is no longer paid.
estimate-reason-rent-reduced = Your HLM rent is already lowered by { $reduction } a month, by the réduction de loyer de solidarité. Nothing is left to help with.
estimate-reason-loan-closed = Recent home loans no longer give a right to this benefit.
estimate-reason-no-child = You need at least one dependent child.
estimate-reason-few-children = You need { $needed ->
        [one] { $needed } dependent child
       *[other] { $needed } dependent children
    } or more. Number of children counted: { $children }.
estimate-reason-children-age = This benefit is for a child { $least ->
        [0] under { $most }
       *[other] aged { $least } to { $most }
    }.
estimate-reason-not-alone = This benefit is for a parent who lives without a partner.
estimate-reason-pension-received = The other parent pays { $pension } a month. The benefit adds to payments of less than { $asf }.
estimate-reason-shared-custody = When custody is shared, this benefit is not paid.
estimate-reason-no-pregnancy = This grant is for a child who is expected.
estimate-reason-no-care = This benefit is for the paid care of a child.
estimate-reason-care-creche = The Caf already helps the nursery: that is why its price depends on your income.
estimate-reason-care-no-work = For this benefit, each parent must work, study or receive unemployment benefit.
estimate-reason-no-leave = This benefit is for a parent who stops work or works less.
estimate-reason-no-disability = This benefit needs a disability rate of 50% or more, recognised by the MDPH.
estimate-reason-no-restriction = With a rate of 50 to 79%, the MDPH must also recognise that the disability lastingly prevents you from working.
estimate-reason-child-no-disability = This benefit needs a child with a disability rate of 50% or more, recognised by the MDPH.
estimate-reason-not-with = This benefit cannot be added to another one that you would have: { $benefit }.
estimate-reason-not-in-territory = Where you live, this benefit does not exist, or its rules are different.
estimate-reason-not-covered = The kiosk cannot work out this benefit. Ask at the reception desk.
estimate-reason-other-rule = Another rule of this benefit is not met. The reception desk can look at it with you.

## What an amount rests on

estimate-reason-rent = Worked out with a rent of { $rent } a month. { $commune } is in zone { $zone }.
estimate-reason-loan = Worked out with loan payments of { $rent } a month.
estimate-reason-work-average = Worked out with an average income from work of { $average } a month.
estimate-reason-rsa-base = { $persons ->
        [one] Basic amount for { $persons } person: { $base }. Income counted and taken off: { $resources }.
       *[other] Basic amount for { $persons } people: { $base }. Income counted and taken off: { $resources }.
    }
estimate-reason-housing-deducted = A fixed { $deducted } is taken off, because you have housing benefit or pay no rent.
estimate-reason-children = { $children ->
        [one] Worked out for { $children } child.
       *[other] Worked out for { $children } children.
    }
estimate-reason-full-rate = You have a right to the full amount.
estimate-reason-partial-rate = You have a right to part of the amount.
estimate-reason-reduced-rate = The amount is reduced, because your income is above a first limit.
estimate-reason-lone-parent = The amount is higher, because you are a parent without a partner.
estimate-reason-paid-after-birth = This benefit comes with the birth: around { $month }.
estimate-reason-paid-in-august = { $children ->
        [one] Paid once a year, in August, for { $children } child.
       *[other] Paid once a year, in August, for { $children } children.
    }
estimate-reason-care-cost = Worked out with care that costs { $cost } a month.
estimate-reason-aah-base = Basic amount: { $base } a month. Income counted and taken off: { $resources }.
estimate-reason-complement = With the category { $category } supplement.

## What was counted

estimate-counted-household = Your household: { $adults ->
        [one] { $adults } adult
       *[other] { $adults } adults
    }, { $children ->
        [0] no children
        [one] { $children } child
       *[other] { $children } children
    }
estimate-counted-commune = Your town: { $commune }, in zone { $zone }
estimate-counted-rent = What you pay for your home: { $rent } a month
estimate-counted-work = The household’s salaries: { $average } a month on average
estimate-counted-other-income = The household’s other income: { $average } a month on average
estimate-counted-year-income = Taxable income of the last 12 months: { $income }
estimate-counted-tax-income = Taxable income of { $year }: { $income }
estimate-counted-quarter = The three months looked at: { $first } to { $last }

## What was taken for granted

estimate-assumption-resident = You live in France all year round.
estimate-assumption-net-to-taxable = Taxable income is worked out from the net amount that you typed.
estimate-assumption-same-year = Your income was the same for 12 months.
estimate-assumption-same-tax-year = Your income in { $year } was the same as now.
estimate-assumption-self-employed = Your self-employed work brings in the same every month.
estimate-assumption-sick-leave = Daily benefits (indemnités journalières) are those of sick leave.
estimate-assumption-mdph-decides = The disability rate is that of the MDPH. Only the MDPH can decide or change it.
estimate-assumption-shared-custody = A child in shared custody counts for one half with each parent.
estimate-assumption-care-rule = Care is counted for a usual month, without the contributions that the Caf may pay on top.
estimate-assumption-residence-agreed = Your hostel or residence has an agreement (convention) with the State.
estimate-assumption-leave-conditions = Before the leave, the parent had worked long enough: eight quarters.
estimate-assumption-school = Your children aged 6 to 18 are at school or in an apprenticeship.
estimate-assumption-savings = Your savings are counted as if they earned 3% a year.
estimate-assumption-quotient-familial = The quotient familial is not worked out here. The Caf shows it in Mon Compte.
estimate-assumption-ajpa = The allowance for carers of a relative (AJPA) is not worked out. Ask at the reception desk.

## What to do next. “.papers”: what to bring.

estimate-next-aide-logement = Apply at a Caf kiosk or on caf.fr as soon as you move in. It is not paid for the months before you apply.
    .papers = Lease or loan contract, rent certificate (attestation de loyer) filled in by the landlord, RIB, identity document or residence permit.
estimate-next-rsa = Apply at a Caf kiosk, on caf.fr or at the reception desk. The RSA starts in the month you apply: do not wait.
    .papers = Identity document or residence permit, RIB, income of the last three months, livret de famille.
estimate-next-prime-activite = Apply at a Caf kiosk or on caf.fr. After that, declare your income every three months.
    .papers = Payslips of the last three months (line “Montant net social”), RIB, identity document or residence permit.
estimate-next-paje-base = Declare the birth to the Caf, at a Caf kiosk, on caf.fr or at the reception desk. Nothing else has to be asked for.
    .papers = Livret de famille and birth certificate of the child.
estimate-next-prime-naissance = Declare the pregnancy to the Caf and to the Assurance maladie before the end of the third month.
    .papers = Declaration of pregnancy (déclaration de grossesse) given by the doctor or midwife.
estimate-next-prepare = Tell your employer, then apply to the Caf.
    .papers = Letter from your employer about the leave or part-time work, proof of the quarters worked, RIB.
estimate-next-cmg = Apply to the Caf in the first month of care. After that, declare the care to Pajemploi every month, or keep the bills of the micro-crèche.
    .papers = Contract and approval (agrément) of the childminder, or bill of the micro-crèche, and RIB.
estimate-next-af = Nothing to ask for if the Caf knows your children. If not, declare them at a Caf kiosk, on caf.fr or at the reception desk.
    .papers = Livret de famille or birth certificates.
estimate-next-cf = Nothing to ask for if the Caf knows your children and your income.
    .papers = Livret de famille or birth certificates, if the Caf does not know your children yet.
estimate-next-asf = Apply at a Caf kiosk, on caf.fr or at the reception desk. If child support is not paid, the Caf can claim it for you.
    .papers = Livret de famille or birth certificate, court decision or agreement on child support if there is one, death certificate if that is the case.
estimate-next-ars = It is paid in August, with nothing to ask for, if the Caf knows you. From the age of 16, confirm at a Caf kiosk or on caf.fr that the child is at school.
    .papers = No papers from 6 to 15. A school certificate for a child under 6 who is already in CP.
estimate-next-aah = Apply to the MDPH of your department. The Caf pays once the MDPH has decided.
    .papers = Form of the MDPH, medical certificate less than one year old, identity document or residence permit, proof of address.
estimate-next-aeeh = Apply to the MDPH of your department. The Caf pays once the MDPH has decided.
    .papers = Form of the MDPH, medical certificate of the child less than one year old, identity documents, proof of address.

## The small words of a result. “.alone”: without the amount.

estimate-certainty-good = Solid estimate
    .hint = The calculation follows the law, with your answers.
estimate-certainty-fair = Estimate to be confirmed
    .hint = One thing that the kiosk does not know may change the amount.
estimate-certainty-low = Rough idea
    .hint = Several things that the kiosk does not know may change the amount.

estimate-paid-monthly = { $amount } a month
    .alone = a month
estimate-paid-yearly = { $amount } once a year
    .alone = once a year
estimate-paid-once = { $amount } once
    .alone = once

estimate-status-open = You may have a right to it
estimate-status-none = No right, going by your answers
estimate-status-unknown = Not worked out here

## What if… “.value”: a point of the curve.

estimate-axis-salaire = My salary
    .hint = What if my salary changes?
    .spoken = Slide to see your benefits with another monthly salary.
    .value = { $amount } a month
estimate-axis-loyer = My rent
    .hint = What if my rent changes?
    .spoken = Slide to see your benefits with another monthly rent.
    .value = { $amount } a month
estimate-axis-enfants = My children
    .hint = What if I have one more child?
    .spoken = Slide to see your benefits with more or fewer children.
    .value = { $count ->
        [0] no children
        [one] { $count } child
       *[other] { $count } children
    }
estimate-axis-heures = My working hours
    .hint = What if I work more, or less?
    .spoken = Slide to see your benefits with more or fewer working hours a week.
    .value = { $count ->
        [0] no hours
        [one] { $count } hour a week
       *[other] { $count } hours a week
    }

estimate-break-starts = { $benefit }: from { $at }, you start to receive { $change } a month.
estimate-break-ends = { $benefit }: from { $at }, you lose this benefit, { $change } a month.
estimate-break-drops = { $benefit }: from { $at }, you lose { $change } a month.
