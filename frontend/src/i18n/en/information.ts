import type { Texts, Translated } from '../texts'

export const information: Translated<Texts['information']> = {
  contactTitle: 'Contact',
  contactLead: 'Whom do you call about what?',
  emergency: 'Emergency, danger or caught in the act',
  police: 'Police, no emergency',
  municipality: 'Municipality of Westland',
  municipalityNote: 'Also for a report outside the area.',
  anonymous: 'Report crime anonymously',
  contactsOf: 'In {{area}}',
  call: 'Call {{label}}: {{phone}}',
  mail: 'E-mail {{label}}: {{email}}',
  privacyTitle: 'Privacy',
  accessibilityTitle: 'Accessibility',
}
