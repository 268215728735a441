import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/i18n'
import { Empty } from '../../ui/Card'
import { IncidentCard } from './IncidentCard'
import { useIncidentPlace } from './incidentLabels'
import { latestIncidents } from './latestIncidents'

/** What was reported last, for Vandaag. */
export function LatestIncidents() {
  const { t } = useTranslation('today')
  const { data: latest } = useSuspenseQuery(latestIncidents)
  const place = useIncidentPlace()
  if (latest.items.length === 0) return <Empty title={t('latestNone')} />
  return (
    <ul className="vc-plain-list">
      {latest.items.map((incident) => (
        <li key={incident.id}>
          <IncidentCard incident={incident} detail={place(incident)} />
        </li>
      ))}
    </ul>
  )
}
