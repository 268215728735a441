import { ReportPage } from './pages/ReportPage'
import { noor, sem } from './people'
import { expect, test } from './test'

test('a member of another centre finds nothing of this one by address, list or map', async ({ as }) => {
  const report = new ReportPage(await as(noor))
  await report.open('Vernield of vies')
  await report.chooseStreet('Langestraat')
  const id = await report.send()

  const stranger = await as(sem)
  expect((await stranger.request.get(`/api/v1/incidents/${id}`)).status()).toBe(404)
  await stranger.goto(`/meldingen/${id}`)
  await expect(stranger.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()

  await stranger.goto('/meldingen?toon=all&periode=all')
  await expect(stranger.getByRole('table')).toBeVisible()
  await expect(stranger.getByRole('main')).not.toContainText('Gravenzande')
  await expect(stranger.locator(`a[href="/meldingen/${id}"]`)).toHaveCount(0)

  await stranger.goto('/meldingen?gebied=s-gravenzande')
  await expect(stranger.getByRole('main')).not.toContainText('Langestraat')
})

test('the area of another centre cannot be asked for', async ({ as }) => {
  const neighbour = await as(noor)
  const { areas } = (await (await neighbour.request.get('/api/v1/me')).json()) as { areas: { id: string }[] }
  const area = areas[0]?.id ?? ''
  const aroundIt = 'bbox=4.10,51.97,4.20,52.03'

  const stranger = await as(sem)
  expect((await stranger.request.get(`/api/v1/areas/${area}`)).status()).toBe(404)
  for (const query of [`area=${area}`, aroundIt]) {
    const answer = await stranger.request.get(`/api/v1/incidents?${query}&limit=100`)
    expect(await answer.text()).not.toContain(area)
  }
})
