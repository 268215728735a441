import { ReportPage } from './pages/ReportPage'
import { marit, noor, sem } from './people'
import { expect, test } from './test'

test('the manager finds a report by a misspelt word among many, and takes the list along', async ({ as }) => {
  const [shop, manager] = [await as(noor), await as(marit)]

  const id = await test.step('noor reports something with a word of its own', async () => {
    const report = new ReportPage(shop)
    await report.open('Kapot of donker')
    await shop.getByRole('radio', { name: 'Straatlamp kapot' }).check()
    await report.chooseStreet('Langestraat')
    await report.describe('De lamp boven het regenboogbankje knippert de hele avond.')
    return report.send()
  })

  await test.step('marit misspells it and finds it', async () => {
    await manager.goto('/meldingen')
    await manager.getByRole('searchbox', { name: 'Zoek in meldingen' }).fill('regenboogbankie')
    await manager.getByRole('button', { name: 'Zoek' }).click()
    await expect(manager.getByText('Niets gevonden met ‘regenboogbankie’. Gezocht op: regenboogbankje.')).toBeVisible()
    await expect(manager).toHaveURL(/zoek=regenboogbankie/)
    const row = manager.getByRole('row').filter({ has: manager.locator(`a[href="/meldingen/${id}"]`) })
    await expect(row.locator('mark')).toHaveText('regenboogbankje')
  })

  await test.step('she reads what an export holds, and gets it', async () => {
    await manager.getByText('Exporteren').click()
    await expect(manager.getByText(/van deze lijst, zonder namen van melders/)).toBeVisible()
    const download = manager.waitForEvent('download')
    await manager.getByRole('button', { name: 'Tabel (CSV, voor Excel)' }).click()
    expect((await download).suggestedFilename()).toBe('meldingen.csv')
  })

  await test.step('sem, of another centre, finds nothing by it', async () => {
    const elsewhere = await as(sem)
    await elsewhere.goto('/meldingen?zoek=regenboogbankje')
    await expect(elsewhere.getByText('Niets gevonden met ‘regenboogbankje’.')).toBeVisible()
  })
})
