import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gravenzande } from '../../testing/areas'
import { marit, noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

const request = {
  id: '00000000-0000-7000-8000-000000000901',
  area: { id: gravenzande.id, slug: gravenzande.slug, name: gravenzande.name },
  incidentId: '00000000-0000-4000-8000-000000000902',
  place: 'op het parkeerdak',
  askedAt: '2026-11-24T09:00:00Z',
}

test('somebody without an account asks to have something removed', async () => {
  const sent: unknown[] = []
  const { user } = renderApp(paths.askRemoval(), {
    answers: [
      http.post('*/api/v1/removal-requests', async ({ request: call }) => {
        sent.push(await call.json())
        return new HttpResponse(null, { status: 204 })
      }),
    ],
  })

  await user.type(await screen.findByRole('textbox', { name: 'Waar zag je het?' }), 'op het parkeerdak')
  await user.type(screen.getByRole('textbox', { name: 'Jouw mailadres' }), 'ik@example.org')
  await user.click(screen.getByRole('button', { name: 'Verstuur verzoek' }))

  expect(await screen.findByRole('heading', { name: 'Je verzoek is verstuurd' })).toBeVisible()
  expect(sent).toEqual([{ place: 'op het parkeerdak', email: 'ik@example.org', language: 'NL' }])
  expect(await violations()).toEqual([])
})

test('the manager decides with a reason', async () => {
  const sent: unknown[] = []
  const { user } = renderApp(paths.removals(), {
    as: { ...marit, operations: [...marit.operations, 'DECIDE_REMOVAL'] },
    answers: [
      http.get('*/api/v1/removal-requests', () => HttpResponse.json({ items: sent.length === 0 ? [request] : [] })),
      http.post('*/api/v1/removal-requests/:id/decision', async ({ request: call }) => {
        sent.push(await call.json())
        return HttpResponse.json({ ...request, decision: 'REMOVED' })
      }),
    ],
  })

  expect(await screen.findByText('op het parkeerdak')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.type(screen.getByRole('textbox', { name: 'Uitleg' }), 'De tekst is weg.')
  await user.click(screen.getByRole('button', { name: 'Besluit en antwoord' }))

  expect(await screen.findByText('Er wachten geen verzoeken.')).toBeVisible()
  expect(sent).toEqual([{ decision: 'REMOVED', reason: 'De tekst is weg.' }])
})

test('a shopkeeper does not find the page of requests', async () => {
  renderApp(paths.removals(), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})
