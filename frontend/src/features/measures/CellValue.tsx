import type { Measure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'
import { type Column, valueAt } from './matrixCells'
import { MeasureTag, ownerName } from './measureLabels'
import { isLate } from './measureStatus'

/** What a cell says to who reads. */
export function CellValue({ row, column }: { row: Measure; column: Column }) {
  const { t } = useTranslation('measures')
  switch (column) {
    case 'theme':
      return t(`incidents:theme.${row.theme}`)
    case 'owner':
      return ownerName(row.owner)
    case 'status':
      return <MeasureTag measure={row} />
    case 'dueDate':
      return row.dueDate ? (
        <span className={isLate(row) ? 'vc-due-passed' : undefined}>{plainDay(row.dueDate)}</span>
      ) : null
    case 'doneDate':
      return row.doneDate ? plainDay(row.doneDate) : null
    default:
      return valueAt(row, column)
  }
}
