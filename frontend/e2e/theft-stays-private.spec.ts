import { ReportPage } from './pages/ReportPage'
import { bram, noor } from './people'
import { expect, test } from './test'

const aMoment = /\d{4}-\d\d-\d\dT\d\d:/
const anHour = /\d{1,2}[.:]\d{2} uur/

test('a neighbour learns that there was a theft, but neither in which shop nor at what hour', async ({ as }) => {
  const shop = await as(noor)
  const report = new ReportPage(shop)
  await report.open('Diefstal en inbraak')
  await report.chooseStreet('Langestraat')
  await shop.getByRole('textbox', { name: 'Huisnummer of plek (optioneel)' }).fill('41, bij de kassa')
  await report.describe('Een doos met vazen is uit de winkel meegenomen.')
  await shop.getByRole('textbox', { name: 'Schade in euro (optioneel)' }).fill('138')
  const id = await report.send()
  await expect(shop.getByRole('heading', { name: 'Hulp bij aangifte' })).toBeVisible()

  const neighbour = await as(bram)
  const listed = neighbour.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/v1/incidents')
  await neighbour.goto('/meldingen?gebied=s-gravenzande')
  const list = (await (await listed).json()) as { items: { id: string; view: string }[] }
  const item = list.items.find((incident) => incident.id === id)
  expect(item?.view).toBe('SHARED')
  expect(JSON.stringify(item)).not.toMatch(aMoment)

  const opened = neighbour.waitForResponse((answer) => answer.url().endsWith(`/api/v1/incidents/${id}`))
  await neighbour.goto(`/meldingen/${id}`)
  const details = await (await opened).text()
  expect(details).not.toMatch(aMoment)
  const page = neighbour.getByRole('main')
  await expect(page).toContainText('niet wie het meldde, en geen tekst')
  await expect(page).not.toContainText(anHour)
  for (const secret of ['Bloemen', 'kassa', 'vazen', '138']) {
    expect(JSON.stringify(item)).not.toContain(secret)
    expect(details.replaceAll(id, '')).not.toContain(secret)
    await expect(page).not.toContainText(secret)
  }
})
