import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { parkingRoof } from '../../testing/measures'
import { femke, marit, noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

test('partners read what each of them agreed and what came of it, with its own reason', async () => {
  renderApp(paths.agreements(), { as: femke })

  expect(await screen.findByRole('heading', { level: 1, name: 'Afspraken' })).toBeVisible()
  expect(
    screen.getByText("'s-Gravenzande, 16 afspraken: 8 nagekomen, 2 later dan afgesproken, 1 gewijzigd, 5 lopen nog"),
  ).toBeVisible()
  const municipality = within(screen.getByRole('region', { name: 'Gemeente Westland' }))
  expect(
    municipality.getByRole('img', {
      name: '12 afspraken: 6 nagekomen, 1 later dan afgesproken, 1 gewijzigd, 4 lopen nog',
    }),
  ).toBeVisible()
  expect(municipality.getByRole('link', { name: `O-03: ${parkingRoof.action}` })).toHaveAttribute(
    'href',
    paths.measure(parkingRoof.id),
  )
  expect(municipality.getByText('12 dagen later dan afgesproken')).toBeVisible()
  expect(municipality.getByText('De boa’s waren nodig bij het strand.')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('the quarters say in a sentence what they show, with the picture and the table behind it', async () => {
  const { user } = renderApp(paths.agreements(), { as: marit })

  const trend = within(await screen.findByRole('region', { name: 'Per kwartaal' }))
  expect(
    trend.getByText('Van de 11 afspraken waarvan de uitkomst bekend is, zijn er 8 nagekomen zoals afgesproken.'),
  ).toBeVisible()
  await user.click(trend.getByText('Tabel: Per kwartaal'))
  expect(trend.getAllByRole('row')).toHaveLength(4)
  expect(trend.getByRole('rowheader', { name: '2e kwartaal 2026' })).toBeVisible()
  expect(trend.getByRole('button', { name: 'Download als CSV' })).toBeVisible()
})

test('area and period are in the address and reach the server', async () => {
  const asked: URLSearchParams[] = []
  const { user, address } = renderApp(paths.agreements(), {
    as: marit,
    answers: [
      http.get('*/agreements', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return undefined
      }),
    ],
  })

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Gebied' }), 'Naaldwijk')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Periode' }), 'Vorig jaar')

  await waitFor(() => expect(address()).toBe('/afspraken?gebied=naaldwijk&over=vorig-jaar'))
  await waitFor(() => expect(asked.at(-1)?.get('from')).toMatch(/^\d{4}-01-01$/))
  expect(asked.at(-1)?.get('area')).toMatch(/102$/)
})

test('where nothing was agreed it says so', async () => {
  renderApp(paths.agreements(), {
    as: marit,
    answers: [
      http.get('*/agreements', () => HttpResponse.json({ asOfDate: '2026-11-26', partners: [], quarters: [] })),
    ],
  })

  expect(await screen.findByText('In deze periode is er niets afgesproken.')).toBeVisible()
})

test('a member has no such page', async () => {
  renderApp(paths.agreements(), { as: noor })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})
