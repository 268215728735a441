import type { QueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { Measure, MeasureDetails } from '../../api/types'
import { matrixKey, measureDetails, whole } from './measureQueries'

export const readMeasure = (id: string) => whole(unwrap(api.GET('/measures/{id}', { params: { path: { id } } })))

/** The newest version of a row that is here. */
export function knownRow(queryClient: QueryClient, id: string): Measure | undefined {
  return queryClient
    .getQueriesData<Measure[]>({ queryKey: matrixKey, predicate: isOfNow })
    .flatMap(([, rows]) => rows?.find((row) => row.id === id) ?? [])
    .sort((one, other) => other.version - one.version)[0]
}

const madeHere = new WeakSet<Measure>()

/** Whether a row is as somebody just left it in this window. */
export const isMadeHere = (row: Measure) => madeHere.has(row)

/** Wherever a measure stands, it stands as it is now; never as it was before. */
export function keepMeasure(queryClient: QueryClient, measure: MeasureDetails): void {
  madeHere.add(measure)
  queryClient.setQueryData(measureDetails(measure.id).queryKey, measure)
  queryClient.setQueriesData<Measure[]>({ queryKey: matrixKey, predicate: isOfNow }, (rows) =>
    rows?.map((row) => (row.id === measure.id && row.version <= measure.version ? measure : row)),
  )
}

/** A matrix as it was on some day stays what it was. */
function isOfNow({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  const filter = queryKey[matrixKey.length]
  return !(typeof filter === 'object' && filter !== null && 'asOf' in filter && filter.asOf)
}
