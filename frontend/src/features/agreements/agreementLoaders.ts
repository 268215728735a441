import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '../../api/types'
import { agreements } from './agreementQueries'
import { type AgreementSearch, agreementFilter } from './agreementSearch'

interface Context {
  queryClient: QueryClient
  me: Me
}

export function loadAgreements({ queryClient, me }: Context, search: AgreementSearch) {
  return queryClient.query(agreements(agreementFilter(me, search)))
}
