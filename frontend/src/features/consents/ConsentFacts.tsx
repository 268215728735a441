import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import type { ConsentView } from './consentQueries'

export function ConsentFacts({ measure }: { measure: ConsentView }) {
  const { t } = useTranslation('consents')
  const facts = [
    [t('measures:column.bottleneck'), measure.bottleneck],
    [t('measures:column.goal'), measure.goal?.text],
    [t('measures:column.action'), measure.action],
    [t('where'), measure.areas.join(', ')],
    [t('starts'), measure.startDate && longDay(measure.startDate)],
    [t('measures:column.dueDate'), measure.dueDate && longDay(measure.dueDate)],
  ].filter(([, value]) => value)
  return (
    <Card>
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
