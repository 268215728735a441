import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gemeente } from '../../testing/areas'
import { femke, marit } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { held } from '../../testing/sessions'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const shown = (text: string) => waitFor(() => expect(screen.getAllByText(text).length).toBeGreaterThan(0))
const [first, second] = held.items

async function openScreen(situation: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(paths.meeting(held.id), { as: marit, ...situation })
  await screen.findByRole('heading', { level: 1, name: held.title })
  return view
}

const outcomes = '*/brainstorm-sessions/:id/agenda-items/:item/outcome'
const discussion = () => screen.getByRole('textbox', { name: 'Wat er is besproken' })

/** What is sent, and with which version. */
function saves(sent: unknown[]) {
  return http.patch(outcomes, async ({ request }) => {
    sent.push([request.headers.get('If-Match'), await request.clone().json()])
    return undefined
  })
}

test('the screen shows where we are, the item large with its sources, and what comes of it', async () => {
  await openScreen()

  const agenda = within(screen.getByRole('navigation', { name: 'Agenda' }))
  expect(agenda.getByRole('button', { current: 'step' })).toHaveTextContent(`1. ${first?.title}`)
  expect(screen.getByRole('heading', { level: 2, name: `1. ${first?.title}` })).toBeVisible()
  expect(screen.getByText(/^: Na een winkeldiefstal duurt het een uur/)).toBeVisible()
  expect(document.body).not.toHaveTextContent('Kees')
  expect(screen.getByText('Bewaard')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('what is written is saved by itself, and shows in the list', async () => {
  const sent: unknown[] = []
  const { user } = await openScreen({ answers: [saves(sent)] })

  await user.click(screen.getByRole('radio', { name: 'Afgesproken' }))
  await user.type(discussion(), 'Bellen gaat voor.')
  expect(screen.getByText('Nog niet bewaard')).toBeVisible()
  await shown('Bewaard')

  expect(sent.at(-1)).toEqual([
    expect.stringMatching(/"\d"/),
    expect.objectContaining({ discussion: 'Bellen gaat voor.' }),
  ])
  const agenda = within(screen.getByRole('navigation', { name: 'Agenda' }))
  expect(agenda.getByRole('button', { current: 'step' })).toHaveTextContent('Afgesproken')
})

test('the keys of a presenter turn to the next item and back; the item takes the focus', async () => {
  const { user, address } = await openScreen()

  await user.keyboard('{PageDown}')
  expect(await screen.findByRole('heading', { level: 2, name: `2. ${second?.title}` })).toHaveFocus()
  expect(address()).toBe(`${paths.meeting(held.id)}?punt=2`)
  await user.keyboard('{PageDown}')
  expect(screen.getByRole('heading', { level: 2, name: `2. ${second?.title}` })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Vorige' }))
  expect(await screen.findByRole('heading', { level: 2, name: `1. ${first?.title}` })).toHaveFocus()
})

test('without a connection it says so, keeps the words through another item and a reload, and sends them later', async () => {
  let isDown = true
  const down = http.patch(outcomes, () => (isDown ? HttpResponse.error() : undefined))
  const { user, unmount } = await openScreen({ answers: [down] })

  await user.type(discussion(), 'Dit blijft.')
  await shown('Nog niet bewaard: geen verbinding')
  await said('Nog niet bewaard: geen verbinding')
  await user.keyboard('{PageDown}')
  await user.click(await screen.findByRole('button', { name: 'Vorige' }))
  await waitFor(() => expect(discussion()).toHaveValue('Dit blijft.'))
  expect(await violations()).toEqual([])
  unmount()

  await openScreen({ answers: [down] })
  expect(discussion()).toHaveValue('Dit blijft.')
  isDown = false
  await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }))
  await shown('Bewaard')
  expect(sessionStorage).toHaveLength(0)
})

test('two note-takers in one field see both texts, and choose', async () => {
  const theirs = { ...first, version: 5, discussion: 'Zij schreef dit.' }
  let hasSaved = false
  const { user } = await openScreen({
    answers: [
      http.patch(outcomes, ({ request }) => {
        if (request.headers.get('If-Match') === '"5"') return HttpResponse.json({ ...theirs, version: 6 })
        hasSaved = true
        return problem(412, 'stale-version')
      }),
      http.get('*/brainstorm-sessions/:id', () =>
        hasSaved ? HttpResponse.json({ ...held, items: [theirs, second] }) : undefined,
      ),
    ],
  })

  await user.type(discussion(), 'Ik schreef dat.')
  expect(await screen.findByText('Zij schreef dit.')).toBeVisible()
  expect(discussion()).toHaveValue('Ik schreef dat.')
  await said('Nog niet bewaard: kies welke tekst blijft')
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Neem over: Wat er is besproken' }))

  expect(discussion()).toHaveValue('Zij schreef dit.')
  expect(screen.queryByRole('button', { name: /^Houd mijn tekst/ })).toBeNull()
  await shown('Bewaard')
})

test('words about a person are refused at their field, and stay there', async () => {
  const { user } = await openScreen({
    answers: [
      http.patch(outcomes, () => problem(400, 'invalid-input', [{ pointer: '/partnerText', code: 'phone-number' }])),
    ],
  })

  const text = screen.getByRole('textbox', { name: 'Afspraak in woorden voor partners' })
  await user.type(text, 'Bel 06')

  await shown('Hier staat een telefoonnummer. Haal het weg.')
  expect(text).toHaveValue('Bel 06')
  expect(text).toBeInvalid()
})

test('a measure with who and when is made on the spot', async () => {
  const sent: unknown[] = []
  const { user } = await openScreen({
    answers: [
      http.post('*/brainstorm-sessions/:id/agenda-items/:item/measures', async ({ request }) => {
        sent.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(screen.getByText('Maak een maatregel'))
  await user.click(await screen.findByRole('button', { name: 'Leg maatregel vast' }))
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(4)
  await user.type(screen.getByRole('textbox', { name: 'Wat we doen' }), 'Extra ronde')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thema' }), 'CRIME')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wie doet het' }), 'Gemeente Westland')
  await user.type(screen.getByLabelText('Klaar op'), '2030-02-01')
  await user.click(screen.getByRole('button', { name: 'Leg maatregel vast' }))

  await said('Maatregel C-09 is afgesproken.')
  expect(await screen.findByRole('link', { name: 'C-09: Extra ronde' })).toBeVisible()
  expect(sent).toEqual([
    {
      action: 'Extra ronde',
      theme: 'CRIME',
      ownerOrganisationId: gemeente.id,
      dueDate: '2030-02-01',
      agreed: true,
    },
  ])
})

test('a measure that it came of goes on as part of the outcome', async () => {
  const { user } = await openScreen()

  await user.keyboard('{PageDown}')
  await user.click(await screen.findByRole('button', { name: 'O-03 hoort bij deze uitkomst' }))

  await said('O-03 hoort nu bij deze uitkomst.')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'O-03 hoort bij deze uitkomst' })).toBeNull())
})

