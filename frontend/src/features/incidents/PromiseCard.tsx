import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'
import { isClosed } from './incidentLabels'

/** What was agreed, while it still matters. */
export function PromiseCard({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  if (!incident.promisedForDate || isClosed(incident.status)) return null
  const organisation = (incident.promisedBy ?? incident.handler?.organisation)?.name ?? t('someone')
  const number = incident.externalReferences[0]?.number
  return (
    <Card>
      <Heading2>{t('promised', { day: longDay(incident.promisedForDate) })}</Heading2>
      <Small>{number ? t('promisedByReference', { organisation, number }) : t('promisedBy', { organisation })}</Small>
    </Card>
  )
}
