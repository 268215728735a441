export const reported = {
  photosFailed_one: 'Je melding is verstuurd, maar een foto kwam niet mee. Voeg die nog eens toe bij je melding.',
  photosFailed_other:
    'Je melding is verstuurd, maar {{count}} foto’s kwamen niet mee. Voeg ze nog eens toe bij je melding.',
  title: 'Dank je, je melding is verstuurd',
  next: 'Wat er nu gebeurt',
  reads: '{{organisation}} leest dit op werkdagen en laat weten wat ermee gebeurt.',
  readsNobody: 'De centrummanager leest dit op werkdagen.',
  hear: 'Je hoort het als er iets verandert. Je ziet het ook bij Mijn meldingen.',
  privacy: 'De partners zien niet wie je bent. De centrummanager wel.',
  held: 'Je tekst is alleen voor jou en de centrummanager, tot die is vrijgegeven. Gebeurt dat niet binnen vijf werkdagen, dan wissen we de tekst.',
  open: 'Bekijk je melding',
  another: 'Nog iets melden',
  aangifteTitle: 'Hulp bij aangifte',
  aangifteCaught: 'Heb je de dief aangehouden? Bel 112. De politie komt; vul samen het winkelformulier in.',
  aangifteOther: 'Anders: doe aangifte op politie.nl of bel 0900-8844.',
  aangifteLink: 'Aangifte doen op politie.nl',
  aangifteText:
    'Op {{day}} om {{time}} is in mijn zaak aan {{place}} een strafbaar feit gepleegd: {{category}}.{{damage}}{{description}} Ik doe hiervan aangifte.',
  aangifteDamage: ' De schade is ongeveer {{amount}} euro.',
  aangifteTextLabel: 'Tekst die je kunt gebruiken',
  aangifteCopy: 'Kopieer tekst',
  aangifteCopied: 'De tekst is gekopieerd.',
}
