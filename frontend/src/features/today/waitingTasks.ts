import type { Tasks } from '../../api/types'

/** What somebody is asked themselves: without what lies with who stands in for them. */
export function waitingTasks({ items, counts }: Tasks): Tasks {
  const movedOf = (kind: string) => items.filter((task) => task.kind === kind && task.movedTo).length
  return {
    items: items.filter((task) => !task.movedTo),
    counts: counts.map(({ kind, count }) => ({ kind, count: count - movedOf(kind) })).filter(({ count }) => count > 0),
  }
}
