import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { aboutOneOfficer, kindWarden, noAnswer, slowPolice } from '../../testing/inputs'
import { bram, femke, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const listed = async () =>
  within(await screen.findByRole('list', { name: 'Berichten' }))
    .getAllByRole('link')
    .map((link) => link.textContent)

async function openList(as = noor, search = '', situation: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(`${paths.inputs()}${search}`, { as, ...situation })
  await screen.findByRole('heading', { level: 1, name: 'Berichten' })
  return view
}

test('a member reads what was accepted, never who wrote it', async () => {
  await openList(bram)

  expect(await listed()).toEqual(['Probleem over de politie', 'Compliment over de gemeente'])
  expect(screen.getByText("'s-Gravenzande, 2 berichten")).toBeVisible()
  expect(screen.getByText(slowPolice.input.text)).toBeVisible()
  expect(screen.queryByText(noAnswer.input.text)).toBeNull()
  for (const { by } of [slowPolice, kindWarden]) {
    expect(document.body).not.toHaveTextContent(by.name)
    expect(document.body).not.toHaveTextContent(by.organisationName)
  }
  expect(await violations()).toEqual([])
})

test('support is given by pressing, and taken back by pressing again', async () => {
  const { user } = await openList()

  const support = screen.getByRole('button', { name: 'Steun dit' })
  expect(support).toHaveAttribute('aria-pressed', 'false')
  expect(screen.getByText('2 anderen steunen dit')).toBeVisible()
  await user.click(support)
  await said('Je steunt dit bericht.')
  expect(await screen.findByText('3 anderen steunen dit')).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Steun dit', pressed: true }))
  await said('Je steunt dit bericht niet meer.')
  expect(await screen.findByText('2 anderen steunen dit')).toBeVisible()
})

test('support that is refused says why', async () => {
  const { user } = await openList(noor, '', {
    answers: [http.put('*/brainstorm-inputs/:id/support', () => problem(409, 'not-accepted'))],
  })

  await user.click(screen.getByRole('button', { name: 'Steun dit' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Dit bericht is niet (meer) te steunen.')
})

test('filters, order and words are in the address, and asked of the server', async () => {
  const asked: string[] = []
  const { user, address } = await openList(bram, '', {
    answers: [
      http.get('*/brainstorm-inputs', ({ request }) => {
        asked.push(new URL(request.url).search)
        return undefined
      }),
    ],
  })

  await user.selectOptions(screen.getByRole('combobox', { name: 'Over wie' }), 'Gemeente')
  await waitFor(async () => expect(await listed()).toEqual(['Compliment over de gemeente']))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Eerst' }), 'Meeste steun')
  await user.type(screen.getByRole('searchbox', { name: 'Zoek in berichten' }), 'brug')
  await user.click(screen.getByRole('button', { name: 'Zoek' }))

  expect(await screen.findByText('Geen berichten met dit filter.')).toBeVisible()
  expect(address()).toBe('/berichten?over=MUNICIPALITY&zoek=brug&eerst=steun')
  expect(asked.at(-1)).toContain('about=MUNICIPALITY')
  expect(asked.at(-1)).toContain('sort=-supports')
  await user.click(screen.getByRole('link', { name: 'Wis filters' }))
  await waitFor(async () => expect(await listed()).toHaveLength(2))
})

test('a member finds what they wrote, whatever became of it, and what they support', async () => {
  const { user } = await openList()

  const tabs = within(screen.getByRole('navigation', { name: 'Toon' }))
  expect(tabs.queryByRole('link', { name: 'Te lezen' })).toBeNull()
  expect(tabs.getByRole('link', { name: 'Alle', current: 'page' })).toBeVisible()
  await user.click(tabs.getByRole('link', { name: 'Van mij' }))
  expect(await screen.findByText('Wordt gelezen')).toBeVisible()
  expect(screen.getByText('Niet aangenomen')).toBeVisible()
  expect(tabs.getByRole('link', { name: 'Van mij', current: 'page' })).toBeVisible()

  await user.click(tabs.getByRole('link', { name: 'Steun ik' }))
  expect(await screen.findByText('Je steunt nog geen bericht.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bekijk alle berichten' })).toHaveAttribute('href', paths.inputs())
})

test('who decides reads first what nobody decided about', async () => {
  const { user } = await openList(marit)

  expect(screen.getByRole('heading', { name: 'Te lezen (1)' })).toBeVisible()
  const waiting = within(screen.getByRole('list', { name: 'Te lezen' }))
  expect(waiting.getByRole('link', { name: 'Vraag over de gemeente' })).toHaveAttribute(
    'href',
    paths.input(noAnswer.input.id),
  )
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('link', { name: 'Te lezen' }))
  await waitFor(async () => expect(await listed()).toEqual(['Vraag over de gemeente']))
  expect(screen.queryByText(aboutOneOfficer.input.text)).toBeNull()
})

test('the next page goes on where this one ends', async () => {
  const asked: (string | null)[] = []
  const { user } = await openList(bram, '', {
    answers: [
      http.get('*/brainstorm-inputs', ({ request }) => {
        const query = new URL(request.url).searchParams
        if (!query.getAll('status').includes('ACCEPTED')) return undefined
        asked.push(query.get('cursor'))
        const items = [{ ...(query.has('cursor') ? kindWarden : slowPolice).input }]
        return HttpResponse.json({ items, total: 2, next: query.has('cursor') ? undefined : 'verder' })
      }),
    ],
  })

  await user.click(screen.getByRole('link', { name: 'Volgende' }))

  expect(await screen.findByText(kindWarden.input.text)).toBeVisible()
  expect(asked).toEqual([null, 'verder'])
})

test('the police find nothing before it is on an agenda, and no way to share something', async () => {
  await openList(femke)

  expect(screen.getByText('Er zijn nog geen berichten in je gebied.')).toBeVisible()
  expect(screen.getByText(/^Zodra een bericht over jouw organisatie op de agenda van een overleg staat/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Ervaring delen' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Berichten', current: 'page' })).toBeVisible()
})
