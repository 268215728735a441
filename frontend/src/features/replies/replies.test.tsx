import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gemeente } from '../../testing/areas'
import { marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import type { ReplyView } from './replyQueries'

const exit: ReplyView = {
  party: 'gemeente Westland, Groenbeheer',
  area: "'s-Gravenzande",
  categoryNl: 'Groen belemmert het zicht',
  categoryEn: 'Overgrown green blocks the view',
  intake: 'SITUATION',
  status: 'REPORTED',
  street: 'Langestraat',
  placeText: 'bij de fietsenstalling',
  occurredFrom: '2026-11-24T09:00:00Z',
  reportedAt: '2026-11-24T09:05:00Z',
  description: 'De struik hangt over het pad',
  photos: 1,
  steps: ['ACKNOWLEDGED', 'IN_PROGRESS', 'RESOLVED', 'DECLINED'],
  standardTexts: [
    { to: 'RESOLVED', text: 'Het is opgeruimd.' },
    { to: 'DECLINED', text: 'Dit staat al in onze planning.' },
  ],
  expiresAt: '2026-12-09T09:05:00Z',
}

function byLink(answers: unknown[] = []) {
  return [
    http.post('*/replies/_read', () => HttpResponse.json(exit)),
    http.post('*/replies', async ({ request }) => {
      answers.push(await request.json())
      return HttpResponse.json({ status: 'RESOLVED', anotherLinkMailed: false })
    }),
  ]
}

test('a party without an account answers by the link of its mail', async () => {
  const answers: unknown[] = []
  window.history.replaceState(null, '', '/antwoord#geheim')
  const { user } = renderApp(paths.reply(), { answers: byLink(answers) })

  expect(await screen.findByRole('heading', { level: 1, name: 'Groen belemmert het zicht' })).toBeVisible()
  expect(screen.getByText('De struik hangt over het pad')).toBeVisible()
  expect(window.location.hash).toBe('')
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('radio', { name: 'Het is opgelost' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Standaardtekst (optioneel)' }), 'Het is opgeruimd.')
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))

  expect(await screen.findByRole('heading', { name: 'Dank je wel, je antwoord is binnen' })).toBeVisible()
  expect(screen.getByText(/We vragen wie dit meldde of het klopt/)).toBeVisible()
  expect(answers).toEqual([{ token: 'geheim', to: 'RESOLVED', note: 'Het is opgeruimd.' }])
  expect(sessionStorage.getItem('reply')).toBeNull()
})

test('declining asks why', async () => {
  sessionStorage.setItem('reply', 'geheim')
  const { user } = renderApp(paths.reply(), { answers: byLink() })

  await user.click(await screen.findByRole('radio', { name: 'Dit pakken we niet op' }))
  await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }))

  expect(within(await screen.findByRole('alert')).getByRole('link')).toBeVisible()
  sessionStorage.clear()
})

test('a used link says so and where the new one is', async () => {
  sessionStorage.setItem('reply', 'gebruikt')
  renderApp(paths.reply(), { answers: [http.post('*/replies/_read', () => problem(410, 'reply-used'))] })

  expect(await screen.findByRole('alert')).toHaveTextContent('Met deze link is al geantwoord.')
  expect(screen.getByText(/nieuwe link in de laatste mail/)).toBeVisible()
  sessionStorage.clear()
})

test('without a link there is nothing to answer', async () => {
  renderApp(paths.reply())

  expect(await screen.findByText(/Open de link uit de mail/)).toBeVisible()
})

test('the manager says where a party gets its mail', async () => {
  const saved: unknown[] = []
  const { user } = renderApp(paths.replyAddresses('s-gravenzande'), {
    as: marit,
    answers: [
      http.get('*/areas/:id/reply-addresses', () => HttpResponse.json({ items: [] })),
      http.put('*/areas/:id/reply-addresses', async ({ request }) => {
        saved.push(await request.json())
        return HttpResponse.json({ items: [] })
      }),
    ],
  })

  await user.click(await screen.findByRole('button', { name: 'Voeg mailadres toe' }))
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Partij' }),
    screen.getByRole('option', { name: gemeente.name }),
  )
  await user.type(screen.getByRole('textbox', { name: 'Mailadres' }), 'beheer@example.org')
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('De mailadressen zijn bewaard.'))
  expect(saved).toEqual([{ addresses: [{ organisationId: gemeente.id, email: 'beheer@example.org' }] }])
})

test('a member is not offered the mail addresses', async () => {
  renderApp(paths.area('s-gravenzande'), { as: noor })

  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('link', { name: 'Antwoord per mail' })).not.toBeInTheDocument()
})
