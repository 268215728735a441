import { useSuspenseQuery } from '@tanstack/react-query'
import { may, useMe } from '../api/me'
import { RemovalNotice } from '../features/removals/RemovalNotice'
import { greetingAt } from '../features/today/greeting'
import { myTasks } from '../features/today/todayQueries'
import { waitingTasks } from '../features/today/waitingTasks'
import { useTranslation } from '../i18n/i18n'
import { longDay } from '../lib/dates'
import { LinkButton } from '../lib/links'
import { paths } from '../lib/paths'
import { Empty } from '../ui/Card'
import { Page } from '../ui/Page'
import { Heading2, Small } from '../ui/Text'
import { TodayChanges } from './TodayChanges'
import { MovedTasks, TodayTasks } from './TodayTasks'

export function TodayPage() {
  const { t } = useTranslation('today')
  const me = useMe()
  const { data: tasks } = useSuspenseQuery(myTasks)
  const day = longDay(new Date().toISOString())
  const waiting = waitingTasks(tasks)
  const total = waiting.counts.reduce((sum, { count }) => sum + count, 0)

  return (
    <Page
      title={t(greetingAt(new Date()), { name: me.name.split(' ')[0] })}
      lead={t('lead', { count: total, day: day.charAt(0).toUpperCase() + day.slice(1) })}
      inBar
      action={
        may(me, 'REPORT_INCIDENT') ? (
          <LinkButton to={paths.report()} icon="plus">
            {t('nav:report')}
          </LinkButton>
        ) : null
      }
    >
      <div className="vc-columns">
        <section className="vc-stack">
          <Heading2>{t('waiting')}</Heading2>
          {may(me, 'DECIDE_REMOVAL') ? <RemovalNotice /> : null}
          {total === 0 ? (
            <Empty title={t('none')}>
              <Small>{t('noneHelp')}</Small>
            </Empty>
          ) : (
            <TodayTasks tasks={waiting} />
          )}
          <MovedTasks tasks={tasks.items.filter((task) => task.movedTo)} />
        </section>
        {may(me, 'READ_INCIDENTS') ? <TodayChanges /> : null}
      </div>
    </Page>
  )
}
