import type { Page } from '@playwright/test'
import { mailsTo } from './mail'
import { bram, femke, marit, noor } from './people'
import { expect, test } from './test'

/** Another's message about the police, of the demo. */
const supported = '2b000000-0000-4000-8000-000000000003'

/** Who gave it, by all names under which the product knows them. */
const givers = [
  'Noor de Wit',
  'noor@example.org',
  'Bloemen & Zo',
  'Bram Hoekstra',
  'bram@example.org',
  'Hoekstra Schoenmode',
]

const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('sv-SE')
const says = (page: Page, text: string | RegExp) => expect(page.getByRole('status')).toHaveText(text)

async function share(page: Page, text: string): Promise<string> {
  await page.goto('/berichten/nieuw')
  await page.getByRole('radio', { name: 'Politie' }).check()
  await page.getByRole('radio', { name: 'Probleem' }).check()
  await page.getByRole('radio', { name: 'Hoe snel er iemand komt' }).check()
  await page.getByRole('textbox', { name: 'Jouw ervaring' }).fill(text)
  await page.getByRole('button', { name: 'Deel je ervaring' }).click()
  await expect(page.getByRole('heading', { name: 'Hoe het verder gaat' })).toBeVisible()
  return idOf(page)
}

/** All that the server says to somebody. */
function overheard(page: Page): string[] {
  const heard: string[] = []
  page.on('response', (response) => {
    if (!/\/api\/v1\/.*/.test(response.url()) || !response.headers()['content-type']?.includes('json')) return
    response.text().then(
      (text) => heard.push(text),
      () => undefined,
    )
  })
  return heard
}

