import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { InputTexts } from './inputSearch'

const key = ['input-address'] as const

/** The filters that somebody used last, so that the way back from a message leads to that very list. */
export function useRememberedInputs(): InputTexts {
  return useQuery<InputTexts>({ queryKey: key, queryFn: skipToken }).data ?? {}
}

export function useRememberInputs(search: InputTexts) {
  const queryClient = useQueryClient()
  useEffect(() => {
    queryClient.setQueryData(key, search)
  }, [queryClient, search])
}
