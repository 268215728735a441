import { expect, type Page } from '@playwright/test'
import { KeycloakAdministration } from './keycloakAdministration'
import { codeOf } from './oneTimeCode'
import { KeycloakPage } from './pages/KeycloakPage'
import { anna, marit, type Person } from './people'
import { keycloak } from './product'
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
test.afterAll(async ({ request }) => {
  await (await KeycloakAdministration.open(request)).forgetTelephoneOf(marit.username)
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

test('what is open to everybody is counted strictly, whatever is sent along', async ({ request }) => {
  const ask = (cookie: number, path = 'removal-requests') =>
    request.post(`${production}/api/v1/${path}`, {
      headers: { Origin: production, 'X-Veilige-Centra': 'web', Cookie: `q_session_web=${cookie}` },
      data: { place: `op een foto van het plein, ${cookie}`, email: 'over.mij@example.org' },
    })
  for (const cookie of Array(10).keys()) {
    expect((await ask(cookie)).status()).not.toBe(429)
  }

  const refused = await ask(10)
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect((await ask(11, 'removal%2Drequests')).status()).toBe(429)
  expect((await request.get(`${production}/api/v1/openapi.json`)).status()).toBe(200)
})

test('Swagger UI stays closed, for an administrator too until the second factor', async ({ asNobody, request }) => {
  expect((await request.get(`${production}/api/docs`, { maxRedirects: 0 })).status()).toBe(303)
  expect((await request.get(`${production}/api/v1/openapi.json`)).status()).toBe(200)

  const desk = await signedInAs(anna, await asNobody())
  expect((await desk.request.get(`${production}/api/docs`)).status()).toBe(403)
})

test('a manager has her role only after a second factor', async ({ asNobody }) => {
  await appoint(marit)
  const desk = await signedInAs(marit, await asNobody())
  expect(await me(desk)).toMatchObject({ secondFactorNeeded: true, operations: [] })
  const refused = await desk.request.get(`${production}/api/v1/memberships`)
  expect(await refused.json()).toMatchObject({ status: 403, code: 'second-factor-needed' })

  const secret = await test.step('she makes her telephone the second factor', async () => {
    await desk.goto(`${production}/vandaag`)
    await desk.getByRole('link', { name: 'Inloggen met tweede stap' }).click()
    const enrolled = await new KeycloakPage(desk).enrolTelephone()
    await desk.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    return enrolled
  })
  const strong = await me(desk)
  expect(strong.secondFactorNeeded).toBe(false)
  expect(strong.operations).toContain('INVITE_MEMBER')

  await test.step('from another session the code alone is enough', async () => {
    const tablet = await signedInAs(marit, await asNobody())
    expect((await me(tablet)).secondFactorNeeded).toBe(true)
    await tablet.goto(`${production}/sign-in?acr_values=mfa&returnTo=/vandaag`)
    await new KeycloakPage(tablet).enterCode(codeOf(secret, 1))
    await tablet.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    expect((await me(tablet)).secondFactorNeeded).toBe(false)
  })
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

interface Me {
  secondFactorNeeded: boolean
  operations: string[]
}

async function me(page: Page): Promise<Me> {
  return (await (await page.request.get(`${production}/api/v1/me`)).json()) as Me
}

/** What an administrator does in the app: an organisation, and her place in it. */
async function appoint({ subject }: Person) {
  await rows(
    `with organisation as (
       insert into organisation (id, name, kind, created_at)
       values (gen_random_uuid(), 'MKB Westland', 'UMBRELLA', now()), (gen_random_uuid(), 'gemeente Westland', 'MUNICIPALITY', now())
       returning id, kind
     ), area as (
       insert into area (id, slug, name, type, municipality_id, controller, boundary, min_longitude, min_latitude,
         max_longitude, max_latitude, created_at)
       select gen_random_uuid(), 'naaldwijk', 'Naaldwijk', 'SHOPPING_AREA', id, 'MKB Westland', '{}', 4, 51, 5, 52, now()
       from organisation where kind = 'MUNICIPALITY' returning id
     ), person as (
       insert into person (id, issuer, subject, name, created_at)
       values (gen_random_uuid(), $1, $2, 'Marit van Dalen', now()) returning id
     )
     insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at)
     select gen_random_uuid(), person.id, organisation.id, 'MANAGER', 'AREA', area.id, current_date, now()
     from person, organisation, area where organisation.kind = 'UMBRELLA'`,
    [`${keycloak}/realms/veilige-centra`, subject],
    'production',
  )
}
