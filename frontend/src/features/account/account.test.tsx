import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { knownDigestKey } from '../../testing/mockApi'
import { marit, noor } from '../../testing/people'
import { renderApp } from '../../testing/renderApp'

test('a device that is not this one can be signed out', async () => {
  const { user } = renderApp(paths.devices(), { as: noor })

  expect(await screen.findByText('Dit toestel')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Log uit op Firefox op Windows' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Firefox op Windows is uitgelogd.'))
  expect(await violations()).toEqual([])
})

test('everything else is one tap away', async () => {
  renderApp(paths.more(), { as: noor })

  expect(await screen.findByRole('heading', { level: 1, name: 'Meer' })).toBeVisible()
  expect(screen.getByText('Ingelogd als Noor de Wit')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('somebody gets everything that is kept about them', async () => {
  renderApp(paths.myData(), { as: noor })

  const link = await screen.findByRole('link', { name: 'Haal mijn gegevens op' })
  expect(link).toHaveAttribute('href', '/api/v1/me/data')
  expect(link).toHaveAttribute('download', 'mijn-gegevens.json')
  expect(await violations()).toEqual([])
})

test('nobody erases themselves by accident', async () => {
  const { user } = renderApp(paths.myData(), { as: noor })

  await user.click(await screen.findByRole('button', { name: 'Wis mijn gegevens' }))
  expect(await screen.findByRole('link', { name: 'Typ WISSEN om verder te gaan' })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Typ WISSEN om verder te gaan' }), 'wissen')
  await user.click(screen.getByRole('button', { name: 'Wis mijn gegevens' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Je gegevens zijn gewist' })).toBeVisible()
  expect(screen.getByText(/Open meldingen, op naam van je zaak/)).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Uitloggen' })).toHaveAttribute('href', '/sign-out')
  expect(await violations()).toEqual([])
})

test('who alone manages an area is told to hand that over first', async () => {
  const { user } = renderApp(paths.myData(), { as: marit })

  await user.type(await screen.findByRole('textbox', { name: 'Typ WISSEN om verder te gaan' }), 'WISSEN')
  await user.click(screen.getByRole('button', { name: 'Wis mijn gegevens' }))

  expect(await screen.findByText('Jij bent in een gebied de enige manager. Draag dat eerst over.')).toBeVisible()
})

test('the weekly mail is turned off under Mijn gegevens', async () => {
  const { user } = renderApp(paths.myData(), { as: noor })

  await user.click(await screen.findByRole('checkbox', { name: 'Mail mij het weekbericht' }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Je krijgt geen weekbericht meer.'))
  expect(screen.getByRole('checkbox', { name: 'Mail mij het weekbericht' })).not.toBeChecked()
})

test('the link in the weekly mail stops it for somebody who is not signed in', async () => {
  window.location.hash = knownDigestKey
  const { user } = renderApp(paths.stopDigest(knownDigestKey))

  expect(await screen.findByRole('heading', { name: 'Je krijgt geen weekbericht meer' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Toch weer het weekbericht' }))
  expect(await screen.findByRole('heading', { name: 'Je krijgt het weekbericht weer' })).toBeVisible()
  expect(await violations()).toEqual([])
  window.location.hash = ''
})
