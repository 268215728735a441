import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gemeente, gravenzande, naaldwijk, politie } from '../../testing/areas'
import { femke, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { askedFigures, candidates, group, pulse } from '../../testing/sessions'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const title = (name: string) => screen.findByRole('heading', { level: 1, name })

/** What the server is asked to do. */
function sent(method: 'post' | 'patch', path: string, bodies: unknown[]) {
  return http[method](`*/${path}`, async ({ request }) => {
    bodies.push(await request.clone().json())
    return undefined
  })
}

test('what was said and what was done is there for who said it, with a poster', async () => {
  renderApp(paths.answers(gravenzande.slug), { as: noor })

  await title('Wat jullie zeiden, wat wij deden')
  expect(screen.getByText('Er komt één nummer dat je altijd kunt bellen.')).toBeVisible()
  expect(screen.getByText('2 berichten · 5 anderen steunen dit · Besproken op dinsdag 12 mei 2020')).toBeVisible()
  expect(screen.getByText('Klaar sinds dinsdag 2 juni 2020')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Poster (pdf)' })).toHaveAttribute(
    'href',
    `/api/v1/session-answers/poster?area=${gravenzande.id}`,
  )
  expect(await violations()).toEqual([])
})

test('where nothing was answered yet there is no poster', async () => {
  renderApp(paths.answers(gravenzande.slug), {
    as: noor,
    answers: [http.get('*/session-answers', () => HttpResponse.json({ items: [] }))],
  })

  expect(await screen.findByText('Er is nog niets besproken en beantwoord.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Poster (pdf)' })).toBeNull()
})

test('three marks are given by the link of a mail, and nothing else is asked', async () => {
  const bodies: unknown[] = []
  window.history.replaceState(null, '', '/hoe-gaat-het#geheim')
  const { user } = renderApp(paths.pulse(), { answers: [sent('post', 'pulse-answers', bodies)] })

  await title('Hoe gaat het samenwerken?')
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(3)
  const marks = {
    'Hoe is het contact tussen ondernemers en partners?': '7',
    'Wordt gedaan wat is afgesproken?': '5',
    'Word je gehoord?': '10',
  }
  for (const [scale, mark] of Object.entries(marks)) {
    await user.click(within(screen.getByRole('group', { name: scale })).getByRole('radio', { name: mark }))
  }
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))

  expect(await screen.findByText(/^Je cijfers tellen mee/)).toBeVisible()
  expect(bodies).toEqual([{ token: 'geheim', communication: 7, decisiveness: 5, beingHeard: 10 }])
  expect(sessionStorage.getItem('pulse')).toBeNull()
})

test('how the cooperation goes stands under the meetings of one area', async () => {
  const { user } = renderApp(paths.sessions(), { as: noor })

  expect(
    await screen.findByText(/gaven 8 mensen: contact 6,5, doen wat is afgesproken 5,0, gehoord worden 7,2\./),
  ).toBeVisible()
  await user.click(screen.getByText('Alle overleggen in een tabel'))
  expect(await screen.findByRole('table', { name: 'Hoe gaat het samenwerken?' })).toBeVisible()
})

test('what people wrote with their marks is read by who gets it, meeting by meeting', async () => {
  const periods = pulse.periods.map((period) => ({ ...period, remarks: ['Bel vaker terug.', 'Gaat goed.'] }))
  const { user } = renderApp(`${paths.sessions()}?gebied=${gravenzande.slug}`, {
    as: marit,
    answers: [http.get('*/cooperation-pulse', () => HttpResponse.json({ periods }))],
  })

  await user.click(await screen.findByText('Wat mensen erbij schreven'))
  const told = within(screen.getByRole('list', { name: 'Wat mensen erbij schreven: dinsdag 12 mei 2020' }))
  expect(told.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Bel vaker terug.',
    'Gaat goed.',
  ])
  expect(await violations()).toEqual([])
})

test('who gets no remarks sees the marks only', async () => {
  renderApp(paths.sessions(), { as: noor })

  expect(await screen.findByText('Een overleg telt mee vanaf vijf antwoorden.')).toBeVisible()
  expect(screen.queryByText('Wat mensen erbij schreven')).toBeNull()
})

