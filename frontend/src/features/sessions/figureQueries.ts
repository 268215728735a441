import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { AskFigures } from '../../api/types'
import { type FigureFields, figurePatchOf } from './figureFields'

const figureKey = ['figure-requests'] as const
const tasksKey = ['tasks'] as const

export const figureRequests = queryOptions({
  queryKey: [...figureKey, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/figure-requests', { params: { query: { limit: 100 } }, signal })),
})

export const figureAddress = (request: string, document: string) =>
  `/api/v1/figure-requests/${request}/documents/${document}`

function useFigureAct<Body, Answer>(act: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: figureKey }),
        queryClient.invalidateQueries({ queryKey: tasksKey }),
      ]),
  })
}

export const useAskFigures = () =>
  useFigureAct((body: AskFigures) => {
    const header = { 'Idempotency-Key': crypto.randomUUID() }
    return unwrap(api.POST('/figure-requests', { params: { header }, body }))
  })

interface FigureChange {
  /** What its fields were when somebody began to write. */
  before: FigureFields
  after: FigureFields
  version: number
}

export const useEditFigures = (id: string) =>
  useFigureAct(({ before, after, version }: FigureChange) => {
    const header = { 'If-Match': `"${version}"` }
    return unwrap(
      api.PATCH('/figure-requests/{id}', { params: { path: { id }, header }, body: figurePatchOf(before, after) }),
    )
  })

interface FigureMove {
  from: 'ASKED' | 'DELIVERED' | 'REFUSED' | 'WITHDRAWN'
  to: 'REFUSED' | 'WITHDRAWN'
  reason: string
}

export const useMoveFigures = (id: string) =>
  useFigureAct((body: FigureMove) =>
    unwrap(api.POST('/figure-requests/{id}/transitions', { params: { path: { id } }, body })),
  )

export const useDeliverFigures = (id: string) =>
  useFigureAct((file: File) =>
    unwrap(
      api.POST('/figure-requests/{id}/documents', {
        params: { path: { id }, query: { name: file.name } },
        body: file as unknown as string,
        bodySerializer: (body) => body,
        headers: { 'Content-Type': 'application/octet-stream' },
      }),
    ),
  )
