import type { QueryClient } from '@tanstack/react-query'
import { organisationsOf } from '../../api/areas'
import { replyAddresses } from './replyQueries'

interface Context {
  queryClient: QueryClient
  area: { id: string }
}

export function loadAddresses({ queryClient, area }: Context) {
  return Promise.all([queryClient.query(replyAddresses(area.id)), queryClient.query(organisationsOf(area.id))])
}
