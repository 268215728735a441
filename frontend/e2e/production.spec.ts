import { expect, type Page } from '@playwright/test'
import { KeycloakAdministration } from './keycloakAdministration'
import { KeycloakPage } from './pages/KeycloakPage'
import { anna, type Person } from './people'
import { management, production, startInProduction, startWithout } from './production'
import { rows } from './rows'
import { test } from './test'

let stopProduction: () => Promise<void>

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000)
  await (await KeycloakAdministration.open(request)).alsoReturnTo(
    'veilige-centra-web',
    `${production}/sign-in/callback`,
  )
  stopProduction = await startInProduction()
})
test.afterAll(async () => {
  await stopProduction()
})

test('a start without its settings names everything that is missing', async () => {
  const { code, said } = await startWithout({ QUARKUS_MAILER_HOST: 'localhost' })

  expect(code).toBe(1)
  for (const missing of [
    'QUARKUS_DATASOURCE_JDBC_URL',
    'VEILIGE_CENTRA_ADDRESS',
    'OIDC_ISSUER',
    'OIDC_CLIENT_SECRET',
    'OIDC_STATE_SECRET',
    'SESSION_SECRET',
    'MAIL_FROM',
  ]) {
    expect(said).toContain(missing)
  }
  expect(said).not.toContain('QUARKUS_MAILER_HOST')
})

test('nothing of trying out or developing is in it', async ({ request }) => {
  for (const path of [
    '/local/mail',
    '/local/mail.json',
    '/q/dev-ui',
    '/q/dev',
    '/q/swagger-ui',
    '/q/arc',
    '/q/health',
    '/q/metrics',
  ]) {
    expect((await request.get(production + path)).status(), path).toBe(404)
  }
  expect(await rows('select 1 from person where subject <> $1', [anna.subject], 'production')).toEqual([])
  expect(await rows('select 1 from area union all select 1 from incident', [], 'production')).toEqual([])
})

test('health says whether it works, and nothing of how', async ({ request }) => {
  const answer = await request.get(`${management}/q/health/ready`)

  expect(answer.status()).toBe(200)
  expect(await answer.text()).not.toMatch(/jdbc|postgres|localhost|version/i)
})

test('Swagger UI stays closed, for an administrator too until the second factor', async ({ asNobody, request }) => {
  expect((await request.get(`${production}/api/docs`, { maxRedirects: 0 })).status()).toBe(303)
  expect((await request.get(`${production}/api/v1/openapi.json`)).status()).toBe(200)

  const desk = await signedInAs(anna, await asNobody())
  expect((await desk.request.get(`${production}/api/docs`)).status()).toBe(403)
})

async function signedInAs(person: Person, page: Page): Promise<Page> {
  await page.setViewportSize(person.screen)
  await page.goto(`${production}/sign-in`)
  const pages = new KeycloakPage(page)
  await pages.prove(person)
  await page.waitForURL(`${production}/**`)
  await page.getByRole('main').waitFor()
  return page
}
