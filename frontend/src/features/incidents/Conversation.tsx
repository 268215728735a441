import { useSuspenseQuery } from '@tanstack/react-query'
import type { IncidentDetails, IncidentUpdate } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { momentOf } from '../../lib/dates'
import { Heading2, Small } from '../../ui/Text'
import { incidentUpdates } from './incidentQueries'
import { WriteMessage } from './WriteMessage'

export function Conversation({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const { data: updates } = useSuspenseQuery(incidentUpdates(incident.id))
  const mayWrite = ['NOTE', 'ASK', 'ANSWER'].some((act) => incident.allowed.acts.some((allowed) => allowed === act))
  if (updates.items.length === 0 && !mayWrite) return null

  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('conversation')}</Heading2>
      {updates.items.length === 0 ? <Small>{t('conversationNone')}</Small> : null}
      <ul className="vc-plain-list">
        {updates.items.map((update) => (
          <li key={update.id}>
            <Message update={update} incident={incident} />
          </li>
        ))}
      </ul>
      {mayWrite ? <WriteMessage key={updates.items.length} incident={incident} /> : null}
    </section>
  )
}

function Message({ update, incident }: { update: IncidentUpdate; incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const { by, audience, kind } = update
  const isMine = by.reporter && incident.mine
  const writer = isMine ? t('you') : by.reporter ? t('reporter') : (by.organisation?.name ?? t('someone'))
  const about = [
    writer,
    t(`kind.${kind}`).toLowerCase(),
    audience === 'PARTNERS' ? t('forPartners') : undefined,
    momentOf(update.at),
  ]
  return (
    <div className={isMine ? 'vc-message vc-message-mine' : 'vc-message'}>
      <p className="vc-small">{about.filter(Boolean).join(', ')}</p>
      <p>{update.text}</p>
    </div>
  )
}
