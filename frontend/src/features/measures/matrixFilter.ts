import { areaBySlug } from '../../api/me'
import type { Me } from '../../api/types'
import { endOfDay } from '../../lib/dates'
import type { MatrixSearch } from './matrixSearch'

/** What is read for an address; the rest of what it asks is chosen from that. */
export function filterOf({ gebied, op }: Pick<MatrixSearch, 'gebied' | 'op'>, me: Me) {
  return { area: areaBySlug(me, gebied)?.id, asOf: op ? endOfDay(op) : undefined }
}

const serverSorts: Partial<Record<NonNullable<MatrixSearch['eerst']>, string>> = { 'klaar-op': 'dueDate' }

/** Where the matrix with these filters is a file. */
export function fileAddress(search: MatrixSearch, me: Me, format: 'pdf' | 'xlsx'): string {
  const { area, asOf } = filterOf(search, me)
  const asked = {
    area,
    theme: search.thema,
    owner: search.wie === 'ons' ? 'me' : search.wie,
    status: search.status,
    open: search.open && 'true',
    late: search.later && 'true',
    asOf,
    sort: serverSorts[search.eerst ?? 'later'] ?? 'code',
    format,
  }
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(asked)) if (value) query.set(key, value)
  return `/api/v1/measures/_matrix?${query.toString()}`
}
