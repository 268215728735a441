import type { Page } from '@playwright/test'
import { requireUsable } from './looks'
import { ReportPage } from './pages/ReportPage'
import { bram, femke, joris, marit, noor, type Person } from './people'
import { expect, test } from './test'

type Act = (page: Page) => Promise<void>

interface Screen {
  name: string
  as?: Person
  path: string
  act?: Act
  onTheWall?: boolean
}

const open =
  (incident: string): Act =>
  (page) =>
    page.getByRole('main').getByRole('link', { name: incident }).first().click()
const press =
  (button: string): Act =>
  (page) =>
    page.getByRole('main').getByRole('button', { name: button }).first().click()
const inStreet: Act = async (page) => {
  await new ReportPage(page).chooseStreet('Langestraat')
  await page.getByRole('heading', { name: 'Is het deze?' }).waitFor()
}
const onMap: Act = async (page) => {
  await press('Wijs aan op de kaart')(page)
  await page.locator('.leaflet-overlay-pane path').first().waitFor()
}
const sent: Act = async (page) => {
  const report = new ReportPage(page)
  await report.chooseStreet('Langestraat')
  await report.send()
}
const tickTwo: Act = async (page) => {
  for (const row of [0, 1]) {
    // the choice goes by way of the address, so it shows a moment after the click
    await page.getByRole('checkbox').nth(row).click()
    await expect(page.getByRole('checkbox').nth(row)).toBeChecked()
  }
  await page.getByText('2 meldingen gekozen').waitFor()
}
const circles: Act = (page) => page.locator('.vc-pin').first().waitFor()
const unfold =
  (summary: string): Act =>
  (page) =>
    page.getByText(summary).click()
/** On a phone the matrix is a list, which is changed on the page of a measure. */
const writeInCell: Act = async (page) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('rowheader', { name: 'O-03', exact: true }).focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await page.getByRole('textbox', { name: 'Wat we doen, O-03' }).waitFor()
}
const matrix = (part: string) => `/maatregelen?gebied=s-gravenzande${part}`
const measure = (place: number) => `/maatregelen/2a000000-0000-7000-8000-${place.toString().padStart(12, '0')}`
const input = (place: number) => `/berichten/2b000000-0000-4000-8000-${place.toString().padStart(12, '0')}`
const session = (place: number, part = '') =>
  `/overleg/2d000000-0000-7000-8000-${place.toString().padStart(12, '0')}${part}`
const area = (part: string) => `/gebied/s-gravenzande${part}`

