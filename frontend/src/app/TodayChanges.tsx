import { useSuspenseQuery } from '@tanstack/react-query'
import { IncidentCard } from '../features/incidents/IncidentCard'
import { useIncidentPlace } from '../features/incidents/incidentLabels'
import { myChanges } from '../features/today/todayQueries'
import { useTranslation } from '../i18n/i18n'
import { momentOf, nearDay } from '../lib/dates'
import { Empty } from '../ui/Card'
import { Heading2, Small } from '../ui/Text'

/** What others did since somebody last looked here. */
export function TodayChanges() {
  const { t } = useTranslation('today')
  const {
    data: { since, count, items },
  } = useSuspenseQuery(myChanges)
  const place = useIncidentPlace()
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('changed', { day: momentOf(since) })}</Heading2>
      {items.length === 0 ? <Empty title={t('changedNone')} /> : null}
      <ul className="vc-plain-list">
        {items.map(({ what, incident, at }) => (
          <li key={incident.id}>
            <IncidentCard
              incident={incident}
              detail={
                <>
                  {t(`what.${what}`)}, {nearDay(at)}. {place(incident)}
                </>
              }
            />
          </li>
        ))}
      </ul>
      {items.length < count ? <Small>{t('changedMore', { shown: items.length, count })}</Small> : null}
    </section>
  )
}
