import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { sentenceOf } from '../../api/problem'
import type { components } from '../../api/schema'
import type {
  IncidentDetails,
  IncidentSummary,
  MoveIncident,
  PoliceMark,
  ReadReason,
  WriteUpdate,
} from '../../api/types'
import { incidentDetails, incidentKey } from './incidentQueries'
import { sendPhoto } from './reportActs'

type Schemas = components['schemas']

const tasksKey = ['tasks'] as const

/** An act whose answer is the incident as it is now. */
function useIncidentAct<Body>(id: string, act: (body: Body) => Promise<IncidentDetails>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (incident) => {
      queryClient.setQueryData(incidentDetails(id).queryKey, incident)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: incidentKey }),
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

export function useSendReplyLink(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/incidents/{id}/reply-link', { params: { path: { id } } })),
  })
}

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
        queryClient.invalidateQueries({ queryKey: incidentKey }),
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

/** Answers what was removed, so that it can be brought back. */
export const useRemovePhoto = (id: string) =>
  useIncidentChange(async (photoId: string) => {
    const path = { id, photoId }
    const bytes = await unwrap(
      api.GET('/incidents/{id}/photos/{photoId}', { params: { path, query: { size: 'FULL' } }, parseAs: 'blob' }),
    )
    await unwrap(api.DELETE('/incidents/{id}/photos/{photoId}', { params: { path } }))
    return bytes
  })

export const useAddPhoto = (id: string) => useIncidentChange((photo: Blob) => sendPhoto(id, photo))

export function useReadReporter(id: string) {
  return useMutation({
    mutationFn: (reason: ReadReason) =>
      unwrap(api.GET('/incidents/{id}/reporter', { params: { path: { id }, query: { reason } } })),
  })
}

export type BulkMove = Extract<MoveIncident['to'], 'ACKNOWLEDGED' | 'IN_PROGRESS'>

export interface BulkOutcome {
  incident: IncidentSummary
  /** Why not, where it was refused. */
  refusal?: string
}

/** The same step for several reports, one after the other: what is refused for one goes on for the rest. */
export const useMoveIncidents = () =>
  useIncidentChange(async ({ incidents, to }: { incidents: readonly IncidentSummary[]; to: BulkMove }) => {
    const outcomes: BulkOutcome[] = []
    for (const incident of incidents) {
      const params = { path: { id: incident.id } }
      const refusal = await unwrap(
        api.POST('/incidents/{id}/transitions', { params, body: { from: incident.status, to } }),
      ).then(() => undefined, sentenceOf)
      outcomes.push({ incident, refusal })
    }
    return outcomes
  })
