import { useMe } from '../../api/me'
import type { SessionSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Small } from '../../ui/Text'
import { SessionTag, useSessionTime } from './sessionLabels'

interface SessionCardsProps {
  label: string
  sessions: readonly SessionSummary[]
}

export function SessionCards({ label, sessions }: SessionCardsProps) {
  return (
    <ul className="vc-plain-list" aria-label={label}>
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionCard session={session} />
        </li>
      ))}
    </ul>
  )
}

function SessionCard({ session }: { session: SessionSummary }) {
  const { t } = useTranslation('sessions')
  const when = useSessionTime()
  const { areas } = useMe()
  const where = areas.length > 1 ? areas.filter(({ id }) => session.areaIds.includes(id)).map(({ name }) => name) : []
  const parts = [
    t(`kind.${session.kind}`),
    where.join(', '),
    t('hostedBy', { host: session.host.name }),
    session.place,
    t('itemCount', { count: session.itemCount }),
  ]
  return (
    <Card>
      <div className="vc-row vc-row-between">
        <AppLink to={paths.session(session.id)}>{session.title}</AppLink>
        <SessionTag status={session.status} />
      </div>
      <p>{when(session)}</p>
      <Small>{parts.filter(Boolean).join(' · ')}</Small>
    </Card>
  )
}
