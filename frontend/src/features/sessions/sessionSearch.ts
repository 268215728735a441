import { areaBySlug } from '../../api/me'
import type { Me, SessionSummary } from '../../api/types'
import { today, yesterday } from '../../lib/dates'
import { oneOf, textOf } from '../../lib/search'
import type { SessionFilter } from './sessionQueries'

export const kinds = [
  'WORKING_GROUP',
  'BRAINSTORM',
  'STEERING',
  'BILATERAL',
] as const satisfies SessionSummary['kind'][]

/** What the address of the list says: Dutch words for the reader, values of the API for the rest. */
export interface SessionSearch {
  gebied?: string
  soort?: SessionSummary['kind']
  na?: string
}

/** The same as it stands there, before it is known to be one of those values. */
export type SessionTexts = Partial<Record<keyof SessionSearch, string>>

export function readSessionSearch(search: Partial<Record<keyof SessionSearch, unknown>>): SessionSearch {
  return { gebied: textOf(search.gebied), soort: oneOf(search.soort, kinds), na: textOf(search.na) }
}

export const isFiltered = ({ gebied, soort }: SessionSearch) => Boolean(gebied ?? soort)

const chosen = (search: SessionSearch, me: Me): SessionFilter => ({
  area: areaBySlug(me, search.gebied)?.id,
  kind: search.soort && [search.soort],
})

/** From today on, the first one first. */
export const comingFilter = (search: SessionSearch, me: Me): SessionFilter => ({
  ...chosen(search, me),
  from: today(),
  sort: 'startsAt',
  limit: 50,
})

/** Before today, the last one first. */
export const pastFilter = (search: SessionSearch, me: Me): SessionFilter => ({
  ...chosen(search, me),
  until: yesterday(),
  sort: '-startsAt',
  limit: 25,
  cursor: search.na,
})
