import type { Texts, Translated } from '../texts'

export const reported: Translated<Texts['reported']> = {
  photosFailed_one: 'Your report was sent, but one photo did not come along. Add it to your report once more.',
  photosFailed_other:
    'Your report was sent, but {{count}} photos did not come along. Add them to your report once more.',
  title: 'Thank you, your report was sent',
  next: 'What happens now',
  reads: '{{organisation}} reads this on working days and lets you know what happens with it.',
  readsNobody: 'The centre manager reads this on working days.',
  hear: 'You hear it when something changes. You also see it at My reports.',
  privacy: 'The partners do not see who you are. The centre manager does.',
  held: 'Your text is for you and the centre manager only, until it is released. If that does not happen within five working days, we delete the text.',
  open: 'See your report',
  another: 'Report something else',
  aangifteTitle: 'Help with an aangifte',
  aangifteCaught: 'Did you catch the thief? Call 112. The police come; fill in the shop form together.',
  aangifteOther: 'Otherwise: make an aangifte at politie.nl or call 0900-8844.',
  aangifteLink: 'Make an aangifte at politie.nl',
  aangifteText:
    'On {{day}} at {{time}} an offence was committed in my business at {{place}}: {{category}}.{{damage}}{{description}} I report this to the police.',
  aangifteDamage: ' The damage is about {{amount}} euros.',
  aangifteTextLabel: 'Text that you can use',
  aangifteCopy: 'Copy text',
  aangifteCopied: 'The text was copied.',
}
