import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { brokenLamp, graffiti, noisyGroup, shoplifting } from '../../testing/incidents'
import { joris, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

test('the own report shows its steps like a parcel, what was agreed and the conversation', async () => {
  renderApp(paths.incident(brokenLamp.id), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Lantaarnpaal uit, Langestraat' })).toBeVisible()
  const steps = within(screen.getByRole('list', { name: 'Hoe het gaat' })).getAllByRole('listitem')
  expect(steps.map((step) => step.textContent)).toEqual([
    expect.stringMatching(/^Gemeld \(gebeurd\)/),
    expect.stringMatching(/^Gezien door MKB Westland \(gebeurd\).*drie meldingen/),
    expect.stringMatching(/In behandeling bij Gemeente Westland \(nu\).*week 48/),
    'Opgelost (komt nog)Jij en 3 anderen zeggen of het klopt.',
  ])
  expect(screen.getByText(/Afgesproken met Gemeente Westland, hun nummer 2026-004711/)).toBeVisible()
  expect(screen.getByText('Staat er een nummer op de paal?')).toBeVisible()
  expect(screen.getByText(/MKB Westland, .*: een vraag beantwoorden/)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('who saw it says that it is not solved, and why', async () => {
  const confirmations: unknown[] = []
  const { user } = renderApp(paths.incident(graffiti.id), {
    as: noor,
    answers: [
      http.put('*/incidents/:id/confirmation', async ({ request }) => {
        confirmations.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('button', { name: 'Niet opgelost' }))
  await user.type(screen.getByRole('textbox', { name: 'Wat is er nog mis? (optioneel)' }), 'Het staat er nog')
  await user.click(screen.getByRole('button', { name: 'Verstuur: niet opgelost' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('De melding is weer open'))
  expect(confirmations).toEqual([{ solved: false, note: 'Het staat er nog' }])
})

test('mijn meldingen shows what is open, and what waits for me', async () => {
  renderApp(paths.myIncidents(), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Nog open' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Graffiti, Graaf Willem II-straat' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'In de buurt' })).toHaveAttribute('href', '/meldingen')
  expect(await violations()).toEqual([])
})

test('the filters of the list are in the address and reach the server', async () => {
  const asked: URLSearchParams[] = []
  const { user, address } = renderApp('/meldingen?gebied=s-gravenzande', {
    as: marit,
    answers: [
      http.get('*/incidents', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return undefined
      }),
    ],
  })

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Thema' }), 'Verval')
  await waitFor(() => expect(address()).toBe('/meldingen?gebied=s-gravenzande&thema=DECAY'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ligt bij' }), 'Ons')

  await waitFor(() => expect(address()).toContain('bij=me'))
  await waitFor(() => expect(asked.at(-1)?.get('handler')).toBe('me'))
  expect(asked.at(-1)?.get('theme')).toBe('DECAY')
  expect(asked.at(-1)?.get('open')).toBe('true')
})

test('the list sorts by column and says so', async () => {
  const { user, address } = renderApp(paths.incidents(), { as: marit })

  await user.click(await screen.findByRole('button', { name: 'Reactie uiterlijk' }))

  await waitFor(() => expect(address()).toBe('/meldingen?sorteer=dueAt'))
  expect(await screen.findByRole('columnheader', { name: 'Reactie uiterlijk' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  expect(screen.getByRole('table', { name: /Meldingen met status/ })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a count and the rows under it agree', async () => {
  renderApp('/meldingen?gebied=naaldwijk', { as: marit })

  expect(await screen.findByText('Naaldwijk, 1 melding')).toBeVisible()
  expect(screen.getAllByRole('row')).toHaveLength(2)
})

test('a handler takes it up with an agreed day and a note for the reporter', async () => {
  const moves: unknown[] = []
  const { user } = renderApp(paths.incident(noisyGroup.id), {
    as: marit,
    answers: [
      http.post('*/incidents/:id/transitions', async ({ request }) => {
        moves.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('radio', { name: 'In behandeling nemen' }))
  await user.type(screen.getByLabelText('Klaar op (optioneel)'), '2026-12-18')
  await user.type(screen.getByRole('textbox', { name: 'Toelichting (optioneel)' }), 'De boa gaat langs.')
  await user.click(screen.getByRole('button', { name: 'Werk bij' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bijgewerkt: in behandeling.'))
  expect(moves).toEqual([
    {
      from: 'REPORTED',
      to: 'IN_PROGRESS',
      note: 'De boa gaat langs.',
      noteFor: 'REPORTER',
      promisedForDate: '2026-12-18',
    },
  ])
})

test('declining asks for a reason', async () => {
  const { user } = renderApp(paths.incident(noisyGroup.id), { as: marit })

  await user.click(await screen.findByRole('radio', { name: 'Niet oppakken' }))
  await user.click(screen.getByRole('button', { name: 'Werk bij' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Vul dit in')
  expect(await violations()).toEqual([])
})

test('when somebody was first, the handler is told to look again', async () => {
  const { user } = renderApp(paths.incident(noisyGroup.id), {
    as: marit,
    answers: [http.post('*/incidents/:id/transitions', () => problem(409, 'conflict'))],
  })

  await user.click(await screen.findByRole('button', { name: 'Werk bij' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Iemand was je voor.')
})

test('the manager sees who reported only with a reason', async () => {
  const { user } = renderApp(paths.incident(noisyGroup.id), { as: marit })

  await user.click(await screen.findByText('Wie meldde dit?'))
  await user.click(screen.getByRole('radio', { name: 'Helpen bij aangifte' }))
  await user.click(screen.getByRole('button', { name: 'Laat zien' }))

  expect(await screen.findByText('noor@example.org')).toBeVisible()
})

test('only what the server allows is offered', async () => {
  renderApp(paths.incident(brokenLamp.id), { as: joris })

  expect(await screen.findByRole('heading', { name: 'Lantaarnpaal uit, Langestraat' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Behandelen' })).not.toBeInTheDocument()
  expect(screen.queryByText('Wie meldde dit?')).not.toBeInTheDocument()
})

test('a theft closes with a result', async () => {
  const { user } = renderApp(paths.incident(shoplifting.id), { as: marit })

  await user.click(await screen.findByRole('radio', { name: 'Afsluiten' }))

  expect(screen.getByRole('radio', { name: 'Alleen geteld' })).toBeVisible()
})
