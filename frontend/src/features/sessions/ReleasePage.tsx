import type { ReleaseView } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2 } from '../../ui/Text'
import { LinkPage } from './LinkPage'
import { readRelease } from './linkQueries'
import { ReleaseForm } from './ReleaseForm'
import { DecisionTag } from './sessionLabels'

/** The host of a meeting reads what was written down about it, and says whether it may be published. */
export function ReleasePage() {
  const { t } = useTranslation('sessions')
  return (
    <LinkPage<ReleaseView> purpose="release" title={t('releaseTitle')} read={readRelease}>
      {(view, token, onAnswered) => (
        <Page
          title={t('releaseOf', { title: view.title })}
          lead={t('releaseLead', { organiser: view.organiser, held: longDay(view.heldOn), host: view.host })}
          narrow
        >
          {view.items.map((item) => (
            <ReleasedItem key={item.title} item={item} />
          ))}
          <ReleaseForm view={view} token={token} onAnswered={onAnswered} />
        </Page>
      )}
    </LinkPage>
  )
}

function ReleasedItem({ item: { title, decision, partnerText, giverText } }: { item: ReleaseView['items'][number] }) {
  const { t } = useTranslation('sessions')
  const texts = [
    ['partnerText', partnerText],
    ['giverText', giverText],
  ] as const
  return (
    <Card>
      <div className="vc-row vc-row-between">
        <Heading2>{title}</Heading2>
        {decision ? <DecisionTag decision={decision} /> : null}
      </div>
      <dl className="vc-facts">
        {texts.map(([name, text]) =>
          text ? (
            <div key={name} className="vc-fact">
              <dt>{t(`field.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  )
}
