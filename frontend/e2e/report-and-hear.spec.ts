import { IncidentPage } from './pages/IncidentPage'
import { ReportPage } from './pages/ReportPage'
import { joris, marit, noor } from './people'
import { photoOfADarkStreet } from './photo'
import { expect, test } from './test'

const inTenDays = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000)
const readyOn = inTenDays.toLocaleDateString('sv-SE')
const day = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' }).format(inTenDays)

test('a member reports a broken lamp, hears what is done and says that it is true', async ({ as }) => {
  const [shop, municipality, manager] = [await as(noor), await as(joris), await as(marit)]

  const id = await test.step('noor reports it with a photo', async () => {
    const report = new ReportPage(shop)
    await report.open('Kapot of donker')
    await shop.getByRole('radio', { name: 'Straatlamp kapot' }).check()
    await shop.getByLabel('Maak of kies een foto').setInputFiles(await photoOfADarkStreet(shop))
    await expect(shop.getByRole('img', { name: 'Foto 1 bij je melding' })).toBeVisible()
    await report.chooseStreet('Langestraat')
    await report.describe('De lamp boven de etalage doet het niet.')
    const sent = await report.send()
    await expect(shop.getByRole('heading', { name: 'Dank je, je melding is verstuurd' })).toBeFocused()
    await expect(shop.getByRole('status')).toHaveText('Je melding ligt nu bij gemeente Westland.')
    return sent
  })

  await test.step('joris takes it up and agrees a day', async () => {
    const incident = new IncidentPage(municipality)
    await incident.open(id)
    await expect(municipality.getByText('De lamp boven de etalage doet het niet.')).toBeVisible()
    await expect(municipality.getByRole('img', { name: 'Foto 1 van 1' })).toBeVisible()
    await incident.takeUp({ note: 'We bestellen een nieuwe lamp.', readyOn })
  })

  await test.step('marit sees it in her list', async () => {
    await manager.goto('/meldingen?gebied=s-gravenzande')
    const row = manager.getByRole('row').filter({ has: manager.locator(`a[href="/meldingen/${id}"]`) })
    await expect(row).toContainText('Straatlamp kapot')
    await expect(row).toContainText('In behandeling')
    await expect(row).toContainText('gemeente Westland')
  })

  await test.step('joris resolves it', async () => {
    await new IncidentPage(municipality).resolve('De nieuwe lamp hangt er.')
  })

  await test.step('noor reads what happened and says that it is true', async () => {
    await new IncidentPage(shop).open(id)
    await expect(shop.getByText('We bestellen een nieuwe lamp.').first()).toBeVisible()
    await expect(shop.getByText('De nieuwe lamp hangt er.').first()).toBeVisible()
    await shop.getByRole('button', { name: 'Klopt, het is opgelost' }).click()
    await expect(shop.getByRole('status')).toHaveText('Dank je. De melding is afgesloten.')
    await expect(shop.getByRole('main').getByText('Afgesloten').first()).toBeVisible()
  })
})

test('a member who says that it is not solved brings the report back', async ({ as }) => {
  const [shop, municipality] = [await as(noor), await as(joris)]
  const report = new ReportPage(shop)
  await report.open('Kapot of donker')
  await report.chooseStreet('Langestraat')
  const id = await report.send()
  const handling = new IncidentPage(municipality)
  await handling.open(id)
  await handling.takeUp({ note: 'We gaan kijken.', readyOn })
  await new IncidentPage(shop).open(id)
  await expect(shop.getByText(`Klaar op ${day}`)).toBeVisible()
  await handling.resolve('Gemaakt.')

  await new IncidentPage(shop).open(id)
  await shop.getByRole('button', { name: 'Niet opgelost' }).click()
  await shop.getByRole('textbox', { name: 'Wat is er nog mis? (optioneel)' }).fill('Hij knippert nog.')
  await shop.getByRole('button', { name: 'Verstuur: niet opgelost' }).click()
  await expect(shop.getByRole('status')).toHaveText('De melding is weer open en terug bij wie het oppakt.')

  await handling.open(id)
  await expect(municipality.getByText('In behandeling', { exact: true }).first()).toBeVisible()
  await expect(municipality.getByText('Hij knippert nog.').first()).toBeVisible()
})
