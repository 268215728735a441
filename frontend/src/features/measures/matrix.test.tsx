import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import type { MeasureDetails } from '../../api/types'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gemeente, politie } from '../../testing/areas'
import { FakeEventSource } from '../../testing/live'
import { lights, parkingRoof, training } from '../../testing/measures'
import { femke, joris, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const row = (code: string) => screen.getByRole('row', { name: new RegExp(`^${code}`) })
const cell = (text: string) => screen.getByRole('cell', { name: text })

/** Puts the focus into a cell, as arrows or a click would. */
function goTo(text: string) {
  const found = cell(text)
  found.focus()
  return found
}

async function openMatrix(as = marit, answers: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(paths.measures(), { as, ...answers })
  await screen.findByRole('heading', { level: 1, name: 'Maatregelenmatrix' })
  return view
}

/** What the server is asked to change. */
function changes(sent: { version: string | null; body: unknown }[]) {
  return http.patch('*/measures/:id', async ({ request }) => {
    sent.push({ version: request.headers.get('If-Match'), body: await request.clone().json() })
    return undefined
  })
}

test('the manager reads what is late first, with one sentence of counts', async () => {
  await openMatrix()

  expect(
    screen.getByText(
      'Al mijn gebieden, 6 maatregelen: 1 klaar, 1 loopt, 2 later dan afgesproken, 1 voorgesteld, 1 gestopt',
    ),
  ).toBeVisible()
  const rows = screen.getAllByRole('row').slice(1)
  expect(rows.map((each) => each.textContent.slice(0, 4))).toEqual(['O-03', 'C-02', 'K-01', 'V-07', 'B-01', 'S-01'])
  expect(within(row('O-03')).getByText('12 dagen later dan afgesproken')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Excel van deze maatregelen' })).toHaveAttribute(
    'href',
    '/api/v1/measures/_matrix?sort=code&format=xlsx',
  )
  expect(await violations()).toEqual([])
})

test('a cell is changed by typing: Enter saves and goes down, Tab saves and goes right', async () => {
  const sent: { version: string | null; body: unknown }[] = []
  const { user } = await openMatrix(marit, { answers: [changes(sent)] })

  goTo(parkingRoof.action)
  await user.keyboard('{Enter}')
  const field = screen.getByRole('textbox', { name: 'Wat we doen, O-03' })
  expect(field).toHaveFocus()
  await user.type(field, ' om tien uur{Enter}')

  expect(cell(training.action)).toHaveFocus()
  expect(cell('Extra toezicht, dak eerder dicht om tien uur')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bewaard: Wat we doen, O-03'))

  goTo('Extra toezicht, dak eerder dicht om tien uur')
  await user.keyboard('{ArrowLeft}X{Tab}')
  expect(cell('Extra toezicht, dak eerder dicht om tien uur')).toHaveFocus()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bewaard: Doel, O-03'))
  expect(sent).toEqual([
    { version: '"3"', body: { action: 'Extra toezicht, dak eerder dicht om tien uur' } },
    { version: '"4"', body: { goal: { text: 'X' } } },
  ])
})

test('Escape leaves a cell as it was, and what is not changed is not sent', async () => {
  const sent: { version: string | null; body: unknown }[] = []
  const { user } = await openMatrix(marit, { answers: [changes(sent)] })

  goTo(lights.action)
  await user.keyboard('{F2} en meer')
  expect(await violations()).toEqual([])
  await user.keyboard('{Escape}')
  expect(cell(lights.action)).toHaveFocus()
  await user.keyboard('{F2}{Enter}')

  expect(screen.queryByRole('textbox', { name: /V-07/ })).toBeNull()
  expect(sent).toEqual([])
})

test('who does it is chosen, and a date that was agreed moves with a reason', async () => {
  const sent: { version: string | null; body: unknown }[] = []
  const { user } = await openMatrix(marit, { answers: [changes(sent)] })

  goTo('Gemeente Westland, Beheer openbare ruimte')
  await user.keyboard('{Enter}')
  const who = await screen.findByRole('combobox', { name: 'Wie doet het, V-07' })
  await user.selectOptions(who, 'Politie Westland')
  await user.keyboard('{Enter}')
  expect(within(row('V-07')).getByText('Politie Westland')).toBeVisible()

  within(row('C-02')).getAllByRole('cell')[6]?.focus()
  await user.keyboard('{Enter}')
  const date = screen.getByLabelText('Klaar op, C-02')
  await user.clear(date)
  await user.type(date, '2027-03-31')
  await user.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: 'Waarom' })).toHaveFocus()
  expect(screen.getByText('Zeg waarom.')).toBeVisible()
  await user.keyboard('De trainer is ziek{Enter}')

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bewaard: Klaar op, C-02'))
  expect(sent.map(({ body }) => body)).toEqual([
    { ownerOrganisationId: politie.id, ownerDepartmentId: null },
    { dueDate: '2027-03-31', reason: 'De trainer is ziek' },
  ])
})

