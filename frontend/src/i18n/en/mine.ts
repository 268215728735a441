import type { Texts, Translated } from '../texts'

export const mine: Translated<Texts['mine']> = {
  title: 'My reports',
  tabMine: 'My reports',
  tabNear: 'Nearby',
  tabs: 'Reports',
  none: 'You have not reported anything yet.',
  noneHelp: 'Do you see something broken, dirty or unsafe? Reporting takes half a minute.',
  open: 'Still open',
  closed: 'Done',
  reportedOn: 'reported on {{day}}',
  nearTitle: 'Nearby',
  nearLead: 'What others reported in your area. You do not see who.',
}
