import type { Texts, Translated } from '../texts'

export const account: Translated<Texts['account']> = {
  moreTitle: 'More',
  devicesTitle: 'My devices',
  devicesLead: 'You are signed in here. If you do not recognise a device, sign it out.',
  current: 'This device',
  lastSeen: 'last used {{day}}',
  since: 'signed in since {{day}}',
  end: 'Sign out on {{device}}',
  endShort: 'Sign out',
  ended: '{{device}} was signed out.',
  signedInAs: 'Signed in as {{name}}',
}
