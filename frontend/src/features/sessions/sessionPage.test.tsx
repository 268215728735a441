import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import type { SessionDetails } from '../../api/types'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { femke, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { agendaSent, cancelled, planned } from '../../testing/sessions'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const agenda = () =>
  within(screen.getByRole('list', { name: 'Agenda' }))
    .getAllByRole('heading')
    .map((heading) => heading.textContent)

async function openSession(session: SessionDetails, as = marit, situation: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(paths.session(session.id), { as, ...situation })
  await screen.findByRole('heading', { level: 1, name: session.title })
  return view
}

/** What the server is asked to do. */
function requests(method: 'post' | 'put' | 'patch' | 'delete', path: string, sent: unknown[]) {
  return http[method](`*/brainstorm-sessions/:id/${path}`, async ({ request }) => {
    sent.push(method === 'delete' ? request.headers.get('If-Match') : await request.clone().json())
    return undefined
  })
}

const three = ['Hoe snel er iemand komt na een diefstal', 'Het hek op het parkeerdak', 'Rondvraag'] as const

test('the organiser sees the agenda with its sources, never who gave them', async () => {
  await openSession(planned)

  expect(agenda()).toEqual(three.map((title, index) => `${index + 1}. ${title}`))
  expect(screen.getByRole('link', { name: 'Bericht over de politie' })).toBeVisible()
  expect(screen.getByText(/Winkeldiefstal: 14 keer gemeld|Winkeldiefstal.*14/, { selector: 'li' })).toBeVisible()
  expect(document.body).not.toHaveTextContent('Kees')
  expect(screen.getByRole('link', { name: 'Zet in agenda' })).toHaveAttribute(
    'href',
    `/api/v1/brainstorm-sessions/${planned.id}/invitation`,
  )
  expect(await violations()).toEqual([])
})

test('items move by their buttons, and where they are is said', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(planned, marit, { answers: [requests('put', 'agenda-order', sent)] })

  await user.click(screen.getByRole('button', { name: `Omhoog: ${three[1]}` }))

  await said(`${three[1]} staat nu op plaats 1 van 3.`)
  expect(agenda()[0]).toBe(`1. ${three[1]}`)
  expect(screen.queryByRole('button', { name: `Omhoog: ${three[1]}` })).toBeNull()
  const [first, second, third] = planned.items.map(({ id }) => id)
  expect(sent).toEqual([{ itemIds: [second, first, third] }])
})

test('items move by dragging too', async () => {
  await openSession(planned)

  const rows = within(screen.getByRole('list', { name: 'Agenda' })).getAllByRole('listitem')
  const row = (title: string) => rows.find((one) => one.draggable && one.textContent.includes(title)) ?? document.body
  fireEvent.dragStart(row(three[2]), { dataTransfer: {} })
  fireEvent.dragOver(row(three[0]), { dataTransfer: {} })
  fireEvent.drop(row(three[0]), { dataTransfer: {} })

  await waitFor(() => expect(agenda()[0]).toBe(`1. ${three[2]}`))
})

test('when the order is refused the old one comes back, and it says why', async () => {
  const { user } = await openSession(planned, marit, {
    answers: [http.put('*/brainstorm-sessions/:id/agenda-order', () => problem(409, 'items-changed'))],
  })

  await user.click(screen.getByRole('button', { name: `Omlaag: ${three[0]}` }))

  expect(await screen.findByRole('alert')).toHaveTextContent('De agenda is intussen veranderd.')
  await waitFor(() => expect(agenda()[0]).toBe(`1. ${three[0]}`))
})

test('a proposal says why it is one, and goes on the agenda with one press', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(planned, marit, { answers: [requests('post', 'agenda-items', sent)] })

  const proposed = within(screen.getByRole('list', { name: 'Voorstel voor de agenda' }))
  expect(proposed.getByText(/^Dit krijgt veel steun: 2 anderen/)).toBeVisible()
  expect(proposed.getByText('Staat op de agenda')).toBeVisible()
  expect(proposed.getByText(/^Dit is later dan afgesproken: Gemeente Westland/)).toBeVisible()
  await user.click(proposed.getByRole('button', { name: 'Zet op de agenda: Meer winkeldiefstal' }))

  await said('Op de agenda gezet: Meer winkeldiefstal')
  await waitFor(() => expect(agenda()).toHaveLength(4))
  expect(sent).toMatchObject([{ title: 'Meer winkeldiefstal', rising: { category: 'SHOPLIFTING', now: 14 } }])
})

test('an item is added by hand, only with a title', async () => {
  const { user } = await openSession(planned)

  await user.click(screen.getByText('Voeg een punt toe'))
  await screen.findByRole('textbox', { name: 'Punt' })
  await user.click(screen.getByRole('button', { name: 'Zet op de agenda' }))
  await user.click(await screen.findByRole('link', { name: 'Punt: vul dit in' }))
  expect(screen.getByRole('textbox', { name: 'Punt' })).toHaveFocus()
  await user.keyboard('Kerstmarkt')
  await user.click(screen.getByRole('checkbox', { name: 'Politie Westland' }))
  await user.click(screen.getByRole('button', { name: 'Zet op de agenda' }))

  await said('Op de agenda gezet: Kerstmarkt')
  await waitFor(() => expect(agenda().at(-1)).toBe('4. Kerstmarkt'))
  expect(screen.getAllByText('uitkomst van Politie Westland', { exact: false }).length).toBeGreaterThan(1)
})

