import { ReportPage } from './pages/ReportPage'
import { bram, noor } from './people'
import { expect, test } from './test'

const kept = ['occurredFrom', 'occurredUntil', 'reportedAt', 'placeText', 'point', 'description', 'damageEur', 'handler']

test('a neighbour learns that there was a theft, but not in which shop or at what hour', async ({ as }) => {
  const shop = await as(noor)
  const report = new ReportPage(shop)
  await report.open('Diefstal en inbraak')
  await report.chooseStreet('Langestraat')
  await shop.getByRole('textbox', { name: 'Huisnummer of plek (optioneel)' }).fill('41, bij de kassa')
  await report.describe('Een doos met vazen is uit de winkel meegenomen.')
  await shop.getByRole('textbox', { name: 'Schade in euro (optioneel)' }).fill('138')
  const id = await report.send()

  const neighbour = await as(bram)
  const listed = neighbour.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/v1/incidents')
  await neighbour.goto('/meldingen?gebied=s-gravenzande')
  const { items } = (await (await listed).json()) as { items: Record<string, unknown>[] }
  const item = items.find((incident) => incident.id === id)
  expect(item).toMatchObject({ view: 'SHARED', intake: 'EVENT' })
  expect(Object.keys(item ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(kept.join('|'))]))

  const opened = neighbour.waitForResponse((answer) => answer.url().endsWith(`/api/v1/incidents/${id}`))
  await neighbour.goto(`/meldingen/${id}`)
  const details = await (await opened).text()
  const { hour, minute } = await hourAt(shop, id)
  for (const secret of ['Bloemen', 'kassa', 'vazen', '138', `${hour}:${minute}`]) {
    expect(details).not.toContain(secret)
    await expect(neighbour.getByRole('main')).not.toContainText(secret)
  }
  await expect(neighbour.getByRole('main')).toContainText('niet wie het meldde, en geen tekst')
})
