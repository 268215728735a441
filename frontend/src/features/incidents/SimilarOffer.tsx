import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { AreaDetails, Category, IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { daysAgo } from '../../lib/dates'
import { middleOf } from '../../lib/geo'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading2, Small, Text } from '../../ui/Text'
import { useEndorseIncident } from './incidentActs'
import { useIncidentHeading } from './incidentLabels'
import { similarIncidents } from './incidentQueries'
import { useDraft } from './reportDraft'

interface SimilarOfferProps {
  area: AreaDetails
  category: Category
}

/** The same thing may be known already: saying "ik zie dit ook" is then worth more than a second report. */
export function SimilarOffer({ area, category }: SimilarOfferProps) {
  const [refused, setRefused] = useState<readonly string[]>([])
  const { streetId, point } = useDraft().fields
  const street = area.streets.find((candidate) => candidate.id === streetId)
  const spot = point ?? (street ? middleOf(street.line.coordinates) : undefined)
  const { data: similar } = useQuery({
    ...similarIncidents({ area: area.id, category: category.code, lon: spot?.[0] ?? 0, lat: spot?.[1] ?? 0 }),
    enabled: spot !== undefined,
  })
  const offered = similar?.items.find((incident) => !incident.mine && !refused.includes(incident.id))

  if (!offered) return null
  return <Offer incident={offered} onRefuse={() => setRefused([...refused, offered.id])} />
}

function Offer({ incident, onRefuse }: { incident: IncidentSummary; onRefuse: () => void }) {
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const heading = useIncidentHeading()
  const endorse = useEndorseIncident(incident.id)
  const organisation = incident.handler?.organisation.name
  const known = [
    incident.reportedAt ? daysAgo(incident.reportedAt) : undefined,
    incident.endorsements ? t('similarOthers', { count: incident.endorsements }) : undefined,
    organisation ? t('similarBy', { organisation }) : undefined,
  ]

  async function seeItToo() {
    await endorse.mutateAsync(true)
    announce(t('similarThanks'))
    await navigate({ to: paths.incident(incident.id) })
  }

  return (
    <Card needsYou>
      <Heading2>{t('similarTitle')}</Heading2>
      <Text>{heading(incident)}</Text>
      <Small>{known.filter(Boolean).join(', ')}</Small>
      {endorse.isError ? <p role="alert">{sentenceOf(endorse.error)}</p> : null}
      <div className="vc-row">
        <Button size="small" onClick={() => void seeItToo().catch(() => undefined)}>
          {t('similarYes')}
        </Button>
        <Button size="small" purpose="secondary" onClick={onRefuse}>
          {t('similarNo')}
        </Button>
      </div>
    </Card>
  )
}
