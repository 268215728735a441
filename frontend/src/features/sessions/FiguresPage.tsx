import { useSuspenseQuery } from '@tanstack/react-query'
import { may, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { Empty } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { AskFiguresForm } from './AskFiguresForm'
import { FigureCard } from './FigureCard'
import { figureRequests } from './figureQueries'

/** Figures of police, municipality and fire service: asked once, for a purpose, by a day. */
export function FiguresPage() {
  const { t } = useTranslation('sessions')
  const me = useMe()
  const { data: requests } = useSuspenseQuery(figureRequests)
  return (
    <Page title={t('figuresTitle')} lead={t('figuresLead')} narrow>
      {may(me, 'ASK_FIGURES') ? (
        <Disclosure summary={t('figuresAsk')}>
          <AskFiguresForm />
        </Disclosure>
      ) : null}
      {requests.items.length === 0 ? (
        <Empty title={t('figuresNone')}>
          <Small>{t('figuresNoneHelp')}</Small>
        </Empty>
      ) : (
        <ul className="vc-plain-list" aria-label={t('figuresTitle')}>
          {requests.items.map((request) => (
            <li key={request.id}>
              <FigureCard request={request} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
