import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { nearDay, timeOf } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Small } from '../../ui/Text'
import { useRead } from './notificationActs'
import type { Notification } from './notificationQueries'
import { addressOf, useHappened, useSubjectName } from './notificationWords'

export function NotificationCard({ notification }: { notification: Notification }) {
  const { t } = useTranslation('notifications')
  const read = useRead()
  const subject = useSubjectName()(notification)
  const happened = useHappened()(notification)
  const address = addressOf(notification)
  const isNew = !notification.readAt

  return (
    <Card needsYou={isNew}>
      <div className="vc-row vc-row-between">
        {/* Following the link is reading it. */}
        <span onClickCapture={() => (isNew && address ? read.mutate(notification.id) : undefined)}>
          {address ? <AppLink to={address}>{subject}</AppLink> : subject}
        </span>
        {isNew ? (
          <Button
            purpose="subtle"
            size="small"
            aria-label={t('markRead', { subject })}
            onClick={() => read.mutate(notification.id)}
          >
            {t('markReadShort')}
          </Button>
        ) : null}
      </div>
      <span>{happened}</span>
      <Small>
        {nearDay(notification.at)}, {timeOf(notification.at)}
      </Small>
      {read.isError ? <p role="alert">{sentenceOf(read.error)}</p> : null}
    </Card>
  )
}
