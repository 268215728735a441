import '../../ui/matrix.css'
import { type KeyboardEvent, useState } from 'react'
import type { Measure, Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { GridHeader } from './GridHeader'
import { GridRow } from './GridRow'
import { focusOn, type GridKey, HEADER, isGridKey, isTyping, type Spot, spotAfter } from './gridMoves'
import { MatrixGroup } from './MatrixGroup'
import { isWritten, mayEdit } from './matrixCells'
import type { RowGroup } from './matrixRows'
import type { MatrixSearch } from './matrixSearch'
import type { Flashes } from './useFlashes'
import { useMatrixEditing, type Writing } from './useMatrixEditing'

interface MatrixGridProps {
  groups: readonly RowGroup[]
  search: MatrixSearch
  organisations: readonly Organisation[]
  isOurs: (row: Measure) => boolean
  flashes: Flashes
}

/** The matrix as a spreadsheet: arrows move, Enter, F2 or typing begins to write (the grid pattern of ARIA). */
export function MatrixGrid({ groups, search, organisations, isOurs, flashes }: MatrixGridProps) {
  const { t } = useTranslation('measures')
  const rows = groups.flatMap((group) => group.rows)
  const ids = rows.map(({ id }) => id)
  const [lastSpot, setSpot] = useState<Spot>()
  const isThere = lastSpot && [HEADER, ...ids].includes(lastSpot.id)
  const spot: Spot = isThere ? lastSpot : { id: ids[0] ?? HEADER, column: 'code' }
  const editing = useMatrixEditing({ organisations, isOurs })

  function write({ id, column }: Spot, typed?: string): boolean {
    const row = rows.find((candidate) => candidate.id === id)
    if (!row || column === 'open' || !mayEdit(row, column)) return false
    editing.begin(row, column, isWritten(column) ? typed : undefined)
    return true
  }

  function finish(written: Writing, go?: GridKey) {
    editing.commit(written)
    if (go) focusOn(spotAfter({ id: written.row.id, column: written.column }, go, ids))
  }

  function press(event: KeyboardEvent): boolean {
    const { key, target } = event
    if (isGridKey(key)) {
      focusOn(spotAfter(spot, key, ids, event.ctrlKey || event.metaKey))
      return true
    }
    if (target instanceof HTMLButtonElement || spot.column === 'open') return false
    if (key === 'Escape') editing.forget({ id: spot.id, column: spot.column })
    if (key === 'F2' || key === 'Enter') return write(spot)
    if (key === 'Delete' || key === 'Backspace') return write(spot, '')
    return isTyping(event) && write(spot, key)
  }

  return (
    <div className="vc-table-frame vc-matrix-frame">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is edited in place
        role="grid"
        className="vc-table vc-matrix"
        aria-describedby="matrix-keys"
        onKeyDown={(event) => {
          if (press(event)) event.preventDefault()
        }}
      >
        <caption className="vc-visually-hidden">{t('caption')}</caption>
        <GridHeader search={search} spot={spot} onSpot={setSpot} />
        {groups.map((group) => (
          <MatrixGroup key={group.key ?? ''} group={group} by={search.groep}>
            {group.rows.map((row) => (
              <GridRow
                key={row.id}
                row={row}
                spot={spot}
                flashing={flashes.get(row.id) ?? []}
                editing={editing}
                organisations={organisations}
                isOurs={isOurs(row)}
                onSpot={setSpot}
                onWrite={write}
                onFinish={finish}
              />
            ))}
          </MatrixGroup>
        ))}
      </table>
    </div>
  )
}
