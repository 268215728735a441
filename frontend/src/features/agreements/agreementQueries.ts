import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { paths } from '../../api/schema'

type AgreementFilter = NonNullable<paths['/agreements']['get']['parameters']['query']>

export const agreements = (filter: AgreementFilter) =>
  queryOptions({
    queryKey: ['agreements', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/agreements', { params: { query: filter }, signal })),
  })
