import { textOfCode, useTranslation } from '../../i18n/i18n'
import type { MatrixSearch } from './matrixSearch'

/** A theme by its word, who does it by its own name. */
export function useGroupName(by: MatrixSearch['groep']): (key: string) => string {
  useTranslation()
  return (key) => (by === 'thema' ? (textOfCode('incidents', `theme.${key}`) ?? key) : key)
}
