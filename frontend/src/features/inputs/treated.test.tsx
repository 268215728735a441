import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { InputDetails } from '../../api/types'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { inputOf, slowPolice } from '../../testing/inputs'
import { bram, femke, noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'
import { agendaSent, published } from '../../testing/sessions'

const { about, kind, topic, text } = slowPolice.input

const scheduled = inputOf({
  about,
  kind,
  topic,
  text,
  status: 'SCHEDULED',
  session: { id: agendaSent.id, title: agendaSent.title, startsOn: '2030-01-15' },
})

const answered = inputOf({
  about,
  kind,
  topic,
  text,
  status: 'ANSWERED',
  mine: true,
  answers: [
    {
      sessionId: published.id,
      title: published.title,
      heldOn: '2020-05-12',
      decision: 'AGREED',
      text: 'Er komt één nummer dat je altijd kunt bellen.',
      measures: [
        { text: 'Het nummer staat op alle kassa’s', status: 'DONE', doneDate: '2020-06-02' },
        {
          text: 'Oefenen met de meldkamer',
          status: 'IN_PROGRESS',
          dueDate: '2020-09-01',
          agreedDueDate: '2020-07-01',
        },
      ],
    },
  ],
})

const only = (input: InputDetails) => [
  http.get('*/brainstorm-inputs/:id', () => HttpResponse.json(input)),
  http.get('*/brainstorm-inputs', () => HttpResponse.json({ items: [input], total: 1 })),
]

async function openInput(input: InputDetails, as = noor) {
  const view = renderApp(paths.input(input.id), { as, answers: only(input) })
  await screen.findByRole('heading', { level: 1, name: 'Probleem over de politie' })
  return view
}

test('a message on an agenda says where it is treated, and can be supported still', async () => {
  await openInput(scheduled, bram)

  expect(screen.getByText('Op de agenda')).toBeVisible()
  expect(screen.getByText('Het staat op de agenda van een overleg.')).toBeVisible()
  expect(screen.getByRole('link', { name: `${agendaSent.title}, dinsdag 15 januari 2030` })).toHaveAttribute(
    'href',
    paths.session(agendaSent.id),
  )
  expect(screen.getByRole('button', { name: 'Steun dit' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('an answer says what was agreed and how that stands', async () => {
  await openInput(answered)

  expect(screen.getByRole('heading', { name: 'Wat er van kwam' })).toBeVisible()
  expect(screen.getByText('Er komt één nummer dat je altijd kunt bellen.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Besproken op dinsdag 12 mei 2020' })).toHaveAttribute(
    'href',
    paths.minutes(published.id),
  )
  const agreed = within(screen.getByRole('list', { name: 'Wat is afgesproken' }))
  expect(agreed.getByText('Klaar sinds dinsdag 2 juni 2020')).toBeVisible()
  expect(
    agreed.getByText('Loopt, klaar op dinsdag 1 september 2020, eerst afgesproken: woensdag 1 juli 2020'),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Steun dit' })).toBeNull()
  expect(await violations()).toEqual([])
})

test('what waits for its answer says so', async () => {
  await openInput({ ...scheduled, status: 'DISCUSSED', mine: true })

  expect(screen.getByText('Besproken')).toBeVisible()
  expect(screen.getByText('Het is besproken. Het antwoord komt als het verslag klaar is.')).toBeVisible()
})

test('the list of all shows what was accepted until it is answered, and is narrowed by where it stands', async () => {
  const asked: string[][] = []
  const { user, address } = renderApp(paths.inputs(), {
    as: bram,
    answers: [
      http.get('*/brainstorm-inputs', ({ request }) => {
        asked.push(new URL(request.url).searchParams.getAll('status'))
        return HttpResponse.json({ items: [scheduled], total: 1 })
      }),
    ],
  })

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'Beantwoord')

  await waitFor(() => expect(address()).toBe('/berichten?status=ANSWERED'))
  await waitFor(() => expect(asked.at(-1)).toEqual(['ANSWERED']))
  expect(asked).toContainEqual(['ACCEPTED', 'SCHEDULED', 'DISCUSSED', 'ANSWERED'])
})

test('the police read what is on an agenda about them, and from whom only when that person agreed', async () => {
  const writer = { name: 'Kees Vreugdenhil', organisationName: 'Kaashuis Westland' }
  await openInput({ ...scheduled, named: true, writer }, femke)

  expect(screen.getByText('Kees Vreugdenhil, Kaashuis Westland')).toBeVisible()
  expect(screen.getByText(/^Wie dit schreef, vindt het goed/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Steun dit' })).toBeNull()
})
