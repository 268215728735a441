import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textsNamed } from '../../lib/search'
import type { InputTexts } from './inputSearch'

/** Apart from the routes, as every first page loads those. */
const loaders = () => import('./inputLoaders')

/** What each of them may be is known to the page. */
const listTexts = (search: Record<string, unknown>) => search as InputTexts
const newTexts = textsNamed('gebied')
const inputTexts = textsNamed('verstuurd')

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/berichten',
  validateSearch: listTexts,
  beforeLoad: enter('READ_INPUTS'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadInputs(context, deps),
  component: lazyPage(() => import('./InputListPage'), 'InputListPage'),
})

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/berichten/nieuw',
  validateSearch: newTexts,
  beforeLoad: enter('SUBMIT_INPUT'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadNewInput(context, deps.gebied),
  component: lazyPage(() => import('./NewInputPage'), 'NewInputPage'),
})

const inputRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/berichten/$id',
  validateSearch: inputTexts,
  beforeLoad: enter('READ_INPUTS'),
  loader: async ({ context, params }) => (await loaders()).loadInput(context, params.id),
  component: lazyPage(() => import('./InputPage'), 'InputPage'),
})

export const inputRoutes = [listRoute, newRoute, inputRoute] as const