test('what a shopkeeper says about the police is discussed with them, answered, done, and nobody of them learns who said it', async ({
  as,
}) => {
  test.slow()
  const [shop, board, manager, police] = [await as(noor), await as(bram), await as(marit), await as(femke)]
  const heard = overheard(police)
  const word = `donderdagnacht${Date.now() % 100_000}`
  const text = `Op ${word} belde ik over een inbraak hiernaast, en pas na een uur kwam er iemand.`
  const title = `Brainstorm ${word}`
  const answer = `De politie oefent met een vaste afspraak voor ${word}.`

  const input = await share(shop, text)
  await test.step('noor supports what another said, bram says the same as she', async () => {
    await shop.goto(`/berichten/${supported}`)
    const support = shop.getByRole('button', { name: 'Steun dit' })
    if ((await support.getAttribute('aria-pressed')) === 'false') await support.click()
    await expect(support).toHaveAttribute('aria-pressed', 'true')
  })
  const same = await share(board, `Bij ons ook, op ${word}: een uur wachten.`)

  await test.step('marit accepts it and merges what is the same', async () => {
    await manager.goto(`/berichten/${input}`)
    await manager.getByRole('radio', { name: /Neem aan$/ }).check()
    await manager.getByRole('button', { name: 'Leg vast' }).click()
    await says(manager, 'Het bericht is aangenomen.')
    await manager.goto(`/berichten/${same}`)
    await manager.getByText('Voeg samen met een ander bericht').click()
    await manager.getByRole('searchbox', { name: 'Zoek een bericht in dit gebied' }).fill(word)
    await manager.getByRole('radio', { name: new RegExp(`Op ${word} belde ik`) }).check()
    await manager.getByRole('button', { name: 'Voeg samen', exact: true }).click()
    await says(manager, /^Samengevoegd/)
  })

  await test.step('she plans a session with the police and puts it on the agenda', async () => {
    await manager.goto('/overleg/nieuw')
    await manager.getByRole('radio', { name: 'Brainstorm' }).check()
    await manager.getByRole('textbox', { name: 'Titel' }).fill(title)
    await manager.getByRole('checkbox', { name: "'s-Gravenzande" }).check()
    await manager.getByLabel('Dag').fill(day(0))
    await manager.getByLabel('Begint om').fill('00:01')
    await manager.getByLabel('Eindigt om').fill('00:31')
    await manager.getByRole('textbox', { name: 'Plek' }).fill('Bureau Westland')
    await manager.getByRole('button', { name: 'Nodig nog iemand uit' }).click()
    await manager.getByLabel('Organisatie').selectOption({ label: 'Politie, team Westland' })
    await manager.getByRole('textbox', { name: 'Functie' }).fill('Wijkagent')
    await manager.getByRole('textbox', { name: 'Mailadres' }).fill('femke@example.org')
    await manager.getByRole('button', { name: 'Plan dit overleg' }).click()
    await expect(manager.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await manager.getByText('Voeg een punt toe').click()
    await manager.getByRole('textbox', { name: 'Punt' }).fill(`Hoe snel iemand komt op ${word}`)
    await manager.getByLabel('Wie mag dit lezen?').selectOption({ label: 'Partners en ondernemers' })
    await manager.getByText('Berichten die hierbij horen (optioneel)').click()
    await manager.getByRole('checkbox', { name: new RegExp(word) }).check()
    await manager.getByRole('checkbox', { name: 'Politie, team Westland', exact: true }).check()
    await manager.getByRole('button', { name: 'Zet op de agenda', exact: true }).last().click()
    await says(manager, /^Op de agenda gezet/)
    await manager.getByRole('button', { name: 'Verstuur de agenda' }).click()
    await says(manager, 'De agenda is verstuurd.')
  })
  const session = idOf(manager)

  await test.step('femke reads what was said, and says that she comes', async () => {
    await expect
      .poll(
        async () =>
          (await mailsTo(police.request, 'femke@example.org')).filter((mail) => mail.text.includes(title)).length,
      )
      .toBeGreaterThan(1)
    await police.goto(`/overleg/${session}`)
    await expect(police.getByText(text)).toBeVisible()
    await police.getByRole('button', { name: 'Ik kom', exact: true }).click()
    await says(police, 'Doorgegeven: je komt.')
    await police.goto(`/berichten/${input}`)
    await expect(police.getByText(text)).toBeVisible()
    await police.goto(`/berichten?zoek=${word}`)
    await expect(police.getByRole('main').locator(`a[href="/berichten/${input}"]`)).toBeVisible()
  })

  await test.step('in the meeting marit writes down what came of it, with a measure of the police', async () => {
    await manager.goto(`/overleg/${session}`)
    const wasThere = manager.getByRole('checkbox', { name: 'Was erbij: Wijkagent, Politie, team Westland' })
    await wasThere.click()
    await expect(wasThere).toBeChecked()
    await manager.getByRole('link', { name: 'Open het scherm' }).click()
    await manager.getByRole('textbox', { name: 'Wat er is besproken' }).fill('Er is één auto voor heel Westland.')
    await manager.getByRole('radio', { name: 'Afgesproken' }).check()
    await manager
      .getByRole('textbox', { name: 'Afspraak in woorden voor partners' })
      .fill('De politie probeert een vaste afspraak.')
    await manager.getByRole('textbox', { name: 'Antwoord aan wie het bericht schreef' }).fill(answer)
    await expect(manager.getByText('Bewaard', { exact: true })).toBeVisible()
    await manager.getByText('Maak een maatregel').click()
    await manager.getByRole('textbox', { name: 'Wat we doen' }).fill(`Een vaste afspraak met de meldkamer, ${word}`)
    await manager.getByLabel('Thema').selectOption({ label: 'Criminaliteit' })
    await manager.getByLabel('Wie doet het').selectOption({ label: 'Politie, team Westland' })
    await manager.getByLabel('Klaar op').fill(day(30))
    await manager.getByRole('checkbox', { name: 'Wie het doet, is erbij en zegt ja' }).check()
    await manager.getByRole('button', { name: 'Leg maatregel vast' }).click()
    await says(manager, /is afgesproken\.$/)
    await manager.getByRole('link', { name: 'Sluit het scherm' }).click()
    await manager.getByRole('button', { name: 'Het overleg is geweest' }).click()
    await says(manager, /^Het overleg is geweest/)
    await manager.getByRole('button', { name: 'Laat het verslag nakijken' }).click()
    await says(manager, 'De partners is gevraagd het verslag na te kijken.')
  })

  await test.step('femke says that the draft is right, and marit publishes', async () => {
    await police.goto(`/overleg/${session}`)
    await police.getByRole('button', { name: 'Ja, het klopt' }).click()
    await says(police, 'Dank je wel. Doorgegeven dat het klopt.')
    await manager.reload()
    await manager.getByRole('button', { name: 'Maak definitief' }).click()
    await says(manager, 'Het verslag is definitief.')
  })

  await test.step('noor and bram have their answer, in the app and by mail', async () => {
    for (const [giver, mailbox, own] of [
      [shop, 'noor@example.org', input],
      [board, 'bram@example.org', same],
    ] as const) {
      await expect(async () => {
        await giver.goto('/voor-jou')
        const told = giver.getByRole('listitem').filter({ has: giver.locator(`a[href="/berichten/${own}"]`) })
        await expect(told.filter({ hasText: 'Er is antwoord.' }).first()).toBeVisible({ timeout: 2_000 })
      }).toPass()
      await expect
        .poll(async () => (await mailsTo(giver.request, mailbox)).filter((mail) => mail.text.includes(answer)).length)
        .toBe(1)
    }
    await shop.goto(`/berichten/${input}`)
    await expect(shop.getByText(answer)).toBeVisible()
  })

  await test.step('the police finish what they said they would do', async () => {
    await police.goto(`/overleg/${session}/verslag`)
    await police.getByRole('link', { name: new RegExp(`meldkamer, ${word}`) }).click()
    await police.getByRole('radio', { name: /Het is klaar$/ }).check()
    await police.getByRole('button', { name: 'Werk bij' }).click()
    await says(police, 'Bijgewerkt: klaar.')
    await police.getByText('Wat er is gewijzigd').click()
  })

  await test.step('noor hears it', async () => {
    await expect(async () => {
      await shop.goto('/voor-jou')
      await expect(shop.getByText('Wat daarna is afgesproken, is klaar.').first()).toBeVisible({ timeout: 2_000 })
    }).toPass()
  })

  await test.step('nowhere did the police learn who said it', async () => {
    for (const path of [
      '/vandaag',
      '/voor-jou',
      '/overleg',
      `/overleg/${session}`,
      `/overleg/${session}/verslag`,
      `/berichten/${input}`,
      `/berichten/${same}`,
      '/gebied/s-gravenzande/gezegd-en-gedaan',
      '/afspraken',
    ]) {
      await police.goto(path)
      await police.getByRole('heading', { level: 1 }).waitFor()
      await police.waitForLoadState('networkidle')
      for (const giver of givers) await expect(police.locator('body')).not.toContainText(giver)
    }
    expect(heard.filter((body) => body.includes(word)).length).toBeGreaterThan(5)
    for (const body of heard.filter((said) => said.includes(word) || said.includes(input)))
      for (const giver of givers) expect(body).not.toContain(giver)
  })
})
