import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textsNamed } from '../../lib/search'

const texts = textsNamed('gebied', 'over')

const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afspraken',
  validateSearch: texts,
  beforeLoad: enter('READ_MATRIX'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('./agreementLoaders')).loadAgreements(context, deps),
  component: lazyPage(() => import('./AgreementsPage'), 'AgreementsPage'),
})

export const agreementRoutes = [agreementsRoute] as const
