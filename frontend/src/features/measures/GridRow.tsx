import type { Measure, Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Icon } from '../../ui/Icon'
import { GridCell } from './GridCell'
import { type GridKey, type Spot, spotId } from './gridMoves'
import { type Column, columns } from './matrixCells'
import { isLate } from './measureStatus'
import type { MatrixEditing, Writing } from './useMatrixEditing'

export interface GridRowProps {
  row: Measure
  spot: Spot
  /** What others changed a moment ago. */
  flashing: readonly Column[]
  editing: MatrixEditing
  organisations: readonly Organisation[]
  isOurs: boolean
  onSpot: (spot: Spot) => void
  onWrite: (spot: Spot) => void
  onFinish: (written: Writing, go?: GridKey) => void
}

export function GridRow({ flashing, ...props }: GridRowProps) {
  const { t } = useTranslation('measures')
  const { row, spot, onSpot } = props
  const open: Spot = { id: row.id, column: 'open' }
  const isOpenSpot = spot.id === row.id && spot.column === 'open'
  return (
    <tr className={isLate(row) ? 'vc-row-needs' : undefined}>
      {columns.map((column) => (
        <GridCell
          key={column}
          column={column}
          isSpot={spot.id === row.id && spot.column === column}
          isFlashing={flashing.includes(column)}
          {...props}
        />
      ))}
      <td className="vc-matrix-open" onFocus={() => onSpot(open)}>
        <AppLink to={paths.measure(row.id)} className="vc-matrix-link" id={spotId(open)} tabIndex={isOpenSpot ? 0 : -1}>
          <Icon name="forward" size={18} />
          <span className="vc-visually-hidden">{t('openOne', { code: row.code })}</span>
        </AppLink>
      </td>
    </tr>
  )
}
