import { useSuspenseQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaBySlug, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { longMonth } from '../../lib/dates'
import { Empty, Notice } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { CategorySection } from './CategorySection'
import { MonthSection } from './MonthSection'
import { RhythmFilters } from './RhythmFilters'
import { StreetSection } from './StreetSection'
import { facets, incidentFigures } from './statisticsQueries'
import { monthsOf, readRhythmSearch } from './statisticsSearch'
import { WeekSection } from './WeekSection'

const route = getRouteApi('/ritme-en-plaats')

export function RhythmPage() {
  const { t } = useTranslation('rhythm')
  const me = useMe()
  const search = readRhythmSearch(route.useSearch())
  const area = areaBySlug(me, search.gebied)
  const [month, week, category, street] = useSuspenseQueries({
    queries: facets.map((by) => incidentFigures({ by, area: area?.id, ...monthsOf(search.over) })),
  }).map(({ data }) => data)
  if (!month || !week || !category || !street) return null

  const where = area?.name ?? (me.areas.length === 1 ? me.areas[0]?.name : undefined) ?? t('common:areas')
  const nothing = month.total.amount === 0 && month.total.yearEarlier === 0
  return (
    <Page title={t('title')} lead={t('lead', { where, from: longMonth(month.from), until: longMonth(month.until) })}>
      <RhythmFilters search={search} />
      {month.hidesSmallNumbers ? <Notice>{t('small')}</Notice> : null}
      {nothing ? (
        <Empty title={t('none')}>
          <Small>{t('noneHelp')}</Small>
        </Empty>
      ) : (
        <div className="vc-figures">
          <MonthSection figures={month} />
          <WeekSection figures={week} />
          <CategorySection figures={category} />
          <StreetSection figures={street} />
        </div>
      )}
      <Small>{t('whatCounts')}</Small>
    </Page>
  )
}
