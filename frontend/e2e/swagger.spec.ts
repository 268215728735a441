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