test('a working group says which party is not at the table yet, and its seats are changed by function', async () => {
  const bodies: unknown[] = []
  const { user } = renderApp(paths.workingGroup(gravenzande.slug), {
    as: marit,
    answers: [sent('patch', 'working-groups/:id', bodies)],
  })

  await title('Werkgroep')
  expect(screen.getByText('Nog niet aan tafel: de gemeente, de brandweer, ondernemers.')).toBeVisible()
  await user.click(screen.getByText('Wijzig wie er aan tafel zit'))
  await user.click(await screen.findByRole('button', { name: 'Voeg een plaats toe' }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('link', { name: 'Functie: vul dit in' })).toBeVisible()
  expect(await violations()).toEqual([])
  await user.selectOptions(
    screen.getAllByRole('combobox', { name: 'Organisatie' })[1] ?? document.body,
    'Gemeente Westland',
  )
  await user.type(screen.getAllByRole('textbox', { name: 'Functie' })[1] ?? document.body, 'adviseur')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wie zit voor?' }), 'adviseur')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  expect(bodies).toEqual([
    {
      seats: [
        {
          id: group.seats[0]?.id,
          organisationId: politie.id,
          function: 'wijkagent',
          chairs: false,
          personId: group.seats[0]?.personId,
          deputyPersonId: group.seats[0]?.deputyPersonId,
        },
        { organisationId: gemeente.id, function: 'adviseur', chairs: true },
      ],
    },
  ])
})

/** The select fields with this name, one for each seat. */
const choices = (name: string) => screen.getAllByRole<HTMLSelectElement>('combobox', { name })
const namesIn = (select: HTMLSelectElement | undefined) => [...(select?.options ?? [])].map(({ text }) => text)

async function openSeats(bodies: unknown[]) {
  const view = renderApp(paths.workingGroup(gravenzande.slug), {
    as: marit,
    answers: [sent('patch', 'working-groups/:id', bodies)],
  })
  await title('Werkgroep')
  await view.user.click(screen.getByText('Wijzig wie er aan tafel zit'))
  await screen.findByRole('option', { name: 'Sjoerd Kok (hoort hier niet meer bij)', selected: true })
  return view
}

test('who sits there and who stands in are chosen from the people of the organisation', async () => {
  const bodies: unknown[] = []
  const { user } = await openSeats(bodies)

  expect(screen.getByText('wijkagent, Femke Visser, vervanger: Sjoerd Kok')).toBeVisible()
  const [person] = choices('Wie zit er? (optioneel)')
  const [deputy] = choices('Wie vervangt? (optioneel)')
  expect(person).toHaveDisplayValue('Femke Visser')
  expect(namesIn(person)).toEqual([
    'Nog niemand',
    'Femke Visser',
    'Gijs de Boer',
    'Sjoerd Kok (hoort hier niet meer bij)',
  ])
  await user.selectOptions(deputy ?? document.body, 'Femke Visser')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('link', { name: 'Kies een ander als vervanger.' })).toBeVisible()
  expect(await violations()).toEqual([])
  await user.selectOptions(person ?? document.body, 'Gijs de Boer')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  const chosen = { personId: candidates[1]?.personId, deputyPersonId: candidates[0]?.personId }
  expect(bodies).toEqual([{ seats: [expect.objectContaining(chosen)] }])
})

test('a seat that goes to another organisation is empty, and offers the people of that one', async () => {
  const bodies: unknown[] = []
  const { user } = await openSeats(bodies)

  await user.selectOptions(screen.getByRole('combobox', { name: 'Organisatie' }), 'Gemeente Westland')
  await screen.findAllByRole('option', { name: 'Joris Bakker' })
  expect(namesIn(choices('Wie zit er? (optioneel)')[0])).toEqual(['Nog niemand', 'Joris Bakker'])
  expect(choices('Wie zit er? (optioneel)')[0]).toHaveDisplayValue('Nog niemand')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  expect(bodies).toEqual([
    { seats: [{ id: group.seats[0]?.id, organisationId: gemeente.id, function: 'wijkagent', chairs: false }] },
  ])
})

