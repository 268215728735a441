import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import type { IncidentDetails, IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { ChoiceField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { useIncidentHeading } from './incidentLabels'
import { possibleOriginals, similarIncidents } from './incidentQueries'
import type { MoveFields } from './moveFields'

interface DuplicateChoiceProps {
  form: UseFormReturn<MoveFields>
  incident: IncidentDetails
}

/** The earlier report is pointed out in a list: what is near first, then what else is open of the same theme. */
export function DuplicateChoice({ form, incident }: DuplicateChoiceProps) {
  const { t } = useTranslation('incident')
  const descriptionOf = useDescription()
  const { candidates, isLoading } = useCandidates(incident)

  if (isLoading) return <Small>{t('common:loading')}</Small>
  if (candidates.length === 0) return <Small>{t('duplicateNone')}</Small>
  return (
    <ChoiceField
      label={t('duplicateOfField')}
      hint={t('duplicateHint')}
      error={form.formState.errors.duplicateOf?.message}
      options={candidates.map((candidate) => ({ value: candidate.id, label: descriptionOf(candidate) }))}
      {...form.register('duplicateOf', { required: t('duplicateMissing') })}
    />
  )
}

function useCandidates(incident: IncidentDetails) {
  const [lon = 0, lat = 0] = incident.point?.coordinates ?? []
  const near = useQuery({
    ...similarIncidents({ area: incident.area.id, category: incident.category, lon, lat }),
    enabled: incident.point !== undefined,
  })
  const open = useQuery(possibleOriginals(incident))
  const found = [...(near.data?.items ?? []), ...(open.data?.items ?? [])]
  const candidates = found.filter(
    (candidate, index) =>
      candidate.id !== incident.id &&
      candidate.intake === 'SITUATION' &&
      found.findIndex((other) => other.id === candidate.id) === index,
  )
  return { candidates, isLoading: open.isLoading || near.isLoading }
}

function useDescription() {
  const { t } = useTranslation('incident')
  const heading = useIncidentHeading()
  return (incident: IncidentSummary) =>
    [
      [heading(incident), incident.placeText].filter(Boolean).join(' '),
      incident.reportedAt ? t('reportedOn', { day: shortDay(incident.reportedAt) }) : undefined,
      incident.endorsements ? t('report:similarOthers', { count: incident.endorsements }) : undefined,
    ]
      .filter(Boolean)
      .join(', ')
}