const offButton = { name: 'O-03 hoort er toch niet bij' }

async function openWithMeasure(answers: Parameters<typeof http.delete>[1][] = []) {
  const view = await openScreen({
    answers: answers.map((answer) =>
      http.delete('*/brainstorm-sessions/:id/agenda-items/:item/measures/:measure', answer),
    ),
  })
  await view.user.keyboard('{PageDown}')
  await view.user.click(await screen.findByRole('button', { name: 'O-03 hoort bij deze uitkomst' }))
  await view.user.click(await screen.findByRole('button', offButton))
  return view
}

test('a measure is taken off the outcome after a question, and can be taken up again', async () => {
  const { user } = await openWithMeasure()

  expect(screen.getByText('O-03 blijft in de matrix, en hoort niet meer bij deze uitkomst.')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Annuleren' }))
  await user.click(screen.getByRole('button', offButton))
  await user.click(screen.getByRole('button', { name: 'Ja, haal los' }))

  await said('O-03 hoort niet meer bij deze uitkomst.')
  expect(await screen.findByRole('button', { name: 'O-03 hoort bij deze uitkomst' })).toBeVisible()
  expect(screen.queryByRole('button', offButton)).toBeNull()
})

test('a measure of minutes that were published meanwhile stays, and the screen says why', async () => {
  const { user } = await openWithMeasure([() => problem(409, 'no-notes-now')])

  await user.click(screen.getByRole('button', { name: 'Ja, haal los' }))

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Een uitkomst schrijf je vanaf het begin tot het verslag er is.',
  )
  expect(screen.getByText('O-03 blijft in de matrix, en hoort niet meer bij deze uitkomst.')).toBeVisible()
})

test('who takes no notes has no such screen', async () => {
  renderApp(paths.meeting(held.id), { as: femke })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})
