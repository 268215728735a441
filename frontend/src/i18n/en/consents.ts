import type { Texts, Translated } from '../texts'

export const consents: Translated<Texts['consents']> = {
  title: 'Do you agree?',
  missing: 'Open the link in the mail. Without it we do not know which measure this is about.',
  unusableHelp: 'Ask the centre manager for a new link if the measure is still open.',
  lead: 'This measure is asked of {{owner}}. You answer without an account.',
  where: 'Where',
  starts: 'Starts on',
  already: 'This was agreed to already.',
  answer: 'Your answer',
  question: 'Do you agree to this measure?',
  yes: 'Yes, we do this',
  no: 'Not yet',
  noteYes: 'On which condition?',
  noteNo: 'Why not yet?',
  noteHint: 'The partners read this. Write nothing about persons.',
  send: 'Send answer',
  goodUntil: 'The link works for one answer, until {{day}}.',
  thanks: 'Thank you, your answer has arrived',
  thanksYes: 'The measure is agreed now. The partners see that you said yes.',
  thanksNo: 'It remains a proposal. The centre manager reads why and gets in touch.',
}
