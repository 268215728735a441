import { marit, noor } from './people'
import { expect, test } from './test'

/** A full container that noor reported weeks ago. */
const old = '/meldingen/1c000000-0000-4000-8000-000000000006'

test('a shopkeeper opens an old report and sees which measure it led to', async ({ as }) => {
  const page = await as(noor)
  await page.goto(old)

  await expect(page.getByRole('heading', { name: 'Waar dit toe leidde' })).toBeVisible()
  await page.getByRole('link', { name: /^Maatregel V-03: / }).click()

  await expect(page.getByRole('heading', { level: 1, name: /^V-03: / })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hoe het zo kwam' })).toBeVisible()
  await expect(page.getByRole('main').locator(`a[href="${old}"]`)).toBeVisible()
})

test('the manager makes a measure of a report', async ({ as }) => {
  const page = await as(marit)
  await page.goto('/meldingen/1c000000-0000-4000-8000-000000000001')
  await page.getByRole('link', { name: 'Maatregel hiervan maken' }).click()

  await expect(page.getByText(/^Dit komt van de melding: Straatlamp kapot/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Begin met een voorbeeld (optioneel)' }).fill('verlichting')
  await page.getByRole('option', { name: /^Verval: Openbare verlichting/ }).click()
  await expect(page.getByRole('combobox', { name: 'Wie doet het' })).toHaveValue(/\S/)
  await page.getByLabel('Klaar op (optioneel)').fill('2027-06-30')
  await page.getByRole('button', { name: 'Stel voor' }).click()

  await expect(page.getByRole('status')).toContainText('Voorgesteld als V-')
  await expect(page.getByRole('link', { name: /^Straatlamp kapot/ })).toBeVisible()
  await page.goto('/meldingen/1c000000-0000-4000-8000-000000000001')
  await expect(page.getByRole('link', { name: /^Maatregel V-\d+: Openbare verlichting/ })).toBeVisible()
})
