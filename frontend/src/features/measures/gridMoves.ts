import { columns } from './matrixCells'

/** Beside the cells a way to the page of each measure. */
export const gridColumns = [...columns, 'open'] as const
export type GridColumn = (typeof gridColumns)[number]

export const HEADER = 'header'

/** Where the focus is: the id of a row or `HEADER`, and a column. */
export interface Spot {
  id: string
  column: GridColumn
}

const moves = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
  Home: [0, -gridColumns.length],
  End: [0, gridColumns.length],
} as const

export type GridKey = keyof typeof moves

export const isGridKey = (key: string): key is GridKey => key in moves

/** As in a spreadsheet, with Ctrl to the first or the last row; it stops at the edge. `ids` are the rows from the top. */
export function spotAfter({ id, column }: Spot, key: GridKey, ids: readonly string[], toTheEnd = false): Spot {
  const [down, right] = moves[key]
  const place = ids.indexOf(id) + 1
  const end = (down || right) < 0 ? 1 : ids.length
  return {
    id: at([HEADER, ...ids], toTheEnd ? end : place + down),
    column: at(gridColumns, gridColumns.indexOf(column) + right),
  }
}

function at<T>(items: readonly [T, ...T[]], place: number): T {
  return items[Math.max(0, Math.min(items.length - 1, place))] ?? items[0]
}

export function spotId({ id, column }: Spot): string {
  return `${id}-${column}`
}

export function focusOn(spot: Spot): void {
  document.getElementById(spotId(spot))?.focus()
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Typing into a cell begins to write in it. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}
