import type { IncidentStatistics } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longMonth, shortMonth } from '../../lib/dates'
import { MonthChart } from '../../ui/MonthChart'
import { FigureSection } from './FigureSection'
import { highest } from './figures'

export function MonthSection({ figures }: { figures: IncidentStatistics }) {
  const { t } = useTranslation('rhythm')
  const months = figures.items.map(({ month = '', count }) => ({ month, ...count }))
  const conclusion = useMonthConclusion(figures)
  return (
    <FigureSection
      title={t('month.title')}
      conclusion={conclusion}
      nameOf={t('month.name')}
      fileName="meldingen-per-maand"
      rows={months.map(({ month, ...count }) => ({ key: month, name: longMonth(month), ...count }))}
    >
      <MonthChart
        label={conclusion}
        bars={months.map(({ month, amount, yearEarlier }) => ({
          key: month,
          name: shortMonth(month),
          amount: amount ?? 0,
          earlier: yearEarlier ?? 0,
        }))}
        legend={{ amount: t('amount'), earlier: t('yearEarlier') }}
      />
    </FigureSection>
  )
}

function useMonthConclusion({ total, items, hidesSmallNumbers }: IncidentStatistics): string {
  const { t } = useTranslation('rhythm')
  const { amount, yearEarlier } = total
  if (amount === undefined) return t('tooFew')
  const sentences = [t('month.total', { count: amount })]
  if (yearEarlier !== undefined) sentences.push(comparison())
  const top = highest(items)
  if (top?.month && !hidesSmallNumbers) {
    sentences.push(t('month.most', { month: longMonth(top.month), count: top.count.amount }))
  }
  return sentences.join(' ')

  function comparison(): string {
    const more = (amount ?? 0) - (yearEarlier ?? 0)
    if (more === 0) return t('month.same')
    return more > 0 ? t('month.more', { count: more }) : t('month.fewer', { count: -more })
  }
}
