import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import type { SessionDetails } from '../../api/types'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { femke, joris, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { draft, published, reportBack } from '../../testing/sessions'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

async function openSession(session: SessionDetails, as = marit, situation: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(paths.session(session.id), { as, ...situation })
  await screen.findByRole('heading', { level: 1, name: session.title })
  return view
}

/** What the server is asked to do. */
function requests(path: string, sent: unknown[]) {
  return http.post(`*/brainstorm-sessions/:id/${path}`, async ({ request }) => {
    sent.push(await request.clone().json())
    return undefined
  })
}

const [call, roof] = draft.items.map(({ title }) => title)
const item = (title = '') => within(screen.getByRole('region', { name: title }))

test('a correction is taken with one press, and its words become those of the minutes', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(draft, marit, { answers: [requests('corrections/:correction/decision', sent)] })

  expect(item(call).getByText('Politie Westland stelt voor:')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(item(call).getByRole('button', { name: 'Neem over' }))

  await said('Overgenomen. De tekst in het verslag is veranderd.')
  expect(await item(call).findByText('Overgenomen')).toBeVisible()
  expect(item(call).getAllByText('De politie belt binnen een uur terug.')).toHaveLength(2)
  expect(sent).toEqual([{ taken: true }])
})

test('a correction is left only with why', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(draft, marit, { answers: [requests('corrections/:correction/decision', sent)] })

  await user.click(item(call).getByRole('button', { name: 'Neem niet over' }))
  await user.click(item(call).getByRole('button', { name: 'Leg vast' }))
  expect(await item(call).findByRole('link', { name: 'Schrijf erbij waarom.' })).toBeVisible()
  await user.type(item(call).getByRole('textbox', { name: 'Waarom niet?' }), 'Een half uur is afgesproken.')
  await user.click(item(call).getByRole('button', { name: 'Leg vast' }))

  await said('Niet overgenomen. De partner leest waarom.')
  expect(await item(call).findByText('Antwoord: Een half uur is afgesproken.')).toBeVisible()
  expect(sent).toEqual([{ taken: false, answer: 'Een half uur is afgesproken.' }])
})

test('what keeps the minutes from being published is said at each item, and in one list', async () => {
  const { user } = await openSession(draft)

  await user.click(screen.getByRole('button', { name: 'Maak definitief' }))

  const summary = within(await screen.findByRole('alert'))
  expect(summary.getByText('Over een correctie van dit punt is nog niet besloten.')).toBeVisible()
  expect(item(roof).getByText('Van dit punt staat er nog geen besluit.')).toBeVisible()
  expect(item(call).queryByText('Van dit punt staat er nog geen besluit.')).toBeNull()
  await user.click(summary.getByRole('link', { name: `2. ${roof}: Van dit punt staat er nog geen besluit.` }))
  expect(screen.getByRole('region', { name: roof })).toHaveFocus()
  expect(await violations()).toEqual([])
})

test('minutes that are complete become final', async () => {
  const complete = { ...draft, corrections: [], items: draft.items.slice(0, 1) }
  const { user } = await openSession(draft, marit, {
    answers: [
      http.post('*/brainstorm-sessions/:id/publication', () =>
        Response.json({ ...published, id: draft.id, title: draft.title }),
      ),
      http.get('*/brainstorm-sessions/:id', () => Response.json(complete), { once: true }),
    ],
  })

  await user.click(screen.getByRole('button', { name: 'Maak definitief' }))

  await said('Het verslag is definitief.')
})

