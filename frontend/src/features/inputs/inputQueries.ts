import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { paths } from '../../api/schema'
import type { Input, InputDetails } from '../../api/types'

export type InputFilter = NonNullable<paths['/brainstorm-inputs']['get']['parameters']['query']>

export const inputKey = ['inputs'] as const

export const inputList = (filter: InputFilter) =>
  queryOptions({
    queryKey: [...inputKey, 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/brainstorm-inputs', { params: { query: filter }, signal })),
  })

export const readInput = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/brainstorm-inputs/{id}', { params: { path: { id } }, signal }))

export const inputDetails = (id: string) =>
  queryOptions({
    queryKey: [...inputKey, 'details', id],
    queryFn: ({ signal }) => readInput(id, signal),
  })

/** As much of a text as is needed to know it again. */
const COMPARED = 200

interface Written {
  area: string
  about: Input['about']
  text: string
}

export const similarInputs = ({ area, about, text }: Written) => {
  const query = { area, about, text: text.trim().slice(0, COMPARED) }
  return queryOptions({
    queryKey: [...inputKey, 'similar', query],
    queryFn: ({ signal }) => unwrap(api.GET('/brainstorm-inputs/_similar', { params: { query }, signal })),
  })
}

/** What another may belong to: all of its area that is still of use, by the words that were typed. */
export const possibleTargets = ({ areaId }: Pick<InputDetails, 'areaId'>, words: string) =>
  inputList({
    area: areaId,
    status: ['ACCEPTED', 'SUBMITTED'],
    q: words.trim().length > 1 ? words.trim() : undefined,
    sort: '-supports',
    limit: 10,
  })

/** The newest own reports of an area: what somebody writes about is rarely older. */
export const ownReports = (area: string) =>
  queryOptions({
    queryKey: ['incidents', 'own', area],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/incidents', { params: { query: { area, mine: true, limit: 20 } }, signal })),
  })
