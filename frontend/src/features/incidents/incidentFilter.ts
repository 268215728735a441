import type { IncidentStatus, Theme } from '../../api/types'
import { momentBefore } from '../../lib/dates'
import { oneOf, someOf, textOf, textsOf } from '../../lib/search'
import { closedStatuses } from './incidentLabels'
import type { IncidentFilter } from './incidentQueries'

export const themes = ['NUISANCE', 'CRIME', 'DECAY', 'FIRE_SAFETY', 'TRAFFIC', 'COOPERATION'] as const satisfies Theme[]
export const shownStates = ['open', 'closed', 'all'] as const
export const periods = ['30', '90', '365', 'all'] as const
export const sorts = ['-reportedAt', 'dueAt', '-endorsements'] as const

const statuses = [
  'REPORTED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'WAITING',
  'RESOLVED',
  ...closedStatuses,
] as const satisfies IncidentStatus[]

/** What the address of the list says: Dutch words for the reader, values of the API for the rest. */
export interface ListSearch {
  zoek?: string
  gebied?: string
  thema?: Theme
  toon?: (typeof shownStates)[number]
  status?: IncidentStatus[]
  bij?: string
  periode?: (typeof periods)[number]
  sorteer?: (typeof sorts)[number]
  /** The part of the map that somebody chose, as the API takes a bbox. */
  kaart?: string
  na?: string
  /** Which rows are chosen, to be handled together. */
  kies?: string[]
}

/** The same as it stands there, before it is known to be one of those values. */
export type ListTexts = Partial<Record<keyof ListSearch, string | string[]>>

export function readListSearch(search: Partial<Record<keyof ListSearch, unknown>>): ListSearch {
  return {
    zoek: wordsOf(search.zoek),
    gebied: textOf(search.gebied),
    thema: oneOf(search.thema, themes),
    toon: oneOf(search.toon, shownStates),
    status: someOf(search.status, statuses),
    bij: textOf(search.bij),
    periode: oneOf(search.periode, periods),
    sorteer: oneOf(search.sorteer, sorts),
    kaart: textOf(search.kaart),
    na: textOf(search.na),
    kies: textsOf(search.kies),
  }
}

/** Fewer than two letters are nothing to search by. */
function wordsOf(value: unknown): string | undefined {
  const words = textOf(value)?.trim().slice(0, 100) ?? ''
  return words.length > 1 ? words : undefined
}

/** Who searches looks for it everywhere, unless the address says otherwise. */
export const shownOf = ({ toon, zoek }: ListSearch) => toon ?? (zoek ? 'all' : 'open')
export const periodOf = ({ periode, zoek }: ListSearch) => periode ?? (zoek ? 'all' : '90')

/** Open reports of the last 90 days, unless the address says otherwise. */
export function filterOf(search: ListSearch, areaId: string | undefined): IncidentFilter {
  const shown = shownOf(search)
  const days = periodOf(search)
  return {
    q: search.zoek,
    area: areaId,
    theme: search.thema,
    status: search.status ?? (shown === 'closed' ? [...closedStatuses] : undefined),
    open: shown === 'open' && !search.status ? true : undefined,
    handler: search.bij,
    from: days === 'all' ? undefined : momentBefore(Number(days)),
    bbox: search.kaart,
    sort: search.sorteer ?? '-reportedAt',
    limit: 25,
    cursor: search.na,
    count: true,
  }
}

/** What the map shows: all pages of the list, and all of it whatever part was chosen. */
export function mapFilterOf(search: ListSearch, areaId: string | undefined): IncidentFilter {
  return {
    ...filterOf(search, areaId),
    bbox: undefined,
    sort: undefined,
    limit: undefined,
    cursor: undefined,
    count: undefined,
  }
}
