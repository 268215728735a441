import { areaBySlug, may } from '../../api/me'
import type { Me } from '../../api/types'
import type { InputFilter } from './inputQueries'
import { type InputSearch, type ShownList, treatedStatuses } from './inputSearch'

/** Which of all there is each list asks for. */
const asked: Record<ShownList, InputFilter> = {
  alle: { status: [...treatedStatuses] },
  'te-lezen': { status: ['SUBMITTED'] },
  'van-mij': { mine: true },
  'steun-ik': { supported: true },
}

/** Who reads what others wrote before anybody else does. */
export const readsFirst = (me: Me) => may(me, 'MODERATE_INPUTS')
export const writesInputs = (me: Me) => may(me, 'SUBMIT_INPUT')

/** The lists that somebody has, in the order in which they matter to them. */
export function listsOf(me: Me): ShownList[] {
  const own: ShownList[] = writesInputs(me) ? ['van-mij', 'steun-ik'] : []
  return [...(readsFirst(me) ? (['te-lezen'] as const) : []), 'alle', ...own]
}

export function filterOf(search: InputSearch, me: Me): InputFilter {
  return {
    ...asked[search.toon ?? 'alle'],
    ...(search.status && search.toon !== 'te-lezen' ? { status: [search.status] } : {}),
    area: areaBySlug(me, search.gebied)?.id,
    about: search.over && [search.over],
    kind: search.soort && [search.soort],
    topic: search.onderwerp && [search.onderwerp],
    q: search.zoek,
    sort: search.eerst === 'steun' ? '-supports' : '-submittedOn',
    limit: 25,
    cursor: search.na,
    count: true,
  }
}

/** What waits to be read stands above the list of all, whatever part of that is chosen. */
export const toReadFilter = (search: InputSearch, me: Me): InputFilter =>
  filterOf({ toon: 'te-lezen', gebied: search.gebied }, me)

/** Whether the list of all begins with what waits to be read. */
export const beginsWithToRead = (search: InputSearch, me: Me) =>
  readsFirst(me) && (search.toon ?? 'alle') === 'alle' && !search.na
