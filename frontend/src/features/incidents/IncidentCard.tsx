import type { ReactNode } from 'react'
import type { IncidentSummary } from '../../api/types'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { StatusTag, useIncidentHeading } from './incidentLabels'

interface IncidentCardProps {
  incident: IncidentSummary
  detail: ReactNode
}

export function IncidentCard({ incident, detail }: IncidentCardProps) {
  const heading = useIncidentHeading()
  const needsYou = incident.mine && (incident.status === 'RESOLVED' || incident.waitingFor === 'REPORTER')
  return (
    <Card link needsYou={needsYou}>
      <div className="vc-row vc-row-between">
        <AppLink to={paths.incident(incident.id)} className="">
          {heading(incident)}
        </AppLink>
        <StatusTag incident={incident} />
      </div>
      <div className="vc-small">{detail}</div>
    </Card>
  )
}
