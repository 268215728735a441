import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { loadPageTexts, speak } from '../i18n/i18n'
import { server } from './server'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))

beforeEach(async () => {
  await loadPageTexts()
  await speak('nl')
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  window.scrollTo = () => undefined
  URL.createObjectURL = () => 'blob:photo'
  URL.revokeObjectURL = () => undefined
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  sessionStorage.clear()
  localStorage.clear()
})

afterAll(() => server.close())
