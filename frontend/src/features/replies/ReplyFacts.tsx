import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { longDay, momentOf } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Small } from '../../ui/Text'
import type { ReplyView } from './replyQueries'

/** What the receiver of the link may know, and nothing of who reported it. */
export function ReplyFacts({ report }: { report: ReplyView }) {
  const { t } = useTranslation('replies')
  const place = [report.street, report.placeText, report.area].filter(Boolean).join(', ')
  return (
    <Card>
      <dl className="vc-facts">
        <Fact term={t('where')}>{place}</Fact>
        <Fact term={t('when')}>{momentOf(report.occurredFrom)}</Fact>
        <Fact term={t('status')}>{t(`incidents:status.${report.status}`)}</Fact>
        {report.promisedForDate ? <Fact term={t('promised')}>{longDay(report.promisedForDate)}</Fact> : null}
        {report.description ? <Fact term={t('description')}>{report.description}</Fact> : null}
      </dl>
      {report.photos > 0 ? <Small>{t('photos', { count: report.photos })}</Small> : null}
    </Card>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="vc-fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
