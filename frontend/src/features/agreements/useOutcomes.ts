import { useTranslation } from '../../i18n/i18n'
import { type Counts, outcomes } from './outcomes'

/** "14 afspraken: 8 nagekomen, 2 later dan afgesproken, 4 lopen nog" */
export function useOutcomes(): (counts: Counts) => string {
  const { t } = useTranslation('agreements')
  return (counts) => {
    const parts = outcomes.filter((each) => counts[each] > 0).map((each) => t(`count.${each}`, { count: counts[each] }))
    return [t('count.agreed', { count: counts.agreed }), parts.join(', ')].filter(Boolean).join(': ')
  }
}
