import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { noor } from '../../testing/people'
import { problem } from '../../testing/problem'
import { renderApp } from '../../testing/renderApp'

type User = ReturnType<typeof renderApp>['user']

async function chooseStreet(user: User, street: string) {
  await user.type(await screen.findByRole('combobox', { name: 'Waar' }), street.slice(0, 4))
  await user.click(await screen.findByRole('option', { name: street }))
}

const send = (user: User) => user.click(screen.getByRole('button', { name: 'Verstuur melding' }))

test('a member reports a broken lamp with a photo and hears what happens next', async () => {
  const photos: (string | null)[] = []
  const { user, address } = renderApp(paths.report(), {
    as: noor,
    answers: [
      http.post('*/incidents/:id/photos', ({ request }) => {
        photos.push(request.headers.get('Content-Type'))
        return HttpResponse.json({ id: 'p1', width: 1, height: 1, released: false }, { status: 201 })
      }),
    ],
  })

  await user.click(await screen.findByRole('link', { name: 'Kapot of donker' }))
  await user.upload(
    await screen.findByLabelText('Maak of kies een foto'),
    new File(['x'], 'lamp.jpg', { type: 'image/jpeg' }),
  )
  await chooseStreet(user, 'Sand Ambachtstraat')
  await send(user)

  expect(await screen.findByRole('heading', { name: 'Dank je, je melding is verstuurd' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Je melding ligt nu bij Gemeente Westland.')
  expect(screen.getByText('Gemeente Westland leest dit op werkdagen en laat weten wat ermee gebeurt.')).toBeVisible()
  expect(address()).toMatch(/^\/melden\/verstuurd\//)
  expect(photos).toEqual(['image/jpeg'])
  expect(await violations()).toEqual([])
})

test('the report carries one key per draft, the header of the web app and the place', async () => {
  const sent: { key: string | null; from: string | null; body: unknown }[] = []
  const { user } = renderApp('/melden/kapot-of-donker', {
    as: noor,
    answers: [
      http.post('*/incidents', async ({ request }) => {
        const { headers } = request
        sent.push({
          key: headers.get('Idempotency-Key'),
          from: headers.get('X-Veilige-Centra'),
          body: await request.json(),
        })
        return problem(503, 'status-503')
      }),
    ],
  })

  await chooseStreet(user, 'Marktplein')
  await user.type(screen.getByRole('textbox', { name: 'Huisnummer of plek (optioneel)' }), 'bij de kiosk')
  await send(user)
  expect(await screen.findByRole('alert')).toHaveTextContent('We zijn zo terug.')
  await send(user)

  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[0]?.from).toBe('web')
  expect(sent[0]?.key).toBe(sent[1]?.key)
  expect(sent[0]?.body).toMatchObject({ category: 'BROKEN_LIGHT', placeText: 'bij de kiosk' })
  expect(screen.getByRole('textbox', { name: 'Huisnummer of plek (optioneel)' })).toHaveValue('bij de kiosk')
})

test('without a place the summary takes the focus and leads to the field', async () => {
  const { user } = renderApp('/melden/kapot-of-donker', { as: noor })

  await user.click(await screen.findByRole('button', { name: 'Verstuur melding' }))

  const summary = await screen.findByRole('alert')
  await waitFor(() => expect(summary).toHaveFocus())
  await user.click(within(summary).getByRole('link', { name: 'Kies een straat, of wijs de plek aan op de kaart' }))
  expect(screen.getByRole('combobox', { name: 'Waar' })).toHaveFocus()
  expect(await violations()).toEqual([])
})

test('what the server finds wrong stands at its field, and the text stays', async () => {
  const { user } = renderApp('/melden/kapot-of-donker', {
    as: noor,
    answers: [
      http.post('*/incidents', () =>
        problem(400, 'invalid-input', [{ pointer: '/description', code: 'number-plate' }]),
      ),
    ],
  })

  await chooseStreet(user, 'Langestraat')
  const text = screen.getByRole('textbox', { name: 'Wat zie je? (optioneel)' })
  await user.type(text, 'Auto AB-123-C staat in de weg')
  await send(user)

  expect(await screen.findByRole('link', { name: 'Hier staat een kenteken. Haal het weg.' })).toBeVisible()
  expect(text).toHaveValue('Auto AB-123-C staat in de weg')
  expect(text).toBeInvalid()
})

test('a description of a person is pointed out, and sent only when the sender keeps it', async () => {
  const kept: unknown[] = []
  const { user } = renderApp('/melden/kapot-of-donker', {
    as: noor,
    answers: [
      http.post('*/incidents', async ({ request }) => {
        const { keepDescription } = (await request.clone().json()) as { keepDescription?: boolean }
        kept.push(keepDescription)
        return keepDescription
          ? undefined
          : problem(400, 'invalid-input', [{ pointer: '/description', code: 'person-description' }])
      }),
    ],
  })

  await chooseStreet(user, 'Langestraat')
  await user.type(screen.getByRole('textbox', { name: 'Wat zie je? (optioneel)' }), 'Lange man met rode jas')
  await send(user)
  await user.click(await screen.findByRole('checkbox', { name: /Toch zo versturen/ }))
  await send(user)

  expect(await screen.findByText(/Je tekst is alleen voor jou en de centrummanager/)).toBeVisible()
  expect(kept).toEqual([undefined, true])
})

test('extortion is not stored: a card says whom to call', async () => {
  const { user } = renderApp('/melden/agressie', { as: noor })

  await user.click(await screen.findByRole('radio', { name: 'Afpersing' }))

  expect(await screen.findByRole('heading', { name: 'Hiervoor bel je rechtstreeks' })).toBeVisible()
  expect(screen.getByRole('link', { name: '0800-2800 200' })).toHaveAttribute('href', 'tel:0800-2800200')
  expect(screen.queryByRole('button', { name: 'Verstuur melding' })).not.toBeInTheDocument()
  expect(await violations()).toEqual([])
})

test('a similar open situation is offered, and seeing it too is enough', async () => {
  const { user, address } = renderApp('/melden/overlast', { as: noor })

  await chooseStreet(user, 'Marktplein')
  expect(await screen.findByRole('heading', { name: 'Is het deze?' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Ja, ik zie dit ook' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Genoteerd: jij ziet dit ook.'))
  await waitFor(() => expect(address()).toMatch(/^\/meldingen\//))
})

test('a theft asks for damage and aangifte, never for a photo, and helps with the aangifte afterwards', async () => {
  const { user } = renderApp('/melden/diefstal', { as: noor })

  await chooseStreet(user, 'Langestraat')
  expect(screen.queryByLabelText('Maak of kies een foto')).not.toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Schade in euro (optioneel)' }), '1.250,50')
  await user.click(screen.getByRole('radio', { name: 'Geen aangifte' }))
  expect(screen.getByRole('radio', { name: 'Bang voor gevolgen' })).toBeVisible()
  await send(user)

  expect(await screen.findByRole('heading', { name: 'Hulp bij aangifte' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Tekst die je kunt gebruiken' })).toHaveDisplayValue(
    /winkeldiefstal.*1250.5 euro/,
  )
  expect(screen.getByText(/Bel 112. De politie komt/)).toBeVisible()
})

test('where somebody stands becomes the nearest street', async () => {
  const position = { coords: { longitude: 4.1655, latitude: 52.00145 } }
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition: (found: (at: typeof position) => void) => found(position) },
  })
  const { user } = renderApp('/melden/kapot-of-donker', { as: noor })

  await user.click(await screen.findByRole('button', { name: 'Hier' }))

  expect(await screen.findByText('Je bent bij Langestraat.')).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Waar' })).toHaveValue('Langestraat')
})

test('the street is chosen with the keyboard alone, and the list follows', async () => {
  const followed: string[] = []
  Element.prototype.scrollIntoView = function (this: Element) {
    followed.push(this.textContent)
  }
  const { user } = renderApp('/melden/kapot-of-donker', { as: noor })

  const street = await screen.findByRole('combobox', { name: 'Waar' })
  await user.type(street, 'straat')
  await user.keyboard('{ArrowDown}{Enter}')

  expect(street).toHaveValue('Sand Ambachtstraat')
  expect(followed).toEqual(['Langestraat', 'Sand Ambachtstraat'])
  expect(street).toHaveFocus()
})
