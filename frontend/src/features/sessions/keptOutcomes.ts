import type { OutcomeFields } from './outcomeFields'

/** What was not saved yet: it stays on this tab, whatever happens to the connection. */
export interface KeptOutcome {
  fields: OutcomeFields
  /** What stood on the server when it was last known, and its version. */
  base: OutcomeFields
  version: number
  theirs: Partial<OutcomeFields>
}

const keyOf = (itemId: string) => `outcome-${itemId}`

export function keptOutcome(itemId: string): KeptOutcome | undefined {
  const text = sessionStorage.getItem(keyOf(itemId))
  return text ? (JSON.parse(text) as KeptOutcome) : undefined
}

export function keepOutcome(itemId: string, kept: KeptOutcome): void {
  sessionStorage.setItem(keyOf(itemId), JSON.stringify(kept))
}

export function forgetOutcome(itemId: string): void {
  sessionStorage.removeItem(keyOf(itemId))
}
