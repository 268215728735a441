import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { paths } from '../lib/paths'
import { violations } from '../testing/accessibility'
import { noAnswer, slowPolice } from '../testing/inputs'
import { bollards, training } from '../testing/measures'
import { femke, marit, newcomer, noor } from '../testing/people'
import { problem } from '../testing/problem'
import { renderApp } from '../testing/renderApp'
import { askedFigures } from '../testing/sessions'

test('who is not signed in sees what this is and one way in, back to the page that was asked for', async () => {
  renderApp('/meldingen?thema=CRIME')

  expect(await screen.findByRole('heading', { name: 'Samen aan een veilig winkelgebied' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Inloggen' })).toHaveAttribute(
    'href',
    '/sign-in?returnTo=%2Fmeldingen%3Fthema%3DCRIME',
  )
  expect(await violations()).toEqual([])
})

test('somebody without a membership is told whom to ask', async () => {
  renderApp(paths.today(), { as: newcomer })

  expect(await screen.findByRole('heading', { name: 'Je hoort nog bij geen gebied' })).toBeVisible()
  expect(screen.getByText(/Vraag de centrummanager van je winkelgebied/)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a member on a phone starts at Melden', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const { address } = renderApp(paths.start(), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Wat is er aan de hand?' })).toBeVisible()
  expect(address()).toBe('/melden')
})

