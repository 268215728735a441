import type { ReactNode } from 'react'
import type { Task } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { daysUntil, nearDay } from '../../lib/dates'
import { LinkButton } from '../../lib/links'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { Small } from '../../ui/Text'

interface TaskCardProps {
  task: Task
  /** What the task is about, in the words of its own feature. */
  heading: string
  detail: ReactNode
  /** Where it is done. */
  to: string
  search?: Record<string, string>
}

export function TaskCard({ task, heading, detail, to, search }: TaskCardProps) {
  const { t } = useTranslation('today')
  return (
    <Card needsYou={!task.movedTo}>
      <div className="vc-row vc-row-between">
        <strong>{heading}</strong>
        <When task={task} />
      </div>
      <Small>{detail}</Small>
      <WhoHasIt task={task} />
      <div>
        <LinkButton to={to} search={search} size="small">
          {t(`act.${task.kind}`)}
        </LinkButton>
      </div>
    </Card>
  )
}

function WhoHasIt({ task: { takenOverFrom, movedTo } }: { task: Task }) {
  const { t } = useTranslation('today')
  if (takenOverFrom) return <Small>{t('takenOverFrom', { name: takenOverFrom.name })}</Small>
  return movedTo ? <Small>{t('movedTo', { name: movedTo.name })}</Small> : null
}

function When({ task }: { task: Task }) {
  const { measure, figures } = task
  if (measure) return <WhenReady measure={measure} />
  return figures ? <WhenDelivered figures={figures} /> : <WhenAnswered task={task} />
}

function WhenAnswered({ task: { dueAt, since } }: { task: Task }) {
  const { t } = useTranslation('today')
  if (!dueAt) return since ? <Tag tone="plain">{t('since', { day: nearDay(since) })}</Tag> : null
  return daysUntil(dueAt) < 0 ? (
    <Tag tone="needs" icon="alert">
      {t('duePassed', { day: nearDay(dueAt) })}
    </Tag>
  ) : (
    <Tag tone="plain">{t('due', { day: nearDay(dueAt) })}</Tag>
  )
}

function WhenReady({ measure: { dueDate, daysLate } }: { measure: NonNullable<Task['measure']> }) {
  const { t } = useTranslation('today')
  if (daysLate > 0) {
    return (
      <Tag tone="needs" icon="alert">
        {t('measures:daysLate', { count: daysLate })}
      </Tag>
    )
  }
  return dueDate ? <Tag tone="plain">{t('ready', { day: nearDay(dueDate) })}</Tag> : null
}

function WhenDelivered({ figures: { dueDate, overdue } }: { figures: NonNullable<Task['figures']> }) {
  const { t } = useTranslation('today')
  return (
    <Tag tone={overdue ? 'needs' : 'plain'} icon={overdue ? 'alert' : undefined}>
      {t('deliverBy', { day: nearDay(dueDate) })}
    </Tag>
  )
}
