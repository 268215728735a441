import { useSuspenseQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import type { Session } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, nearDay } from '../../lib/dates'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { Small } from '../../ui/Text'
import { mySessions, useEndSession } from './sessionQueries'

export function DevicesPage() {
  const { t } = useTranslation('account')
  const { data: sessions } = useSuspenseQuery(mySessions)
  return (
    <Page
      title={t('devicesTitle')}
      lead={t('devicesLead')}
      back={<BackLink to={paths.more()}>{t('moreTitle')}</BackLink>}
      narrow
    >
      <ul className="vc-plain-list">
        {sessions.items.map((session) => (
          <li key={session.id}>
            <DeviceCard session={session} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function DeviceCard({ session }: { session: Session }) {
  const { t } = useTranslation('account')
  const endSession = useEndSession()

  async function end() {
    await endSession.mutateAsync(session.id)
    announce(t('ended', { device: session.device }))
  }

  return (
    <Card>
      <div className="vc-row vc-row-between">
        <strong>{session.device}</strong>
        {session.current ? (
          <Tag tone="good" icon="check">
            {t('current')}
          </Tag>
        ) : (
          <Button
            purpose="secondary"
            size="small"
            aria-label={t('end', { device: session.device })}
            onClick={() => void end().catch(() => undefined)}
          >
            {t('endShort')}
          </Button>
        )}
      </div>
      <Small>
        {t('since', { day: longDay(session.startedAt) })}, {t('lastSeen', { day: nearDay(session.lastSeenAt) })}
      </Small>
      {endSession.isError ? <p role="alert">{sentenceOf(endSession.error)}</p> : null}
    </Card>
  )
}
