import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading2 } from '../../ui/Text'
import { MoveForm } from './MoveForm'
import { likelyOrder } from './moveFields'
import { PoliceMarkForm } from './PoliceMarkForm'
import { ReferenceForm } from './ReferenceForm'
import { ReleasePanel } from './ReleasePanel'
import { ReporterPanel } from './ReporterPanel'
import { RerouteForm } from './RerouteForm'
import { SendReplyLink } from './SendReplyLink'

const handlingActs = ['REROUTE', 'RELEASE', 'READ_REPORTER', 'EXTERNAL_REFERENCE', 'POLICE_MARK'] as const

/** What whoever handles a report may do with it: nothing that the server does not allow is offered. */
export function HandlePanel({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const { transitions, acts } = incident.allowed
  const moves = likelyOrder(transitions).filter((to) => to !== 'WITHDRAWN' && to !== 'REPORTED')
  if (moves.length === 0 && !handlingActs.some((act) => acts.includes(act))) return null

  return (
    <Card>
      <Heading2>{t('handle')}</Heading2>
      {acts.includes('RELEASE') ? <ReleasePanel incident={incident} /> : null}
      {acts.includes('POLICE_MARK') ? <PoliceMarkForm incident={incident} /> : null}
      {moves.length > 0 ? <MoveForm key={incident.status} incident={incident} moves={moves} /> : null}
      {acts.includes('REROUTE') ? (
        <Disclosure summary={t('reroute')}>
          <RerouteForm incident={incident} />
          <SendReplyLink id={incident.id} />
        </Disclosure>
      ) : null}
      {acts.includes('EXTERNAL_REFERENCE') ? (
        <Disclosure summary={t('reference')}>
          <ReferenceForm incident={incident} />
        </Disclosure>
      ) : null}
      {acts.includes('READ_REPORTER') ? (
        <Disclosure summary={t('whoReported')}>
          <ReporterPanel id={incident.id} />
        </Disclosure>
      ) : null}
    </Card>
  )
}
