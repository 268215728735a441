import type { IncidentDetails, IncidentMove, IncidentTransition } from '../../api/types'

const situationLine = ['ACKNOWLEDGED', 'IN_PROGRESS', 'RESOLVED'] as const
const eventLine = ['ACKNOWLEDGED', 'IN_PROGRESS', 'CLOSED'] as const

export type ComingStep = (typeof situationLine | typeof eventLine)[number]

export type IncidentStep =
  | { state: 'done' | 'now'; to: IncidentMove; transition: IncidentTransition }
  | { state: 'next'; to: ComingStep }

const ended: readonly IncidentMove[] = ['CLOSED', 'DUPLICATE', 'DECLINED', 'WITHDRAWN']

/** What happened, where the report is now, and what normally still comes. */
export function stepsOf({ intake, timeline }: Pick<IncidentDetails, 'intake' | 'timeline'>): IncidentStep[] {
  const last = timeline.at(-1)
  const isEnded = last !== undefined && ended.includes(last.to)
  const past = timeline.map((transition, index): IncidentStep => {
    const isNow = index === timeline.length - 1 && !isEnded
    return { state: isNow ? 'now' : 'done', to: moveOf(transition), transition }
  })
  if (isEnded || !last) return past
  return [...past, ...coming(intake === 'EVENT' ? eventLine : situationLine, last.to)]
}

/** Back to work after it was called solved: that is what the reporter wants to read. */
function moveOf({ from, to }: IncidentTransition): IncidentMove {
  return from === 'RESOLVED' && to === 'IN_PROGRESS' ? 'REOPENED' : to
}

function coming(line: readonly ComingStep[], now: IncidentMove): IncidentStep[] {
  const here = now === 'WAITING' ? 'IN_PROGRESS' : now
  const reached = line.map(String).indexOf(here)
  return line.slice(reached + 1).map((to) => ({ state: 'next', to }))
}
