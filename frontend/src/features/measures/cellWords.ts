import { textOfCode, useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'

/** Where the words of a code stand, for each cell that holds one. */
const codes: Record<string, string | undefined> = {
  status: 'status',
  priority: 'priority',
  audience: 'audience',
  origin: 'originShort',
  recurrence: 'recurrence',
  fireAdvice: 'advice',
}

/** A cell of the history in the words of the screen. */
export function useCellWords() {
  const { t } = useTranslation('measures')

  function wordsOf(cell: string, value: string | undefined): string {
    if (value === undefined) return ''
    if (cell.endsWith('Date')) return plainDay(value)
    if (cell === 'theme') return textOfCode('incidents', `theme.${value}`) ?? value
    if (cell === 'changesAccess') return t(value === 'true' ? 'yes' : 'no')
    return textOfCode('measures', `${codes[cell] ?? ''}.${value}`) ?? value
  }

  return {
    nameOf: (cell: string) =>
      textOfCode('measures', `column.${cell}`) ?? textOfCode('measures', `field.${cell}`) ?? cell,
    wordsOf,
  }
}
