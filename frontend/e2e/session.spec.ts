import { KeycloakPage } from './pages/KeycloakPage'
import { daan, noor } from './people'
import { expect, test } from './test'

const day = 24 * 60 * 60
const daysFromNow = (expires: number) => Math.round((expires - Date.now() / 1000) / day)

test('the session is one encrypted cookie that no script can read, and no token is kept in the browser', async ({
  as,
}) => {
  const shop = await as(noor)
  const cookies = (await shop.context().cookies()).filter(({ name }) => name.startsWith('q_session'))

  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) {
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' })
  }
  const header = Buffer.from(cookies[0]?.value.split('.')[0] ?? '', 'base64url').toString()
  expect(JSON.parse(header)).toMatchObject({ enc: 'A256GCM' })

  const kept = await shop.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))
  expect(kept).not.toContain('eyJ')
  expect(kept).not.toContain('Noor')
})

test('whoever stays signed in keeps both cookies for ninety days', async ({ asNobody }) => {
  const phone = await asNobody()
  await phone.goto('/')
  await phone.getByRole('link', { name: 'Inloggen' }).click()
  await new KeycloakPage(phone).signInAndBeRemembered(noor)

  const cookies = await phone.context().cookies()
  const lifetime = (wanted: string) =>
    daysFromNow(cookies.find(({ name }) => name.startsWith(wanted))?.expires ?? Number.NaN)
  expect(lifetime('KEYCLOAK_IDENTITY')).toBe(90)
  expect(lifetime('q_session')).toBe(90)
})

test('after signing out the app asks to sign in again', async ({ as }) => {
  const shop = await as(noor)
  await shop.getByRole('link', { name: 'Meer' }).click()
  await shop.getByRole('link', { name: 'Uitloggen' }).click()

  await expect(shop.getByRole('heading', { name: 'Samen aan een veilig winkelgebied' })).toBeVisible()
  await shop.goto('/mijn-meldingen')
  await expect(shop.getByRole('link', { name: 'Inloggen' })).toBeVisible()
  expect((await shop.request.get('/api/v1/me')).status()).toBe(401)
})

test('my devices shows this one, and ends the session of another', async ({ as }) => {
  const [lost, mine] = [await as(daan), await as(daan)]
  await mine.goto('/mijn-toestellen')
  await expect(mine.getByRole('listitem').filter({ hasText: 'Dit toestel' })).toHaveCount(1)

  await mine.getByRole('button', { name: /^Log uit op/ }).click()
  await expect(mine.getByRole('status')).toHaveText(/ is uitgelogd\.$/)
  await expect(mine.getByRole('button', { name: /^Log uit op/ })).toHaveCount(0)

  await lost.goto('/meldingen')
  await expect(lost.getByRole('link', { name: 'Inloggen' })).toBeVisible()
  await mine.goto('/sign-out')
})

test('a change with the cookie alone is refused', async ({ as, baseURL }) => {
  const { request } = await as(noor)
  const speakDutch = (headers: Record<string, string>) =>
    request.patch('/api/v1/me', {
      data: { language: 'NL' },
      headers: { 'Content-Type': 'application/merge-patch+json', ...headers },
    })
  const origin = baseURL ?? ''

  expect((await speakDutch({ Origin: origin })).status()).toBe(403)
  expect((await speakDutch({ Origin: 'https://example.org', 'X-Veilige-Centra': 'web' })).status()).toBe(403)
  expect((await speakDutch({ Origin: origin, 'X-Veilige-Centra': 'web' })).status()).toBe(200)
})
