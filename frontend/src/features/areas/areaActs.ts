import { useMutation, useQueryClient } from '@tanstack/react-query'
import { areaKey } from '../../api/areas'
import { api, unwrap, versionOf } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

function useAreaChange<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: areaKey }),
  })
}

export const useChangeArea = (id: string) =>
  useAreaChange(async (body: Schemas['EditAreaPatch']) => {
    const header = { 'If-Match': await versionOf(api.GET('/areas/{id}', { params: { path: { id } } })) }
    return unwrap(api.PATCH('/areas/{id}', { params: { path: { id }, header }, body }))
  })

const streetVersion = (areaId: string, id: string) =>
  versionOf(api.GET('/areas/{areaId}/streets/{id}', { params: { path: { areaId, id } } }))

export const useAddStreet = (areaId: string) =>
  useAreaChange((body: Schemas['AddStreet']) =>
    unwrap(
      api.POST('/areas/{areaId}/streets', {
        params: { path: { areaId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  )

export const useChangeStreet = (areaId: string, id: string) =>
  useAreaChange(async (body: Schemas['AddStreetPatch']) => {
    const header = { 'If-Match': await streetVersion(areaId, id) }
    return unwrap(
      api.PATCH('/areas/{areaId}/streets/{id}', {
        params: { path: { areaId, id }, header },
        body,
      }),
    )
  })

export const useRemoveStreet = (areaId: string) =>
  useAreaChange(async (id: string) => {
    const header = { 'If-Match': await streetVersion(areaId, id) }
    return unwrap(api.DELETE('/areas/{areaId}/streets/{id}', { params: { path: { areaId, id }, header } }))
  })

export const useReplaceContacts = (id: string) =>
  useAreaChange((contacts: Schemas['EditContact'][]) =>
    unwrap(api.PUT('/areas/{id}/contacts', { params: { path: { id } }, body: { contacts } })),
  )

export const useAgreeTerm = (areaId: string) =>
  useAreaChange((body: Schemas['AgreeTerm']) =>
    unwrap(
      api.POST('/areas/{areaId}/agreed-terms', {
        params: { path: { areaId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  )

export const useEndTerm = (areaId: string) =>
  useAreaChange((id: string) =>
    unwrap(api.DELETE('/areas/{areaId}/agreed-terms/{id}', { params: { path: { areaId, id } } })),
  )
