import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { may, meQuery } from './me'
import type { Operation } from './types'

/** Somebody is signed in, but belongs to no area yet. */
export class NoMembership extends Error {}

/** Who may enter a page: signed in, member of something, and (if named) allowed to do one of these operations somewhere. */
export function enter(...operations: Operation[]) {
  return async ({ context }: { context: { queryClient: QueryClient } }) => {
    const me = await context.queryClient.query(meQuery)
    if (me.areas.length === 0 && me.operations.length === 0) throw new NoMembership()
    if (operations.length > 0 && !operations.some((operation) => may(me, operation))) throw notFound()
    return { me }
  }
}
