import { useCategoryLabel } from '../../api/categories'
import type { IncidentStatistics } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { BarList } from '../../ui/BarList'
import { FigureSection } from './FigureSection'
import { highest } from './figures'

const SHOWN = 10

export function CategorySection({ figures }: { figures: IncidentStatistics }) {
  const { t } = useTranslation('rhythm')
  const label = useCategoryLabel()
  const rows = figures.items.map(({ category = '', count }) => ({ key: category, name: label(category), ...count }))
  const top = highest(figures.items)
  const conclusion = top?.category
    ? t('category.most', { name: label(top.category), count: top.count.amount, total: figures.total.amount })
    : t('tooFew')
  return (
    <FigureSection
      title={t('category.title')}
      conclusion={conclusion}
      nameOf={t('category.name')}
      fileName="meldingen-per-soort"
      rows={rows}
    >
      <BarList bars={rows.filter(({ amount }) => amount !== 0).slice(0, SHOWN)} hidden={t('hidden')} />
    </FigureSection>
  )
}
