import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Heading2 } from '../../ui/Text'
import { ownerName } from './measureLabels'

export function MeasureFacts({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const facts = useFacts(measure).filter(([, value]) => value !== undefined && value !== '')
  return (
    <Card>
      <Heading2>{t('incident:facts')}</Heading2>
      <dl className="vc-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="vc-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function useFacts(measure: MeasureDetails): [string, string | undefined][] {
  const { t } = useTranslation('measures')
  const { goal, fireAdvice, costEur } = measure
  const day = (value: string | undefined) => (value ? plainDay(value) : undefined)
  return [
    [t('column.code'), measure.code],
    [t('column.theme'), t(`incidents:theme.${measure.theme}`)],
    [t('column.bottleneck'), measure.bottleneck],
    [t('column.goal'), goal?.text],
    [t('field.indicator'), goal?.indicator],
    [t('field.baseline'), goal?.baseline?.toString()],
    [t('field.target'), goal?.target?.toString()],
    [t('field.targetDate'), day(goal?.targetDate)],
    [t('column.owner'), ownerName(measure.owner)],
    [t('field.ownerContact'), measure.owner.contact],
    [t('field.coOrganisations'), measure.coOrganisations.map(({ name }) => name).join(', ')],
    [t('field.startDate'), day(measure.startDate)],
    [t('column.dueDate'), day(measure.dueDate)],
    [t('column.doneDate'), day(measure.doneDate)],
    [t('field.recurrence'), measure.recurrence ? t(`recurrence.${measure.recurrence}`) : undefined],
    [t('field.priority'), t(`priority.${measure.priority}`)],
    [t('field.costEur'), costEur === undefined ? undefined : `€ ${costEur}`],
    [t('field.paidBy'), measure.paidBy],
    [t('field.audience'), t(`audience.${measure.audience}`)],
    [t('field.membersText'), measure.membersText],
    [t('field.changesAccess'), measure.changesAccess ? t('yes') : undefined],
    [
      t('field.fireAdvice'),
      fireAdvice
        ? [t(`advice.${fireAdvice.advice}`), fireAdvice.text, plainDay(fireAdvice.date)].filter(Boolean).join(', ')
        : undefined,
    ],
  ]
}
