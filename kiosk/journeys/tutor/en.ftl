# People who protect somebody.

tutor-title = I am a guardian (tuteur or curateur)
    .hint = Where to sign in

tutor-genre = Who protects the person?
    .hint = A guardian and an organisation have different spaces.
    .spoken = Who protects the person? Yourself, or an organisation?
tutor-genre-personne = Myself
    .hint = For a relative, or as a professional (mandataire)
tutor-genre-organisme = An organisation
    .hint = An association, a service, an institution

tutor-organisme = Organisations use the partner space
    .hint = This kiosk opens Mon Compte, not the partner space.
    .help-title = Where do I go?
    .help = On caf.fr, open “Partenaires”, then “Mon Compte partenaire”. You will find the accounts of the protected persons there.

tutor-personne = Use your own account
    .hint = With your social security number and your password, not those of the protected person.
    .door-creer = I do not have an account
    .help-title = And the protected person?
    .help = You find their information in your account.
    .spoken = Use your own account, with your social security number and your password, not those of the protected person.
    .placeholder = I understand
    .error-required = Touch “I understand”, then “Continue”.
    .error-consent-needed = Touch “I understand”, then “Continue”.
