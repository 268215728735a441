import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { violations } from '../../testing/accessibility'
import { graffiti } from '../../testing/incidents'
import { joris, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const found = {
  items: [graffiti],
  total: 1,
  corrections: [{ asked: 'grafiti', used: 'graffiti' }],
  hits: [{ incidentId: graffiti.id, words: ['Graffiti', 'rolluik'], excerpt: '… op het rolluik van de winkel …' }],
}

test('a search is in the address, says what it looked for instead and marks what was found', async () => {
  const asked: URLSearchParams[] = []
  const { user, address } = renderApp('/meldingen', {
    as: marit,
    answers: [
      http.get('*/incidents', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return HttpResponse.json(found)
      }),
    ],
  })

  await user.type(await screen.findByRole('searchbox', { name: 'Zoek in meldingen' }), 'grafiti{Enter}')

  expect(await screen.findByText('Niets gevonden met ‘grafiti’. Gezocht op: graffiti.')).toBeVisible()
  expect(address()).toContain('zoek=grafiti')
  expect(asked.at(-1)?.get('q')).toBe('grafiti')
  expect(asked.at(-1)?.has('open')).toBe(false)
  const row = within(screen.getByRole('row', { name: /Graffiti/ }))
  expect(row.getByText('Graffiti', { selector: 'mark' })).toBeVisible()
  expect(row.getByText('rolluik', { selector: 'mark' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('when nothing is found it says so, and how to go on', async () => {
  renderApp('/meldingen?zoek=eenhoorn', {
    as: marit,
    answers: [http.get('*/incidents', () => HttpResponse.json({ items: [], total: 0, corrections: [], hits: [] }))],
  })

  expect(await screen.findByText('Niets gevonden met ‘eenhoorn’.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Wis zoekwoorden en filters' })).toHaveAttribute('href', '/meldingen')
})

test('the panel says what is in an export, and a refusal is a sentence on the page', async () => {
  const { user } = renderApp('/meldingen', {
    as: marit,
    answers: [
      http.get('*/incidents', ({ request }) =>
        request.headers.get('Accept') === 'text/csv'
          ? problem(400, 'invalid-input', [{ code: 'too-many-to-export' }])
          : undefined,
      ),
    ],
  })

  await user.click(await screen.findByText('Exporteren'))
  const panel = within(screen.getByRole('main'))
  expect(panel.getByText(/meldingen? van deze lijst, zonder namen van melders/)).toBeVisible()
  await user.click(panel.getByRole('button', { name: 'Tabel (CSV, voor Excel)' }))

  expect(await panel.findByText('Dit zijn er meer dan 10.000. Kies een kortere periode of één gebied.')).toBeVisible()
})

test('an export is saved under its name', async () => {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  URL.createObjectURL = () => 'blob:list'
  URL.revokeObjectURL = () => undefined
  const { user } = renderApp('/meldingen', {
    as: joris,
    answers: [
      http.get('*/incidents', ({ request }) =>
        request.headers.get('Accept') === 'text/csv'
          ? HttpResponse.text('id', { headers: { 'Content-Type': 'text/csv' } })
          : undefined,
      ),
    ],
  })

  await user.click(await screen.findByText('Exporteren'))
  expect(screen.getByText(/die bij jullie liggen of ter informatie zijn/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Tabel (CSV, voor Excel)' }))

  await waitFor(() => expect(saved).toHaveBeenCalled())
  saved.mockRestore()
})

test('a member is not offered an export', async () => {
  renderApp('/meldingen', { as: noor })

  expect(await screen.findByRole('searchbox', { name: 'Zoek in meldingen' })).toBeVisible()
  expect(screen.queryByText('Exporteren')).not.toBeInTheDocument()
})
