import { useTranslation } from '../../i18n/i18n'
import type { MatrixCounts } from './matrixRows'

const told = ['done', 'running', 'late', 'proposed', 'stopped'] as const

/** "27 maatregelen: 14 klaar, 10 lopen, 3 later dan afgesproken" */
export function useCounts(): (total: number, counts: MatrixCounts) => string {
  const { t } = useTranslation('measures')
  return (total, counts) => {
    const parts = told.filter((part) => counts[part] > 0).map((part) => t(`count.${part}`, { count: counts[part] }))
    return [t('count.all', { count: total }), parts.join(', ')].filter(Boolean).join(': ')
  }
}
