import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

/** Pictures of every screen over invented data (`npm run dev:demo` must run): node scripts/screens.mjs <folder> [filter] */
const [folder = 'test-results/screens', filter = ''] = process.argv.slice(2)
const address = process.env.DEMO_ADDRESS ?? 'http://localhost:5180'

const lamp = '4f1c2a00-0000-4000-8000-000000000001'
const graffiti = '4f1c2a00-0000-4000-8000-000000000002'
const group = '4f1c2a00-0000-4000-8000-000000000003'
const theft = '4f1c2a00-0000-4000-8000-000000000005'
const message = (place) => `/berichten/7e1c2a00-0000-4000-8000-${place.toString().padStart(12, '0')}`

const meeting = (place) => `/overleg/2d1c2a00-0000-4000-8000-${place.toString().padStart(12, '0')}`

const pickStreet = async (page) => {
  await page.getByRole('combobox', { name: 'Waar' }).fill('Lang')
  await page.getByRole('option', { name: 'Langestraat' }).click()
  await page.getByText('Is het deze?').waitFor()
}
const unfoldMonths = (page) => page.getByText('Tabel: Per maand').click()
const sendEmpty = (page) => page.getByRole('button', { name: 'Verstuur melding' }).click()
const shareEmpty = (page) => page.getByRole('button', { name: 'Deel je ervaring' }).click()
const writeTheSame = async (page) => {
  await page.getByRole('radio', { name: 'Politie' }).check({ force: true })
  await page.getByRole('textbox', { name: 'Jouw ervaring' }).fill('Na een winkeldiefstal komt er niemand')
  await page.getByText('Lijkt dit op wat een ander schreef?').waitFor()
}
const planEmpty = (page) => page.getByRole('button', { name: 'Plan dit overleg' }).click()
const publish = async (page) => {
  await page.getByRole('button', { name: 'Maak definitief' }).click()
  await page.getByText('Het kan nog niet').waitFor()
}
const choose = (step) => (page) => page.getByRole('radio', { name: step }).check({ force: true })
const tickTwo = async (page) => {
  for (const box of [0, 2]) await page.getByRole('checkbox').nth(box).check()
  await page.getByText('2 meldingen gekozen').waitFor()
}
const openMap = async (page) => {
  await page.getByRole('button', { name: 'Wijs aan op de kaart' }).click()
  await page.locator('.leaflet-overlay-pane path').first().waitFor()
}

const screens = [
  ['inloggen', undefined, '/vandaag'],
  ['geen-gebied', 'newcomer', '/vandaag'],
  ['melden', 'noor', '/melden'],
  ['melden-formulier', 'noor', '/melden/kapot-of-donker', pickStreet],
  ['melden-fouten', 'noor', '/melden/diefstal', sendEmpty],
  ['melden-kaart', 'noor', '/melden/kapot-of-donker', openMap],
  ['melden-wegwijzer', 'noor', '/melden/agressie?soort=EXTORTION'],
  ['verstuurd', 'noor', `/melden/verstuurd/${theft}`],
  ['mijn-meldingen', 'noor', '/mijn-meldingen'],
  ['melding', 'noor', `/meldingen/${lamp}`],
  ['melding-klopt', 'noor', `/meldingen/${graffiti}`],
  ['in-de-buurt', 'noor', '/meldingen'],
  ['berichten', 'noor', '/berichten'],
  ['berichten-lezen', 'marit', '/berichten'],
  ['bericht', 'noor', message(1)],
  ['bericht-geweigerd', 'noor', message(4)],
  ['bericht-van-mij', 'noor', message(3)],
  ['bericht-lezen', 'marit', message(3)],
  ['ervaring-delen', 'noor', '/berichten/nieuw', writeTheSame],
  ['ervaring-delen-fouten', 'noor', '/berichten/nieuw', shareEmpty],
  ['overleg', 'marit', '/overleg'],
  ['overleg-plannen', 'marit', '/overleg/nieuw', planEmpty],
  ['overleg-agenda', 'marit', meeting(1)],
  ['overleg-partner', 'femke', meeting(2)],
  ['overleg-ondernemer', 'noor', meeting(2)],
  ['overleg-scherm', 'marit', `${meeting(3)}/scherm`],
  ['overleg-concept', 'marit', meeting(4), publish],
  ['overleg-nakijken', 'femke', meeting(4)],
  ['overleg-verslag', 'marit', `${meeting(6)}/verslag`],
  ['verslag-nakijken', undefined, '/verslag-nakijken#geheim'],
  ['verslag-vrijgeven', undefined, '/verslag-vrijgeven#geheim'],
  ['vandaag-ondernemer', 'noor', '/vandaag'],
  ['vandaag', 'marit', '/vandaag'],
  ['meldingen', 'marit', '/meldingen'],
  ['ritme-en-plaats', 'marit', '/ritme-en-plaats', unfoldMonths],
  ['melding-behandelen', 'marit', `/meldingen/${group}`],
  ['gebied', 'marit', '/gebied/s-gravenzande'],
  ['naam-en-grens', 'marit', '/gebied/s-gravenzande/naam-en-grens'],
  ['gebied-bestuur', 'bram', '/gebied/s-gravenzande'],
  ['melding-dubbel', 'marit', `/meldingen/${group}`, choose('Al eerder gemeld')],
  ['meldingen-samen', 'marit', '/meldingen', tickTwo],
  ['leden', 'marit', '/gebied/s-gravenzande/leden'],
  ['uitnodigen', 'marit', '/gebied/s-gravenzande/uitnodigen'],
  ['invoeren', 'marit', '/gebied/s-gravenzande/invoeren'],
  ['straten', 'marit', '/gebied/s-gravenzande/straten'],
  ['vervanging', 'marit', '/gebied/s-gravenzande/vervanging'],
  ['termijnen', 'marit', '/gebied/s-gravenzande/termijnen'],
  ['contact', 'noor', '/contact'],
  ['meer', 'noor', '/meer'],
  ['mijn-toestellen', 'noor', '/mijn-toestellen'],
  ['privacy', 'noor', '/privacy'],
  ['toegankelijkheid', 'noor', '/toegankelijkheid'],
  ['niet-gevonden', 'noor', '/bestaat-niet'],
].filter(([name]) => name.includes(filter))

const looks = [
  { name: '390', viewport: { width: 390, height: 844 } },
  { name: '1440', viewport: { width: 1440, height: 900 } },
  { name: '390-donker', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: '1440-donker', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: '1920', viewport: { width: 1920, height: 1080 } },
  { name: '320', viewport: { width: 320, height: 640 } },
].filter(({ name }) => !process.env.LOOKS || process.env.LOOKS.split(',').includes(name))

mkdirSync(folder, { recursive: true })
const browser = await playwright.launch({
  executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
  args: chromium.args.filter((argument) => argument !== '--single-process'),
})
for (const look of looks) {
  const context = await browser.newContext({ ...look, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  for (const [name, person, path, act] of screens) {
    await context.clearCookies()
    if (person) await context.addCookies([{ name: 'demo', value: person, url: address }])
    const page = await context.newPage()
    page.on('pageerror', (error) => console.log(`${name}: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && console.log(`${name}: ${message.text()}`))
    await page.goto(address + path, { waitUntil: 'networkidle' })
    await page.locator('h1').first().waitFor()
    if (act) await act(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > look.viewport.width) console.log(`${name} ${look.name}: ${width} px wide`)
    await page.screenshot({ path: `${folder}/${name}-${look.name}.png`, fullPage: process.env.FULL === '1' })
    await page.close()
  }
  await context.close()
}
await browser.close()
