import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { gemeente, gravenzande } from '../../testing/areas'
import { noisyGroup } from '../../testing/incidents'
import { bollards, parkingRoof, training } from '../../testing/measures'
import { femke, joris, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'
import { published } from '../../testing/sessions'

const itemOfSession = {
  id: published.items[0]?.id ?? '',
  sessionId: published.id,
  sessionTitle: published.title,
  startsOn: '2020-05-12',
  title: 'Eén nummer voor winkeliers',
}

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

test('a measure tells what was agreed, how it goes and which reports led to it', async () => {
  const { user } = renderApp(paths.measure(parkingRoof.id), { as: marit })

  expect(await screen.findByRole('heading', { level: 1, name: `O-03: ${parkingRoof.action}` })).toBeVisible()
  expect(screen.getByText('12 dagen later dan afgesproken')).toBeVisible()
  expect(screen.getByText('De boa’s lopen nu twee keer per avond een ronde.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Groep, lawaai, Marktplein' })).toHaveAttribute(
    'href',
    paths.incident(noisyGroup.id),
  )
  expect(screen.getByText('Nog 1 melding die jij niet ziet.')).toBeVisible()
  expect(await violations()).toEqual([])

  await user.click(screen.getByText('Wat er is gewijzigd'))
  const changes = within(await screen.findByRole('table', { name: 'Wat er is gewijzigd' }))
  expect(changes.getByRole('row', { name: /^Klaar op .*Gemeente Westland, Joris Bakker/ })).toBeVisible()
  expect(changes.getByRole('rowheader', { name: 'Voorgesteld' })).toBeVisible()
})

test('what was said in a session leads to that session', async () => {
  const { id, sessionId, title } = itemOfSession
  const subject = `measure:${parkingRoof.id}`
  const item = { subject: `agenda-item:${id}`, distance: 1, agendaItem: itemOfSession }
  renderApp(paths.measure(parkingRoof.id), {
    as: joris,
    answers: [
      http.get('*/chains', () =>
        HttpResponse.json({
          subject,
          nodes: [{ subject, distance: 0, measure: parkingRoof }, item],
          links: [{ from: item.subject, to: subject, relation: 'LED_TO' }],
          more: false,
        }),
      ),
    ],
  })

  expect(await screen.findByRole('link', { name: title })).toHaveAttribute('href', paths.session(sessionId))
  expect(screen.getByText(/^Samenwerken in de zomer, dinsdag 12 mei 2020/)).toBeVisible()
})

test('who does it reports how it goes and takes a step', async () => {
  const steps: unknown[] = []
  const { user } = renderApp(paths.measure(parkingRoof.id), {
    as: joris,
    answers: [
      http.post('*/measures/:id/transitions', async ({ request }) => {
        steps.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  await user.type(await screen.findByRole('textbox', { name: 'Hoe gaat het ermee?' }), 'Het hek staat er.')
  await user.click(screen.getByRole('button', { name: 'Plaats bericht' }))
  await said('Je bericht staat bij de maatregel.')
  expect(screen.getByText('Het hek staat er.')).toBeVisible()

  await user.click(screen.getByRole('radio', { name: 'We stoppen ermee' }))
  await user.click(screen.getByRole('button', { name: 'Werk bij' }))
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Zeg waarom.' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Waarom' }), 'Het dak gaat dicht')
  await user.click(screen.getByRole('button', { name: 'Werk bij' }))
  await said('Bijgewerkt: gestopt.')
  expect(steps).toEqual([{ from: 'IN_PROGRESS', to: 'STOPPED', reason: 'Het dak gaat dicht' }])
})

test('who does it hands in a photo, and hears what is wrong with another file', async () => {
  const { user } = renderApp(paths.measure(parkingRoof.id), { as: joris })

  const input = await screen.findByLabelText('Foto of bestand toevoegen')
  expect(screen.getByRole('link', { name: 'Werkbon hek.pdf' })).toHaveAttribute(
    'href',
    `/api/v1/measures/${parkingRoof.id}/documents/2d000000-0000-7000-8000-000000000001`,
  )
  await user.upload(input, new File(['jpeg'], 'hek.jpg', { type: 'image/jpeg' }))
  await said('hek.jpg staat bij de maatregel.')
  expect(await screen.findByRole('link', { name: 'hek.jpg' })).toBeVisible()

  await user.upload(input, new File(['<html>'], 'hek.html', { type: 'image/jpeg' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^hek\.html: /)
})

test('the manager changes it: only what is different is sent, and mistakes stand at their fields', async () => {
  const sent: unknown[] = []
  const { user } = renderApp(paths.measure(parkingRoof.id), {
    as: marit,
    answers: [
      http.patch('*/measures/:id', async ({ request }) => {
        sent.push(await request.clone().json())
        return sent.length === 1
          ? problem(400, 'invalid-input', [{ pointer: '/goal/text', code: 'phone-number' }])
          : undefined
      }),
    ],
  })

  await user.click(await screen.findByText('Alle gegevens wijzigen'))
  const goal = await screen.findByRole('textbox', { name: 'Doel (optioneel)' })
  await user.clear(goal)
  await user.type(goal, 'Van 11 naar 3')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  const mistake = 'Hier staat een telefoonnummer. Haal het weg.'
  expect(await screen.findByRole('link', { name: mistake })).toHaveAttribute('href', '#goal')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await said('Opgeslagen')
  expect(sent.at(-1)).toEqual({ goal: { ...parkingRoof.goal, text: 'Van 11 naar 3' } })
})

test('an owner of whom nobody signs in is asked by mail, with the manager only', async () => {
  const asked: unknown[] = []
  const { user, unmount } = renderApp(paths.measure(bollards.id), {
    as: marit,
    answers: [
      http.post('*/measures/:id/consent-link', async ({ request }) => {
        asked.push(await request.json())
        return HttpResponse.json({ expiresAt: '2027-01-15T12:00:00Z' })
      }),
    ],
  })

  await user.click(await screen.findByText('Vraag instemming per mail'))
  await user.type(screen.getByRole('textbox', { name: 'Mailadres' }), 'beheer@example.org')
  await user.click(screen.getByRole('button', { name: 'Stuur link' }))
  await said('De mail is verstuurd. De link werkt tot en met vrijdag 15 januari 2027.')
  expect(asked).toEqual([{ email: 'beheer@example.org' }])

  unmount()
  renderApp(paths.measure(bollards.id), { as: joris })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText('Vraag instemming per mail')).toBeNull()
})

test('the fire service gives its advice', async () => {
  const [area] = femke.areas
  const fireOfficer = {
    ...femke,
    areas: area ? [{ ...area, operations: [...area.operations, 'GIVE_FIRE_ADVICE' as const] }] : [],
  }
  const { user } = renderApp(paths.measure(bollards.id), { as: fireOfficer })

  await user.click(await screen.findByRole('button', { name: 'Geef advies' }))
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Vul dit in' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Dit kan, onder voorwaarden' }))
  await user.click(screen.getByRole('button', { name: 'Geef advies' }))
  await said('Je advies staat bij de maatregel.')
})