test('a seat that is removed takes its people along, and the others keep theirs', async () => {
  const bodies: unknown[] = []
  const { user } = await openSeats(bodies)

  await user.click(screen.getByRole('button', { name: 'Voeg een plaats toe' }))
  await user.selectOptions(choices('Organisatie')[1] ?? document.body, 'Gemeente Westland')
  await user.type(screen.getAllByRole('textbox', { name: 'Functie' })[1] ?? document.body, 'adviseur')
  await screen.findAllByRole('option', { name: 'Joris Bakker' })
  await user.selectOptions(choices('Wie zit er? (optioneel)')[1] ?? document.body, 'Joris Bakker')
  await user.click(screen.getByRole('button', { name: 'Verwijderen: plaats 1' }))
  expect(choices('Wie zit er? (optioneel)')[0]).toHaveDisplayValue('Joris Bakker')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  const chosen = { organisationId: gemeente.id, personId: candidates[2]?.personId }
  expect(bodies).toEqual([{ seats: [{ ...chosen, function: 'adviseur', chairs: false }] }])
})

test('a partner reads the working group and changes nothing; a member has no such page', async () => {
  const seats = group.seats.map((seat) => ({ ...seat, personName: undefined, deputyName: undefined }))
  const read = http.get('*/working-groups', () => HttpResponse.json({ items: [{ ...group, seats, mayEdit: false }] }))
  const view = renderApp(paths.workingGroup(gravenzande.slug), { as: femke, answers: [read] })
  await title('Werkgroep')
  expect(screen.getByText('wijkagent, bezet, heeft een vervanger')).toBeVisible()
  expect(screen.queryByText('Wijzig wie er aan tafel zit')).toBeNull()
  view.unmount()

  renderApp(paths.workingGroup(gravenzande.slug), { as: noor })
  expect(await title('Deze pagina is er niet')).toBeVisible()
})

test('where there is no working group the manager starts one', async () => {
  const bodies: unknown[] = []
  const none = http.get('*/working-groups', () => HttpResponse.json({ items: [] }))
  const { user } = renderApp(paths.workingGroup(naaldwijk.slug), {
    as: marit,
    answers: [none, sent('post', 'working-groups', bodies)],
  })

  await user.click(await screen.findByRole('button', { name: 'Begin een werkgroep' }))

  await said('De werkgroep is er.')
  expect(bodies).toEqual([{ areaId: naaldwijk.id }])
})

test('figures are asked of a partner, with a purpose and a day', async () => {
  const bodies: unknown[] = []
  const { user } = renderApp(paths.figures(), { as: marit, answers: [sent('post', 'figure-requests', bodies)] })

  await title('Cijfers')
  await user.click(screen.getByText('Vraag cijfers aan'))
  await user.click(await screen.findByRole('button', { name: 'Verstuur de vraag' }))
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(6)
  expect(await violations()).toEqual([])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Aan wie?' }), 'Politie Westland')
  await user.type(screen.getByRole('textbox', { name: 'Waarover?' }), 'Inbraak')
  await user.type(screen.getByLabelText('Van'), '2020-01-01')
  await user.type(screen.getByLabelText('Tot en met'), '2020-03-31')
  await user.type(screen.getByRole('textbox', { name: 'Waarvoor heb je ze nodig?' }), 'De brainstorm')
  await user.type(screen.getByLabelText('Uiterlijk op'), '2030-02-01')
  await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }))

  await said('De vraag is verstuurd.')
  expect(bodies).toEqual([
    {
      areaId: gravenzande.id,
      organisationId: politie.id,
      offences: 'Inbraak',
      periodFrom: '2020-01-01',
      periodUntil: '2020-03-31',
      purpose: 'De brainstorm',
      dueDate: '2030-02-01',
    },
  ])
})

