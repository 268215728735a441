import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

test('the contact card says whom to call for what, also in the own area', async () => {
  renderApp(paths.contact(), { as: noor })

  expect(await screen.findByRole('link', { name: 'Bel Politie, geen spoed: 0900-8844' })).toHaveAttribute(
    'href',
    'tel:0900-8844',
  )
  expect(screen.getByRole('heading', { name: "In 's-Gravenzande" })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bel Centrummanager Marit: 0174 000 001' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test.each([
  [paths.privacy(), 'Hoe lang bewaren we het?'],
  [paths.accessibility(), 'Wat nog niet goed is'],
])('the statement at %s can be read by everyone', async (address, part) => {
  renderApp(address)

  expect(await screen.findByRole('heading', { name: part })).toBeVisible()
  expect(await violations()).toEqual([])
})
