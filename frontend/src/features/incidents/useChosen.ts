import { useNavigate } from '@tanstack/react-router'
import type { IncidentSummary } from '../../api/types'
import type { ListSearch } from './incidentFilter'

/** Which rows are ticked stands in the address: who comes back from a report finds them as they were. */
export function useChosen(search: ListSearch, rows: readonly IncidentSummary[]) {
  const navigate = useNavigate()
  const chosen = rows.filter((row) => search.kies?.includes(row.id))

  function choose(ids: readonly string[]) {
    void navigate({ to: '/meldingen', search: { ...search, kies: [...ids] }, replace: true, resetScroll: false })
  }

  return {
    chosen,
    choosing: {
      chosen: chosen.map((row) => row.id),
      onChoose: (id: string, isChosen: boolean) => {
        const others = chosen.map((row) => row.id).filter((other) => other !== id)
        choose(isChosen ? [...others, id] : others)
      },
    },
    chooseAll: () => choose(rows.map((row) => row.id)),
    chooseNone: () => choose([]),
  }
}
