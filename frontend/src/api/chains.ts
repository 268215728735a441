import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './client'

type Kind = 'incident' | 'measure'

/** What came of something, and what it came of, as far as the reader sees it. */
export const chainAround = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: ['chains', kind, id],
    queryFn: ({ signal }) => unwrap(api.GET('/chains', { params: { query: { subject: `${kind}:${id}` } }, signal })),
  })
