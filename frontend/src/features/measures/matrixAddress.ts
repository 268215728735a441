import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

type Texts = Record<string, string | undefined>

const key = ['matrix-address'] as const

/** The filters that somebody used last, so that the way back from a measure leads to that very matrix. */
export function useRememberedMatrix(): Texts {
  return useQuery<Texts>({ queryKey: key, queryFn: skipToken }).data ?? {}
}

export function useRememberMatrix(search: Texts) {
  const queryClient = useQueryClient()
  useEffect(() => {
    queryClient.setQueryData(key, search)
  }, [queryClient, search])
}
