import { linkInMail } from './mail'
import { lotte, marit } from './people'
import { expect, test } from './test'

const address = 'lotte@example.org'
const inTwoWeeks = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000).toLocaleDateString('sv-SE')

test('what waited too long for the manager moves to who stands in for her', async ({ as }) => {
  test.slow()
  const [manager, deputy] = [await as(marit), await as(lotte)]
  const waiting = (text: string) => manager.getByRole('main').getByText(text).first()

  await test.step('lotte has nothing of it yet', async () => {
    await deputy.goto('/vandaag')
    await expect(deputy.getByRole('heading', { level: 2, name: 'Wacht op jou' })).toBeVisible()
    await expect(deputy.getByText('Overgenomen van')).toHaveCount(0)
  })

  await test.step('marit admits her to her own organisation, as only colleagues stand in', async () => {
    await manager.goto('/gebied/s-gravenzande/uitnodigen')
    await manager.getByRole('textbox', { name: 'Mailadres' }).fill(address)
    await manager.getByRole('combobox', { name: 'Organisatie' }).selectOption('MKB Westland')
    await manager.getByRole('combobox', { name: 'Rol' }).selectOption('Procesbegeleider')
    await manager.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
    await expect(manager.getByRole('status')).toHaveText(`De uitnodiging voor ${address} is verstuurd.`)
    await deputy.goto(await linkInMail(deputy.request, address, /uitnodiging/i))
    await deputy.getByRole('button', { name: 'Doe mee' }).click()
    await expect(deputy.getByRole('heading', { name: "Welkom bij 's-Gravenzande" })).toBeVisible()
  })

  await test.step('marit names her as deputy', async () => {
    await manager.goto('/gebied/s-gravenzande/vervanging')
    await manager.getByRole('combobox').first().selectOption({ label: 'Lotte Mulder, MKB Westland' })
    await manager.getByLabel('Tot en met').fill(inTwoWeeks)
    await manager.getByRole('button', { name: 'Vervanger aanwijzen' }).click()
    await expect(manager.getByRole('status')).toContainText('Lotte Mulder')
  })

  await test.step('lotte finds what moved, and a mail about it', async () => {
    await expect(async () => {
      await deputy.goto('/vandaag')
      await expect(deputy.getByText('Overgenomen van Marit van Dalen').first()).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 40_000 })
    const link = await linkInMail(deputy.request, address, /^Overgenomen van Marit van Dalen/)
    expect(link).toContain('/vandaag')
  })

  await test.step('marit sees who has it now', async () => {
    await manager.goto('/vandaag')
    await expect(waiting('Ligt nu bij Lotte Mulder, die jou vervangt')).toBeVisible()
  })

  await test.step('lotte opens it and may act on it', async () => {
    await deputy
      .getByRole('main')
      .getByRole('link', { name: /Reageren|Bekijken|Iemand anders kiezen/ })
      .first()
      .click()
    await expect(deputy.getByRole('button', { name: 'Werk bij' })).toBeVisible()
  })
})
