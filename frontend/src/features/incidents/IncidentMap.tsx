import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { areaDetails } from '../../api/areas'
import type { IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import type { Position } from '../../lib/geo'
import { paths } from '../../lib/paths'
import type { MapPin } from '../../ui/AreaMap'
import { LazyMap } from '../../ui/LazyMap'
import { isClosed, useIncidentHeading } from './incidentLabels'

interface IncidentMapProps {
  incidents: readonly IncidentSummary[]
  areaId: string | undefined
}

/** The same reports as the list beside it. */
export function IncidentMap({ incidents, areaId }: IncidentMapProps) {
  const { t } = useTranslation('list')
  const navigate = useNavigate()
  const heading = useIncidentHeading()
  const { data: area } = useQuery({ ...areaDetails(areaId ?? ''), enabled: areaId !== undefined })

  const pins = incidents.flatMap((incident): MapPin[] => {
    const [longitude, latitude] = incident.point?.coordinates ?? []
    if (longitude === undefined || latitude === undefined) return []
    const position: Position = [longitude, latitude]
    return [
      {
        id: incident.id,
        position,
        text: String((incident.endorsements ?? 0) + 1),
        title: heading(incident),
        tone: toneOf(incident),
      },
    ]
  })

  return (
    <LazyMap
      label={t('map')}
      boundary={area?.boundary.coordinates[0]}
      streets={area?.streets}
      pins={pins}
      tall
      onPin={(id) => void navigate({ to: paths.incident(id) })}
    />
  )
}

function toneOf({ overdue, status }: IncidentSummary): MapPin['tone'] {
  if (overdue) return 'needs'
  return isClosed(status) ? 'closed' : undefined
}
