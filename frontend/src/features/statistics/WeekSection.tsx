import type { IncidentStatistics } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shortWeekday, weekdayName } from '../../lib/dates'
import { HeatMap } from '../../ui/HeatMap'
import { FigureSection } from './FigureSection'
import { highest } from './figures'

const weekdays = [1, 2, 3, 4, 5, 6, 7]

export function WeekSection({ figures }: { figures: IncidentStatistics }) {
  const { t } = useTranslation('rhythm')
  const width = figures.hoursInCell ?? 1
  const hours = Array.from({ length: 24 / width }, (_, index) => index * width)
  const span = (hour: number) => t('week.hours', { from: hour, until: hour + width })
  const top = highest(figures.items)
  const conclusion =
    top?.weekday && top.hour !== undefined
      ? t('week.most', { day: weekdayName(top.weekday), hours: span(top.hour), count: top.count.amount })
      : t('tooFew')
  return (
    <FigureSection
      title={t('week.title')}
      conclusion={conclusion}
      nameOf={t('week.name')}
      fileName="meldingen-per-dag-en-uur"
      rows={figures.items.map(({ weekday = 1, hour = 0, count }) => ({
        key: `${weekday}-${hour}`,
        name: `${weekdayName(weekday)} ${span(hour)}`,
        ...count,
      }))}
    >
      <HeatMap
        label={conclusion}
        columns={hours.map((hour) => String(hour))}
        rows={weekdays.map((weekday) => ({
          name: shortWeekday(weekday),
          cells: hours.map((hour) => {
            const found = figures.items.find((item) => item.weekday === weekday && item.hour === hour)
            const amount = found?.count.amount ?? 0
            return { amount, title: `${weekdayName(weekday)} ${span(hour)}: ${amount}` }
          }),
        }))}
        legend={{ few: t('week.few'), many: t('week.many') }}
      />
    </FigureSection>
  )
}
