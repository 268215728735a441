import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { areaKey } from '../../api/areas'
import { api, unwrap, versionOf } from '../../api/client'
import type { components } from '../../api/schema'
import type { Contact } from '../../api/types'

type Schemas = components['schemas']

export const agreedTerms = (id: string) =>
  queryOptions({
    queryKey: [...areaKey, id, 'agreed-terms'],
    queryFn: ({ signal }) => unwrap(api.GET('/areas/{id}/agreed-terms', { params: { path: { id } }, signal })),
  })

function useAreaChange<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: areaKey }),
  })
}

const areaVersion = (id: string) => versionOf(api.GET('/areas/{id}', { params: { path: { id } } }))

export const useAddStreet = (id: string) =>
  useAreaChange((body: Schemas['AddStreet']) =>
    unwrap(
      api.POST('/areas/{id}/streets', {
        params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  )

export const useChangeStreet = (id: string, streetId: string) =>
  useAreaChange(async (body: Schemas['ChangeStreet']) => {
    const header = { 'If-Match': await areaVersion(id) }
    return unwrap(api.PATCH('/areas/{id}/streets/{streetId}', { params: { path: { id, streetId }, header }, body }))
  })

export const useRemoveStreet = (id: string) =>
  useAreaChange(async (streetId: string) => {
    const header = { 'If-Match': await areaVersion(id) }
    return unwrap(api.DELETE('/areas/{id}/streets/{streetId}', { params: { path: { id, streetId }, header } }))
  })

export const useReplaceContacts = (id: string) =>
  useAreaChange((contacts: Contact[]) =>
    unwrap(api.PUT('/areas/{id}/contacts', { params: { path: { id } }, body: { contacts } })),
  )

export const useAgreeTerm = (id: string) =>
  useAreaChange((body: Schemas['AgreeTerm']) =>
    unwrap(
      api.POST('/areas/{id}/agreed-terms', {
        params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  )

export const useEndTerm = (id: string) =>
  useAreaChange(async (termId: string) => {
    const header = { 'If-Match': await areaVersion(id) }
    return unwrap(api.DELETE('/areas/{id}/agreed-terms/{termId}', { params: { path: { id, termId }, header } }))
  })
