import type { components } from '../../api/schema'
import type { AgendaItem, Decision } from '../../api/types'

type EditOutcome = components['schemas']['EditOutcomePatch']

export const decisions = ['AGREED', 'DECLINED', 'DEFERRED', 'NOTED', 'NO_STATEMENT'] as const satisfies Decision[]

/** What is written down about an item. */
export interface OutcomeFields {
  discussion: string
  decision: Decision | ''
  partnerText: string
  giverText: string
}

export type OutcomeField = keyof OutcomeFields

export const outcomeFields = ['discussion', 'decision', 'partnerText', 'giverText'] as const

export const longest = { discussion: 4000, partnerText: 2000, giverText: 600 } as const

export function outcomeOf({ discussion = '', outcome }: AgendaItem): OutcomeFields {
  const { decision = '', partnerText = '', giverText = '' } = outcome ?? {}
  return { discussion, decision, partnerText, giverText }
}

/** Spaces at the ends are no change: the server leaves them out. */
export const isSame = (one: string, other: string) => one.trim() === other.trim()

export const changedFields = (before: OutcomeFields, after: OutcomeFields) =>
  outcomeFields.filter((field) => !isSame(before[field], after[field]))

/** What of these fields is sent; a merge patch empties a field by null. */
export function outcomePatchOf(fields: OutcomeFields, sent: readonly OutcomeField[]): EditOutcome {
  return Object.fromEntries(sent.map((field) => [field, fields[field].trim() || null]))
}

interface Merged {
  fields: OutcomeFields
  /** What another wrote in a field that was changed here too. */
  theirs: Partial<OutcomeFields>
}

/** Three texts of each field: what both began with, what stands here, and what another saved meanwhile. */
export function mergeOutcome(base: OutcomeFields, mine: OutcomeFields, saved: OutcomeFields): Merged {
  const merged: Merged = { fields: { ...mine }, theirs: {} }
  for (const field of outcomeFields) {
    const untouchedHere = isSame(mine[field], base[field])
    const untouchedThere = isSame(saved[field], base[field])
    if (untouchedThere || isSame(mine[field], saved[field])) continue
    Object.assign(untouchedHere ? merged.fields : merged.theirs, { [field]: saved[field] })
  }
  return merged
}
