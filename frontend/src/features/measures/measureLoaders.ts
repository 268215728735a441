import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '../../api/types'
import { filterOf } from './matrixFilter'
import type { MatrixSearch } from './matrixSearch'
import { matrix } from './measureQueries'

interface Context {
  queryClient: QueryClient
  me: Me
}

/** What the pages of measures wait for; apart from the routes, which every first page loads. */
export function loadMatrix({ queryClient, me }: Context, search: MatrixSearch) {
  return queryClient.query(matrix(filterOf(search, me)))
}
