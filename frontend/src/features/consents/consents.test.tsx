import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { askedConsent } from '../../testing/measureApi'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

function answered(answers: unknown[]) {
  return [
    http.post('*/consents', async ({ request }) => {
      answers.push(await request.clone().json())
      return undefined
    }),
  ]
}

test('an owner without an account says yes by the link of its mail', async () => {
  const answers: unknown[] = []
  window.history.replaceState(null, '', '/instemmen#geheim')
  const { user } = renderApp(paths.consent(), { answers: answered(answers) })

  expect(await screen.findByRole('heading', { level: 1, name: `O-05: ${askedConsent.action}` })).toBeVisible()
  expect(screen.getByText('Fietsen tegen de gevels')).toBeVisible()
  expect(window.location.hash).toBe('')
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('radio', { name: 'Ja, dit doen we' }))
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))

  expect(await screen.findByRole('heading', { name: 'Dank je wel, je antwoord is binnen' })).toBeVisible()
  expect(screen.getByText(/De maatregel is nu afgesproken/)).toBeVisible()
  expect(answers).toEqual([{ token: 'geheim', agrees: true }])
  expect(sessionStorage.getItem('consent')).toBeNull()
})

test('not yet asks why', async () => {
  const answers: unknown[] = []
  sessionStorage.setItem('consent', 'geheim')
  const { user } = renderApp(paths.consent(), { answers: answered(answers) })

  await user.click(await screen.findByRole('radio', { name: 'Nog niet' }))
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Zeg waarom.' })).toBeVisible()

  await user.type(screen.getByRole('textbox', { name: 'Waarom nog niet?' }), 'Het rek past er niet')
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))
  expect(await screen.findByText(/Het blijft een voorstel/)).toBeVisible()
  expect(answers).toEqual([{ token: 'geheim', agrees: false, note: 'Het rek past er niet' }])
})

test('what was agreed meanwhile is not asked again', async () => {
  sessionStorage.setItem('consent', 'geheim')
  renderApp(paths.consent(), {
    answers: [http.post('*/consents/_read', () => HttpResponse.json({ ...askedConsent, status: 'AGREED' }))],
  })

  expect(await screen.findByText('Hierop is al ja gezegd.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Verstuur antwoord' })).toBeNull()
})

test('a used link says so and whom to ask', async () => {
  sessionStorage.setItem('consent', 'gebruikt')
  renderApp(paths.consent(), { answers: [http.post('*/consents/_read', () => problem(410, 'consent-used'))] })

  expect(await screen.findByRole('alert')).toHaveTextContent('Met deze link is al geantwoord.')
  expect(screen.getByText(/Vraag de centrummanager om een nieuwe link/)).toBeVisible()
})

test('without a link there is nothing to agree to', async () => {
  renderApp(paths.consent())

  expect(await screen.findByText(/Open de link uit de mail/)).toBeVisible()
})
