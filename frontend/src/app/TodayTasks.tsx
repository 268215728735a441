import type { Input, Task, Tasks } from '../api/types'
import { useIncidentHeading, useIncidentPlace } from '../features/incidents/incidentLabels'
import { beginningOf, useInputHeading } from '../features/inputs/inputLabels'
import { ownerName } from '../features/measures/measureLabels'
import { TaskCard } from '../features/today/TaskCard'
import { TaskGroup } from '../features/today/TaskGroup'
import { useTranslation } from '../i18n/i18n'
import { paths } from '../lib/paths'
import { Heading3 } from '../ui/Text'

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

/** What somebody who is away was asked, and who has it now. */
export function MovedTasks({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('today')
  if (tasks.length === 0) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading3>
        {t('moved')} ({tasks.length})
      </Heading3>
      <TaskList tasks={tasks} />
    </section>
  )
}

function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="vc-plain-list">
      {tasks.map((task) => (
        <li key={`${task.kind}-${task.incident?.id ?? task.measure?.id ?? task.input?.id ?? task.figures?.id ?? ''}`}>
          <TaskAbout task={task} />
        </li>
      ))}
    </ul>
  )
}

/** A task is about a report, a measure, a message or figures, each told in its own words. */
function TaskAbout({ task }: { task: Task }) {
  const heading = useIncidentHeading()
  const place = useIncidentPlace()
  const { incident, measure, input, figures } = task
  if (measure) {
    return (
      <TaskCard
        task={task}
        heading={`${measure.code}: ${measure.action}`}
        detail={ownerName(measure.owner)}
        to={paths.measure(measure.id)}
      />
    )
  }
  if (input) return <InputTask task={task} input={input} />
  if (figures) {
    const { offences, owner } = figures
    return <TaskCard task={task} heading={offences} detail={owner.organisation.name} to={paths.figures()} />
  }
  if (!incident) return null
  return <TaskCard task={task} heading={heading(incident)} detail={place(incident)} to={paths.incident(incident.id)} />
}

/** What nobody decided about is read in the list of those; the rest is about one message. */
function InputTask({ task, input }: { task: Task; input: Input }) {
  const heading = useInputHeading()
  const isNew = task.kind === 'INPUT_TO_READ'
  return (
    <TaskCard
      task={task}
      heading={heading(input)}
      detail={beginningOf(input.text)}
      to={isNew ? paths.inputs() : paths.input(input.id)}
      search={isNew ? { toon: 'te-lezen' } : undefined}
    />
  )
}
