export const account = {
  moreTitle: 'Meer',
  devicesTitle: 'Mijn toestellen',
  devicesLead: 'Hier ben je ingelogd. Herken je een toestel niet, log het dan uit.',
  current: 'Dit toestel',
  lastSeen: 'laatst gebruikt {{day}}',
  since: 'ingelogd sinds {{day}}',
  end: 'Log uit op {{device}}',
  endShort: 'Log uit',
  ended: '{{device}} is uitgelogd.',
  signedInAs: 'Ingelogd als {{name}}',
}
