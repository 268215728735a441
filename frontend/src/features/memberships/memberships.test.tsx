import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { yesterday } from '../../lib/dates'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const centre = 's-gravenzande'

beforeEach(() => window.history.replaceState(null, '', '/'))

test('an invited person signs in first, and the token waits on this tab only', async () => {
  window.history.replaceState(null, '', '/uitnodiging#geheim')
  renderApp(paths.invitation())

  expect(await screen.findByRole('link', { name: 'Inloggen en meedoen' })).toHaveAttribute(
    'href',
    '/sign-in?returnTo=%2Fuitnodiging',
  )
  expect(window.location.hash).toBe('')
  expect(sessionStorage.getItem('invitation')).toBe('geheim')
  expect(await violations()).toEqual([])
})

test('who accepts the invitation becomes a member and can report at once', async () => {
  const tokens: unknown[] = []
  sessionStorage.setItem('invitation', 'geheim')
  const { user } = renderApp(paths.invitation(), {
    as: noor,
    answers: [
      http.post('*/invitations/acceptance', async ({ request }) => {
        tokens.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('button', { name: 'Doe mee' }))

  expect(await screen.findByRole('heading', { name: "Welkom bij 's-Gravenzande" })).toBeVisible()
  expect(tokens).toEqual([{ token: 'geheim' }])
  expect(sessionStorage.getItem('invitation')).toBeNull()
})

test('an invitation that expired says whom to ask', async () => {
  sessionStorage.setItem('invitation', 'oud')
  const { user } = renderApp(paths.invitation(), {
    as: noor,
    answers: [http.post('*/invitations/acceptance', () => problem(409, 'invitation-not-usable'))],
  })

  await user.click(await screen.findByRole('button', { name: 'Doe mee' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Vraag de centrummanager om een nieuwe.')
})

test('the manager invites a shop', async () => {
  const invited: unknown[] = []
  const { user } = renderApp(paths.invite(centre), {
    as: marit,
    answers: [
      http.post('*/invitations', async ({ request }) => {
        invited.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.type(await screen.findByRole('textbox', { name: 'Mailadres' }), 'bakker@example.org')
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Organisatie' }),
    screen.getByRole('option', { name: 'Bloemen & Zo' }),
  )
  await user.click(screen.getByRole('button', { name: 'Verstuur uitnodiging' }))

  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('De uitnodiging voor bakker@example.org is verstuurd.'),
  )
  expect(invited).toEqual([expect.objectContaining({ email: 'bakker@example.org', role: 'MEMBER' })])
})

test('an invitation to nobody is not sent', async () => {
  const { user } = renderApp(paths.invite(centre), { as: marit })

  await user.click(await screen.findByRole('button', { name: 'Verstuur uitnodiging' }))

  const summary = await screen.findByRole('alert')
  expect(within(summary).getByRole('link', { name: 'Mailadres: vul dit in' })).toBeVisible()
  expect(within(summary).getByRole('link', { name: 'Organisatie: vul dit in' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('an import is tried first, with a result per line, and only then sent', async () => {
  const { user } = renderApp(paths.importMembers(centre), { as: marit })

  const csv = new File(['email,organisation,role\nkaas@example.org,Kaashuis,MEMBER\ngeen-adres,X,MEMBER'], 'leden.csv')
  await user.upload(await screen.findByLabelText('Csv-bestand'), csv)
  await user.click(screen.getByRole('button', { name: 'Probeer zonder te versturen' }))

  const lines = await screen.findByRole('table', { name: 'Uitkomst per regel van het bestand' })
  expect(within(lines).getByRole('row', { name: /3 geen-adres/ })).toHaveTextContent('Dit is geen mailadres.')
  expect(screen.getByRole('status')).toHaveTextContent('Er is nog niets verstuurd.')
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Verstuur 1 uitnodiging' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 uitnodigingen verstuurd, 1 niet.'))
})

test('a membership ends at once, and can be given back', async () => {
  const lastDays: unknown[] = []
  const { user } = renderApp(paths.members(centre), {
    as: marit,
    answers: [
      http.patch('*/memberships/:id', async ({ request }) => {
        lastDays.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.click(await screen.findByRole('button', { name: 'Beëindig voor Bram Hoekstra' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bram Hoekstra doet niet meer mee.'))
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Bram Hoekstra doet weer mee.'))
  expect(lastDays).toEqual([{ validUntilDate: yesterday() }, { validUntilDate: null }])
})

test('a deputy ends after the beginning', async () => {
  const { user } = renderApp(paths.deputies(centre), { as: marit })

  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Vervanger' }),
    screen.getByRole('option', { name: /Bram Hoekstra/ }),
  )
  await user.clear(screen.getByLabelText('Van'))
  await user.type(screen.getByLabelText('Van'), '2026-12-20')
  await user.type(screen.getByLabelText('Tot en met'), '2026-12-10')
  await user.click(screen.getByRole('button', { name: 'Vervanger aanwijzen' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('De laatste dag ligt voor de eerste')
  expect(await violations()).toEqual([])
})

test('a member does not find the list of members', async () => {
  renderApp(paths.members(centre), { as: noor })

  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})
