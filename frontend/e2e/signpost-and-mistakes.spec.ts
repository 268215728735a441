import { IncidentPage } from './pages/IncidentPage'
import { ReportPage } from './pages/ReportPage'
import { joris, noor } from './people'
import { expect, test } from './test'

test('a signpost shows whom to call and stores nothing', async ({ as }) => {
  const shop = await as(noor)
  const changes: string[] = []
  shop.on('request', (request) => request.method() !== 'GET' && changes.push(request.url()))

  await new ReportPage(shop).open('Agressie')
  await shop.getByRole('radio', { name: 'Afpersing' }).check()

  await expect(shop.getByRole('heading', { name: 'Hiervoor bel je rechtstreeks' })).toBeVisible()
  await expect(shop.getByRole('main').getByRole('link', { name: /\d{4}/ }).first()).toBeVisible()
  await expect(shop.getByRole('button', { name: 'Verstuur melding' })).toHaveCount(0)
  expect(changes).toEqual([])
})

test('what is not right is listed with focus, and everything filled in stays', async ({ as }) => {
  const shop = await as(noor)
  const report = new ReportPage(shop)
  await report.open('Diefstal en inbraak')
  const text = shop.getByRole('textbox', { name: 'Wat gebeurde er? (optioneel)' })
  const damage = shop.getByRole('textbox', { name: 'Schade in euro (optioneel)' })
  await text.fill('Bel mij op 06 12345678.')
  await damage.fill('veel')
  await shop.getByRole('button', { name: 'Verstuur melding' }).click()

  const summary = shop.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('listitem')).toHaveText([
    'Kies een straat, of wijs de plek aan op de kaart',
    'Vul een getal in',
  ])
  await summary.getByRole('link', { name: 'Vul een getal in' }).click()
  await expect(damage).toBeFocused()
  await expect(damage).toHaveAccessibleDescription(/Vul een getal in/)

  await damage.fill('138')
  await report.chooseStreet('Langestraat')
  await shop.getByRole('button', { name: 'Verstuur melding' }).click()
  await expect(summary.getByRole('listitem')).toHaveText(['Hier staat een telefoonnummer. Haal het weg.'])
  await expect(summary).toBeFocused()
  await expect(text).toHaveValue('Bel mij op 06 12345678.')
  await expect(damage).toHaveValue('138')
  await expect(shop.getByRole('combobox', { name: 'Waar' })).toHaveValue('Langestraat')
})

test('text that looks like a page is shown as text', async ({ as }) => {
  const attack = '<img src=x onerror="document.title=\'overgenomen\'"><script>document.title="overgenomen"</script>'
  const [shop, municipality] = [await as(noor), await as(joris)]
  const report = new ReportPage(shop)
  await report.open('Kapot of donker')
  await report.chooseStreet('Langestraat')
  await report.describe(attack)
  const id = await report.send()

  await new IncidentPage(municipality).open(id)

  await expect(municipality.getByText(attack)).toBeVisible()
  await expect(municipality.locator('img[src="x"]')).toHaveCount(0)
  await expect(municipality).toHaveTitle(/Iets kapot of te donker/)
})
