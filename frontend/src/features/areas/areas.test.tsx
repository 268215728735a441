import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test, vi } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gravenzande } from '../../testing/areas'
import { bram, marit, noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

const centre = 's-gravenzande'

test('an area shows its map, contacts and who answers for the data', async () => {
  renderApp(paths.area(centre), { as: marit })

  expect(await screen.findByText("Verantwoordelijk voor de gegevens: BIZ 's-Gravenzande")).toBeVisible()
  expect(screen.getByText('Winkelgebied, Westland, 5 straten')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('the tab of the page is scrolled into view where the tabs do not fit on their line', async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    return this.textContent === 'Termijnen' ? 640 : 0
  })
  const { user } = renderApp(paths.area(gravenzande.slug), { as: marit })

  const tabs = within(await screen.findByRole('navigation', { name: 'Onderdelen van dit gebied' }))
  expect(tabs.getByRole('list').scrollLeft).toBe(0)
  await user.click(tabs.getByRole('link', { name: 'Termijnen' }))

  expect(await tabs.findByRole('link', { name: 'Termijnen', current: 'page' })).toBeVisible()
  await waitFor(() => expect(tabs.getByRole('list').scrollLeft).toBe(640))
})

test('a street is added with the points of its line', async () => {
  const added: unknown[] = []
  const { user } = renderApp(paths.streets(centre), {
    as: marit,
    answers: [
      http.post('*/areas/:id/streets', async ({ request }) => {
        added.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.type(await screen.findByRole('textbox', { name: 'Straat' }), 'Nieuwstraat')
  await user.type(screen.getByRole('textbox', { name: 'Aantal winkels en bedrijven' }), '12')
  await user.type(screen.getByRole('textbox', { name: 'Of vul de punten in' }), '4.165, 52.001\n4.166, 52.002')
  await user.click(screen.getByRole('button', { name: 'Straat toevoegen' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nieuwstraat hoort nu bij het gebied.'))
  const coordinates = [
    [4.165, 52.001],
    [4.166, 52.002],
  ]
  expect(added).toEqual([{ name: 'Nieuwstraat', line: { type: 'LineString', coordinates }, businesses: 12 }])
  expect(await violations()).toEqual([])
})

test('a street that was removed can be brought back', async () => {
  const { user } = renderApp(paths.streets(centre), { as: marit })

  await user.click(await screen.findByRole('button', { name: 'Marktplein verwijderen' }))
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Marktplein hoort nu bij het gebied.'))
})

test('agreed terms are listed with their partner', async () => {
  renderApp(paths.terms(centre), { as: marit })

  expect(await screen.findByRole('row', { name: /Gemeente Westland Lantaarnpaal uit 3 15/ })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a member reads the area but changes nothing', async () => {
  renderApp(paths.streets(centre), { as: noor })

  expect(
    await screen.findByRole('table', { name: "Straten van 's-Gravenzande en hoeveel zaken er zijn" }),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Straat toevoegen' })).not.toBeInTheDocument()
})

test('an area that is not mine does not exist', async () => {
  renderApp(paths.area('naaldwijk'), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})

test('the board sees how many take part, not who', async () => {
  renderApp(paths.area(centre), { as: bram })

  const counts = within(await screen.findByRole('region', { name: 'Wie er meedoet' }))
  expect(counts.getAllByRole('term').map((term) => term.textContent)).toEqual(['doen mee', 'Ondernemer', 'Bestuur'])
  expect(counts.getAllByRole('definition').map((number) => number.textContent)).toEqual(['46', '41', '5'])
  expect(screen.queryByRole('link', { name: 'Leden' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Naam en grens' })).not.toBeInTheDocument()
  expect(await violations()).toEqual([])
})

const square = [
  [4.16, 52],
  [4.17, 52],
  [4.17, 52.01],
  [4.16, 52],
]

test('the manager pastes a new boundary, and can take it back', async () => {
  const changes: unknown[] = []
  const { user } = renderApp(paths.changeArea(centre), {
    as: marit,
    answers: [
      http.patch('*/areas/:id', async ({ request }) => {
        changes.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  const corners = await screen.findByRole('textbox', { name: 'Of vul de hoeken in' })
  await user.clear(corners)
  await user.click(corners)
  await user.paste(JSON.stringify({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [square] } }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Naam en grens zijn weer zoals ze waren.'))
  expect(changes).toEqual([
    { name: "'s-Gravenzande", boundary: { type: 'Polygon', coordinates: [square] } },
    { name: "'s-Gravenzande", boundary: gravenzande.boundary },
  ])
})

test('a boundary without three corners is pointed out', async () => {
  const { user } = renderApp(paths.changeArea(centre), { as: marit })

  await user.click(await screen.findByRole('button', { name: 'Begin opnieuw' }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  expect(await screen.findByRole('link', { name: 'Teken de grens met minstens drie hoeken' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a member does not get to the boundary', async () => {
  renderApp(paths.changeArea(centre), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})
