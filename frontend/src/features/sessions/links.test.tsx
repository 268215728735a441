import { screen, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { askedCorrections } from '../../testing/sessions'

/** What is sent by a link. */
function sentTo(path: string, sent: unknown[]) {
  return [
    http.post(`*/${path}`, async ({ request }) => {
      sent.push(await request.clone().json())
      return undefined
    }),
  ]
}

const send = () => screen.getByRole('button', { name: 'Verstuur antwoord' })

test('a partner without an account says that the minutes are right', async () => {
  const sent: unknown[] = []
  window.history.replaceState(null, '', '/verslag-nakijken#geheim')
  const { user } = renderApp(paths.correctMinutes(), { answers: sentTo('session-corrections', sent) })

  expect(await screen.findByRole('heading', { level: 1, name: 'Klopt dit verslag? Aangifte doen' })).toBeVisible()
  expect(screen.getByText('De politie belt binnen een half uur terug.')).toBeVisible()
  expect(window.location.hash).toBe('')
  expect(await violations()).toEqual([])
  await user.click(send())
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Maak een keuze' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Ja, het klopt' }))
  await user.click(send())

  expect(await screen.findByRole('heading', { name: 'Dank je wel, je antwoord is binnen' })).toBeVisible()
  expect(sent).toEqual([{ token: 'geheim', corrections: [], right: true }])
  expect(sessionStorage.getItem('correction')).toBeNull()
})

test('who says no writes how it should read', async () => {
  const sent: unknown[] = []
  sessionStorage.setItem('correction', 'geheim')
  const { user } = renderApp(paths.correctMinutes(), { answers: sentTo('session-corrections', sent) })

  await user.click(await screen.findByRole('radio', { name: 'Nee, ik stel een andere tekst voor' }))
  await user.click(send())
  expect(await screen.findByRole('link', { name: 'Schrijf hoe het zou moeten staan.' })).toBeVisible()
  expect(await violations()).toEqual([])
  await user.type(screen.getByRole('textbox', { name: /^Zo zou het moeten staan bij: Hoe snel/ }), ' Op werkdagen.')
  await user.click(send())

  expect(await screen.findByText(/^Wie het verslag maakt, leest je voorstel/)).toBeVisible()
  const text = 'De politie belt binnen een half uur terug. Op werkdagen.'
  expect(sent).toEqual([
    { token: 'geheim', corrections: [{ itemId: askedCorrections.items[0]?.id, text }], right: false },
  ])
})

test('a host without an account lets the minutes be read', async () => {
  const sent: unknown[] = []
  window.history.replaceState(null, '', '/verslag-vrijgeven#geheim')
  const { user } = renderApp(paths.releaseMinutes(), { answers: sentTo('session-releases', sent) })

  expect(
    await screen.findByRole('heading', { level: 1, name: /^Mag dit verslag gelezen worden\? Overleg/ }),
  ).toBeVisible()
  expect(screen.getByText('De politie belt je binnen een half uur terug.')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'Ja, het klopt en mag gelezen worden' }))
  await user.click(send())

  expect(await screen.findByText(/^Het verslag is nu definitief/)).toBeVisible()
  expect(sent).toEqual([{ token: 'geheim', agrees: true }])
})

test('not yet asks what should change', async () => {
  const sent: unknown[] = []
  sessionStorage.setItem('release', 'geheim')
  const { user } = renderApp(paths.releaseMinutes(), { answers: sentTo('session-releases', sent) })

  await user.click(await screen.findByRole('radio', { name: 'Nog niet' }))
  await user.click(send())
  expect(await screen.findByRole('link', { name: 'Schrijf erbij waarom.' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Wat moet er anders?' }), 'Het is een uur.')
  await user.click(send())

  expect(await screen.findByText(/^Het verslag wordt nog niet gelezen/)).toBeVisible()
  expect(sent).toEqual([{ token: 'geheim', agrees: false, note: 'Het is een uur.' }])
})

test.each([
  [paths.correctMinutes(), 'correction', 'session-corrections'],
  [paths.releaseMinutes(), 'release', 'session-releases'],
])('%s with an old link says so and whom to ask', async (path, kept, endpoint) => {
  sessionStorage.setItem(kept, 'oud')
  renderApp(path, { answers: [http.post(`*/${endpoint}/_read`, () => problem(410, 'link-expired'))] })

  expect(await screen.findByRole('alert')).toHaveTextContent('Deze link is te oud.')
  expect(screen.getByText(/^Vraag wie het verslag maakt/)).toBeVisible()
})

test.each([[paths.correctMinutes()], [paths.releaseMinutes()]])('%s without a link asks for nothing', async (path) => {
  renderApp(path)

  expect(await screen.findByText(/^Open de link uit de mail/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Verstuur antwoord' })).toBeNull()
})
