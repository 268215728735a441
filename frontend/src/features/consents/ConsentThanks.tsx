import { useTranslation } from '../../i18n/i18n'
import { Page } from '../../ui/Page'
import { Text } from '../../ui/Text'
import type { ConsentReceived } from './consentQueries'

/** What happens now with the answer. */
export function ConsentThanks({ received }: { received: ConsentReceived }) {
  const { t } = useTranslation('consents')
  return (
    <Page title={t('thanks')} narrow>
      <div role="status">
        <Text>{t(received.status === 'PROPOSED' ? 'thanksNo' : 'thanksYes')}</Text>
      </div>
    </Page>
  )
}
