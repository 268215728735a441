import { anna, noor } from './people'
import { expect, test } from './test'

test('an administrator tries the API where its documentation is', async ({ as }) => {
  const page = await as(anna)
  await page.goto('/api/docs')
  await page.getByRole('button', { name: /get .*\/me$/ }).click()
  await page.getByRole('button', { name: 'Execute' }).click()

  await expect(page.getByText('"name": "Anna Jansen"')).toBeVisible()
})

test('a member is refused', async ({ as }) => {
  const page = await as(noor)

  expect((await page.goto('/api/docs'))?.status()).toBe(403)
})

test('a session that was ended elsewhere opens it no longer', async ({ as, baseURL }) => {
  const [lost, mine] = [await as(anna), await as(anna)]
  const { items } = (await (await mine.request.get('/api/v1/me/sessions')).json()) as {
    items: { id: string; current: boolean }[]
  }
  expect((await lost.request.get('/api/docs')).status()).toBe(200)

  for (const { id } of items.filter(({ current }) => !current)) {
    await mine.request.delete(`/api/v1/me/sessions/${id}`, {
      headers: { Origin: baseURL ?? '', 'X-Veilige-Centra': 'web' },
    })
  }
  expect((await lost.request.get('/api/docs')).status()).toBe(403)
})
