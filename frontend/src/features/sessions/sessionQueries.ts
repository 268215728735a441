import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { paths } from '../../api/schema'
import type { SessionDetails } from '../../api/types'

export type SessionFilter = NonNullable<paths['/brainstorm-sessions']['get']['parameters']['query']>

export const sessionKey = ['brainstorm-sessions'] as const

export const sessionList = (filter: SessionFilter) =>
  queryOptions({
    queryKey: [...sessionKey, 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/brainstorm-sessions', { params: { query: filter }, signal })),
  })

export const readSession = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/brainstorm-sessions/{id}', { params: { path: { id } }, signal }))

export const sessionDetails = (id: string) =>
  queryOptions({
    queryKey: [...sessionKey, 'details', id],
    queryFn: ({ signal }) => readSession(id, signal),
  })

export const proposedAgenda = (id: string) =>
  queryOptions({
    queryKey: [...sessionKey, 'proposals', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/brainstorm-sessions/{id}/proposed-agenda', { params: { path: { id } }, signal })),
  })

export const sessionMinutes = (id: string) =>
  queryOptions({
    queryKey: [...sessionKey, 'minutes', id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/brainstorm-sessions/{id}/minutes', {
          params: { path: { id } },
          headers: { Accept: 'application/json' },
          signal,
        }),
      ),
  })

const address = (id: string) => `/api/v1/brainstorm-sessions/${id}`

export const invitationAddress = (id: string) => `${address(id)}/invitation`
export const minutesAddress = (id: string) => `${address(id)}/minutes?format=pdf`
export const packAddress = (id: string) => `${address(id)}/pack`

export const sessionFigures = (session: string) =>
  queryOptions({
    queryKey: [...sessionKey, 'figures', session],
    queryFn: ({ signal }) => unwrap(api.GET('/figure-requests', { params: { query: { session } }, signal })),
  })

export const sessionAnswers = (area: string) =>
  queryOptions({
    queryKey: [...sessionKey, 'answers', area],
    queryFn: ({ signal }) => unwrap(api.GET('/session-answers', { params: { query: { area, limit: 50 } }, signal })),
  })

/** What was accepted and waits for a session, the most supported first. */
export const acceptedInputs = ({ areaIds }: SessionDetails) => {
  const [area, ...more] = areaIds
  const query = { area: more.length > 0 ? undefined : area, status: ['ACCEPTED' as const], sort: '-supports' as const }
  return queryOptions({
    queryKey: ['inputs', 'accepted', query],
    queryFn: ({ signal }) => unwrap(api.GET('/brainstorm-inputs', { params: { query }, signal })),
  })
}

export const posterAddress = (area: string) => `/api/v1/session-answers/poster?area=${area}`

export const cooperationPulse = (area: string) =>
  queryOptions({
    queryKey: [...sessionKey, 'pulse', area],
    queryFn: ({ signal }) => unwrap(api.GET('/cooperation-pulse', { params: { query: { area } }, signal })),
  })
