import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { violations } from '../../testing/accessibility'
import { marit } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

test('a circle on the map opens the list of what lies there, and the whole map is one press away', async () => {
  const asked: URLSearchParams[] = []
  const { user, address } = renderApp('/meldingen', {
    as: marit,
    answers: [
      http.get('*/incidents', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return undefined
      }),
    ],
  })

  const circle = () => screen.getByRole('button', { name: /meldingen bij elkaar; laat ze zien$/ })
  await waitFor(() => expect(circle()).toHaveAttribute('tabindex', '0'))
  // the map settles, and draws its circles again
  await waitFor(() => {
    circle().click()
    expect(address()).toContain('kaart=')
  })
  await waitFor(() => expect(asked.at(-1)?.get('bbox')).toMatch(/^[\d.,-]+$/))
  expect(await screen.findByText('Je ziet een deel van de kaart.')).toBeVisible()
  expect(await violations()).toEqual([])

  await user.click(screen.getByRole('link', { name: 'Laat alles zien' }))
  await waitFor(() => expect(address()).not.toContain('kaart='))
})

test('the map asks for what it shows with the filters of the list', async () => {
  const asked: URLSearchParams[] = []
  renderApp('/meldingen?thema=DECAY&toon=all', {
    as: marit,
    answers: [
      http.get('*/incidents/_clusters', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return undefined
      }),
    ],
  })

  await waitFor(() => expect(asked.at(0)?.get('theme')).toBe('DECAY'))
  expect(asked[0]?.get('bbox')).toMatch(/^3\.2/)
  expect(asked[0]?.get('zoom')).toBe('8')
  expect(asked[0]?.has('limit')).toBe(false)
})
