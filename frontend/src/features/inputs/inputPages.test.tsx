import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { aboutOneOfficer, kindWarden, noAnswer, slowPolice } from '../../testing/inputs'
import { bram, femke, marit, noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const decide = () => screen.getByRole('button', { name: 'Leg vast' })

async function openInput(kept: typeof noAnswer, as = marit, situation: Parameters<typeof renderApp>[1] = {}) {
  const view = renderApp(paths.input(kept.input.id), { as, ...situation })
  await screen.findByRole('heading', { level: 1, name: / over / })
  return view
}

/** What the server is asked to do. */
function requests(path: string, sent: unknown[]) {
  return http.post(`*/brainstorm-inputs/:id/${path}`, async ({ request }) => {
    sent.push(await request.clone().json())
    return undefined
  })
}

test('the manager sees who wrote a message, and accepts it', async () => {
  const sent: unknown[] = []
  const { user } = await openInput(noAnswer, marit, { answers: [requests('transitions', sent)] })

  expect(screen.getByText('Noor de Wit, Bloemen & Zo')).toBeVisible()
  expect(screen.getByText('Alleen jij ziet van wie dit komt.')).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(decide())

  await said('Het bericht is aangenomen.')
  expect(screen.getByText('Aangenomen')).toBeVisible()
  expect(sent).toEqual([{ from: 'SUBMITTED', to: 'ACCEPTED' }])
})

test('the manager refuses a message only with a reason', async () => {
  const sent: unknown[] = []
  const { user } = await openInput(noAnswer, marit, { answers: [requests('transitions', sent)] })

  await user.click(screen.getByRole('radio', { name: 'Neem niet aan' }))
  await user.click(decide())
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Kies waarom niet.' })).toBeVisible()
  expect(await violations()).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'Het is eerder een melding' }))
  await user.type(screen.getByRole('textbox', { name: 'Bericht aan de schrijver (optioneel)' }), 'Meld het gerust.')
  await user.click(decide())

  await said('Het bericht is niet aangenomen. De schrijver hoort waarom.')
  expect(sent).toEqual([{ from: 'SUBMITTED', to: 'REFUSED', reason: 'BETTER_AS_REPORT', note: 'Meld het gerust.' }])
})

test('when somebody else decided in between, it says so', async () => {
  const { user } = await openInput(noAnswer, marit, {
    answers: [http.post('*/brainstorm-inputs/:id/transitions', () => problem(409, 'status-changed'))],
  })

  await user.click(decide())

  expect(await screen.findByRole('alert')).toHaveTextContent('Iemand was je voor. Kijk eerst wat er veranderd is.')
})

test('the manager asks the writer something', async () => {
  const { user } = await openInput(noAnswer)

  const question = () => screen.getByRole('textbox', { name: 'Vraag iets aan de schrijver' })
  await user.click(screen.getByRole('button', { name: 'Versturen' }))
  expect(within(await screen.findByRole('alert')).getByRole('link', { name: 'Vul dit in' })).toBeVisible()
  await user.type(question(), 'Welke melding was dat?')
  await user.click(screen.getByRole('button', { name: 'Versturen' }))

  await said('Je vraag is verstuurd.')
  expect(await screen.findByText('Welke melding was dat?')).toBeVisible()
  expect(question()).toHaveValue('')
})

test('the manager finds the message that says the same, and merges the two', async () => {
  const sent: unknown[] = []
  const { user, address } = await openInput(noAnswer, marit, { answers: [requests('merge', sent)] })

  await user.click(screen.getByText('Voeg samen met een ander bericht'))
  await screen.findByRole('radio', { name: /^Compliment over de gemeente/ })
  await user.click(screen.getByRole('button', { name: 'Voeg samen' }))
  expect(await screen.findByRole('link', { name: 'Kies het bericht waar dit bij hoort.' })).toBeVisible()
  await user.type(screen.getByRole('searchbox', { name: 'Zoek een bericht in dit gebied' }), 'winkeldiefstal')
  await waitFor(() => expect(screen.queryByRole('radio', { name: /^Compliment over de gemeente/ })).toBeNull())
  await user.click(screen.getByRole('radio', { name: /^Probleem over de politie/ }))
  await user.click(screen.getByRole('button', { name: 'Voeg samen' }))

  await said('Samengevoegd.')
  await waitFor(() => expect(address()).toBe(paths.input(slowPolice.input.id)))
  expect(screen.getByText('3 anderen steunen dit')).toBeVisible()
  expect(sent).toEqual([{ into: slowPolice.input.id }])
})

test('who wrote it says it better; only what is different is sent', async () => {
  const sent: unknown[] = []
  const { user } = await openInput(noAnswer, noor, {
    answers: [
      http.patch('*/brainstorm-inputs/:id', async ({ request }) => {
        sent.push(await request.clone().json())
        return sent.length === 1 ? problem(412, 'stale-version') : undefined
      }),
    ],
  })

  await user.click(screen.getByText('Bericht wijzigen'))
  const text = await screen.findByRole('textbox', { name: 'Jouw ervaring' })
  await user.type(text, ' Al weken niet.')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Iemand heeft dit net veranderd.')
  expect(text).toHaveValue(`${noAnswer.input.text} Al weken niet.`)
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))

  await said('Opgeslagen')
  expect(sent.at(-1)).toEqual({ text: `${noAnswer.input.text} Al weken niet.` })
})

test('who wrote it takes it back, after one more question', async () => {
  const { user } = await openInput(kindWarden, noor)

  expect(screen.queryByText('Bericht wijzigen')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Bericht intrekken' }))
  expect(screen.getByText('Dan leest niemand het meer, en kan het niet terug.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ja, trek in' }))

  await said('Je bericht is ingetrokken.')
  expect(screen.getByText('Ingetrokken')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Bericht intrekken' })).toBeNull()
})

test('who wrote it reads why it was refused, and where to go instead', async () => {
  await openInput(aboutOneOfficer, noor)

  expect(screen.getByText('Het is niet aangenomen. Waarom: het gaat over een medewerker.')).toBeVisible()
  expect(screen.getByText('Bel gerust even als je vragen hebt.')).toBeVisible()
  expect(screen.getByText(/Dien dan een klacht in bij de politie; hier kan dat niet\./)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a member never sees who wrote a message, and decides about none', async () => {
  await openInput(kindWarden, bram)

  expect(screen.getByText(kindWarden.input.text)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Steun dit' })).toBeVisible()
  expect(screen.queryByText('Van')).toBeNull()
  expect(document.body).not.toHaveTextContent('Noor')
  expect(document.body).not.toHaveTextContent('Bloemen')
  expect(screen.queryByRole('heading', { name: 'Wat doe je hiermee?' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Vraag en antwoord' })).toBeNull()
  expect(await violations()).toEqual([])
})

test('what nobody decided about does not exist for another member', async () => {
  renderApp(paths.input(noAnswer.input.id), { as: bram })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})

test('no message exists for the police', async () => {
  renderApp(paths.input(slowPolice.input.id), { as: femke })

  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
})
