import { Heading2, Text } from '../../ui/Text'

export function AccessibilityNl() {
  return (
    <>
      <Text>
        Iedereen moet kunnen melden: met een klein scherm, met alleen een toetsenbord, met een voorleesprogramma, met
        vergroting of in het donker. We houden ons aan WCAG 2.2, niveau AA.
      </Text>
      <Heading2>Wat we daarvoor doen</Heading2>
      <ul>
        <li>Alles wat op een kaart staat, staat ook in een lijst. Een plek kies je ook met een straatnaam.</li>
        <li>Elke knop en elk veld heeft een naam die een voorleesprogramma zegt.</li>
        <li>Fouten staan bij het veld en bovenaan het formulier, en wat je invulde blijft staan.</li>
        <li>Kleur is nooit het enige verschil: er staat altijd een woord bij.</li>
        <li>Elke pagina wordt bij elke wijziging automatisch getest op toegankelijkheid.</li>
      </ul>
      <Heading2>Wat nog niet goed is</Heading2>
      <ul>
        <li>De lijn van een nieuwe straat tekenen kan alleen met een muis. Zonder muis kun je de punten typen.</li>
        <li>Foto’s van melders hebben geen eigen beschrijving.</li>
        <li>De app is nog niet door een onafhankelijk bureau onderzocht.</li>
      </ul>
      <Heading2>Lukt iets niet?</Heading2>
      <Text>
        Vertel het je centrummanager: die staat op de pagina Contact. We laten binnen vijf werkdagen weten wat we eraan
        doen. Kom je er niet uit, dan kun je terecht bij de Nationale ombudsman of het College voor de Rechten van de
        Mens.
      </Text>
    </>
  )
}
