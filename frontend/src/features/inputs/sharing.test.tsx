import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gravenzande } from '../../testing/areas'
import { brokenLamp } from '../../testing/incidents'
import { slowPolice } from '../../testing/inputs'
import { bram, femke, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const choose = (name: string) => screen.getByRole('radio', { name })
const words = () => screen.getByRole('textbox', { name: 'Jouw ervaring' })
const send = () => screen.getByRole('button', { name: 'Deel je ervaring' })
const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

interface Sent {
  key: string | null
  body: unknown
}

/** What the server is asked to keep. */
function submissions(sent: Sent[], answer?: () => ReturnType<typeof problem> | undefined) {
  return http.post('*/brainstorm-inputs', async ({ request }) => {
    sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.clone().json() })
    return answer?.()
  })
}

async function openForm(as = noor, situation: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(paths.newInput(), { as, ...situation })
  await screen.findByRole('heading', { level: 1, name: 'Ervaring delen' })
  return view
}

type User = Awaited<ReturnType<typeof openForm>>['user']

async function write(user: User, text: string) {
  await user.click(choose('Politie'))
  await user.click(choose('Probleem'))
  await user.click(choose('Hoe snel er iemand komt'))
  await user.type(words(), text)
}

test('a member shares an experience with an own report, and reads what happens next', async () => {
  const sent: Sent[] = []
  const { user, address } = await openForm(noor, { answers: [submissions(sent)] })

  expect(
    screen.getByText('Gaat dit over een medewerker? Dien dan een klacht in bij de politie; hier kan dat niet.'),
  ).toBeVisible()
  expect(screen.getByText('De partners zien niet wie je bent. De centrummanager wel.')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Partners mogen weten dat dit van mij komt' })).not.toBeChecked()
  expect(await violations()).toEqual([])

  await write(user, 'Er kwam niemand.')
  await user.click(screen.getByText('Eigen meldingen die hierbij horen (optioneel)'))
  await user.click(await screen.findByRole('checkbox', { name: /^Lantaarnpaal uit, Langestraat/ }))
  await user.click(send())

  await said('Je ervaring is gedeeld. Die wordt nu gelezen.')
  expect(await screen.findByRole('heading', { level: 1, name: 'Probleem over de politie' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Hoe het verder gaat' })).toBeVisible()
  expect(screen.getByText('Bedankt, je ervaring is gedeeld')).toBeVisible()
  expect(address()).toMatch(/^\/berichten\/[0-9a-f-]{36}\?verstuurd=ja$/)
  expect(await violations()).toEqual([])
  expect(sent.map(({ body }) => body)).toEqual([
    {
      areaId: gravenzande.id,
      about: 'POLICE',
      kind: 'PROBLEM',
      topic: 'RESPONSE_TIME',
      text: 'Er kwam niemand.',
      incidentIds: [brokenLamp.id],
    },
  ])
})

test('all that is missing is said at once, and the summary has the focus', async () => {
  const { user } = await openForm()

  await user.click(send())

  const summary = await screen.findByRole('alert')
  expect(summary).toHaveFocus()
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Kies over wie het gaat.', 'Kies wat het is.', 'Kies waar het over gaat.', 'Schrijf je ervaring op.'])
  await user.click(within(summary).getByRole('link', { name: 'Schrijf je ervaring op.' }))
  expect(words()).toHaveFocus()
  expect(words()).toHaveAccessibleDescription(expect.stringContaining('Schrijf je ervaring op.'))
  expect(await violations()).toEqual([])
})

test('what the server finds wrong stands at its field, and nothing typed is lost', async () => {
  const sent: Sent[] = []
  const refuse = () => problem(400, 'invalid-input', [{ pointer: '/text', code: 'phone-number' }])
  const { user } = await openForm(noor, { answers: [submissions(sent, refuse)] })

  await write(user, 'Bel 0612345678')
  await user.click(send())

  const mistake = 'Hier staat een telefoonnummer. Haal het weg.'
  expect(await screen.findByRole('link', { name: mistake })).toHaveAttribute('href', '#text')
  expect(words()).toHaveValue('Bel 0612345678')
  expect(words()).toHaveAccessibleDescription(expect.stringContaining(mistake))
  expect(choose('Politie')).toBeChecked()
})

test('sent once more after an answer that was lost, the same words are one message', async () => {
  const sent: Sent[] = []
  const { user } = await openForm(noor, {
    answers: [submissions(sent, () => (sent.length === 1 ? HttpResponse.error() : undefined))],
  })

  await write(user, 'Er kwam niemand.')
  await user.click(send())
  expect(await screen.findByRole('alert')).toHaveTextContent('Geen verbinding. Wat je invulde staat er nog')
  await user.click(send())

  await said('Je ervaring is gedeeld.')
  expect(sent).toHaveLength(2)
  expect(sent[1]?.key).toBe(sent[0]?.key)
})

test('who reloads the page finds what they typed, and somebody else on the same till does not', async () => {
  const first = await openForm()
  await write(first.user, 'Er kwam niemand.')
  first.unmount()

  const other = await openForm(bram)
  expect(words()).toHaveValue('')
  other.unmount()

  await openForm()
  expect(words()).toHaveValue('Er kwam niemand.')
  expect(choose('Hoe snel er iemand komt')).toBeChecked()
})

test('who signs out leaves nothing behind of what they were writing', async () => {
  const { user } = await openForm()
  await write(user, 'Er kwam niemand.')
  expect(Object.values(sessionStorage).join()).toContain('Er kwam niemand.')

  await user.click(screen.getByRole('link', { name: 'Uitloggen' }))

  expect(sessionStorage).toHaveLength(0)
})

test('what was sent does not stay in the form', async () => {
  const { user } = await openForm()
  await write(user, 'Er kwam niemand.')
  await user.click(send())
  await said('Je ervaring is gedeeld.')

  await user.click(screen.getByRole('link', { name: 'Nog een ervaring delen' }))

  await screen.findByRole('heading', { level: 1, name: 'Ervaring delen' })
  expect(words()).toHaveValue('')
})

test('what another wrote already is offered while writing, and supported instead', async () => {
  const supported: string[] = []
  const { user } = await openForm(noor, {
    answers: [
      http.put('*/brainstorm-inputs/:id/support', ({ params }) => {
        supported.push(String(params.id))
        return undefined
      }),
    ],
  })

  await write(user, 'Na een winkeldiefstal komt er niemand')

  expect(await screen.findByRole('heading', { name: 'Lijkt dit op wat een ander schreef?' })).toBeVisible()
  expect(screen.getByText(slowPolice.input.text)).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Steun dit' }))
  await said('Je steunt dit bericht.')
  expect(await screen.findByRole('button', { name: 'Steun dit', pressed: true })).toBeVisible()
  expect(supported).toEqual([slowPolice.input.id])
})

test('who works for the organisation that it is about does not see whom it comes from, and the form says so', async () => {
  const { user } = await openForm()

  await user.click(choose('MKB Westland'))

  expect(screen.getByText(/Wie zelf bij MKB Westland werkt, ziet niet van wie dit komt/)).toBeVisible()
  expect(screen.getByText(/Dien dan een klacht in bij MKB Westland/)).toBeVisible()
})

test('the police share no experience', async () => {
  renderApp(paths.newInput(), { as: femke })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})
