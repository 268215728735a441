import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ListSearch } from './incidentFilter'

const key = ['list-address'] as const

/** The filters that somebody used last, so that the way back from a report leads to that very list. */
export function useRememberedList(): ListSearch {
  return useQuery<ListSearch>({ queryKey: key, queryFn: skipToken }).data ?? {}
}

export function useRememberList(search: ListSearch) {
  const queryClient = useQueryClient()
  useEffect(() => {
    queryClient.setQueryData(key, search)
  }, [queryClient, search])
}
