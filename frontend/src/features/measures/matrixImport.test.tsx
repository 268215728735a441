import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const workbook = () => new File(['PK'], 'matrix.xlsx')
const rows = [
  { number: 3, result: 'WOULD_TAKE', code: 'V-21', action: 'Led in de hele Langestraat', mistakes: [] },
  { number: 4, result: 'ALREADY_THERE', code: 'O-03', action: 'Toezicht op zaterdag', mistakes: [] },
  {
    number: 5,
    result: 'INVALID',
    mistakes: [
      { column: 'Termijn', value: 'zomer', code: 'not-a-date', detail: 'Write one day.' },
      { column: 'owner', code: 'required', detail: 'Say who does it.' },
    ],
  },
]

test('a matrix is tried first, with a result per row, and only then taken over', async () => {
  const dryRuns: (string | null)[] = []
  const { user } = renderApp(paths.importMatrix(), {
    as: marit,
    answers: [
      http.post('*/measures/import', ({ request }) => {
        const dryRun = new URL(request.url).searchParams.get('dryRun')
        dryRuns.push(dryRun)
        return HttpResponse.json({
          dryRun: dryRun === 'true',
          taken: 1,
          refused: 1,
          rows,
          ignored: ['Opmerkingen CCV'],
        })
      }),
    ],
  })

  await user.upload(await screen.findByLabelText('Excel-bestand'), workbook())
  await user.click(screen.getByRole('button', { name: 'Probeer zonder te bewaren' }))

  const table = await screen.findByRole('table', { name: 'Uitkomst per rij van het bestand' })
  expect(within(table).getByRole('row', { name: /^3 V-21/ })).toHaveTextContent('Wordt overgenomen')
  expect(within(table).getByRole('row', { name: /^4 O-03/ })).toHaveTextContent('Staat er al')
  const wrong = within(table).getByRole('row', { name: /^5/ })
  expect(wrong).toHaveTextContent('Termijn (zomer): Dit is geen datum.')
  expect(wrong).toHaveTextContent('Wie doet het: Vul dit in.')
  expect(screen.getByText('Deze kolommen kennen we niet: Opmerkingen CCV.')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Er is nog niets bewaard.')
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Neem 1 maatregel over' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 maatregelen overgenomen, 1 niet.'))
  expect(dryRuns).toEqual(['true', 'false'])
})

test('without a file, and with one that is no matrix, it says what is wrong', async () => {
  const { user } = renderApp(paths.importMatrix(), {
    as: marit,
    answers: [http.post('*/measures/import', () => problem(400, 'invalid-input', [{ pointer: '', code: 'no-heads' }]))],
  })

  await user.click(await screen.findByRole('button', { name: 'Probeer zonder te bewaren' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Kies een bestand')

  await user.upload(screen.getByLabelText(/Excel-bestand/), workbook())
  await user.click(screen.getByRole('button', { name: 'Probeer zonder te bewaren' }))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('We vinden geen regel met kolomnamen'))
})

test('who does not keep the matrix is not offered to import one', async () => {
  renderApp(paths.measures(), { as: noor })

  await screen.findByRole('heading', { level: 1, name: 'Maatregelenmatrix' })
  expect(screen.queryByRole('link', { name: 'Excel invoeren' })).not.toBeInTheDocument()
})
