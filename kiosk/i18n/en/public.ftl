# What anybody may read before Mon Compte: themes, search, Ma Caf, news, contact.

## Home

home-contact = Contact the Caf
    .hint = Telephone, appointment, offices
home-search = Search
    .hint = Say what you live, in your own words
home-themes = Or start from your situation

## Themes and situations

theme-vie-personnelle = Personal life
theme-vie-professionnelle = Working life
theme-logement = Housing
theme-handicap = Disability
theme-accident-de-vie = Hard times
situations-hint = Touch what is like you.
situations-other = Something else
situations-other-hint = Search in your own words
situation-hint = This is what you can do here, now.

## Search

search-title = What are you looking for?
search-example = For instance: I am moving
search-preparing = We are preparing the search…
search-nothing-title = We find nothing with these words
search-nothing = Try another word, a shorter one. You can also ask at the counter.
search-situation = Your situation: what you can do
search-question = Frequent question

## Content

content-loading = We are looking for what your Caf says…
content-origin = Information of { $date }. Source: { $source }.
content-old = This information is of { $date }. It may have changed: ask at the counter.
content-confirm = Part of this information is to be confirmed: ask at the counter.
content-french = This text exists in French only.
reading-leads = What you can do

## News and questions

news-title = News
news-now = Now
news-magazine = The magazine
news-none = There is no news now.
news-scope = { $scope }, { $date }
news-local = Your Caf
news-national = All of France
questions-hint = Touch your question.
questions-none = There is no question here now.
questions-other = My question is not there

## Ma Caf

my-caf-hint = Processing times, aids and places of your Caf.
my-caf-delays = What the Caf is dealing with now
my-caf-delay = Arrived between { $first } and { $last }
my-caf-delay-told = Figure of { $date }
my-caf-meet = Meet the Caf
my-caf-news = News of your Caf
my-caf-aids = Aids of your Caf

## Offices

places-hint = The Caf receives by appointment.
places-none = The offices are not known. Ask at the counter.
places-agencies = Offices of the Caf
places-france-services = France Services
places-address-unknown = Address: ask at the counter, or call 32 30.
places-meeting = By appointment: { $hours }
days-run = { $first } to { $last }
days-hours = { $days }, { $opens } to { $closes }

## Contact

contact-hint = Choose how to speak to the Caf.
contact-limited = Your spouse manages the file: you can call the Caf and make an appointment. To write, you need their authorisation.
contact-telephone = Telephone
    .hint = Numbers, hours, price
contact-post = Write by post
    .hint = The address of your Caf
contact-sites = Sites and application
    .hint = To open on your telephone
phones-hint = Note the number. The kiosk makes no calls.
phones-none = The numbers are not known. Ask at the counter.
phones-open = Open until { $hour }
phones-opens-today = Closed. Opens at { $hour }
phones-opens = Closed. Opens on { $day } at { $hour }
phones-hours-unknown = Hours not known
post-hint = Copy the address, or print it.
post-write-title = In your letter
post-write = Write your name, your first name and your allocataire number. Never send the original of a paper.
sites-hint = Choose a site: you will open it on your telephone.
sites-none = There is no site to show now.
sites-code = Code to read with a telephone: { $name }
sites-how-title = With your telephone
sites-how = Open the camera and aim at the square. Touch the address that appears. The kiosk keeps nothing.

## Sheets to take away

note-what-address = The address of your Caf
    .hint = Your name is not on it.
farewell-note-printed-address = The address of your Caf: printed
farewell-note-unfinished-address = The address of your Caf: printing cancelled
note-what-meeting = Your appointment
    .hint = The day, the time and the place are on it, in French.
farewell-note-printed-meeting = Your appointment: printed
farewell-note-unfinished-meeting = Your appointment: printing cancelled

## Help

help-situations = Touch what is like what you live. If nothing fits, touch “Something else”.
help-situation = Touch what you want to do. To go back, touch “Back”.
help-search = Write a few words. Answers come while you write: touch the one that fits.
help-reading = Read the text. Under it, touch what you want to do.
help-news = Touch a piece of news to read it.
help-questions = Touch a question to read the answer.
help-my-caf = This page is about your Caf. Go down to see its aids and its news.
help-places = Each card is a place that receives you. The days are written on it.
help-contact = Touch the way to speak to the Caf that suits you.
help-phones = Note the number that concerns you. It says whether it is open now.
help-post = Copy the address on your envelope, or touch “Print”.
help-sites = Touch a site. A code to read with your telephone appears.
help-site = Aim at the square with the camera of your telephone.
