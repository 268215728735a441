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
  errorTitle: 'This went wrong',
  errorHelp: 'What you filled in on another page is not lost. If it keeps going wrong, call your centre manager.',
  errorTrace: 'Number for the administrator: {{traceId}}',
  notFoundTitle: 'This page does not exist',
  notFoundLead: 'The report may have been withdrawn, or belongs to an area that you are not in.',
  toStart: 'To the start',
}
