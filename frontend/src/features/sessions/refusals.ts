import { ApiProblem, problemSentence, sentenceOf } from '../../api/problem'
import type { SessionDetails } from '../../api/types'

export interface Refusals {
  byItem: Partial<Record<string, string[]>>
  /** What belongs to no item. */
  rest: string[]
}

const AT_ITEM = /^\/items\/(\d+)/
const AT_CORRECTION = /^\/corrections\/(\d+)/

/** Why minutes cannot be published, each at the item that it is about: the server names them by their place. */
export function refusalsOf(error: unknown, { items, corrections = [] }: SessionDetails): Refusals {
  const refusals: Refusals = { byItem: {}, rest: [] }
  if (!error) return refusals
  const problems = error instanceof ApiProblem ? error.errors : []
  if (problems.length === 0) return { byItem: {}, rest: [sentenceOf(error)] }
  for (const { pointer = '', code } of problems) {
    const sentence = problemSentence(code)
    const item = AT_ITEM.exec(pointer)?.[1]
    const correction = AT_CORRECTION.exec(pointer)?.[1]
    const id = item ? items[Number(item)]?.id : correction && corrections[Number(correction)]?.itemId
    if (id) refusals.byItem[id] = [...(refusals.byItem[id] ?? []), sentence]
    else if (!refusals.rest.includes(sentence)) refusals.rest.push(sentence)
  }
  return refusals
}
