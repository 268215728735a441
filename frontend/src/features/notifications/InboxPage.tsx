import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { NotificationCard } from './NotificationCard'
import { useReadAll } from './notificationActs'
import { myNotifications } from './notificationQueries'

export function InboxPage() {
  const { t } = useTranslation('notifications')
  const { data: inbox, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(myNotifications)
  const notifications = inbox.pages.flatMap((page) => page.items)
  const hasNew = notifications.some((notification) => !notification.readAt)

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={hasNew ? <ReadAll newest={notifications[0]?.at ?? ''} /> : null}
      narrow
    >
      {notifications.length === 0 ? (
        <Empty title={t('none')}>
          <Small>{t('noneHelp')}</Small>
        </Empty>
      ) : null}
      <ul className="vc-plain-list">
        {notifications.map((notification) => (
          <li key={notification.id}>
            <NotificationCard notification={notification} />
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button purpose="secondary" onClick={() => void fetchNextPage()}>
            {t('older')}
          </Button>
        </div>
      ) : null}
      <AppLink to={paths.mailChoices()}>{t('toChoices')}</AppLink>
    </Page>
  )
}

function ReadAll({ newest }: { newest: string }) {
  const { t } = useTranslation('notifications')
  const readAll = useReadAll()

  async function read() {
    await readAll.mutateAsync(newest)
    announce(t('allRead'))
  }

  return (
    <>
      <Button purpose="secondary" onClick={() => void read().catch(() => undefined)}>
        {t('readAll')}
      </Button>
      {readAll.isError ? <p role="alert">{sentenceOf(readAll.error)}</p> : null}
    </>
  )
}
