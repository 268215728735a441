import { type ReactNode, useRef } from 'react'
import { CellEditor } from './CellEditor'
import { CellMistake } from './CellMistake'
import { CellValue } from './CellValue'
import type { GridRowProps } from './GridRow'
import { focusOn, spotId } from './gridMoves'
import { type Column, mayEdit } from './matrixCells'

interface GridCellProps extends Omit<GridRowProps, 'spot' | 'flashing'> {
  column: Column
  /** The one cell that can be reached by Tab. */
  isSpot: boolean
  /** Somebody else changed it a moment ago. */
  isFlashing: boolean
}

export function GridCell(props: GridCellProps) {
  const { row, column, isSpot, isFlashing, editing, onSpot, onWrite } = props
  const place = { id: row.id, column }
  const mayWrite = mayEdit(row, column)
  const isWriting = editing.writing?.row.id === row.id && editing.writing.column === column
  const wasSpot = useRef(false)
  const names = [`vc-matrix-${column}`, mayWrite ? 'vc-cell-open' : '', isFlashing ? 'vc-cell-flash' : '']

  const cell = {
    id: spotId(place),
    tabIndex: isSpot ? 0 : -1,
    className: names.filter(Boolean).join(' '),
    'aria-readonly': mayWrite ? undefined : true,
    'aria-invalid': editing.mistakeAt(place) && !isWriting ? true : undefined,
    onFocus: () => onSpot(place),
    // the first click goes to a cell, the next one begins to write in it
    onMouseDown: ({ currentTarget }: { currentTarget: Element }) => {
      wasSpot.current = document.activeElement === currentTarget
    },
    onClick: () => {
      if (wasSpot.current) onWrite(place)
    },
  }
  const content = <CellContent {...props} isWriting={isWriting} />
  return column === 'code' ? (
    <th scope="row" {...cell}>
      {content}
    </th>
  ) : (
    <td {...cell}>{content}</td>
  )
}

function CellContent({
  row,
  column,
  editing,
  organisations,
  isOurs,
  isWriting,
  onFinish,
}: GridCellProps & { isWriting: boolean }): ReactNode {
  const place = { id: row.id, column }
  const mistake = editing.mistakeAt(place)

  function goBack(act: () => void) {
    focusOn(place)
    act()
  }

  if (isWriting && editing.writing) {
    return (
      <CellEditor
        writing={editing.writing}
        organisations={organisations}
        isOurs={isOurs}
        onFinish={onFinish}
        onCancel={() => goBack(editing.stop)}
      />
    )
  }
  if (mistake) {
    return (
      <CellMistake
        mistake={mistake}
        organisations={organisations}
        onKeepMine={() => goBack(() => editing.commit(mistake))}
        onTakeTheirs={() => goBack(() => editing.forget(place))}
      />
    )
  }
  return <CellValue row={row} column={column} />
}
