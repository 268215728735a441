import { useState } from 'react'
import type { Measure } from '../../api/types'
import { type Column, changedColumns } from './matrixCells'
import { isMadeHere } from './measureCache'

export type Flashes = ReadonlyMap<string, readonly Column[]>

/** The cells that others changed since the rows were read before. */
export function useFlashes(rows: readonly Measure[]): Flashes {
  const [seen, setSeen] = useState<{ rows: readonly Measure[]; flashes: Flashes }>({ rows, flashes: new Map() })
  if (seen.rows !== rows) setSeen({ rows, flashes: flashesOf(seen.rows, rows) })
  return seen.flashes
}

function flashesOf(before: readonly Measure[], after: readonly Measure[]): Flashes {
  const earlier = new Map(before.map((row) => [row.id, row]))
  return new Map(
    after.flatMap((row) => {
      const known = earlier.get(row.id)
      if (!known || known.version >= row.version || isMadeHere(row)) return []
      return [[row.id, changedColumns(known, row)] as const]
    }),
  )
}
