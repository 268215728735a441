import type { Task, Tasks } from '../api/types'
import { useIncidentHeading, useIncidentPlace } from '../features/incidents/incidentLabels'
import { TaskCard } from '../features/today/TaskCard'
import { TaskGroup } from '../features/today/TaskGroup'

/** What waits, by what is asked; the counts are of all there is, the rows are the oldest of it. */
export function TodayTasks({ tasks: { items, counts } }: { tasks: Tasks }) {
  return counts.map((count) => {
    const ofThisKind = items.filter((task) => task.kind === count.kind)
    return (
      <TaskGroup key={count.kind} count={count} shown={ofThisKind.length}>
        <TaskList tasks={ofThisKind} />
      </TaskGroup>
    )
  })
}

function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const heading = useIncidentHeading()
  const place = useIncidentPlace()
  return (
    <ul className="vc-plain-list">
      {tasks.map((task) => (
        <li key={task.incident.id}>
          <TaskCard task={task} heading={heading(task.incident)} place={place(task.incident)} />
        </li>
      ))}
    </ul>
  )
}
