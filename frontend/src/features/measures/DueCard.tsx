import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Heading2, Small, Text } from '../../ui/Text'
import { ownerName } from './measureLabels'
import { isLate, isRunning } from './measureStatus'

/** What was agreed, and the owner's own words where it became otherwise. */
export function DueCard({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const { dueDate, agreedDueDate, reason, owner, status } = measure
  if (!dueDate) return null
  const isMoved = agreedDueDate !== undefined && agreedDueDate !== dueDate
  return (
    <Card needsYou={isLate(measure)}>
      <Heading2>{t('dueTitle', { day: longDay(dueDate) })}</Heading2>
      <Text>{t(isRunning(status) || status === 'DONE' ? 'dueAgreed' : 'dueAsked', { owner: ownerName(owner) })}</Text>
      {isMoved ? <Small>{t('dueFirst', { day: longDay(agreedDueDate) })}</Small> : null}
      {reason ? <Small>{t('reasonLine', { reason })}</Small> : null}
    </Card>
  )
}
