import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { csvOf } from '../../lib/csv'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { figures } from '../../testing/figures'
import { joris, marit, noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

test('each figure says in a sentence what it shows, with the picture and the table behind it', async () => {
  const { user } = renderApp(paths.rhythm(), { as: marit })

  const months = await screen.findByRole('region', { name: 'Per maand' })
  expect(within(months).getByText(/^Er waren 82 meldingen\. Dat zijn er 16 meer dan een jaar eerder\./)).toBeVisible()
  expect(within(months).getByRole('img', { name: /^Er waren 82 meldingen/ })).toBeVisible()
  expect(screen.getByText('Het drukst is vrijdag van 16 tot 17 uur: 9 meldingen.')).toBeVisible()
  expect(screen.getByText(/komt het meest voor: 40 van de 52 meldingen\.$/)).toBeVisible()

  await user.click(screen.getByText('Tabel: Per maand'))
  expect(within(months).getAllByRole('row')).toHaveLength(13)
  expect(within(months).getByRole('button', { name: 'Download als CSV' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('area and period are in the address and reach the server', async () => {
  const asked: URLSearchParams[] = []
  const { user, address } = renderApp(paths.rhythm(), {
    as: marit,
    answers: [
      http.get('*/statistics/incidents', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return undefined
      }),
    ],
  })

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Gebied' }), 'Naaldwijk')
  await waitFor(() => expect(address()).toBe('/ritme-en-plaats?gebied=naaldwijk'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Periode' }), 'Vorig jaar')

  await waitFor(() => expect(address()).toBe('/ritme-en-plaats?gebied=naaldwijk&over=vorig-jaar'))
  await waitFor(() => expect(asked.at(-1)?.get('until')).toMatch(/^\d{4}-12$/))
  expect(asked.at(-1)?.get('area')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a partner reads parts of the day', async () => {
  renderApp(paths.rhythm(), { as: joris })

  expect(await screen.findByText('Het drukst is vrijdag van 12 tot 18 uur: 9 meldingen.')).toBeVisible()
})

test('what is too small to tell says so', async () => {
  renderApp(paths.rhythm(), {
    as: joris,
    answers: [
      http.get('*/statistics/incidents', ({ request }) => {
        const by = new URL(request.url).searchParams.get('by') ?? ''
        const told = figures(by, '2025-01', false)
        const items = told.items.map((item, index) => (index === 1 ? { ...item, count: {} } : item))
        return HttpResponse.json({ ...told, items, hidesSmallNumbers: true })
      }),
    ],
  })

  expect(await screen.findByText(/Aantallen onder de vijf zie je hier niet/)).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'Soort melding' })).getByText('te klein')).toBeVisible()
})

test('a member has no such page', async () => {
  renderApp(paths.rhythm(), { as: noor })

  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Ritme en plaats' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Ritme en plaats' })).toBeNull()
})

test('a cell of the file never starts a formula', () => {
  expect(csvOf([['=1+1', 'Markt; plein', 'a "b"']])).toBe('\uFEFF\'=1+1;"Markt; plein";"a ""b"""\r\n')
})
