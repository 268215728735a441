export const start = {
  signInTitle: 'Samen aan een veilig winkelgebied',
  signInLead: 'Hier werken ondernemers, gemeente, politie en brandweer samen aan veiligheid.',
  signInWhat:
    'Meld in een halve minuut wat kapot, vies of onveilig is. Je ziet wie het oppakt, wat is afgesproken en wanneer het klaar is.',
  signIn: 'Inloggen',
  signInInvited: 'Nog geen toegang? De centrummanager van je gebied stuurt je een uitnodiging.',
  secondFactorNeeded: 'Voor je werk hier log je in met een tweede stap, zoals een code op je telefoon.',
  secondFactorSignIn: 'Inloggen met tweede stap',
  errorTitle: 'Dit ging niet goed',
  errorHelp: 'Wat je had ingevuld op een andere pagina is niet weg. Blijft het misgaan, bel dan je centrummanager.',
  errorTrace: 'Nummer voor de beheerder: {{traceId}}',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundLead: 'Misschien is de melding ingetrokken, of hoort die bij een gebied waar jij niet bij bent.',
  toStart: 'Naar het begin',
}
