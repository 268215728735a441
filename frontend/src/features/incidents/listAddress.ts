import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ListTexts } from './incidentFilter'

const key = ['list-address'] as const

/** The filters that somebody used last, so that the way back from a report leads to that very list. */
export function useRememberedList(): ListTexts {
  return useQuery<ListTexts>({ queryKey: key, queryFn: skipToken }).data ?? {}
}

export function useRememberList(search: ListTexts) {
  const queryClient = useQueryClient()
  useEffect(() => {
    queryClient.setQueryData(key, search)
  }, [queryClient, search])
}
