import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../lib/paths'
import { violations } from '../../testing/accessibility'
import { noor } from '../../testing/people'
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
