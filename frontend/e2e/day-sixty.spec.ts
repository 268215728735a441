import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, expect } from '@playwright/test'
import { KeycloakAdministration } from './keycloakAdministration'
import { KeycloakPage } from './pages/KeycloakPage'
import { joris, kees, noor } from './people'
import { ageSessionsOf } from './rows'
import { test } from './test'

const day = 24 * 60 * 60
const seconds = 2

test.beforeAll(async ({ request }) => (await KeycloakAdministration.open(request)).letTokensLast(seconds))
test.afterAll(async ({ request }) => (await KeycloakAdministration.open(request)).letTokensLast(300))

/** What is left of the cookies when the browser was closed, that many days later. */
async function leftAfter(days: number, context: BrowserContext) {
  const cookies = await context.cookies()
  return cookies
    .filter(({ expires }) => expires > 0)
    .map((cookie) => ({ ...cookie, expires: cookie.expires - days * day }))
    .filter(({ expires }) => expires > Date.now() / 1000)
}

test('a shopkeeper opens the closed app on day 60 and can report, but signs in after a month of silence', async ({
  asNobody,
}) => {
  const phone = await asNobody()
  await phone.goto('/')
  await phone.getByRole('link', { name: 'Inloggen' }).click()
  await new KeycloakPage(phone).signInAndBeRemembered(noor)
  const cookies = await leftAfter(60, phone.context())
  await ageSessionsOf('noor', { startedDaysAgo: 60, seenDaysAgo: 20 })
  await phone.close()
  await pause((seconds + 1) * 1000)

  const later = await asNobody()
  await later.context().addCookies(cookies)
  const together = await Promise.all(Array.from({ length: 6 }, () => later.request.get('/api/v1/me')))
  expect(together.map((answer) => answer.status())).toEqual([200, 200, 200, 200, 200, 200])
  await later.goto('/')
  await expect(later.getByRole('link', { name: 'Kapot of donker' })).toBeVisible()
  expect(new URL(later.url()).pathname).toBe('/melden')

  await ageSessionsOf('noor', { startedDaysAgo: 80, seenDaysAgo: 31 })
  await pause((seconds + 1) * 1000)
  // an app that stayed open hears of it through what it listens to
  expect((await later.request.get('/api/v1/me/live')).status()).toBe(401)
  await later.goto('/mijn-meldingen')
  await later.getByRole('link', { name: 'Inloggen' }).click()
  await expect(later.getByRole('textbox', { name: 'Wachtwoord' })).toBeVisible()
})

test('a partner signs in again after a night, and the old cookie is taken back', async ({ asNobody }) => {
  const desk = await asNobody()
  await desk.goto('/')
  await desk.getByRole('link', { name: 'Inloggen' }).click()
  await new KeycloakPage(desk).signInAndBeRemembered(joris)

  await ageSessionsOf('joris', { startedDaysAgo: 6, seenDaysAgo: 11 / 24 })
  expect((await desk.request.get('/api/v1/me')).status()).toBe(200)
  await ageSessionsOf('joris', { startedDaysAgo: 6, seenDaysAgo: 13 / 24 })
  expect((await desk.request.get('/api/v1/me')).status()).toBe(401)
  expect((await desk.context().cookies()).map(({ name }) => name)).not.toContain('q_session_web')
})

test('a new name at the identity provider is known here after signing in', async ({ as, request }) => {
  const keycloak = await KeycloakAdministration.open(request)
  await keycloak.rename('kees', 'Brouwer-Smit')
  const desk = await as(kees)
  await keycloak.rename('kees', 'Brouwer')

  expect(await (await desk.request.get('/api/v1/me')).json()).toMatchObject({ name: 'Kees Brouwer-Smit' })
})
