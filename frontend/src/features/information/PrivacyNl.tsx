import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Heading2, Text } from '../../ui/Text'

export function PrivacyNl() {
  return (
    <>
      <Text>
        In Veilige Centra melden ondernemers wat onveilig is, en werken zij daaraan met de gemeente, politie en
        brandweer. We bewaren daarvoor zo weinig mogelijk over personen. Over verdachten bewaren we niets: daar is in
        deze app geen plek voor.
      </Text>
      <Heading2>Wie is verantwoordelijk?</Heading2>
      <Text>
        Per gebied is één organisatie verantwoordelijk voor de gegevens. Welke dat is, staat op de pagina van je gebied.
        De partners ontvangen wat ze nodig hebben om iets op te pakken. De politie is ontvanger, nooit
        medeverantwoordelijke.
      </Text>
      <Heading2>Wat bewaren we van jou?</Heading2>
      <ul>
        <li>je naam, je mailadres, je organisatie en je rol in het gebied;</li>
        <li>je meldingen, met plek, tijd, tekst en foto’s;</li>
        <li>je ervaringen en welke je steunt, met de dag en zonder tijd;</li>
        <li>op welke toestellen je bent ingelogd;</li>
        <li>wie wanneer opzocht dat jij iets meldde, en waarom.</li>
      </ul>
      <Heading2>Wie ziet wat?</Heading2>
      <ul>
        <li>Jij ziet je eigen meldingen helemaal.</li>
        <li>
          De centrummanager ziet alle meldingen. Wie de melder is, zoekt de centrummanager alleen op met een reden. Jij
          ziet dat terug.
        </li>
        <li>De partner die het oppakt, ziet de melding, maar niet wie je bent.</li>
        <li>De wijkagent hoort alleen dat jij meldde als jij dat aankruist.</li>
        <li>
          Andere ondernemers zien alleen soort, straat, dagdeel en stand. Van een diefstal of bedreiging zien zij nooit
          adres, tijd, schade of tekst. Zijn er minder dan vijf zaken in de straat, dan zien zij alleen het gebied.
        </li>
        <li>
          Een ervaring die je deelt, lezen andere ondernemers pas als die is aangenomen, zonder te zien van wie die
          komt. De centrummanager ziet dat wel, behalve als het over de eigen organisatie gaat. Politie, gemeente en
          brandweer lezen die niet.
        </li>
      </ul>
      <Heading2>Tekst en foto’s</Heading2>
      <Text>
        Een burgerservicenummer, telefoonnummer, mailadres, rekeningnummer of kenteken weigeren we. Beschrijf je een
        persoon, dan waarschuwen we je. Stuur je de tekst toch, dan zien alleen jij en de centrummanager die. Is de
        tekst na 5 werkdagen niet vrijgegeven, dan wissen we die en hoor je dat. Van foto’s halen we locatie en
        toestelgegevens af.
      </Text>
      <Heading2>Mail</Heading2>
      <Text>
        Je krijgt een mail als er iets gebeurt met iets wat jij meldde of ook ziet. In de mail staat niet meer dan jij
        in de app mag zien, en nooit wie iets meldde. Onder “Mijn mail” kies je waarover je mail krijgt. Is de mail
        verstuurd, dan bewaren we alleen dat die is verstuurd.
      </Text>
      <Heading2>Hoe lang bewaren we het?</Heading2>
      <ul>
        <li>wie de melder was en wie wat met de melding deed: tot 24 maanden na het afsluiten;</li>
        <li>foto’s: tot 4 weken na het afsluiten, tenzij ze zijn vrijgegeven als bewijs bij een maatregel;</li>
        <li>wat er geschreven is: tot 36 maanden na het afsluiten;</li>
        <li>wie een ervaring deelde of steunde: tot 24 maanden nadat die is afgehandeld, de tekst tot 36 maanden;</li>
        <li>wie gegevens van melders inzag, en wat iemand deed: 24 maanden;</li>
        <li>een rol in een gebied: tot 24 maanden nadat die eindigt;</li>
        <li>een uitnodiging: tot 30 dagen nadat de link niet meer werkt;</li>
        <li>dat we je een mail stuurden: 30 dagen; de tekst bewaren we niet;</li>
        <li>wat er onder “Voor jou” stond: 90 dagen;</li>
        <li>een toestel waarop je inlogde: tot 90 dagen na het laatste gebruik.</li>
      </ul>
      <Text>Dit gaat vanzelf. Daarna blijven alleen aantallen over, zonder namen.</Text>
      <Heading2>Wat kun je doen?</Heading2>
      <Text>
        Onder “Mijn gegevens” haal je alles op wat we over jou bewaren, en kun je jezelf laten wissen. Klopt er iets
        niet? Vraag het de centrummanager of de verantwoordelijke van je gebied. Staat er iets over jou in een melding
        van een ander? Dan kun je ook zonder account{' '}
        <AppLink to={paths.askRemoval()}>vragen om dat weg te halen</AppLink>. Ben je niet tevreden, dan kun je een
        klacht indienen bij de Autoriteit Persoonsgegevens.
      </Text>
    </>
  )
}
