import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { ReportIncident } from '../../api/types'
import { incidentDetails, incidentKey } from './incidentQueries'

export function useReportIncident(idempotencyKey: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ReportIncident) =>
      unwrap(api.POST('/incidents', { body, params: { header: { 'Idempotency-Key': idempotencyKey } } })),
    onSuccess: (incident) => {
      queryClient.setQueryData(incidentDetails(incident.id).queryKey, incident)
      return queryClient.invalidateQueries({ queryKey: incidentKey, refetchType: 'none' })
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