test('the manager starts at Vandaag with what waits for her', async () => {
  vi.setSystemTime(new Date('2026-11-24T09:00:00Z'))
  const { address } = renderApp(paths.start(), { as: marit })

  expect(await screen.findByRole('heading', { name: 'Goedemorgen Marit' })).toBeVisible()
  expect(address()).toBe('/vandaag')
  expect(screen.getByText('Dinsdag 24 november. 2 dingen wachten op jou, de rest loopt.')).toBeVisible()
  expect(screen.getByRole('heading', { level: 3, name: 'Reactie is later dan afgesproken (1)' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Reageren' })).toBeVisible()
  expect(screen.getByText('Overgenomen van Oscar Veldman')).toBeVisible()
  expect(screen.getByRole('heading', { level: 2, name: /^Veranderd sinds / })).toBeVisible()
  expect(screen.getByText(/^Opgelost, /)).toBeVisible()
  expect(await violations()).toEqual([])
  vi.useRealTimers()
})

test('a partner finds a measure past its date with what to do about it', async () => {
  renderApp(paths.today(), {
    as: femke,
    answers: [
      http.get('*/me/tasks', () =>
        HttpResponse.json({
          items: [
            { kind: 'MEASURE_LATE', measure: training },
            { kind: 'MEASURE_TO_AGREE', measure: bollards },
          ],
          counts: [
            { kind: 'MEASURE_LATE', count: 1 },
            { kind: 'MEASURE_TO_AGREE', count: 1 },
          ],
        }),
      ),
    ],
  })

  expect(await screen.findByRole('heading', { name: 'Maatregel is later dan afgesproken (1)' })).toBeVisible()
  expect(screen.getByText('4 dagen later dan afgesproken')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Laat weten hoe het gaat' })).toHaveAttribute(
    'href',
    paths.measure(training.id),
  )
  expect(screen.getByRole('heading', { name: 'Aan jullie gevraagd: stem je in? (1)' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('who decides about messages finds the new ones in their list, and an answer on its own page', async () => {
  renderApp(paths.today(), {
    as: marit,
    answers: [
      http.get('*/me/tasks', () =>
        HttpResponse.json({
          items: [
            { kind: 'INPUT_TO_READ', input: noAnswer.input },
            { kind: 'INPUT_ANSWERED_BACK', input: slowPolice.input },
          ],
          counts: [
            { kind: 'INPUT_TO_READ', count: 1 },
            { kind: 'INPUT_ANSWERED_BACK', count: 1 },
          ],
        }),
      ),
    ],
  })

  expect(await screen.findByRole('heading', { name: 'Iemand deelde een ervaring (1)' })).toBeVisible()
  expect(screen.getByText(noAnswer.input.text)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Lezen' })).toHaveAttribute('href', '/berichten?toon=te-lezen')
  expect(screen.getByRole('link', { name: 'Bekijken' })).toHaveAttribute('href', paths.input(slowPolice.input.id))
  expect(await violations()).toEqual([])
})

test('who was asked something about what they wrote answers on its page', async () => {
  renderApp(paths.today(), {
    as: noor,
    answers: [
      http.get('*/me/tasks', () =>
        HttpResponse.json({
          items: [{ kind: 'INPUT_ASKED', input: { ...noAnswer.input, mine: true, needsAnswer: true } }],
          counts: [{ kind: 'INPUT_ASKED', count: 1 }],
        }),
      ),
    ],
  })

  expect(await screen.findByRole('link', { name: 'Antwoorden' })).toHaveAttribute(
    'href',
    paths.input(noAnswer.input.id),
  )
})

test('who must deliver figures finds what is late first, with the way to the figures', async () => {
  const late = { ...askedFigures, id: '3e1c2a00-0000-4000-8000-000000000002', offences: 'Vernieling', overdue: true }
  renderApp(paths.today(), {
    as: femke,
    answers: [
      http.get('*/me/tasks', () =>
        HttpResponse.json({
          items: [
            { kind: 'FIGURES_LATE', figures: { ...late, dueDate: '2020-01-31' } },
            { kind: 'FIGURES_TO_DELIVER', figures: askedFigures },
          ],
          counts: [
            { kind: 'FIGURES_LATE', count: 1 },
            { kind: 'FIGURES_TO_DELIVER', count: 1 },
          ],
        }),
      ),
    ],
  })

  const [first, second] = await screen.findAllByRole('heading', { level: 3, name: /cijfers/i })
  expect(first).toHaveTextContent('Cijfers zijn later dan gevraagd (1)')
  expect(second).toHaveTextContent('Jullie zijn om cijfers gevraagd (1)')
  expect(screen.getByText('uiterlijk vr 31 jan 2020')).toBeVisible()
  expect(screen.getAllByText('MKB Westland')).toHaveLength(2)
  for (const link of screen.getAllByRole('link', { name: 'Leveren' })) {
    expect(link).toHaveAttribute('href', paths.figures())
  }
  expect(await violations()).toEqual([])
})

test('figures that were delivered wait no longer', async () => {
  let isDelivered = false
  const { user } = renderApp(paths.today(), {
    as: femke,
    answers: [
      http.get('*/me/tasks', () =>
        HttpResponse.json(
          isDelivered
            ? { items: [], counts: [] }
            : {
                items: [{ kind: 'FIGURES_TO_DELIVER', figures: askedFigures }],
                counts: [{ kind: 'FIGURES_TO_DELIVER', count: 1 }],
              },
        ),
      ),
      http.post('*/figure-requests/:id/documents', () => {
        isDelivered = true
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('link', { name: 'Leveren' }))
  await user.upload(await screen.findByLabelText('Lever een bestand'), new File(['a;b'], 'cijfers.csv'))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Geleverd: cijfers.csv'))
  await user.click(within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).getByRole('link', { name: /Vandaag/ }))

  expect(await screen.findByText('Er wacht niets op jou.')).toBeVisible()
})

test('the menu leads only to what somebody may open', async () => {
  renderApp(paths.today(), { as: femke })

  const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' })
  expect(menu).toHaveTextContent('Meldingen')
  expect(menu).not.toHaveTextContent('Melden')
  expect(menu).not.toHaveTextContent('Gebied')
  expect(menu).not.toHaveTextContent('Ritme en plaats')
})

test('a new page gets the title and the focus', async () => {
  const { user } = renderApp(paths.report(), { as: noor })

  await user.click(await screen.findByRole('link', { name: 'Contact' }))

  const heading = await screen.findByRole('heading', { level: 1, name: 'Contact' })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(document.title).toBe('Contact - Veilige Centra')
})

test('an address that does not exist says so', async () => {
  renderApp('/keurmerk', { as: noor })

  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})

test('a report of another area does not exist', async () => {
  renderApp(paths.incident('4f1c2a00-0000-4000-8000-999999999999'), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})

test('a failing server is a sentence with a number for the administrator, and can be tried again', async () => {
  let failing = true
  const { user } = renderApp(paths.myIncidents(), {
    as: noor,
    answers: [
      http.get('*/incidents', () => (failing ? problem(500, 'internal-error') : HttpResponse.json({ items: [] }))),
    ],
  })

  expect(await screen.findByRole('alert')).toHaveTextContent('Er ging iets mis bij ons.')
  expect(screen.getByText('Nummer voor de beheerder: 4bf92f3577b34da6')).toBeVisible()
  failing = false
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByText('Je hebt nog niets gemeld.')).toBeVisible()
})

test('the app speaks English when asked, and remembers it with the person', async () => {
  const chosen: unknown[] = []
  const { user } = renderApp(paths.more(), {
    as: noor,
    answers: [
      http.patch('*/me', async ({ request }) => {
        chosen.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('button', { name: 'English' }))

  expect(await screen.findByRole('heading', { name: 'More' })).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  await waitFor(() => expect(chosen).toEqual([{ language: 'EN' }]))
  await user.click(screen.getByRole('link', { name: 'Privacy' }))
  expect(await screen.findByRole('heading', { name: 'Who sees what?' })).toBeVisible()
})