test('a named partner proposes other words, and says that it is right', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(draft, femke, { answers: [requests('corrections', sent)] })

  expect(screen.queryByRole('button', { name: 'Neem over' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Maak definitief' })).toBeNull()
  expect(item(roof).queryByText('Stel een andere tekst voor')).toBeNull()
  await user.click(item(call).getByText('Stel een andere tekst voor'))
  const text = await item(call).findByRole('textbox', { name: 'Zo zou het moeten staan' })
  expect(text).toHaveValue('De politie belt binnen een half uur terug.')
  await user.click(item(call).getByRole('button', { name: 'Stel voor' }))
  expect(await item(call).findByRole('link', { name: 'Schrijf hoe het zou moeten staan.' })).toBeVisible()
  await user.type(text, ' Op werkdagen.')
  await user.click(item(call).getByRole('button', { name: 'Stel voor' }))
  await said('Je voorstel is verstuurd naar wie het verslag maakt.')
  expect(sent).toEqual([
    { itemId: draft.items[0]?.id, text: 'De politie belt binnen een half uur terug. Op werkdagen.' },
  ])

  await user.click(screen.getByRole('button', { name: 'Ja, het klopt' }))
  await said('Dank je wel. Doorgegeven dat het klopt.')
  expect(await screen.findByText('Jullie zeiden dat het klopt.')).toBeVisible()
})

test('when it is over to propose, that is said and the words stay', async () => {
  const { user } = await openSession(draft, femke, {
    answers: [http.post('*/brainstorm-sessions/:id/corrections', () => problem(403, 'forbidden'))],
  })

  await user.click(item(call).getByText('Stel een andere tekst voor'))
  const text = await item(call).findByRole('textbox', { name: 'Zo zou het moeten staan' })
  await user.type(text, ' Snel.')
  await user.click(item(call).getByRole('button', { name: 'Stel voor' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Dit mag jij hier niet doen.')
  expect(text).toHaveValue('De politie belt binnen een half uur terug. Snel.')
})

test('a partner that is not named on an item proposes nothing for it', async () => {
  await openSession(draft, joris)

  expect(item(call).queryByText('Stel een andere tekst voor')).toBeNull()
  expect(item(roof).getByText('Stel een andere tekst voor')).toBeVisible()
})

test('of a meeting at another’s, the host is asked by mail', async () => {
  const sent: unknown[] = []
  const { user } = await openSession(reportBack, marit, { answers: [requests('release-link', sent)] })

  expect(screen.queryByRole('button', { name: 'Maak definitief' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }))
  expect(await screen.findByRole('link', { name: 'Mailadres: vul dit in' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Mailadres' }), 'chef@example.org')
  await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }))

  await said('De vraag is verstuurd.')
  expect(sent).toEqual([{ email: 'chef@example.org' }])
})

async function openMinutes(as = marit) {
  const view = renderApp(paths.minutes(published.id), { as })
  await screen.findByRole('heading', { level: 1, name: `Verslag: ${published.title}` })
  return view
}

test('the minutes show what came of it, their mark and what was written under them', async () => {
  const { user } = await openMinutes()

  expect(screen.getByText('Er komt één nummer voor winkeliers.')).toBeVisible()
  expect(screen.getByRole('link', { name: /^V-07/ })).toBeVisible()
  expect(screen.getByText(published.publication?.sha256 ?? '')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Verslag als pdf' })).toHaveAttribute(
    'href',
    `/api/v1/brainstorm-sessions/${published.id}/minutes?format=pdf`,
  )
  expect(await violations()).toEqual([])

  await user.click(screen.getByText('Schrijf er iets bij'))
  await user.type(await screen.findByRole('textbox', { name: 'Wat komt erbij?' }), 'Het nummer werkt.')
  await user.click(screen.getByRole('button', { name: 'Zet erbij' }))
  await said('Het staat nu onder het verslag.')
  expect(
    await within(screen.getByRole('list', { name: 'Later erbij geschreven' })).findByText('Het nummer werkt.'),
  ).toBeVisible()
})

test('a member reads the answer, not what was discussed, and gets no document', async () => {
  await openMinutes(noor)

  expect(screen.getByText('Er komt één nummer dat je altijd kunt bellen.')).toBeVisible()
  expect(screen.queryByText('Er is één nummer nodig.')).toBeNull()
  expect(screen.queryByText('Er komt één nummer voor winkeliers.')).toBeNull()
  expect(screen.queryByRole('link', { name: 'Verslag als pdf' })).toBeNull()
  expect(screen.queryByText('Schrijf er iets bij')).toBeNull()
})

test('minutes that are not published do not exist', async () => {
  renderApp(paths.minutes(draft.id), { as: marit })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})
