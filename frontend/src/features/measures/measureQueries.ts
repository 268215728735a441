import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { components, paths } from '../../api/schema'
import type { Measure, MeasureDetails } from '../../api/types'

type MeasureFilter = NonNullable<paths['/measures']['get']['parameters']['query']>

export const measureKey = ['measures'] as const
export const matrixKey = [...measureKey, 'matrix'] as const

/** All of a matrix: it is read, sorted and printed as a whole. */
export const matrix = (filter: Pick<MeasureFilter, 'area' | 'asOf'>) =>
  queryOptions({
    queryKey: [...matrixKey, filter],
    queryFn: async ({ signal, client, queryKey }) => {
      const rows: Measure[] = []
      let cursor: string | undefined
      do {
        const query = { ...filter, limit: 200, cursor }
        const page = await unwrap(api.GET('/measures', { params: { query }, signal }))
        rows.push(...page.items)
        cursor = page.next
      } while (cursor)
      return newest(rows, client.getQueryData<Measure[]>(queryKey))
    },
  })

/** What was saved while a list was on its way is newer than what stands in it. */
function newest(rows: Measure[], known: readonly Measure[] = []): Measure[] {
  const kept = new Map(known.map((row) => [row.id, row]))
  return rows.map((row) => {
    const saved = kept.get(row.id)
    return saved && saved.version > row.version ? saved : row
  })
}

type AnsweredMeasure = components['schemas']['MeasureDetails']

/** The contract leaves open whether a measure has all fields of its row; it always has. */
export async function whole(answer: Promise<AnsweredMeasure>): Promise<MeasureDetails> {
  return (await answer) as MeasureDetails
}

export const measureDetails = (id: string) =>
  queryOptions({
    queryKey: [...measureKey, 'details', id],
    queryFn: ({ signal }) => whole(unwrap(api.GET('/measures/{id}', { params: { path: { id } }, signal }))),
  })

export const measureDocuments = (id: string) =>
  queryOptions({
    queryKey: [...measureKey, 'documents', id],
    queryFn: ({ signal }) => unwrap(api.GET('/measures/{id}/documents', { params: { path: { id } }, signal })),
  })

export const documentAddress = (measure: string, document: string) =>
  `/api/v1/measures/${measure}/documents/${document}`

export const measureHistory = (id: string) =>
  queryOptions({
    queryKey: [...measureKey, 'history', id],
    queryFn: ({ signal }) => unwrap(api.GET('/measures/{id}/history', { params: { path: { id } }, signal })),
  })

export const measureCatalogue = queryOptions({
  queryKey: ['measure-catalogue'],
  queryFn: ({ signal }) => unwrap(api.GET('/measure-catalogue', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})