test('a member reads what is meant for members, and may change nothing', async () => {
  renderApp(paths.measure(parkingRoof.id), { as: noor })

  expect(await screen.findByRole('heading', { level: 1, name: 'O-03: Extra toezicht op het parkeerdak' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Bijwerken' })).toBeNull()
  expect(screen.queryByText('Wat er is gewijzigd')).toBeNull()
  expect(screen.queryByText(parkingRoof.bottleneck ?? '')).toBeNull()
})

test('what is for partners only does not exist for a member', async () => {
  renderApp(paths.measure(training.id), { as: noor })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})

test('the manager proposes one that started from an example, because of a report', async () => {
  const proposed: unknown[] = []
  const { user, address } = renderApp(`${paths.newMeasure()}?gebied=s-gravenzande&melding=${noisyGroup.id}`, {
    as: marit,
    answers: [
      http.post('*/measures', async ({ request }) => {
        proposed.push(await request.clone().json())
        return undefined
      }),
    ],
  })

  expect(await screen.findByText('Dit komt van de melding: Groep, lawaai, Marktplein.')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.type(screen.getByRole('combobox', { name: 'Begin met een voorbeeld (optioneel)' }), 'toezicht')
  await user.click(screen.getByRole('option', { name: /^Overlast: Georganiseerd toezicht/ }))
  expect(screen.getByRole('combobox', { name: 'Wie doet het' })).toHaveDisplayValue('Gemeente Westland')
  await user.click(screen.getByRole('button', { name: 'Stel voor' }))

  await said('Voorgesteld als O-04.')
  expect(address()).toMatch(/^\/maatregelen\/[0-9a-f-]{36}$/)
  expect(proposed).toEqual([
    {
      areaIds: [gravenzande.id],
      theme: 'NUISANCE',
      bottleneck: 'Groep, lawaai, Marktplein',
      action: 'Georganiseerd toezicht: rondes van beveiliging en boa’s',
      audience: 'PARTNERS',
      ownerOrganisationId: gemeente.id,
      coOrganisationIds: [],
      priority: 'MEDIUM',
      changesAccess: false,
      catalogueCode: 'SUPERVISION',
      incidentIds: [noisyGroup.id],
      origin: 'INCIDENTS',
    },
  ])
})

test('what is missing stands above the form and at its field', async () => {
  const { user } = renderApp(paths.newMeasure(), { as: joris })

  await user.click(await screen.findByRole('button', { name: 'Stel voor' }))

  const mistakes = within(await screen.findByRole('alert'))
  expect(mistakes.getByRole('link', { name: 'Thema: vul dit in' })).toBeVisible()
  expect(mistakes.getByRole('link', { name: 'Wat we doen: vul dit in' })).toBeVisible()
  expect(mistakes.getByRole('link', { name: 'Wie doet het: vul dit in' })).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Wie doet het' })).toHaveTextContent(/Gemeente Westland/)
  expect(screen.getByRole('combobox', { name: 'Wie doet het' })).not.toHaveTextContent(/Politie/)
})

test('a report shows what it led to', async () => {
  renderApp(paths.incident(noisyGroup.id), { as: marit })

  expect(await screen.findByRole('link', { name: `Maatregel O-03: ${parkingRoof.action}` })).toHaveAttribute(
    'href',
    paths.measure(parkingRoof.id),
  )
  expect(screen.getByRole('link', { name: 'Maatregel hiervan maken' })).toBeVisible()
})
