export const mine = {
  title: 'Mijn meldingen',
  tabMine: 'Mijn meldingen',
  tabNear: 'In de buurt',
  tabs: 'Meldingen',
  none: 'Je hebt nog niets gemeld.',
  noneHelp: 'Zie je iets kapot, vies of onveilig? Melden kost een halve minuut.',
  open: 'Nog open',
  closed: 'Klaar',
  reportedOn: 'gemeld op {{day}}',
  nearTitle: 'In de buurt',
  nearLead: 'Wat anderen meldden in jouw gebied. Je ziet niet wie.',
}
