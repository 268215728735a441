import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { forgetLinkToken, takeLinkToken } from '../../lib/linkToken'
import { Page } from '../../ui/Page'
import { Small, Text } from '../../ui/Text'
import { ReplyFacts } from './ReplyFacts'
import { ReplyForm } from './ReplyForm'
import { ReplyThanks } from './ReplyThanks'
import { type ReplyReceived, replyView } from './replyQueries'

/** From the link in the mail to an answer, without an account. */
export function ReplyPage() {
  const { t } = useTranslation('replies')
  const [token] = useState(() => takeLinkToken('reply'))
  const [received, setReceived] = useState<ReplyReceived>()

  function thank(answer: ReplyReceived) {
    forgetLinkToken('reply')
    setReceived(answer)
  }

  if (received) return <ReplyThanks received={received} />
  if (!token) return <Page title={t('title')} lead={t('missing')} narrow />
  return <Reply token={token} onAnswered={thank} />
}

function Reply({ token, onAnswered }: { token: string; onAnswered: (received: ReplyReceived) => void }) {
  const { t, language } = useTranslation('replies')
  const { data: report, error } = useQuery(replyView(token))

  if (error) {
    return (
      <Page title={t('unusable')} narrow>
        <div role="alert">
          <Text>{sentenceOf(error)}</Text>
        </div>
        <Small>{t('unusableHelp')}</Small>
      </Page>
    )
  }
  if (!report) return <Page title={t('title')} lead={t('common:loading')} narrow />
  return (
    <Page
      title={language === 'nl' ? report.categoryNl : report.categoryEn}
      lead={t('lead', { party: report.party })}
      narrow
    >
      <ReplyFacts report={report} />
      <ReplyForm report={report} token={token} onAnswered={onAnswered} />
    </Page>
  )
}
