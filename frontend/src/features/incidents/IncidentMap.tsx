import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { areaDetails } from '../../api/areas'
import type { IncidentCluster, IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import type { Position } from '../../lib/geo'
import { paths } from '../../lib/paths'
import type { MapPin, MapView } from '../../ui/AreaMap'
import { LazyMap } from '../../ui/LazyMap'
import { type ListSearch, mapFilterOf } from './incidentFilter'
import { isClosed, useIncidentHeading } from './incidentLabels'
import { incidentClusters } from './incidentQueries'

interface IncidentMapProps {
  incidents: readonly IncidentSummary[]
  areaId: string | undefined
  search: ListSearch
}

const COUNTRY: MapView = { bbox: '3.20000,50.70000,7.30000,53.70000', zoom: 8 }

/** The same reports as the list beside it, all pages of it; a circle opens the list of what lies there. */
export function IncidentMap({ incidents, areaId, search }: IncidentMapProps) {
  const { t } = useTranslation('list')
  const navigate = useNavigate()
  const [view, setView] = useState(COUNTRY)
  const filter = mapFilterOf(search, areaId)
  const { data: area } = useQuery({ ...areaDetails(areaId ?? ''), enabled: areaId !== undefined })
  const { data: all } = useQuery(incidentClusters({ ...filter, ...COUNTRY }))
  const { data: shown } = useQuery({ ...incidentClusters({ ...filter, ...view }), placeholderData: keepPreviousData })
  const clusters = (shown ?? all)?.items ?? []
  const pins = usePins(clusters, incidents)

  function open(id: string) {
    const cluster = clusters.find((candidate) => keyOf(candidate) === id)
    if (cluster?.incidentId) return void navigate({ to: paths.incident(cluster.incidentId) })
    return void navigate({ to: '/meldingen', search: { ...search, na: undefined, kaart: cluster?.bbox } })
  }

  return (
    <LazyMap
      label={t('map')}
      boundary={area?.boundary.coordinates[0]}
      streets={area?.streets}
      extent={search.kaart ? cornersOf(search.kaart) : area ? undefined : all?.items.map(positionOf)}
      pins={pins}
      tall
      onPin={open}
      onView={setView}
    />
  )
}

const keyOf = ({ bbox }: IncidentCluster) => bbox

function positionOf({ point }: IncidentCluster): Position {
  const [longitude = 0, latitude = 0] = point.coordinates
  return [longitude, latitude]
}

function cornersOf(bbox: string): Position[] {
  const [west = 0, south = 0, east = 0, north = 0] = bbox.split(',').map(Number)
  return [
    [west, south],
    [east, north],
  ]
}

function usePins(clusters: readonly IncidentCluster[], incidents: readonly IncidentSummary[]): MapPin[] {
  const { t } = useTranslation('list')
  const heading = useIncidentHeading()
  return clusters.map((cluster) => {
    const incident = incidents.find(({ id }) => id === cluster.incidentId)
    const pin = { id: keyOf(cluster), position: positionOf(cluster), text: String(cluster.amount) }
    if (incident) return { ...pin, title: heading(incident), tone: toneOf(incident) }
    return { ...pin, title: t('onMap', { count: cluster.amount }), tone: cluster.incidentId ? undefined : 'group' }
  })
}

function toneOf({ overdue, status }: IncidentSummary): MapPin['tone'] {
  if (overdue) return 'needs'
  return isClosed(status) ? 'closed' : undefined
}
