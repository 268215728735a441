import { requireUsable } from './looks'
import { linkInMail } from './mail'
import { femke, marit } from './people'
import { photoOfADarkStreet } from './photo'
import { expect, test } from './test'

test('the police find their agreement past its date in two clicks, and tell how it goes', async ({ as }) => {
  const [police, manager] = [await as(femke), await as(marit)]
  const note = `Het spreekuur is weer op de eerste dinsdag. ${Date.now() % 100_000}`
  await police.goto('/vandaag')
  const late = police.getByRole('listitem').filter({ hasText: 'dagen later dan afgesproken' }).first()
  await expect(late).toContainText('O-05')
  await late.getByRole('link', { name: 'Laat weten hoe het gaat' }).click()

  await expect(police.getByRole('heading', { level: 1, name: /^O-05: / })).toBeVisible()
  await police.getByRole('textbox', { name: 'Hoe gaat het ermee?' }).fill(note)
  await police.getByRole('button', { name: 'Plaats bericht' }).click()
  await expect(police.getByRole('status')).toHaveText('Je bericht staat bij de maatregel.')
  await police.getByLabel('Foto of bestand toevoegen').setInputFiles(await photoOfADarkStreet(police))
  await expect(police.getByRole('link', { name: 'lamp.jpg' })).toBeVisible()

  await test.step('marit reads it, beside what was agreed', async () => {
    await manager.goto('/afspraken?gebied=s-gravenzande')
    await manager
      .getByRole('region', { name: /politie/i })
      .getByRole('link', { name: /^O-05: / })
      .click()
    await expect(manager.getByText(note)).toBeVisible()
    const [file] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('link', { name: 'lamp.jpg' }).first().click(),
    ])
    expect(file.suggestedFilename()).toBe('lamp.jpg')
  })
})

test('an owner of whom nobody signs in says yes by the link of its mail', async ({ as, asNobody }) => {
  const [manager, owner] = [await as(marit), await asNobody()]
  const mailbox = `beheer-${Date.now() % 100_000}@example.org`

  await test.step('marit asks for it', async () => {
    await manager.goto('/maatregelen?gebied=s-gravenzande&status=PROPOSED')
    await manager.getByRole('link', { name: 'Bekijk S-03' }).click()
    await manager.getByText('Vraag instemming per mail').click()
    await manager.getByRole('textbox', { name: 'Mailadres' }).fill(mailbox)
    await manager.getByRole('button', { name: 'Stuur link' }).click()
    await expect(manager.getByRole('status')).toContainText('De mail is verstuurd.')
  })

  const link = await linkInMail(owner.request, mailbox, /./)
  await test.step('the owner says yes', async () => {
    await owner.goto(link)
    await expect(owner.getByRole('heading', { level: 1, name: /^S-03: / })).toBeVisible()
    expect(owner.url()).not.toContain('#')
    await requireUsable(owner, 'instemmen')
    await owner.getByRole('radio', { name: 'Ja, dit doen we' }).check()
    await owner.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await expect(owner.getByText(/De maatregel is nu afgesproken/)).toBeVisible()
    await requireUsable(owner, 'instemmen-verstuurd')
  })

  await test.step('the link works once', async () => {
    const again = await asNobody()
    await again.goto(link)
    await expect(again.getByRole('alert')).toHaveText('Met deze link is al geantwoord. Een link werkt één keer.')
  })

  await test.step('marit sees that it was agreed, and how', async () => {
    await expect(async () => {
      await manager.reload()
      await expect(manager.getByText('met de link uit een mail')).toBeVisible({ timeout: 2_000 })
    }).toPass()
  })
})
