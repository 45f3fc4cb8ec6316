# FranceConnect+: what it is, the provider’s page inside the kiosk, and what can go wrong.

## What it is

franceconnect-title = FranceConnect+
    .hint = Say who you are with your digital identity, without a Caf password.
franceconnect-what-title = What you need
franceconnect-what = A digital identity, for example L’Identité Numérique La Poste, with its application on your phone. You confirm in the application.
franceconnect-not-title = What no longer works
franceconnect-not = Your Ameli, impôts or Msa logins no longer open Mon Compte. You have no digital identity? Sign in with your social security number.
franceconnect-then = The page of FranceConnect+ opens here, on the kiosk. Everything is erased when you leave.
franceconnect-demonstration = This is a demonstration: the page that opens is not FranceConnect+, and the people it offers do not exist.
franceconnect-begin = Continue with FranceConnect+

## The provider’s page

franceconnect-opening = We are opening FranceConnect+…
franceconnect-closing = We are closing FranceConnect+…
franceconnect-back = Back to the kiosk
franceconnect-page = FranceConnect+ page
franceconnect-at = You are on { $host }
franceconnect-keyboard-show = Show the keyboard
franceconnect-keyboard-hide = Hide the keyboard
franceconnect-lost-title = The page does not open
franceconnect-lost = FranceConnect+ is not answering. Try again, or sign in with your social security number.

## After

franceconnect-link-title = Only once: your number
franceconnect-link = FranceConnect+ said who you are. To find your account, the Caf needs your social security number. Next time, it will not ask for it.
franceconnect-create-title = You do not have an account yet
franceconnect-create = The Caf found no account with this identity. You can create yours: the answers given by FranceConnect+ are filled in already. Check them.

## Help of each screen

help-franceconnect = To use your digital identity, touch “Continue with FranceConnect+”. Otherwise, touch “Back”.
help-franceconnect-web = Follow the page of FranceConnect+. To stop, touch “Back to the kiosk”.

## What can go wrong

problem-franceconnect-absent = This kiosk does not offer FranceConnect+. Sign in with your social security number and your password.
problem-franceconnect-cancelled = You left FranceConnect+ before the end. The Caf received nothing. You can start again, or use your social security number.
problem-franceconnect-login-required = FranceConnect+ could not recognise you. Start again and confirm in the application on your phone.
problem-franceconnect-expired = Too much time has passed. Start again, and confirm as soon as your phone asks you to.
problem-franceconnect-mixed-up = The answer of FranceConnect+ is not the one of this visit. For security, the Caf does not use it. Start again.
problem-franceconnect-level = The Caf asks for a more secure digital identity, such as L’Identité Numérique La Poste. Choose it in FranceConnect+, or use your social security number.
problem-franceconnect-unverified = The Caf could not verify the answer of FranceConnect+. For security, it does not use it. Sign in with your social security number.
problem-franceconnect-clock = FranceConnect+ and the Caf do not have the same time: signing in is not possible. Please tell the reception desk. You can use your social security number.
problem-franceconnect-unavailable = FranceConnect+ is not answering. Try again in a moment, or use your social security number.
problem-franceconnect-misconfigured = FranceConnect+ does not accept the request of the Caf. Please tell the reception desk. You can use your social security number.
problem-franceconnect-incomplete = FranceConnect+ did not give your whole identity. Sign in with your social security number, or ask at the reception desk.
problem-franceconnect-link-refused = This number does not go with the identity given by FranceConnect+. Check each digit, or ask at the reception desk.

## The provider of the demonstration, in its page

demo-provider-title = Choose an invented identity
demo-provider-banner = DEMONSTRATION – This page is not FranceConnect+. Nobody here exists.
demo-provider-choose = The real service would ask you to confirm in the application on your phone. Here, choose who you are.
demo-provider-known = has a Caf account
demo-provider-unknown = has no Caf account
demo-provider-refuse = Refuse, and go back to the kiosk
