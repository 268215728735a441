import { useTranslation } from '../../i18n/i18n'
import { Page } from '../../ui/Page'
import { Text } from '../../ui/Text'
import type { ReplyReceived } from './replyQueries'

/** What happens now with the answer. */
export function ReplyThanks({ received }: { received: ReplyReceived }) {
  const { t } = useTranslation('replies')
  return (
    <Page title={t('thanks')} narrow>
      <div role="status" className="vc-stack">
        <Text>{t('thanksStatus', { status: t(`incidents:status.${received.status}`).toLowerCase() })}</Text>
        <Text>{t(received.status === 'RESOLVED' ? 'thanksResolved' : 'thanksReporter')}</Text>
        {received.anotherLinkMailed ? <Text>{t('thanksAgain')}</Text> : null}
      </div>
    </Page>
  )
}
