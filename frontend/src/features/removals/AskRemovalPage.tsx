import { useState } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Page } from '../../ui/Page'
import { Text } from '../../ui/Text'
import { AskRemovalForm } from './AskRemovalForm'

/** For somebody who is written about; an account is not asked for. */
export function AskRemovalPage() {
  const { t } = useTranslation('removals')
  const [isSent, setSent] = useState(false)
  if (isSent) {
    return (
      <Page title={t('sent')} lead={t('sentLead')} narrow>
        <BackLink to={paths.privacy()}>{t('information:privacyTitle')}</BackLink>
      </Page>
    )
  }
  return (
    <Page title={t('askTitle')} lead={t('askLead')} narrow>
      <AskRemovalForm onSent={() => setSent(true)} />
      <Text>{t('kept')}</Text>
    </Page>
  )
}
