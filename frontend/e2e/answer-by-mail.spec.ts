import { requireUsable } from './looks'
import { linkInMail } from './mail'
import { IncidentPage } from './pages/IncidentPage'
import { ReportPage } from './pages/ReportPage'
import { marit, noor } from './people'
import { expect, test } from './test'

const mailbox = 'groenbeheer@example.org'

test("a municipality's handler without an account answers by mail link and the shopkeeper sees it", async ({
  as,
  asNobody,
}) => {
  test.slow()
  const [shop, manager, handler] = [await as(noor), await as(marit), await asNobody()]
  const place = `bij de fietsen ${Date.now() % 10_000}`

  const id = await test.step('noor reports overgrown green', async () => {
    const report = new ReportPage(shop)
    await report.open('Kapot of donker')
    await shop.getByRole('radio', { name: 'Groen belemmert het zicht' }).check()
    await report.chooseStreet('Langestraat')
    await report.describe(`De struik hangt over het pad ${place}`)
    return report.send()
  })

  await test.step('marit lays it with a department of which nobody signs in', async () => {
    await new IncidentPage(manager).open(id)
    await manager.getByText('Doorzetten naar een ander').click()
    await manager.getByRole('combobox', { name: 'Naar' }).selectOption('gemeente Westland')
    await manager.getByRole('combobox', { name: 'Afdeling (optioneel)' }).selectOption('Groenbeheer')
    await manager.getByRole('button', { name: 'Zet door' }).click()
    await expect(manager.getByRole('status')).toContainText('gemeente Westland')
  })

  const link = await linkInMail(handler.request, mailbox, /Groen belemmert het zicht/)
  await test.step('the department answers by the link in its mail', async () => {
    await handler.goto(link)
    await expect(handler.getByText(`De struik hangt over het pad ${place}`)).toBeVisible()
    expect(handler.url()).not.toContain('#')
    await requireUsable(handler, 'antwoord')
    await handler.getByRole('radio', { name: 'Het is opgelost' }).check()
    await handler.getByRole('combobox', { name: 'Standaardtekst (optioneel)' }).selectOption('Het is opgeruimd.')
    await handler.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await expect(handler.getByRole('heading', { name: 'Dank je wel, je antwoord is binnen' })).toBeVisible()
    await requireUsable(handler, 'antwoord-verstuurd')
  })

  await test.step('the link works once', async () => {
    const again = await asNobody()
    await again.goto(link)
    await expect(again.getByRole('alert')).toHaveText('Met deze link is al geantwoord. Een link werkt één keer.')
  })

  await test.step('noor sees it, and has it in her mail', async () => {
    await new IncidentPage(shop).open(id)
    await expect(shop.getByText('Het is opgeruimd.').first()).toBeVisible()
    await expect(shop.getByRole('button', { name: 'Klopt, het is opgelost' })).toBeVisible()
    expect(await linkInMail(handler.request, 'noor@example.org', /Opgelost: klopt dat/)).toContain(id)
  })
})
