import { bram, femke, marit, noor } from './people'
import { expect, test } from './test'

/** Another's message about the police, of the demo. */
const supported = '2b000000-0000-4000-8000-000000000003'

test('a shopkeeper says what is wrong with the police, the manager asks and accepts, and the police find it nowhere', async ({
  as,
}) => {
  test.slow()
  const [shop, manager] = [await as(noor), await as(marit)]
  const word = `zaterdagavond${Date.now() % 100_000}`
  const text = `Op ${word} duurde het een uur voor er iemand kwam. De winkel was toen al dicht.`
  const question = `Hoe laat belde je? ${word}`
  const answer = `Om zes uur, meteen erna. ${word}`

  const id = await test.step('noor shares it, hidden from partners', async () => {
    await shop.goto('/berichten')
    await shop.getByRole('link', { name: 'Ervaring delen' }).first().click()
    await shop.getByRole('radio', { name: 'Politie' }).check()
    await shop.getByRole('radio', { name: 'Probleem' }).check()
    await shop.getByRole('radio', { name: 'Hoe snel er iemand komt' }).check()
    await shop.getByRole('textbox', { name: 'Jouw ervaring' }).fill(text)
    await expect(shop.getByRole('checkbox', { name: 'Partners mogen weten dat dit van mij komt' })).not.toBeChecked()
    await shop.reload()
    await expect(shop.getByRole('textbox', { name: 'Jouw ervaring' })).toHaveValue(text)
    await shop.getByRole('button', { name: 'Deel je ervaring' }).click()
    await expect(shop.getByRole('heading', { name: 'Hoe het verder gaat' })).toBeVisible()
    return new URL(shop.url()).pathname.split('/').at(-1) ?? ''
  })

  await test.step('she supports what another wrote, and thinks again', async () => {
    await shop.goto(`/berichten/${supported}`)
    const support = shop.getByRole('button', { name: 'Steun dit' })
    const before = await support.getAttribute('aria-pressed')
    await support.click()
    await expect(support).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true')
    await support.click()
    await expect(support).toHaveAttribute('aria-pressed', before === 'true' ? 'true' : 'false')
    if (before === 'false') await support.click()
    await expect(support).toHaveAttribute('aria-pressed', 'true')
    await shop.goto('/berichten?toon=steun-ik')
    await expect(shop.getByRole('main').locator(`a[href="/berichten/${supported}"]`)).toBeVisible()
  })

  await test.step('marit reads whose it is, and asks back', async () => {
    await manager.goto('/vandaag')
    await expect(manager.getByRole('heading', { name: /^Iemand deelde een ervaring \(\d+\)$/ })).toBeVisible()
    await manager.getByRole('link', { name: 'Lezen' }).first().click()
    await expect(manager).toHaveURL(/\/berichten\?toon=te-lezen$/)
    await manager.getByRole('main').locator(`a[href="/berichten/${id}"]`).click()
    await expect(manager.getByText('Noor de Wit')).toBeVisible()
    await manager.getByRole('textbox', { name: 'Vraag iets aan de schrijver' }).fill(question)
    await manager.getByRole('button', { name: 'Versturen' }).click()
    await expect(manager.getByRole('status')).toHaveText('Je vraag is verstuurd.')
  })

  await test.step('noor finds the question on Vandaag and answers', async () => {
    await shop.goto('/vandaag')
    await shop.getByRole('listitem').filter({ hasText: word }).getByRole('link', { name: 'Antwoorden' }).click()
    await expect(shop.getByText(question)).toBeVisible()
    await shop.getByRole('textbox', { name: 'Jouw antwoord' }).fill(answer)
    await shop.getByRole('button', { name: 'Versturen' }).click()
    await expect(shop.getByRole('status')).toHaveText('Je antwoord is verstuurd.')
  })

  await test.step('marit reads the answer and accepts', async () => {
    await manager.goto(`/berichten/${id}`)
    await expect(manager.getByText(answer)).toBeVisible()
    await manager.getByRole('radio', { name: /Neem aan$/ }).check()
    await manager.getByRole('button', { name: 'Leg vast' }).click()
    await expect(manager.getByRole('status')).toHaveText('Het bericht is aangenomen.')
  })

  await test.step('noor hears it', async () => {
    await expect(async () => {
      await shop.goto('/voor-jou')
      const heard = shop.getByRole('listitem').filter({ has: shop.locator(`a[href="/berichten/${id}"]`) })
      await expect(heard.filter({ hasText: 'Aangenomen' }).first()).toBeVisible({ timeout: 2_000 })
    }).toPass()
  })

  await test.step('bram reads it, without who', async () => {
    const board = await as(bram)
    const answered = board.waitForResponse((response) => response.url().endsWith(`/api/v1/brainstorm-inputs/${id}`))
    await board.goto(`/berichten?zoek=${word}`)
    await board.getByRole('main').locator(`a[href="/berichten/${id}"]`).click()
    const details = await (await answered).text()
    await expect(board.getByText(text)).toBeVisible()
    await expect(board.getByRole('button', { name: 'Steun dit' })).toBeVisible()
    for (const secret of ['Noor', 'Bloemen', question, answer]) {
      expect(details).not.toContain(secret)
      await expect(board.getByRole('main')).not.toContainText(secret)
    }
  })

  await test.step('femke finds it nowhere', async () => {
    const police = await as(femke)
    for (const query of ['', `?zoek=${word}`]) {
      await police.goto(`/berichten${query}`)
      await expect(police.getByRole('heading', { level: 1, name: 'Berichten' })).toBeVisible()
      await expect(police.getByRole('main').locator(`a[href="/berichten/${id}"]`)).toHaveCount(0)
      await expect(police.getByRole('main')).not.toContainText(text)
    }
    expect((await police.request.get(`/api/v1/brainstorm-inputs/${id}`)).status()).toBe(404)
    await police.goto(`/berichten/${id}`)
    await expect(police.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  })
})
