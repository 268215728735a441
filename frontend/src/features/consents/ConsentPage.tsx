import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { forgetLinkToken, takeLinkToken } from '../../lib/linkToken'
import { Page } from '../../ui/Page'
import { Small, Text } from '../../ui/Text'
import { ConsentFacts } from './ConsentFacts'
import { ConsentForm } from './ConsentForm'
import { ConsentThanks } from './ConsentThanks'
import { type ConsentReceived, consentView } from './consentQueries'

/** From the link in the mail to a yes or a not yet, without an account. */
export function ConsentPage() {
  const { t } = useTranslation('consents')
  const [token] = useState(() => takeLinkToken('consent'))
  const [received, setReceived] = useState<ConsentReceived>()

  function thank(answer: ConsentReceived) {
    forgetLinkToken('consent')
    setReceived(answer)
  }

  if (received) return <ConsentThanks received={received} />
  if (!token) return <Page title={t('title')} lead={t('missing')} narrow />
  return <Consent token={token} onAnswered={thank} />
}

function Consent({ token, onAnswered }: { token: string; onAnswered: (received: ConsentReceived) => void }) {
  const { t } = useTranslation('consents')
  const { data: measure, error } = useQuery(consentView(token))

  if (error) {
    return (
      <Page title={t('replies:unusable')} narrow>
        <div role="alert">
          <Text>{sentenceOf(error)}</Text>
        </div>
        <Small>{t('unusableHelp')}</Small>
      </Page>
    )
  }
  if (!measure) return <Page title={t('title')} lead={t('common:loading')} narrow />
  return (
    <Page title={`${measure.code}: ${measure.action}`} lead={t('lead', { owner: measure.owner })} narrow>
      <ConsentFacts measure={measure} />
      {measure.status === 'PROPOSED' ? (
        <ConsentForm measure={measure} token={token} onAnswered={onAnswered} />
      ) : (
        <Text>{t('already')}</Text>
      )}
    </Page>
  )
}
