import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gemeente, gravenzande, mkb } from '../../testing/areas'
import { femke, marit, newcomer, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { agendaSent, cancelled, draft, held, planned, published, reportBack } from '../../testing/sessions'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const titles = (label: string) =>
  within(screen.getByRole('list', { name: label }))
    .getAllByRole('link')
    .map((link) => link.textContent)

async function openList(as = marit, search = '') {
  const view = renderApp(`${paths.sessions()}${search}`, { as })
  await screen.findByRole('heading', { level: 1, name: 'Overleg' })
  return view
}

test('what comes stands first, the first one on top; then what was, the last one on top', async () => {
  await openList()

  expect(titles('Komt eraan')).toEqual([agendaSent.title, planned.title])
  expect(titles('Geweest')).toEqual([held.title, draft.title, reportBack.title, cancelled.title, published.title])
  expect(screen.getByRole('link', { name: 'Overleg', current: 'page' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Overleg plannen' })).toHaveAttribute('href', paths.newSession())
  expect(await violations()).toEqual([])
})

test('area and kind are in the address', async () => {
  const { user, address } = await openList()

  await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Werkgroep')
  await waitFor(() => expect(titles('Komt eraan')).toEqual([planned.title]))
  expect(address()).toBe('/overleg?soort=WORKING_GROUP')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gebied' }), 'Naaldwijk')
  expect(await screen.findByText('Geen overleg met dit filter.')).toBeVisible()
})

test('a member sees no meeting before its agenda was sent, and plans none', async () => {
  await openList(noor)

  expect(titles('Komt eraan')).toEqual([agendaSent.title])
  expect(screen.queryByRole('link', { name: 'Overleg plannen' })).toBeNull()
})

test('a partner plans nothing', async () => {
  renderApp(paths.newSession(), { as: femke })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})

test('who belongs nowhere has no meetings', async () => {
  renderApp(paths.sessions(), { as: newcomer })

  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Overleg')
})

async function openPlan(sent: unknown[] = [], refuses = false) {
  const answers = [
    http.post('*/brainstorm-sessions', async ({ request }) => {
      sent.push(await request.clone().json())
      return refuses && sent.length === 1
        ? problem(400, 'invalid-input', [{ pointer: '/startsAt', code: 'in-the-past' }])
        : undefined
    }),
  ]
  const view = renderApp(paths.newSession(), { as: marit, answers })
  await screen.findByRole('heading', { level: 1, name: 'Overleg plannen' })
  return view
}

const submit = () => screen.getByRole('button', { name: 'Plan dit overleg' })

async function fillIn({ user }: Awaited<ReturnType<typeof openPlan>>) {
  await user.click(screen.getByRole('radio', { name: 'Brainstorm' }))
  await user.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen door de winter')
  await user.click(screen.getByRole('checkbox', { name: "'s-Gravenzande" }))
  await user.type(screen.getByLabelText('Dag'), '2030-01-15')
  await user.type(screen.getByLabelText('Begint om'), '14:00')
  await user.type(screen.getByLabelText('Eindigt om'), '15:30')
  await user.type(screen.getByRole('textbox', { name: 'Plek' }), 'De Brug')
}

test('a manager plans a meeting and invites by function', async () => {
  const sent: unknown[] = []
  const view = await openPlan(sent)
  const { user, address } = view

  await fillIn(view)
  await user.click(screen.getByRole('button', { name: 'Nodig nog iemand uit' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Organisatie' }), 'Gemeente Westland')
  await user.type(screen.getByRole('textbox', { name: 'Functie' }), 'boa')
  await user.type(screen.getByRole('textbox', { name: 'Mailadres' }), 'boa@example.org')
  expect(await violations()).toEqual([])
  await user.click(submit())

  await said('Het overleg is gepland en de uitnodigingen zijn verstuurd.')
  expect(await screen.findByRole('heading', { level: 1, name: 'Samen door de winter' })).toBeVisible()
  expect(address()).toMatch(/^\/overleg\/2d1c/)
  expect(sent).toEqual([
    {
      kind: 'BRAINSTORM',
      title: 'Samen door de winter',
      areaIds: [gravenzande.id],
      hostOrganisationId: mkb.id,
      startsAt: '2030-01-15T14:00:00+01:00',
      endsAt: '2030-01-15T15:30:00+01:00',
      place: 'De Brug',
      invitees: [{ organisationId: gemeente.id, function: 'boa', email: 'boa@example.org' }],
    },
  ])
})

test('all mistakes of a plan are said at once, each with the way to its field', async () => {
  const { user } = await openPlan()

  await user.click(screen.getByRole('button', { name: 'Nodig nog iemand uit' }))
  await user.click(submit())

  const lines = within(await screen.findByRole('alert')).getAllByRole('link')
  expect(lines.map((line) => line.textContent)).toEqual([
    'Kies wat voor overleg het is.',
    'Titel: vul dit in',
    'Kies ten minste één gebied.',
    'Dag: vul dit in',
    'Begint om: vul dit in',
    'Eindigt om: vul dit in',
    'Plek: vul dit in',
    'Organisatie: vul dit in',
    'Functie: vul dit in',
    'Mailadres: vul dit in',
  ])
  await user.click(screen.getByRole('link', { name: 'Mailadres: vul dit in' }))
  expect(screen.getByRole('textbox', { name: 'Mailadres' })).toHaveFocus()
  expect(await violations()).toEqual([])
})

test('what the server refuses stands at its field, and nothing that was filled in is lost', async () => {
  const view = await openPlan([], true)

  await fillIn(view)
  await view.user.click(submit())
  expect(await screen.findByRole('link', { name: 'Dit ligt in het verleden.' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Samen door de winter')
  await view.user.click(submit())

  await said('Het overleg is gepland.')
})