test('a message that waits for a meeting goes with an item that the organiser writes', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(planned, marit, { answers: [requests('post', 'agenda-items', sent)] })

  await user.click(screen.getByText('Voeg een punt toe'))
  await user.type(await screen.findByRole('textbox', { name: 'Punt' }), 'Snelheid')
  await user.click(await screen.findByText('Berichten die hierbij horen (optioneel)'))
  await user.click(screen.getByRole('checkbox', { name: /^Bericht over de politie: Na een winkeldiefstal duurt het/ }))
  await user.click(screen.getByRole('button', { name: 'Zet op de agenda' }))

  await said('Op de agenda gezet: Snelheid')
  expect(sent).toEqual([expect.objectContaining({ title: 'Snelheid', inputIds: [expect.any(String)] })])
})

test('an item is changed and taken off with the version that was read', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(planned, marit, {
    answers: [requests('patch', 'agenda-items/:item', sent), requests('delete', 'agenda-items/:item', sent)],
  })

  await user.click(screen.getByRole('button', { name: 'Wijzigen: Rondvraag' }))
  const title = screen.getByRole('textbox', { name: 'Punt' })
  await user.clear(title)
  await user.type(title, 'Wat nog ter tafel komt')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await said('Opgeslagen')
  expect(await screen.findByRole('heading', { name: '3. Wat nog ter tafel komt' })).toBeVisible()

  await user.click(screen.getAllByRole('button', { name: 'Haal van de agenda' }).at(-1) as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Ja, haal weg' }))
  await said('Van de agenda gehaald')
  expect(sent).toEqual([{ title: 'Wat nog ter tafel komt' }, '"1"'])
})

test('the agenda is sent, and the meeting cancelled only with a reason', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(planned, marit, { answers: [requests('post', 'transitions', sent)] })

  await user.click(screen.getByRole('button', { name: 'Verstuur de agenda' }))
  await said('De agenda is verstuurd.')
  await user.click(screen.getByText('Laat dit overleg niet doorgaan'))
  await user.click(await screen.findByRole('button', { name: 'Laat niet doorgaan' }))
  expect(await screen.findByRole('link', { name: 'Schrijf erbij waarom.' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Waarom gaat het niet door?' }), 'Te weinig mensen')
  await user.click(screen.getByRole('button', { name: 'Laat niet doorgaan' }))

  expect(await screen.findByText('Dit overleg gaat niet door. Waarom: Te weinig mensen')).toBeVisible()
  expect(sent).toEqual([
    { from: 'PLANNED', to: 'AGENDA_SENT' },
    { from: 'AGENDA_SENT', to: 'CANCELLED', reason: 'Te weinig mensen' },
  ])
})

test('only what was changed of a plan is sent, and a refusal keeps what was typed', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(planned, marit, {
    answers: [
      http.patch('*/brainstorm-sessions/:id', async ({ request }) => {
        sent.push(await request.clone().json())
        return sent.length === 1 ? problem(412, 'stale-version') : undefined
      }),
    ],
  })

  await user.click(screen.getByText('Wijzig dag, plek of titel'))
  const place = await screen.findByRole('textbox', { name: 'Plek' })
  await user.clear(place)
  await user.type(place, 'Het raadhuis')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Iemand heeft dit net veranderd.')
  expect(place).toHaveValue('Het raadhuis')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  expect(sent.at(-1)).toEqual({ place: 'Het raadhuis' })
})

test('one more is invited, and an invitation is taken back after one more question', async () => {
  const { user } = await openSession(planned)

  await user.click(screen.getByText('Nodig nog iemand uit'))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Organisatie' }), 'Politie Westland')
  await user.type(screen.getByRole('textbox', { name: 'Functie' }), 'teamchef')
  await user.type(screen.getByRole('textbox', { name: 'Mailadres' }), 'chef@example.org')
  await user.click(screen.getByRole('button', { name: 'Nodig uit' }))
  await said('Uitgenodigd: teamchef, Politie Westland.')

  await user.click(await screen.findByRole('button', { name: 'Neem terug: teamchef' }))
  await user.click(screen.getByRole('button', { name: 'Ja, neem terug' }))
  await said('De uitnodiging is teruggenomen.')
  await waitFor(() => expect(screen.queryByText(/^teamchef/)).toBeNull())
})

test('a partner says whether it comes, and changes nothing', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(agendaSent, femke, {
    answers: [requests('put', 'invitees/:invitee/attendance', sent)],
  })

  expect(screen.getByText('Je bent gevraagd als wijkagent.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Omlaag/ })).toBeNull()
  expect(screen.queryByText('Voeg een punt toe')).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Wat nu?' })).toBeNull()
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ik kom' }))

  await said('Doorgegeven: je komt.')
  expect(await screen.findByRole('button', { name: 'Ik kom', pressed: true })).toBeVisible()
  expect(sent).toEqual([{ attendance: 'COMING' }])
})

test('a member reads the titles that are for members, and nothing else', async () => {
  await openSession(agendaSent, noor)

  expect(agenda()).toEqual([`1. ${three[0]}`])
  expect(screen.queryByText('Drie winkeliers wachtten een uur.')).toBeNull()
  expect(screen.queryByText('Waar dit vandaan komt')).toBeNull()
  expect(screen.queryByText('Wie zijn er gevraagd')).toBeNull()
})

test('a meeting that a member may not know of does not exist', async () => {
  renderApp(paths.session(planned.id), { as: noor })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})

test('a cancelled meeting says why', async () => {
  await openSession(cancelled, femke)

  expect(screen.getByText('Dit overleg gaat niet door. Waarom: Er waren te weinig mensen.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Zet in agenda' })).toBeNull()
})
