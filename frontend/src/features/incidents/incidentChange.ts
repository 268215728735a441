import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap, versionOf } from '../../api/client'
import type { components } from '../../api/schema'
import { incidentDetails } from './incidentQueries'

type EditIncident = components['schemas']['EditIncident']

/** The reporter completes a report; refused when somebody changed it in between. */
export function useChangeIncident(id: string) {
  const queryClient = useQueryClient()
  const path = { id }
  return useMutation({
    mutationFn: async (change: Partial<EditIncident>) => {
      // A merge patch holds only what changes; the contract describes the whole that it is merged into.
      const body = change as EditIncident
      const version = await versionOf(api.GET('/incidents/{id}', { params: { path } }))
      return unwrap(api.PATCH('/incidents/{id}', { params: { path, header: { 'If-Match': version } }, body }))
    },
    onSuccess: (incident) => queryClient.setQueryData(incidentDetails(id).queryKey, incident),
  })
}
