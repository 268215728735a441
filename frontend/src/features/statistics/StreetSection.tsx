import { useMe } from '../../api/me'
import type { IncidentStatistics } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { BarList } from '../../ui/BarList'
import { FigureSection } from './FigureSection'
import { type FigureItem, highest } from './figures'

const SHOWN = 10

export function StreetSection({ figures }: { figures: IncidentStatistics }) {
  const { t } = useTranslation('rhythm')
  const nameOf = useStreetName()
  const rows = figures.items.map((item) => ({ key: keyOf(item), name: nameOf(item), ...item.count }))
  const top = highest(figures.items.filter(({ street }) => street))
  const conclusion = top
    ? t('street.most', { name: nameOf(top), count: top.count.amount, total: figures.total.amount })
    : t('tooFew')
  return (
    <FigureSection
      title={t('street.title')}
      conclusion={conclusion}
      nameOf={t('street.name')}
      fileName="meldingen-per-straat"
      rows={rows}
    >
      <BarList bars={rows.filter(({ amount }) => amount !== 0).slice(0, SHOWN)} hidden={t('hidden')} />
    </FigureSection>
  )
}

const keyOf = ({ area, street }: FigureItem) => `${area?.id ?? ''}${street?.id ?? ''}`

/** With the area behind it for who has several. */
function useStreetName(): (item: FigureItem) => string {
  const { t } = useTranslation('rhythm')
  const isOne = useMe().areas.length === 1
  return ({ area, street }) => {
    if (!area) return t('street.rest')
    if (!street) return t('street.elsewhere', { area: area.name })
    return isOne ? street.name : `${street.name}, ${area.name}`
  }
}
