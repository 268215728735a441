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
}

interface SeatChange {
  group: WorkingGroup
  seats: SeatFields[]
  /** Which of them chairs, by its place. */
  chair: string
}

/** Who sits on a seat stays as it was: here it goes about functions. */
export const useChangeSeats = () =>
  useGroupAct(({ group, seats, chair }: SeatChange) => {
    const header = { 'If-Match': `"${group.version}"` }
    const body = {
      seats: seats.map(({ id, organisationId, function: named }, index) => {
        const known = group.seats.find((seat) => seat.id === id)
        return {
          id: id || undefined,
          organisationId,
          function: named.trim(),
          chairs: chair === String(index),
          personId: known?.personId,
          deputyPersonId: known?.deputyPersonId,
        }
      }),
    }
    return unwrap(api.PATCH('/working-groups/{id}', { params: { path: { id: group.id }, header }, body }))
  })
