import type { Texts, Translated } from '../texts'

export const nav: Translated<Texts['nav']> = {
  main: 'Main menu',
  today: 'Today',
  report: 'Report',
  incidents: 'Reports',
  myIncidents: 'My reports',
  rhythm: 'Rhythm and place',
  inbox: 'For you',
  unread: ', {{amount}} new',
  area: 'Area',
  contact: 'Contact',
  more: 'More',
  devices: 'My devices',
  myMail: 'My mail',
  myData: 'My data',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  signOut: 'Sign out',
  language: 'Nederlands',
  urgent: 'Emergency or happening now?',
  call112: 'Call 112',
}
