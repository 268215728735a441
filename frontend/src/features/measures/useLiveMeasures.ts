import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { listen } from '../../api/live'
import { type Column, changedColumns } from './matrixCells'
import { keepMeasure, knownRow, readMeasure } from './measureCache'
import { measureKey } from './measureQueries'
import { isSaving } from './saveCell'

/** As long as a cell shows that somebody else changed it. */
const FLASH_MS = 4_000

interface MeasureTold {
  subject: string
  version: number
}

function isMeasureTold(told: unknown): told is MeasureTold {
  return typeof told === 'object' && told !== null && 'subject' in told && typeof told.subject === 'string'
}

type Flashes = ReadonlyMap<string, readonly Column[]>

const nothing: Flashes = new Map()

/** Keeps measures as others make them; answers which cells they changed a moment ago. */
export function useLiveMeasures(): Flashes {
  const queryClient = useQueryClient()
  const [flashes, setFlashes] = useState(nothing)

  useEffect(() => {
    let calm: ReturnType<typeof setTimeout> | undefined

    async function hear(told: unknown) {
      if (!isMeasureTold(told)) return
      const id = told.subject.replace('measure:', '')
      const columns = await takeOver(queryClient, id, told.version)
      if (columns.length === 0) return
      setFlashes((shown) => new Map(shown).set(id, columns))
      clearTimeout(calm)
      calm = setTimeout(() => setFlashes(nothing), FLASH_MS)
    }

    const stop = listen({
      type: 'measure',
      hear: (told) => void hear(told).catch(() => undefined),
      onReturn: () => void queryClient.invalidateQueries({ queryKey: measureKey }),
    })
    return () => {
      clearTimeout(calm)
      stop()
    }
  }, [queryClient])

  return flashes
}

/** The row as it is by now, unless it is known already: as one's own saving makes it. */
async function takeOver(queryClient: QueryClient, id: string, version: number): Promise<Column[]> {
  const before = knownRow(queryClient, id)
  if (isSaving(queryClient, id) || (before && before.version >= version)) return []
  if (!before) {
    await queryClient.invalidateQueries({ queryKey: measureKey })
    return []
  }
  const after = await readMeasure(id)
  keepMeasure(queryClient, after)
  return changedColumns(before, after)
}
