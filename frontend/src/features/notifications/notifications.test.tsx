import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { noAnswer } from '../../testing/inputs'
import { knownDigestKey } from '../../testing/mockApi'
import { notifications } from '../../testing/notifications'
import { joris, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const lamp = notifications[0]?.id ?? ''

test('somebody reads what happened with what concerns them', async () => {
  renderApp(paths.inbox(), { as: noor })

  expect(await screen.findByRole('heading', { level: 1, name: 'Voor jou' })).toBeVisible()
  const items = within(screen.getByRole('main')).getAllByRole('listitem')
  expect(items[0]).toHaveTextContent('Groep die blijft hangen, Langestraat')
  expect(items[0]).toHaveTextContent('Stand: opgelost')
  expect(items[1]).toHaveTextContent('Er is een vraag voor jou.')
  expect(await violations()).toEqual([])
})

test('what became of a message that somebody wrote leads to it', async () => {
  const refused = {
    id: '00000000-0000-7000-8000-000000000904',
    kind: 'INPUT_STATUS',
    at: '2026-11-20T09:00:00Z',
    readAt: '2026-11-20T10:00:00Z',
    subject: `input:${noAnswer.input.id}`,
    name: { nl: 'Ervaring met de gemeente', en: 'Experience with the municipality' },
    what: 'REFUSED',
    concern: 'GAVE_IT',
  }
  renderApp(paths.inbox(), {
    as: noor,
    answers: [http.get('*/api/v1/me/notifications', () => HttpResponse.json({ items: [refused] }))],
  })

  expect(await screen.findByRole('link', { name: 'Ervaring met de gemeente' })).toHaveAttribute(
    'href',
    paths.input(noAnswer.input.id),
  )
  expect(screen.getByText('Niet aangenomen. Lees waarom.')).toBeVisible()
})

test('of what one does not see any more nothing is told', async () => {
  renderApp(paths.inbox(), { as: noor })

  const items = within(await screen.findByRole('main')).getAllByRole('listitem')
  expect(items[2]).toHaveTextContent('Dit zie je niet meer')
  expect(within(items[2] as HTMLElement).queryByRole('link')).not.toBeInTheDocument()
})

test('how much waits stands beside the way to it', async () => {
  renderApp(paths.more(), { as: noor })

  const links = await screen.findAllByRole('link', { name: 'Voor jou, 1 nieuw' })
  expect(links.length).toBeGreaterThan(0)
})

test('reading one is told to the server', async () => {
  const read: string[] = []
  const reading = http.put('*/api/v1/me/notifications/:id/reading', ({ params }) => {
    read.push(String(params.id))
    return new HttpResponse(null, { status: 204 })
  })
  const { user } = renderApp(paths.inbox(), { as: noor, answers: [reading] })

  await user.click(await screen.findByRole('button', { name: 'Gelezen: Groep die blijft hangen, Langestraat' }))

  await waitFor(() => expect(read).toEqual([lamp]))
})

test('opening what it is about is reading it', async () => {
  const read: string[] = []
  const reading = http.put('*/api/v1/me/notifications/:id/reading', ({ params }) => {
    read.push(String(params.id))
    return new HttpResponse(null, { status: 204 })
  })
  const { user, address } = renderApp(paths.inbox(), { as: noor, answers: [reading] })

  const [newest] = await screen.findAllByRole('link', { name: 'Groep die blijft hangen, Langestraat' })
  await user.click(newest as HTMLElement)

  await waitFor(() => expect(address()).toContain('/meldingen/'))
  expect(read).toEqual([lamp])
})

test('all is read up to the newest that is shown', async () => {
  let until: unknown
  const reading = http.put('*/api/v1/me/notifications/reading', async ({ request }) => {
    until = await request.json()
    return new HttpResponse(null, { status: 204 })
  })
  const { user } = renderApp(paths.inbox(), { as: noor, answers: [reading] })

  await user.click(await screen.findByRole('button', { name: 'Alles gelezen' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Alles is gelezen.'))
  expect(until).toEqual({ until: notifications[0]?.at })
})

test('an empty inbox says what will come', async () => {
  const none = http.get('*/api/v1/me/notifications', () => HttpResponse.json({ items: [], total: 0 }))
  renderApp(paths.inbox(), { as: noor, answers: [none] })

  expect(await screen.findByText('Er is nog niets voor jou.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Alles gelezen' })).not.toBeInTheDocument()
})

test('somebody chooses how they are mailed about a kind', async () => {
  const { user } = renderApp(paths.mailChoices(), { as: noor })

  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Wat er met meldingen gebeurt' }),
    'In het dagbericht',
  )

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Opgeslagen'))
  expect(screen.getByRole('combobox', { name: 'Wat er met meldingen gebeurt' })).toHaveDisplayValue('In het dagbericht')
  expect(screen.getByRole('combobox', { name: 'Wat er met ervaringen van jou gebeurt' })).toHaveDisplayValue('Meteen')
  expect(screen.queryByRole('heading', { name: 'Afspraken' })).not.toBeInTheDocument()
  expect(await violations()).toEqual([])
})

test('who does things for others chooses about agreements too', async () => {
  renderApp(paths.mailChoices(), { as: joris })

  expect(await screen.findByRole('combobox', { name: 'Vandaag klaar' })).toHaveDisplayValue('In het dagbericht')
  expect(screen.queryByRole('heading', { name: 'Berichten' })).not.toBeInTheDocument()
})

test('what stands in no inbox comes at once or not at all', async () => {
  renderApp(paths.mailChoices(), { as: noor })

  const pulse = await screen.findByRole('combobox', { name: 'Hoe de samenwerking gaat, na een overleg' })
  expect(
    within(pulse)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Meteen', 'Geen mail'])
})

test('what cannot be kept is said', async () => {
  const refused = http.put('*/api/v1/me/notification-choices', () => problem(503, 'unavailable'))
  const { user } = renderApp(paths.mailChoices(), { as: noor, answers: [refused] })

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Berichten voor jou' }), 'Geen mail')

  expect(await screen.findByRole('alert')).toBeVisible()
})

test('the link in a mail stops its kind for somebody who is not signed in', async () => {
  window.location.hash = `${knownDigestKey}.INCIDENT_STATUS`
  const { user } = renderApp(paths.stopDigest(`${knownDigestKey}.INCIDENT_STATUS`))

  expect(await screen.findByRole('heading', { name: 'Je krijgt hierover geen mail meer' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Toch weer mail hierover' }))
  expect(await screen.findByRole('heading', { name: 'Je krijgt hierover weer mail' })).toBeVisible()
  window.location.hash = ''
})

test('who stops what comes by mail only is not sent to the inbox', async () => {
  window.location.hash = `${knownDigestKey}.PULSE`
  renderApp(paths.stopDigest(`${knownDigestKey}.PULSE`))

  expect(await screen.findByRole('heading', { name: 'Je krijgt hierover geen mail meer' })).toBeVisible()
  expect(screen.queryByText(/Je ziet het nog wel onder Voor jou/)).not.toBeInTheDocument()
  window.location.hash = ''
})

test('the link in the mail of the day stops that mail', async () => {
  window.location.hash = `${knownDigestKey}.DAY`
  renderApp(paths.stopDigest(`${knownDigestKey}.DAY`))

  expect(await screen.findByRole('heading', { name: 'Je krijgt geen dagbericht meer' })).toBeVisible()
  expect(await violations()).toEqual([])
  window.location.hash = ''
})
