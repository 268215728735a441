import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { IncidentDetails } from '../../api/types'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { brokenLamp, litter, noisyGroup } from '../../testing/incidents'
import { femke, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const known = (row: IncidentDetails) =>
  http.get(`*/incidents/${row.id}`, () => HttpResponse.json(row, { headers: { ETag: '"1"' } }))

test('the likeliest next step is chosen already', async () => {
  renderApp(paths.incident(noisyGroup.id), { as: marit })

  expect(await screen.findByRole('radio', { name: 'Gezien' })).toBeChecked()
})

test('an earlier report is pointed out in a list', async () => {
  const moves: unknown[] = []
  const earlier = { ...noisyGroup, id: '4f1c2a00-0000-4000-8000-000000000099', endorsements: 2, placeText: undefined }
  const { user } = renderApp(paths.incident(noisyGroup.id), {
    as: marit,
    answers: [
      http.get('*/incidents/_similar', () => HttpResponse.json({ items: [] })),
      http.get('*/incidents', () => HttpResponse.json({ items: [noisyGroup, earlier] })),
      http.post('*/incidents/:id/transitions', async ({ request }) => {
        moves.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('radio', { name: 'Al eerder gemeld' }))
  await user.click(await screen.findByRole('radio', { name: /^Groep, lawaai, Marktplein, .*gemeld.*, 2 anderen/ }))
  await user.click(screen.getByRole('button', { name: 'Werk bij' }))

  await waitFor(() => expect(moves).toEqual([{ from: 'REPORTED', to: 'DUPLICATE', duplicateOf: earlier.id }]))
})

test('without an earlier report to choose, that is said', async () => {
  const { user } = renderApp(paths.incident(noisyGroup.id), {
    as: marit,
    answers: [http.get('*/incidents/_similar', () => HttpResponse.json({ items: [] }))],
  })

  await user.click(await screen.findByRole('radio', { name: 'Al eerder gemeld' }))

  expect(await screen.findByText('Er is in dit gebied geen andere open melding van dit thema.')).toBeVisible()
})

test('a duplicate leads to the earlier report, and is undone', async () => {
  const moves: unknown[] = []
  const duplicate: IncidentDetails = {
    ...noisyGroup,
    status: 'DUPLICATE',
    duplicateOf: brokenLamp.id,
    allowed: { transitions: ['REPORTED'], acts: [] },
  }
  const { user } = renderApp(paths.incident(noisyGroup.id), {
    as: marit,
    answers: [
      known(duplicate),
      http.post('*/incidents/:id/transitions', async ({ request }) => {
        moves.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  expect(await screen.findByRole('link', { name: 'Bekijk de eerdere melding' })).toHaveAttribute(
    'href',
    paths.incident(brokenLamp.id),
  )
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('dit is weer een eigen melding'))
  expect(moves).toEqual([{ from: 'DUPLICATE', to: 'REPORTED' }])
})

test('a reporter takes a photo away and brings it back', async () => {
  const calls: string[] = []
  const withPhoto = { ...brokenLamp, photoList: [{ id: 'p7', width: 1600, height: 1200, released: true }] }
  const { user } = renderApp(paths.incident(brokenLamp.id), {
    as: noor,
    answers: [
      known(withPhoto),
      http.delete('*/incidents/:id/photos/:photo', ({ params }) => {
        calls.push(`away ${String(params.photo)}`)
        return undefined
      }),
      http.post('*/incidents/:id/photos', ({ request }) => {
        calls.push(`back ${request.headers.get('Content-Type') ?? ''}`)
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('button', { name: 'Foto 1 verwijderen' }))
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('De foto staat er weer bij.'))
  expect(calls).toEqual(['away p7', 'back image/jpeg'])
})

test('somebody else sees the photo without a way to remove it', async () => {
  const theirs = { ...brokenLamp, mine: false, photoList: [{ id: 'p7', width: 16, height: 12, released: true }] }
  renderApp(paths.incident(brokenLamp.id), { as: marit, answers: [known(theirs)] })

  expect(await screen.findByRole('img', { name: 'Foto 1 van 1' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Foto 1 verwijderen' })).not.toBeInTheDocument()
})

test('several reports are taken up together, and each says what came of it', async () => {
  const { user, address } = renderApp(paths.incidents(), {
    as: marit,
    answers: [http.post(`*/incidents/${litter.id}/transitions`, () => problem(409, 'not-a-step'))],
  })

  await user.click(await screen.findByRole('checkbox', { name: 'Kies Groep, lawaai, Marktplein' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Kies Zwerfafval, Wilhelminaplein' }))
  await waitFor(() => expect(screen.getByText('2 meldingen gekozen')).toBeVisible())
  expect(address()).toContain(`kies=${litter.id}`)
  await user.click(screen.getByRole('button', { name: 'In behandeling nemen' }))

  const result = within(await screen.findByRole('region', { name: 'Wat er gebeurde' }))
  expect(result.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'Groep, lawaai, Marktplein: in behandeling',
    'Zwerfafval, Wilhelminaplein: Dit kan nu niet meer. Kijk eerst wat er veranderd is.',
  ])
  expect(screen.getByRole('status')).toHaveTextContent('1 van 2 bijgewerkt.')
  expect(await violations()).toEqual([])
})

test('who handles nothing has nothing to tick', async () => {
  renderApp(paths.incidents(), { as: femke })

  expect(await screen.findByRole('table')).toBeVisible()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})

test('the way back from a report leads to the list as it was', async () => {
  const { user, address } = renderApp('/meldingen?gebied=s-gravenzande&thema=DECAY', { as: marit })

  await user.click(await screen.findByRole('link', { name: 'Lantaarnpaal uit' }))
  await user.click(await within(screen.getByRole('main')).findByRole('link', { name: /meldingen/i }))

  await waitFor(() => expect(address()).toBe('/meldingen?gebied=s-gravenzande&thema=DECAY'))
})
