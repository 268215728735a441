import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { InputDetails, MoveInput, SubmitInput } from '../../api/types'
import { type InputFields, patchOf } from './inputFields'
import { inputDetails, inputKey } from './inputQueries'

const tasksKey = ['tasks'] as const

function readAgain(queryClient: QueryClient) {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: inputKey }),
    queryClient.invalidateQueries({ queryKey: tasksKey }),
  ])
}

/** An act whose answer is a message as it is now. */
function useInputAct<Body>(act: (body: Body) => Promise<InputDetails>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (input) => {
      queryClient.setQueryData(inputDetails(input.id).queryKey, input)
      await readAgain(queryClient)
    },
  })
}

interface Sent {
  body: SubmitInput
  key: string
}

export const useSubmitInput = () =>
  useInputAct(({ body, key }: Sent) =>
    unwrap(api.POST('/brainstorm-inputs', { params: { header: { 'Idempotency-Key': key } }, body })),
  )

export const useMoveInput = (id: string) =>
  useInputAct((body: MoveInput) =>
    unwrap(api.POST('/brainstorm-inputs/{id}/transitions', { params: { path: { id } }, body })),
  )

/** Answers the message that it now belongs to. */
export const useMergeInput = (id: string) =>
  useInputAct((into: string) =>
    unwrap(api.POST('/brainstorm-inputs/{id}/merge', { params: { path: { id } }, body: { into } })),
  )

export const useWriteInputMessage = (id: string) =>
  useInputAct((text: string) => {
    const header = { 'Idempotency-Key': crypto.randomUUID() }
    return unwrap(api.POST('/brainstorm-inputs/{id}/messages', { params: { path: { id }, header }, body: { text } }))
  })

interface InputChange {
  /** What its fields were when somebody began to write. */
  before: InputFields
  after: InputFields
  version: number
}

export const useChangeInput = (id: string) =>
  useInputAct(({ before, after, version }: InputChange) => {
    const header = { 'If-Match': `"${version}"` }
    return unwrap(
      api.PATCH('/brainstorm-inputs/{id}', { params: { path: { id }, header }, body: patchOf(before, after) }),
    )
  })

export function useSupportInput(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (supports: boolean) =>
      supports
        ? unwrap(api.PUT('/brainstorm-inputs/{id}/support', { params: { path: { id } } }))
        : unwrap(api.DELETE('/brainstorm-inputs/{id}/support', { params: { path: { id } } })),
    onSuccess: () => readAgain(queryClient),
  })
}
