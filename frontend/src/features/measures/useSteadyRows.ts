import { useState } from 'react'
import { useMe } from '../../api/me'
import type { Measure } from '../../api/types'
import { arranged } from './matrixRows'
import type { MatrixSearch } from './matrixSearch'

/** The organisations of the reader. */
export function useOurs(): string[] {
  return useMe().memberships.map(({ organisation }) => organisation.id)
}

/** Which rows, in which order: chosen anew when the question or the rows change, not while somebody writes in one. */
export function useSteadyRows(rows: readonly Measure[], search: MatrixSearch): Measure[] {
  const ours = useOurs()
  const question = JSON.stringify([search, rows.map(({ id }) => id)])
  const [kept, setKept] = useState<{ question: string; ids: string[] }>()
  if (kept?.question !== question) {
    setKept({ question, ids: arranged(rows, search, ours).map(({ id }) => id) })
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  return kept?.ids.flatMap((id) => byId.get(id) ?? []) ?? []
}
