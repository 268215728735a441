import { useSuspenseQuery } from '@tanstack/react-query'
import { may, useMe } from '../api/me'
import type { Me, Task } from '../api/types'
import { useIncidentHeading, useIncidentPlace } from '../features/incidents/incidentLabels'
import { LatestIncidents } from '../features/incidents/LatestIncidents'
import { greetingAt } from '../features/today/greeting'
import { TaskCard } from '../features/today/TaskCard'
import { myTasks } from '../features/today/todayQueries'
import { useTranslation } from '../i18n/i18n'
import { longDay } from '../lib/dates'
import { LinkButton } from '../lib/links'
import { paths } from '../lib/paths'
import { Empty } from '../ui/Card'
import { Page } from '../ui/Page'
import { Heading2, Small } from '../ui/Text'

export function TodayPage() {
  const { t } = useTranslation('today')
  const me = useMe()
  const { data: tasks } = useSuspenseQuery(myTasks)
  const day = longDay(new Date().toISOString())

  return (
    <Page
      title={t(greetingAt(new Date()), { name: me.name.split(' ')[0] })}
      lead={t('lead', { count: tasks.items.length, day: day.charAt(0).toUpperCase() + day.slice(1) })}
      action={
        may(me, 'REPORT_INCIDENT') ? (
          <LinkButton to={paths.report()} icon="plus">
            {t('nav:report')}
          </LinkButton>
        ) : null
      }
    >
      <div className="vc-columns">
        <section className="vc-stack vc-stack-tight">
          <Heading2>{t('waiting')}</Heading2>
          {tasks.items.length === 0 ? (
            <Empty title={t('none')}>
              <Small>{t('noneHelp')}</Small>
            </Empty>
          ) : (
            <TaskList tasks={tasks.items} />
          )}
        </section>
        <Latest me={me} />
      </div>
    </Page>
  )
}

function Latest({ me }: { me: Me }) {
  const { t } = useTranslation('today')
  if (!may(me, 'READ_INCIDENTS')) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('latest')}</Heading2>
      <LatestIncidents />
    </section>
  )
}

function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const heading = useIncidentHeading()
  const place = useIncidentPlace()
  return (
    <ul className="vc-plain-list">
      {tasks.map((task) => (
        <li key={`${task.kind}-${task.incident.id}`}>
          <TaskCard task={task} heading={heading(task.incident)} place={place(task.incident)} />
        </li>
      ))}
    </ul>
  )
}