/** A request of the reader's own organisation, that nobody answered. */
const ours = { ...askedFigures, daysAndHours: 'koopavond', mayEdit: true, mayDeliver: false, moves: ['WITHDRAWN'] }
const asked = http.get('*/figure-requests', () => HttpResponse.json({ items: [ours] }))

test('who asked figures changes what is asked: only what is different is sent, with the version', async () => {
  const changes: unknown[] = []
  const patched = http.patch('*/figure-requests/:id', async ({ request }) => {
    changes.push([request.headers.get('If-Match'), await request.json()])
    return HttpResponse.json({ ...ours, version: 1, offences: 'Inbraak', daysAndHours: undefined })
  })
  const { user } = renderApp(paths.figures(), { as: marit, answers: [asked, patched] })

  await title('Cijfers')
  await user.click(screen.getByText('Vraag cijfers aan'))
  await user.click(screen.getByText('Wijzig deze vraag'))
  const what = (await screen.findAllByRole('textbox', { name: 'Waarover?' })).at(-1) ?? document.body
  expect(what).toHaveValue(askedFigures.offences)
  await user.clear(what)
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await user.click(await screen.findByRole('link', { name: 'Waarover?: vul dit in' }))
  expect(what).toHaveFocus()
  expect(await violations()).toEqual([])
  await user.type(what, 'Inbraak')
  await user.clear(screen.getAllByRole('textbox', { name: /^Welke dagen en uren/ }).at(-1) ?? document.body)
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  expect(changes).toEqual([['"0"', { offences: 'Inbraak', daysAndHours: null }]])
})

test('a request that was answered meanwhile is not changed, and says so', async () => {
  const answered = http.patch('*/figure-requests/:id', () => problem(409, 'already-answered'))
  const { user } = renderApp(paths.figures(), { as: marit, answers: [asked, answered] })

  await title('Cijfers')
  await user.click(screen.getByText('Wijzig deze vraag'))
  await user.click(await screen.findByRole('button', { name: 'Opslaan' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Deze vraag is al beantwoord, of niet meer nodig.')
})

test('who is asked for figures does not change the question', async () => {
  renderApp(paths.figures(), { as: femke })

  await title('Cijfers')
  expect(screen.getByText(askedFigures.offences)).toBeVisible()
  expect(screen.queryByText('Wijzig deze vraag')).toBeNull()
})

test('a partner delivers a file, or says why not', async () => {
  const bodies: unknown[] = []
  const { user } = renderApp(paths.figures(), {
    as: femke,
    answers: [sent('post', 'figure-requests/:id/transitions', bodies)],
  })

  await title('Cijfers')
  expect(screen.queryByText('Vraag cijfers aan')).toBeNull()
  await user.upload(screen.getByLabelText('Lever een bestand'), new File(['a;b'], 'cijfers.csv', { type: 'text/csv' }))
  await said('Geleverd: cijfers.csv')

  await user.click(screen.getByText('Lever deze cijfers niet'))
  await user.click(await screen.findByRole('button', { name: 'Leg vast' }))
  expect(await screen.findByRole('link', { name: 'Schrijf erbij waarom.' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Waarom niet?' }), 'Te klein gebied')
  await user.click(screen.getByRole('button', { name: 'Leg vast' }))
  await said('Niet geleverd')
  expect(bodies).toEqual([{ from: 'ASKED', to: 'REFUSED', reason: 'Te klein gebied' }])
})

test('a file that is refused says why', async () => {
  const { user } = renderApp(paths.figures(), {
    as: femke,
    answers: [
      http.post('*/figure-requests/:id/documents', () => problem(400, 'invalid-input', [{ code: 'active-content' }])),
    ],
  })

  await title('Cijfers')
  await user.upload(screen.getByLabelText('Lever een bestand'), new File(['a'], 'macro.xlsx'))

  expect(await screen.findByRole('alert')).toHaveTextContent('macro.xlsx: In dit bestand zitten macro’s.')
  expect(screen.getByText(askedFigures.offences)).toBeVisible()
})

test('a member asks for no figures', async () => {
  renderApp(paths.figures(), { as: noor })

  expect(await title('Deze pagina is er niet')).toBeVisible()
})