test('a step asks what belongs to it', async () => {
  const steps: unknown[] = []
  const { user } = await openMatrix(marit, {
    answers: [
      http.post('*/measures/:id/transitions', async ({ request }) => {
        steps.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  within(row('V-07')).getAllByRole('cell')[5]?.focus()
  await user.keyboard('{Enter}')
  const status = screen.getByRole('combobox', { name: 'Status, V-07' })
  await waitFor(() => expect(within(status).getAllByRole('option')).toHaveLength(3))
  await user.selectOptions(status, 'Gestopt')
  await user.type(screen.getByRole('textbox', { name: 'Waarom' }), 'Het geld is op')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await waitFor(() => expect(within(row('V-07')).getByText('Gestopt')).toBeVisible())
  expect(steps).toEqual([{ from: 'IN_PROGRESS', to: 'STOPPED', reason: 'Het geld is op' }])
})

test('when somebody else changed another cell meanwhile, it is sent again without a word', async () => {
  const versions: (string | null)[] = []
  const theirs: MeasureDetails = { ...parkingRoof, version: 9, edits: 'ALL', bottleneck: 'Jongeren op het dak' }
  const { user } = await openMatrix(marit, {
    answers: [
      http.patch('*/measures/:id', async ({ request }) => {
        const version = request.headers.get('If-Match')
        versions.push(version)
        if (version !== '"9"') return problem(412, 'stale-version')
        return HttpResponse.json({ ...theirs, version: 10, ...((await request.json()) as object) })
      }),
      http.get('*/measures/:id', () => HttpResponse.json(theirs)),
    ],
  })

  goTo(parkingRoof.action)
  await user.keyboard('{Enter} en licht{Enter}')

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bewaard: Wat we doen, O-03'))
  expect(versions).toEqual(['"3"', '"9"'])
  expect(within(row('O-03')).getByText('Jongeren op het dak')).toBeVisible()
  expect(cell('Extra toezicht, dak eerder dicht en licht')).toBeVisible()
})

test('when somebody else changed the same cell, both stand there and the editor chooses', async () => {
  const theirs: MeasureDetails = { ...parkingRoof, version: 9, edits: 'ALL', action: 'Hek om het dak' }
  const { user } = await openMatrix(marit, {
    answers: [
      http.patch('*/measures/:id', async ({ request }) =>
        request.headers.get('If-Match') === '"9"'
          ? HttpResponse.json({ ...theirs, version: 10, ...((await request.json()) as object) })
          : problem(412, 'stale-version'),
      ),
      http.get('*/measures/:id', () => HttpResponse.json(theirs)),
    ],
  })

  goTo(parkingRoof.action)
  await user.keyboard('{Enter} en licht{Enter}')

  const here = within(await screen.findByRole('cell', { name: /Iemand anders wijzigde dit net ook. Kies wat blijft./ }))
  expect(here.getByText('Extra toezicht, dak eerder dicht en licht')).toBeVisible()
  expect(here.getByText('Hek om het dak')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(here.getByRole('button', { name: 'Houd de mijne' }))

  await waitFor(() => expect(cell('Extra toezicht, dak eerder dicht en licht')).toHaveFocus())
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bewaard: Wat we doen, O-03'))
})

test('what the server refuses stays in its cell, with the reason', async () => {
  const { user } = await openMatrix(marit, {
    answers: [
      http.patch('*/measures/:id', () => problem(400, 'invalid-input', [{ pointer: '/action', code: 'phone-number' }])),
    ],
  })

  goTo(lights.action)
  await user.keyboard('Bel 0612345678{Enter}')

  const written = await screen.findByRole('cell', { name: /Bel 0612345678 ?Hier staat een telefoonnummer./ })
  expect(written).toHaveAttribute('aria-invalid', 'true')
  written.focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: 'Wat we doen, V-07' })).toHaveValue('Bel 0612345678')
})

test('a partner changes its own measures, but not their number, theme and owner', async () => {
  const { user } = await openMatrix(joris)

  const [theme, , , action, owner] = within(row('O-03')).getAllByRole('cell')
  expect(theme).toHaveAttribute('aria-readonly', 'true')
  expect(owner).toHaveAttribute('aria-readonly', 'true')
  expect(action).not.toHaveAttribute('aria-readonly')
  expect(within(row('C-02')).getAllByRole('cell')[3]).toHaveAttribute('aria-readonly', 'true')
  theme?.focus()
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('combobox', { name: /O-03/ })).toBeNull()
})

test('filters and order are in the address; once more by the same column is the other way round', async () => {
  const { user, address } = await openMatrix()

  await user.click(screen.getByRole('button', { name: 'Nr' }))
  expect(screen.getByRole('columnheader', { name: 'Nr' })).toHaveAttribute('aria-sort', 'ascending')
  await user.click(screen.getByRole('button', { name: 'Nr' }))
  expect(address()).toBe('/maatregelen?eerst=nr&andersom=ja')
  expect(screen.getAllByRole('row')[1]).toHaveTextContent('V-07')

  await user.selectOptions(screen.getByRole('combobox', { name: 'Wie doet het' }), gemeente.name)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Bij elkaar' }), 'Per thema')
  expect(await screen.findByRole('rowheader', { name: 'Overlast (1)' })).toBeVisible()
  expect(screen.getByText(/Al mijn gebieden, 3 maatregelen/)).toBeVisible()
})

test('what others change appears, and shows for a moment which cell it was', async () => {
  vi.stubGlobal('EventSource', FakeEventSource)
  const theirs = { ...lights, version: 4, edits: 'ALL', action: 'Alle lampen naar led, drie erbij' }
  let isChanged = false
  await openMatrix(marit, {
    answers: [
      http.get('*/measures', () => (isChanged ? HttpResponse.json({ items: [theirs, parkingRoof] }) : undefined)),
    ],
  })
  await waitFor(() => expect(FakeEventSource.isOpen).toBe(true))

  isChanged = true
  FakeEventSource.tell('changed', { type: 'measure', id: lights.id, version: 4, areaId: lights.areaIds[0] })

  expect(await screen.findByRole('cell', { name: 'Alle lampen naar led, drie erbij' })).toHaveClass('vc-cell-flash')
  expect(within(row('V-07')).getByRole('cell', { name: 'Loopt' })).not.toHaveClass('vc-cell-flash')
})

test('as it was on a day is read only', async () => {
  const asked: (string | null)[] = []
  renderApp(`${paths.measures()}?op=2026-06-30`, {
    as: marit,
    answers: [
      http.get('*/measures', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('asOf'))
        return undefined
      }),
    ],
  })

  expect(await screen.findByText(/Zo stond het er op dinsdag 30 juni/)).toBeVisible()
  expect(screen.getByRole('table', { name: /Maatregelen: het probleem/ })).toBeVisible()
  expect(screen.queryByRole('grid')).toBeNull()
  expect(asked).toEqual(['2026-06-30T23:59:59+02:00'])
})

test('a member reads what is meant for members', async () => {
  await openMatrix(noor)

  expect(screen.getByRole('cell', { name: 'Extra toezicht op het parkeerdak' })).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Probleem' })).toBeNull()
  expect(screen.queryByText(training.action)).toBeNull()
  expect(screen.queryByRole('link', { name: 'Maatregel' })).toBeNull()
  expect(await violations()).toEqual([])
})

test('the police see the whole matrix', async () => {
  await openMatrix(femke)

  expect(screen.getByRole('columnheader', { name: 'Probleem' })).toBeVisible()
  expect(row('K-01')).toHaveTextContent('Voorgesteld')
})

test('on a phone the matrix is a list that leads to each measure', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  await openMatrix(joris)

  expect(screen.queryByRole('grid')).toBeNull()
  expect(screen.getByRole('link', { name: `O-03: ${parkingRoof.action}` })).toHaveAttribute(
    'href',
    paths.measure(parkingRoof.id),
  )
  expect(await violations()).toEqual([])
})
