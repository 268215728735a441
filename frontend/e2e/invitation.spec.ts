import { requireUsable } from './looks'
import { linkInMail } from './mail'
import { KeycloakPage } from './pages/KeycloakPage'
import { ReportPage } from './pages/ReportPage'
import { marit } from './people'
import { expect, test } from './test'

test('an invited shopkeeper makes an account, becomes a member and reports at once', async ({ as, asNobody }) => {
  test.slow()
  const username = `yara${Date.now()}`
  const email = `${username}@example.org`
  const manager = await as(marit)
  await manager.goto('/gebied/s-gravenzande/uitnodigen')
  await manager.getByRole('textbox', { name: 'Mailadres' }).fill(email)
  await manager.getByRole('combobox', { name: 'Organisatie' }).selectOption('Bloemen & Zo')
  await manager.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
  await expect(manager.getByRole('status')).toHaveText(`De uitnodiging voor ${email} is verstuurd.`)

  const invited = await asNobody()
  const invitation = await linkInMail(invited.request, email, /uitgenodigd|uitnodiging/i)
  await invited.goto(invitation)
  await invited.getByRole('link', { name: 'Inloggen en meedoen' }).waitFor()
  await requireUsable(invited, 'uitnodiging')
  await invited.getByRole('link', { name: 'Inloggen en meedoen' }).click()
  const keycloak = new KeycloakPage(invited)
  await keycloak.register({ username, email, firstName: 'Yara', lastName: 'Bos' })
  await invited.goto(await linkInMail(invited.request, email, /verifiëren/))
  await keycloak.choosePassword()
  await invited.getByRole('button', { name: 'Doe mee' }).click()
  await expect(invited.getByRole('heading', { name: "Welkom bij 's-Gravenzande" })).toBeVisible()

  await invited.getByRole('link', { name: 'Melden' }).last().click()
  const report = new ReportPage(invited)
  await report.open('Kapot of donker')
  await report.chooseStreet('Langestraat')
  await report.send()
  await expect(invited.getByRole('heading', { name: 'Dank je, je melding is verstuurd' })).toBeVisible()

  await invited.goto(invitation)
  await invited.getByRole('button', { name: 'Doe mee' }).click()
  await expect(invited.getByRole('alert')).toHaveText(/^Deze uitnodiging is al gebruikt/)
})