const screens: Screen[] = [
  { name: 'inloggen', path: '/vandaag' },
  { name: 'melden', as: noor, path: '/melden' },
  { name: 'melden-formulier', as: noor, path: '/melden/kapot-of-donker?soort=STREET_LIGHT_BROKEN', act: inStreet },
  { name: 'melden-fouten', as: noor, path: '/melden/diefstal', act: press('Verstuur melding') },
  { name: 'melden-kaart', as: noor, path: '/melden/kapot-of-donker', act: onMap },
  { name: 'melden-wegwijzer', as: noor, path: '/melden/agressie?soort=EXTORTION' },
  { name: 'verstuurd', as: noor, path: '/melden/diefstal', act: sent },
  { name: 'mijn-meldingen', as: noor, path: '/mijn-meldingen' },
  { name: 'melding', as: noor, path: '/mijn-meldingen', act: open('Straatlamp kapot') },
  { name: 'melding-klopt', as: noor, path: '/mijn-meldingen', act: open('Losse tegel of gat') },
  { name: 'in-de-buurt', as: noor, path: '/meldingen' },
  { name: 'vandaag-ondernemer', as: noor, path: '/vandaag' },
  { name: 'voor-jou', as: noor, path: '/voor-jou' },
  { name: 'mijn-mail', as: joris, path: '/mijn-mail' },
  { name: 'contact', as: noor, path: '/contact' },
  { name: 'meer', as: noor, path: '/meer' },
  { name: 'mijn-toestellen', as: noor, path: '/mijn-toestellen' },
  { name: 'mijn-gegevens', as: noor, path: '/mijn-gegevens' },
  { name: 'privacy', as: noor, path: '/privacy' },
  { name: 'toegankelijkheid', as: noor, path: '/toegankelijkheid' },
  { name: 'weghalen', path: '/privacy/weghalen' },
  { name: 'weghalen-fouten', path: '/privacy/weghalen', act: press('Verstuur verzoek') },
  { name: 'verzoeken', as: marit, path: '/verzoeken' },
  { name: 'niet-gevonden', as: noor, path: '/bestaat-niet' },
  { name: 'bestuur', as: bram, path: area('') },
  { name: 'melding-politie', as: femke, path: '/meldingen?thema=CRIME&toon=all', act: open('Winkeldiefstal') },
  { name: 'vandaag', as: marit, path: '/vandaag' },
  { name: 'meldingen', as: marit, path: '/meldingen?gebied=s-gravenzande' },
  { name: 'meldingen-samen', as: marit, path: '/meldingen?gebied=s-gravenzande', act: tickTwo },
  { name: 'zoeken', as: marit, path: '/meldingen?zoek=lamp' },
  { name: 'exporteren', as: marit, path: '/meldingen?gebied=s-gravenzande', act: unfold('Exporteren') },
  { name: 'meldingen-leeg', as: marit, path: '/meldingen?gebied=s-gravenzande&thema=COOPERATION' },
  {
    name: 'melding-behandelen',
    as: marit,
    path: '/meldingen?gebied=s-gravenzande&sorteer=-endorsements',
    act: open('Groep die blijft hangen'),
  },
  { name: 'meldingen-kaart', as: marit, path: '/meldingen?toon=all&periode=365', act: circles },
  { name: 'ritme-en-plaats', as: marit, path: '/ritme-en-plaats' },
  {
    name: 'ritme-tabel',
    as: marit,
    path: '/ritme-en-plaats?gebied=s-gravenzande&over=24',
    act: unfold('Tabel: Per maand'),
  },
  { name: 'ritme-gemeente', as: joris, path: '/ritme-en-plaats?gebied=naaldwijk&over=vorig-jaar' },
  { name: 'gebieden', as: marit, path: '/gebied' },
  { name: 'gebied', as: marit, path: area('') },
  { name: 'naam-en-grens', as: marit, path: area('/naam-en-grens') },
  { name: 'leden', as: marit, path: area('/leden') },
  { name: 'uitnodigen', as: marit, path: area('/uitnodigen') },
  { name: 'uitnodigen-fouten', as: marit, path: area('/uitnodigen'), act: press('Verstuur uitnodiging') },
  { name: 'invoeren', as: marit, path: area('/invoeren') },
  { name: 'straten', as: marit, path: area('/straten') },
  { name: 'vervanging', as: marit, path: area('/vervanging') },
  { name: 'termijnen', as: marit, path: area('/termijnen') },
  { name: 'maatregelen', as: marit, path: matrix('') },
  { name: 'maatregelen-wijzigen', as: marit, path: matrix(''), act: writeInCell },
  { name: 'maatregelen-per-thema', as: marit, path: matrix('&groep=thema&eerst=nr') },
  { name: 'maatregelen-toen', as: marit, path: matrix('&op=2026-06-30') },
  { name: 'maatregelen-gemeente', as: joris, path: matrix('&wie=ons') },
  { name: 'maatregelen-ondernemer', as: noor, path: '/maatregelen' },
  { name: 'maatregel', as: marit, path: measure(1) },
  { name: 'maatregel-geschiedenis', as: marit, path: measure(1), act: unfold('Wat er is gewijzigd') },
  { name: 'maatregel-wijzigen', as: marit, path: measure(1), act: unfold('Alle gegevens wijzigen') },
  { name: 'maatregel-ondernemer', as: noor, path: measure(2) },
  { name: 'maatregel-nieuw', as: marit, path: '/maatregelen/nieuw' },
  { name: 'maatregel-nieuw-fouten', as: marit, path: '/maatregelen/nieuw', act: press('Stel voor') },
  { name: 'maatregelen-invoeren', as: marit, path: '/maatregelen/invoeren', act: press('Probeer zonder te bewaren') },
  { name: 'afspraken', as: femke, path: '/afspraken' },
  { name: 'vandaag-politie', as: femke, path: '/vandaag' },
  { name: 'berichten', as: noor, path: '/berichten' },
  { name: 'bericht', as: noor, path: input(2) },
  { name: 'bericht-gevraagd', as: noor, path: input(10) },
  { name: 'ervaring-delen', as: noor, path: '/berichten/nieuw' },
  { name: 'ervaring-delen-fouten', as: noor, path: '/berichten/nieuw', act: press('Deel je ervaring') },
  { name: 'berichten-lezen', as: marit, path: '/berichten' },
  { name: 'bericht-lezen', as: marit, path: input(9) },
  { name: 'bericht-beantwoord', as: noor, path: input(22) },
  { name: 'berichten-politie', as: femke, path: '/berichten' },
  { name: 'overleggen', as: marit, path: '/overleg' },
  { name: 'overleggen-ondernemer', as: noor, path: '/overleg' },
  { name: 'overleg-plannen', as: marit, path: '/overleg/nieuw' },
  { name: 'overleg-plannen-fouten', as: marit, path: '/overleg/nieuw', act: press('Plan dit overleg') },
  { name: 'overleg', as: marit, path: session(5) },
  { name: 'overleg-politie', as: femke, path: session(5) },
  { name: 'overleg-scherm', as: marit, path: session(7, '/scherm'), onTheWall: true },
  { name: 'verslag-nakijken', as: femke, path: session(8) },
  { name: 'verslag-afmaken', as: marit, path: session(9) },
  { name: 'verslag', as: marit, path: session(2, '/verslag') },
  { name: 'verslag-ondernemer', as: noor, path: session(4, '/verslag') },
  { name: 'werkgroep', as: marit, path: area('/werkgroep') },
  { name: 'gezegd-en-gedaan', as: noor, path: area('/gezegd-en-gedaan') },
  { name: 'cijfers', as: marit, path: '/cijfers' },
  { name: 'antwoordadressen', as: marit, path: area('/antwoorden') },
]

for (const { name, as: person, path, act, onTheWall } of screens) {
  test(`${name} can be used by everyone, on every screen`, async ({ returning, asNobody }) => {
    const page = person ? await returning(person) : await asNobody()
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await act?.(page)
    await requireUsable(page, name, onTheWall)
  })
}
