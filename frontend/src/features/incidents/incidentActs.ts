import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { components } from '../../api/schema'
import type { IncidentDetails, MoveIncident, PoliceMark, ReadReason, WriteUpdate } from '../../api/types'
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

export const useAddPhoto = (id: string) => useIncidentChange((photo: Blob) => sendPhoto(id, photo))

export function useReadReporter(id: string) {
  return useMutation({
    mutationFn: (reason: ReadReason) =>
      unwrap(api.GET('/incidents/{id}/reporter', { params: { path: { id }, query: { reason } } })),
  })
}
