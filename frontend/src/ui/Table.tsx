import type { ReactNode } from 'react'
import { Icon } from './Icon'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Set where a reader may sort by this column. */
  sort?: { direction?: 'ascending' | 'descending'; onSort: () => void }
  numeric?: boolean
  /** The header is for the ear only: a column of buttons. */
  headerHidden?: boolean
  /** Stands before the column that names the row: a column of boxes to tick. */
  beforeName?: boolean
}

interface TableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  needsYou?: (row: Row) => boolean
}

/** The first column, but for boxes to tick, names the row. Below 640 px the table reads as a list, each value with its header before it. */
export function Table<Row>({ caption, columns, rows, keyOf, needsYou }: TableProps<Row>) {
  const naming = columns.findIndex((column) => !column.beforeName)
  return (
    <div className="vc-table-frame">
      {/* biome-ignore lint/a11y/noRedundantRoles: the list look on a phone would otherwise take the table roles away */}
      <table className="vc-table" role="table">
        <caption className="vc-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={column.sort?.direction}>
                <ColumnHeader column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={needsYou?.(row) ? 'vc-row-needs' : undefined}>
              {columns.map((column, index) => (
                <TableCell key={column.key} column={column} row={row} names={index === naming} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHeader<Row>({ column: { header, headerHidden, sort } }: { column: Column<Row> }) {
  if (headerHidden) return <span className="vc-visually-hidden">{header}</span>
  if (!sort) return header
  return (
    <button type="button" className="vc-sort" onClick={sort.onSort}>
      {header}
      {sort.direction ? <Icon name={sort.direction === 'ascending' ? 'up' : 'down'} size={16} /> : null}
    </button>
  )
}

function TableCell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const content = column.cell(row)
  if (names) return <th scope="row">{content}</th>
  return (
    <td data-label={column.headerHidden ? undefined : column.header} className={classOf(column)}>
      {content}
    </td>
  )
}

function classOf<Row>({ numeric, beforeName }: Column<Row>): string | undefined {
  if (beforeName) return 'vc-table-tick'
  return numeric ? 'vc-number' : undefined
}
