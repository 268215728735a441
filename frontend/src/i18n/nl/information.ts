export const information = {
  contactTitle: 'Contact',
  contactLead: 'Wie bel je waarvoor?',
  emergency: 'Spoed, gevaar of op heterdaad',
  police: 'Politie, geen spoed',
  municipality: 'Gemeente Westland',
  municipalityNote: 'Ook voor een melding buiten het gebied.',
  anonymous: 'Meld Misdaad Anoniem',
  contactsOf: 'In {{area}}',
  call: 'Bel {{label}}: {{phone}}',
  mail: 'Mail {{label}}: {{email}}',
  privacyTitle: 'Privacy',
  accessibilityTitle: 'Toegankelijkheid',
}
