import type { Measure, MeasureStatus } from '../../api/types'

/** Agreed and still to be carried out: what has a date that can pass. */
export function isRunning(status: MeasureStatus): boolean {
  return status === 'AGREED' || status === 'IN_PROGRESS'
}

export function isOver(status: MeasureStatus): boolean {
  return status === 'DONE' || status === 'STOPPED'
}

/** Past its date and not done; what was done after its date is done. */
export function isLate({ status, daysLate }: Pick<Measure, 'status' | 'daysLate'>): boolean {
  return isRunning(status) && daysLate > 0
}
