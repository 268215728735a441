import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap, versionOf } from '../../api/client'
import type { components } from '../../api/schema'
import { incidentDetails } from './incidentQueries'

/** The reporter completes a report; refused when somebody changed it in between. */
export function useChangeIncident(id: string) {
  const queryClient = useQueryClient()
  const path = { id }
  return useMutation({
    mutationFn: async (body: components['schemas']['ChangeIncident']) => {
      const version = await versionOf(api.GET('/incidents/{id}', { params: { path } }))
      return unwrap(api.PATCH('/incidents/{id}', { params: { path, header: { 'If-Match': version } }, body }))
    },
    onSuccess: (incident) => queryClient.setQueryData(incidentDetails(id).queryKey, incident),
  })
}
