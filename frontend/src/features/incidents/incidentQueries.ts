import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { components, paths } from '../../api/schema'
import type {
  IncidentDetails,
  MoveIncident,
  PoliceMark,
  ReadReason,
  ReportIncident,
  WriteUpdate,
} from '../../api/types'

type Schemas = components['schemas']
export type IncidentFilter = NonNullable<paths['/incidents']['get']['parameters']['query']>

const key = ['incidents'] as const
const tasksKey = ['tasks'] as const

export const incidentList = (filter: IncidentFilter) =>
  queryOptions({
    queryKey: [...key, 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents', { params: { query: filter }, signal })),
  })

/** All pages of a list, one after the other ("meer laden" on a phone). */
export const myIncidents = infiniteQueryOptions({
  queryKey: [...key, 'mine'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET('/incidents', { params: { query: { mine: true, limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
})

export const incidentDetails = (id: string) =>
  queryOptions({
    queryKey: [...key, 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents/{id}', { params: { path: { id } }, signal })),
  })

/** A neighbour and the process supervisor see how it stands, not what was written about it. */
export function showsText({ view }: Pick<IncidentDetails, 'view'>): boolean {
  return view !== 'SHARED' && view !== 'WITHOUT_TEXT'
}

export const incidentUpdates = (id: string) =>
  queryOptions({
    queryKey: [...key, 'updates', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/incidents/{id}/updates', { params: { path: { id }, query: { limit: 200 } }, signal })),
  })

export interface Spot {
  area: string
  category: string
  lon: number
  lat: number
}

export const similarIncidents = (spot: Spot) =>
  queryOptions({
    queryKey: [...key, 'similar', spot],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents/_similar', { params: { query: spot }, signal })),
  })

export function useReportIncident(idempotencyKey: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ReportIncident) =>
      unwrap(api.POST('/incidents', { body, params: { header: { 'Idempotency-Key': idempotencyKey } } })),
    onSuccess: (incident) => {
      queryClient.setQueryData(incidentDetails(incident.id).queryKey, incident)
      return queryClient.invalidateQueries({ queryKey: key, refetchType: 'none' })
    },
  })
}

export async function sendPhoto(id: string, photo: Blob): Promise<void> {
  await unwrap(
    api.POST('/incidents/{id}/photos', {
      params: { path: { id } },
      body: photo as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': photo.type },
    }),
  )
}

/** An act whose answer is the incident as it is now. */
function useIncidentAct<Body>(id: string, act: (body: Body) => Promise<IncidentDetails>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (incident) => {
      queryClient.setQueryData(incidentDetails(id).queryKey, incident)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: key }),
        queryClient.invalidateQueries({ queryKey: tasksKey }),
      ])
    },
  })
}

export const useMoveIncident = (id: string) =>
  useIncidentAct(id, (body: MoveIncident) =>
    unwrap(api.POST('/incidents/{id}/transitions', { params: { path: { id } }, body })),
  )

export const useConfirmIncident = (id: string) =>
  useIncidentAct(id, (body: Schemas['ConfirmSolved']) =>
    unwrap(api.PUT('/incidents/{id}/confirmation', { params: { path: { id } }, body })),
  )

export const useRerouteIncident = (id: string) =>
  useIncidentAct(id, (body: Schemas['RouteIncident']) =>
    unwrap(api.PUT('/incidents/{id}/handler', { params: { path: { id } }, body })),
  )

export const useReleaseIncident = (id: string) =>
  useIncidentAct(id, (body: Schemas['ReleaseIncident']) =>
    unwrap(api.POST('/incidents/{id}/release', { params: { path: { id } }, body })),
  )

export const useMarkForPolice = (id: string) =>
  useIncidentAct(id, (mark: PoliceMark) =>
    unwrap(api.PUT('/incidents/{id}/police-mark', { params: { path: { id } }, body: { mark } })),
  )

/** An act after which the incident is read again. */
function useIncidentChange<Body, Answer>(act: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: key }),
        queryClient.invalidateQueries({ queryKey: tasksKey }),
      ]),
  })
}

export const useEndorseIncident = (id: string) =>
  useIncidentChange((seen: boolean) =>
    seen
      ? unwrap(api.PUT('/incidents/{id}/endorsement', { params: { path: { id } } }))
      : unwrap(api.DELETE('/incidents/{id}/endorsement', { params: { path: { id } } })),
  )

export const useWriteUpdate = (id: string) =>
  useIncidentChange((body: WriteUpdate) =>
    unwrap(api.POST('/incidents/{id}/updates', { params: { path: { id } }, body })),
  )

export const useAddExternalReference = (id: string) =>
  useIncidentChange((body: Schemas['AddExternalReference']) =>
    unwrap(api.POST('/incidents/{id}/external-references', { params: { path: { id } }, body })),
  )

export const useAddPhoto = (id: string) => useIncidentChange((photo: Blob) => sendPhoto(id, photo))

export function useReadReporter(id: string) {
  return useMutation({
    mutationFn: (reason: ReadReason) =>
      unwrap(api.GET('/incidents/{id}/reporter', { params: { path: { id }, query: { reason } } })),
  })
}
