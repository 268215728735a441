import type { ReactNode } from 'react'
import { useCategoryLabel } from '../../api/categories'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { nearDay, shortDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2 } from '../../ui/Text'

export function IncidentFacts({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const facts = useFacts(incident).filter(([, value]) => value !== undefined && value !== '')
  return (
    <Card>
      <Heading2>{t('facts')}</Heading2>
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

function useFacts(incident: IncidentDetails): [string, ReactNode][] {
  const { t } = useTranslation('incident')
  const label = useCategoryLabel()
  const { handler, intake } = incident
  const police = intake === 'EVENT' ? incident.policeReport : undefined
  const references = incident.externalReferences.map((reference): [string, ReactNode] => [
    t('externalNumber', { organisation: reference.organisation.name }),
    reference.number,
  ])
  return [
    [t('category'), label(incident.category)],
    [t('area'), incident.area.name],
    [t('place'), [incident.street, incident.placeText].filter(Boolean).join(' ')],
    [t('handler'), [handler?.organisation.name, handler?.department?.name].filter(Boolean).join(', ')],
    [t('due'), incident.dueAt ? <Due key="due" incident={incident} /> : undefined],
    [t('seen'), intake === 'EVENT' ? t('countsAlone') : incident.endorsements],
    [t('waitingUntil'), incident.waitingUntilDate ? shortDay(incident.waitingUntilDate) : undefined],
    [t('result'), incident.result ? t(`incidents:result.${incident.result}`) : undefined],
    [t('damage'), incident.damageEur === undefined ? undefined : `€ ${incident.damageEur}`],
    [t('minutes'), incident.minutesLost === undefined ? undefined : t('minutesValue', { count: incident.minutesLost })],
    [
      t('policeReport'),
      police ? [t(`report:policeState.${police.state}`), police.reference].filter(Boolean).join(', ') : undefined,
    ],
    ...references,
    [t('duplicateOf'), incident.duplicateOf ? <IncidentLink key="duplicate" id={incident.duplicateOf} /> : undefined],
    [t('linked'), incident.linkedTo ? <IncidentLink key="linked" id={incident.linkedTo} /> : undefined],
    [t('incidents:police'), incident.policeMark ? t(`incidents:policeMark.${incident.policeMark}`) : undefined],
  ]
}

function Due({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('list')
  if (!incident.dueAt) return null
  return (
    <span className={incident.overdue ? 'vc-due-passed' : undefined}>
      {nearDay(incident.dueAt)}
      {incident.overdue ? ` (${t('later')})` : ''}
    </span>
  )
}

function IncidentLink({ id }: { id: string }) {
  const { t } = useTranslation('incident')
  return <AppLink to={paths.incident(id)}>{t('open')}</AppLink>
}
