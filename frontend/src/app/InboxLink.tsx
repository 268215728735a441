import { useQuery } from '@tanstack/react-query'
import { unreadQuery } from '../api/unread'
import { useTranslation } from '../i18n/i18n'
import { AppLink } from '../lib/links'
import { paths } from '../lib/paths'
import { Icon } from '../ui/Icon'

/** The way to the inbox, with how much waits there. */
export function InboxLink() {
  const { t } = useTranslation('nav')
  const { data: unread = 0 } = useQuery(unreadQuery)
  return (
    <AppLink to={paths.inbox()} className="">
      <Icon name="bell" />
      <span className="vc-inbox-word">{t('inbox')}</span>
      {unread > 0 ? (
        <>
          <span className="vc-unread" aria-hidden="true">
            {unread}
          </span>
          <span className="vc-visually-hidden">{t('unread', { amount: unread })}</span>
        </>
      ) : null}
    </AppLink>
  )
}
