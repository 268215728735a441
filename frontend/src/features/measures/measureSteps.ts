import type { MeasureDetails } from '../../api/types'

const line = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE'] as const

export interface MeasureStep {
  to: MeasureDetails['status']
  state: 'done' | 'now' | 'next'
  /** The day on which it came so far, or is to. */
  day?: string
}

/** What is behind us, where it is, and what normally still comes. */
export function stepsOf(
  measure: Pick<MeasureDetails, 'status' | 'agreedDate' | 'doneDate' | 'dueDate'>,
): MeasureStep[] {
  const { status, agreedDate, doneDate, dueDate } = measure
  if (status === 'STOPPED') {
    const agreed: MeasureStep[] = agreedDate ? [{ to: 'AGREED', state: 'done', day: agreedDate }] : []
    return [{ to: 'PROPOSED', state: 'done' }, ...agreed, { to: 'STOPPED', state: 'now' }]
  }
  const here = line.indexOf(status)
  const days: Partial<Record<MeasureDetails['status'], string>> = { AGREED: agreedDate, DONE: doneDate ?? dueDate }
  return line.map((to, place) => ({ to, state: stateAt(place, here), day: days[to] }))
}

/** What is done stays done: nothing of it is going on any more. */
function stateAt(place: number, here: number): MeasureStep['state'] {
  if (place < here || here === line.length - 1) return 'done'
  return place === here ? 'now' : 'next'
}
