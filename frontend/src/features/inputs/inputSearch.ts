import type { Input } from '../../api/types'
import { oneOf, textOf } from '../../lib/search'

export const abouts = [
  'POLICE',
  'MUNICIPALITY',
  'FIRE_SERVICE',
  'BIZ',
  'UMBRELLA',
  'OTHER',
] as const satisfies Input['about'][]
export const kinds = ['PROBLEM', 'PRAISE', 'QUESTION', 'IDEA'] as const satisfies Input['kind'][]
export const topics = [
  'REACHABILITY',
  'RESPONSE_TIME',
  'FEEDBACK',
  'PRESENCE',
  'COOPERATION',
  'DECLARING',
  'OTHER',
] as const satisfies Input['topic'][]
/** What was accepted goes on to a meeting, and comes back with an answer. */
export const treatedStatuses = ['ACCEPTED', 'SCHEDULED', 'DISCUSSED', 'ANSWERED'] as const satisfies Input['status'][]
export const sorts = ['nieuw', 'steun'] as const
const shownLists = ['alle', 'te-lezen', 'van-mij', 'steun-ik'] as const

export type ShownList = (typeof shownLists)[number]

/** What the address of the list says: Dutch words for the reader, values of the API for the rest. */
export interface InputSearch {
  toon?: ShownList
  gebied?: string
  over?: Input['about']
  soort?: Input['kind']
  onderwerp?: Input['topic']
  status?: (typeof treatedStatuses)[number]
  zoek?: string
  eerst?: (typeof sorts)[number]
  na?: string
}

/** The same as it stands there, before it is known to be one of those values. */
export type InputTexts = Partial<Record<keyof InputSearch, string>>

export function readInputSearch(search: Partial<Record<keyof InputSearch, unknown>>): InputSearch {
  return {
    toon: oneOf(search.toon, shownLists),
    gebied: textOf(search.gebied),
    over: oneOf(search.over, abouts),
    soort: oneOf(search.soort, kinds),
    onderwerp: oneOf(search.onderwerp, topics),
    status: oneOf(search.status, treatedStatuses),
    zoek: wordsOf(search.zoek),
    eerst: oneOf(search.eerst, sorts),
    na: textOf(search.na),
  }
}

/** Fewer than two letters are nothing to search by. */
function wordsOf(value: unknown): string | undefined {
  const words = textOf(value)?.trim().slice(0, 100) ?? ''
  return words.length > 1 ? words : undefined
}

/** Whether the list shows less than there is. */
export const isFiltered = ({ gebied, over, soort, onderwerp, status, zoek }: InputSearch) =>
  [gebied, over, soort, onderwerp, status, zoek].some(Boolean)
