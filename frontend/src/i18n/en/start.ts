import type { Texts, Translated } from '../texts'

export const start: Translated<Texts['start']> = {
  signInTitle: 'Together for a safe shopping area',
  signInLead: 'Here entrepreneurs, municipality, police and fire service work together on safety.',
  signInWhat:
    'Report in half a minute what is broken, dirty or unsafe. You see who takes it up, what was agreed and when it is done.',
  signIn: 'Sign in',
  signInInvited: 'No access yet? The centre manager of your area sends you an invitation.',
  secondFactorNeeded: 'For your work here you sign in with a second step, such as a code on your phone.',
  secondFactorSignIn: 'Sign in with a second step',
  noMembershipTitle: 'You do not belong to an area yet',
  noMembershipLead: 'You are signed in, but have not been invited yet.',
  noMembershipAsk:
    'Ask the centre manager of your shopping area or the board of your BIZ for an invitation. It comes by e-mail. Open the link in it and you are in.',
  noMembershipOther:
    'Did you get an invitation? It may have gone to another e-mail address. Sign out, and sign in with that address.',
  errorTitle: 'This went wrong',
  errorHelp: 'What you filled in on another page is not lost. If it keeps going wrong, call your centre manager.',
  errorTrace: 'Number for the administrator: {{traceId}}',
  notFoundTitle: 'This page does not exist',
  notFoundLead: 'The report may have been withdrawn, or belongs to an area that you are not in.',
  toStart: 'To the start',
}
