import { readFile } from 'node:fs/promises'
import { marit, noor } from './people'
import { expect, test } from './test'

test('the manager reads when and where it happens, and takes the numbers along', async ({ as }) => {
  const page = await as(marit)
  await page.goto('/vandaag')
  await page.getByRole('link', { name: 'Ritme en plaats' }).click()

  const months = page.getByRole('region', { name: 'Per maand' })
  await expect(months.getByRole('img', { name: /^Er waren \d+ meldingen\./ })).toBeVisible()
  await expect(page.getByText(/^Het drukst is \S+dag van \d+ tot \d+ uur/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Gebied' }).selectOption("'s-Gravenzande")
  await expect(page).toHaveURL(/gebied=s-gravenzande/)

  await months.getByText('Tabel: Per maand').click()
  await expect(months.getByRole('row')).toHaveCount(13)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    months.getByRole('button', { name: 'Download als CSV' }).click(),
  ])
  const text = await readFile(await file.path(), 'utf8')
  expect(text.trim().split('\r\n')).toHaveLength(13)
})

test('a circle on the map opens the list of what lies there, by keyboard too', async ({ as }) => {
  const page = await as(marit)
  await page.goto('/meldingen?toon=all&periode=365')
  await page.waitForLoadState('networkidle')
  const circle = page.getByRole('button', { name: /meldingen bij elkaar; laat ze zien/ }).first()
  const number = Number(await circle.textContent())

  await circle.focus()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/kaart=/)
  await expect(page.getByText('Je ziet een deel van de kaart.')).toBeVisible()
  await expect(page.getByText(new RegExp(`\\b${number} meldingen`)).first()).toBeVisible()
})

test('a shopkeeper has no page with figures', async ({ as }) => {
  const page = await as(noor)
  await page.goto('/ritme-en-plaats')

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ritme en plaats' })).toHaveCount(0)
})
