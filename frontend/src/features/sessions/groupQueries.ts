import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { WorkingGroup } from '../../api/types'

const groupKey = ['working-groups'] as const

/** There is one for each area, or none yet. */
export const workingGroup = (area: string) =>
  queryOptions({
    queryKey: [...groupKey, area],
    queryFn: ({ signal }) => unwrap(api.GET('/working-groups', { params: { query: { area } }, signal })),
  })

/** Who may sit at the table for this organisation, or stand in. */
export const seatCandidates = (id: string, organisationId: string) =>
  queryOptions({
    queryKey: [...groupKey, id, 'candidates', organisationId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/working-groups/{id}/candidates', {
          params: { path: { id }, query: { organisationId, limit: 200 } },
          signal,
        }),
      ),
  })

function useGroupAct<Body>(act: (body: Body) => Promise<WorkingGroup>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => queryClient.invalidateQueries({ queryKey: groupKey }) })
}

export const useFormGroup = () =>
  useGroupAct((areaId: string) => {
    const header = { 'Idempotency-Key': crypto.randomUUID() }
    return unwrap(api.POST('/working-groups', { params: { header }, body: { areaId } }))
  })

export interface SeatFields {
  id?: string
  organisationId: string
  function: string
  personId: string
  deputyPersonId: string
}

interface SeatChange {
  group: WorkingGroup
  seats: SeatFields[]
  /** Which of them chairs, by its place. */
  chair: string
}

export const useChangeSeats = () =>
  useGroupAct(({ group, seats, chair }: SeatChange) => {
    const header = { 'If-Match': `"${group.version}"` }
    const body = {
      seats: seats.map(({ id, organisationId, function: named, personId, deputyPersonId }, index) => ({
        id: id || undefined,
        organisationId,
        function: named.trim(),
        chairs: chair === String(index),
        personId: personId || undefined,
        deputyPersonId: deputyPersonId || undefined,
      })),
    }
    return unwrap(api.PATCH('/working-groups/{id}', { params: { path: { id: group.id }, header }, body }))
  })
