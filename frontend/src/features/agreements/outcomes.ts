import type { Agreements } from '../../api/types'

export type Counts = Agreements['partners'][number]['counts']

/** What can come of an agreement, in the order in which it is told; together they are all that was agreed. */
export const outcomes = ['kept', 'later', 'changed', 'open', 'stopped'] as const satisfies (keyof Counts)[]
export type Outcome = (typeof outcomes)[number]

export function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0)
  return {
    agreed: sum('agreed'),
    kept: sum('kept'),
    later: sum('later'),
    changed: sum('changed'),
    open: sum('open'),
    stopped: sum('stopped'),
  }
}
