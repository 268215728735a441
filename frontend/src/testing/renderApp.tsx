import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { RequestHandler } from 'msw'
import type { Me } from '../api/types'
import { App } from '../app/App'
import { createApp } from '../app/router'
import { mockApi } from './mockApi'
import { server } from './server'

interface Situation {
  /** Who is looking; nobody is signed in without it. */
  as?: Me
  /** What the server answers otherwise than usual. */
  answers?: RequestHandler[]
}

/** The whole app at an address, as one person sees it. */
export function renderApp(address: string, { as, answers = [] }: Situation = {}) {
  server.use(...answers, ...mockApi(as))
  const app = createApp({ history: createMemoryHistory({ initialEntries: [address] }), retry: false })
  const view = render(<App {...app} />)
  return { ...view, user: userEvent.setup(), address: () => app.router.state.location.href }
}
