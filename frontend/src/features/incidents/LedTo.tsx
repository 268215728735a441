import { useQuery } from '@tanstack/react-query'
import { chainAround } from '../../api/chains'
import { may, useMe } from '../../api/me'
import type { IncidentDetails, Measure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink, LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'

/** What came of a report, for who may know that; the manager makes something come of it. */
export function LedTo({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const me = useMe()
  const { data: chain } = useQuery(chainAround('incident', incident.id))
  const measures = chain?.nodes.flatMap(({ distance, measure }) => (distance === 1 && measure ? measure : [])) ?? []
  const mayPropose = may(me, 'EDIT_MEASURES', incident.area.id)
  if (measures.length === 0 && !mayPropose) return null

  return (
    <Card>
      <Heading2>{t('ledTo')}</Heading2>
      {measures.length > 0 ? (
        <ul className="vc-plain-list">
          {measures.map((measure) => (
            <li key={measure.id}>
              <LedToMeasure measure={measure} />
            </li>
          ))}
        </ul>
      ) : (
        <Small>{t('ledToNothing')}</Small>
      )}
      {mayPropose ? (
        <div>
          <LinkButton
            to={paths.newMeasure()}
            search={{ gebied: incident.area.slug, melding: incident.id }}
            purpose="secondary"
            size="small"
          >
            {t('makeMeasure')}
          </LinkButton>
        </div>
      ) : null}
    </Card>
  )
}

function LedToMeasure({ measure: { id, code, action, owner, status, dueDate, doneDate } }: { measure: Measure }) {
  const { t } = useTranslation('incident')
  const ready = dueDate && status !== 'STOPPED' ? t('measures:readyOn', { day: longDay(dueDate) }) : undefined
  const when = doneDate ? t('measures:doneOnDay', { day: longDay(doneDate) }) : ready
  return (
    <>
      <AppLink to={paths.measure(id)}>{t('ledToMeasure', { code, action })}</AppLink>
      <Small>
        {[owner.organisation.name, t(`measures:status.${status}`).toLowerCase(), when].filter(Boolean).join(', ')}
      </Small>
    </>
  )
}
