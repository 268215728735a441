import type { WorkingGroup } from '../../api/types'
import type { SeatFields } from './groupQueries'

export interface GroupFields {
  seats: (Omit<SeatFields, 'id'> & { seatId: string })[]
  /** Which seat chairs, by its place; empty when none does. */
  chair: string
}

export const emptySeat = { seatId: '', organisationId: '', function: '', personId: '', deputyPersonId: '' }

export function fieldsOf({ seats }: WorkingGroup): GroupFields {
  const chair = seats.findIndex(({ chairs }) => chairs)
  return {
    seats: seats.map(({ id, organisation, function: named, personId = '', deputyPersonId = '' }) => ({
      seatId: id,
      organisationId: organisation.id,
      function: named,
      personId,
      deputyPersonId,
    })),
    chair: chair < 0 ? '' : String(chair),
  }
}
