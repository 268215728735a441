import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AreaMap, type MapPin } from './AreaMap'

const pin = (id: string): MapPin => ({ id, position: [4.165, 52.001], text: '3', title: `3 meldingen bij ${id}` })
const map = (pins: MapPin[], onPin: (id: string) => void) => <AreaMap label="Kaart" pins={pins} onPin={onPin} />

test('a pin keeps the focus when the same pins are given again, and opens by the newest handler', async () => {
  const [before, now] = [vi.fn(), vi.fn()]
  const { rerender } = render(map([pin('plein')], before))
  const button = screen.getByRole('button', { name: '3 meldingen bij plein' })
  button.focus()

  rerender(map([pin('plein')], now))

  expect(button).toHaveFocus()
  await userEvent.click(button)
  expect(before).not.toHaveBeenCalled()
  expect(now).toHaveBeenCalledWith('plein')
})

test('a pin that goes leaves the focus on the map', () => {
  const { rerender } = render(map([pin('plein')], vi.fn()))
  screen.getByRole('button', { name: '3 meldingen bij plein' }).focus()

  rerender(map([pin('markt')], vi.fn()))

  expect(document.body).not.toHaveFocus()
  expect(screen.queryByRole('button', { name: '3 meldingen bij plein' })).toBeNull()
})
