import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { isStatus } from '../../api/problem'
import type { components } from '../../api/schema'
import type { MeasureDetails, MoveMeasure, ProposeMeasure } from '../../api/types'
import { keepMeasure, readMeasure } from './measureCache'
import { fieldsOf, type MeasureFields, patchOf } from './measureFields'
import { measureKey, whole } from './measureQueries'

type Schemas = components['schemas']

const tasksKey = ['tasks'] as const
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

/** An act whose answer is the measure as it is now. */
function useMeasureAct<Body>(act: (body: Body) => Promise<MeasureDetails>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (measure) => {
      keepMeasure(queryClient, measure)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: measureKey }),
        queryClient.invalidateQueries({ queryKey: tasksKey }),
      ])
    },
  })
}

export const useProposeMeasure = () =>
  useMeasureAct((body: ProposeMeasure) => whole(unwrap(api.POST('/measures', { params: { header: once() }, body }))))

export const useMoveMeasure = (id: string) =>
  useMeasureAct((body: MoveMeasure) =>
    whole(unwrap(api.POST('/measures/{id}/transitions', { params: { path: { id } }, body }))),
  )

export const useGiveFireAdvice = (id: string) =>
  useMeasureAct((body: Schemas['GiveFireAdvice']) =>
    whole(unwrap(api.PUT('/measures/{id}/fire-advice', { params: { path: { id } }, body }))),
  )

export const useWriteProgress = (id: string) =>
  useMeasureAct((body: Schemas['WriteProgress']) =>
    whole(unwrap(api.POST('/measures/{id}/progress', { params: { path: { id }, header: once() }, body }))),
  )

export function useHandInDocument(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/measures/{id}/documents', {
          params: { path: { id }, query: { name: file.name } },
          body: file as unknown as string,
          bodySerializer: (body) => body,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: measureKey }),
  })
}

export function useImportMatrix() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ area, file, dryRun }: { area: string; file: File; dryRun: boolean }) =>
      unwrap(
        api.POST('/measures/import', {
          params: { query: { area, dryRun } },
          body: file as unknown as string,
          bodySerializer: (body) => body,
          headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
        }),
      ),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : queryClient.invalidateQueries({ queryKey: measureKey })),
  })
}

export function useSendConsentLink(id: string) {
  return useMutation({
    mutationFn: (body: Schemas['SendConsentLink']) =>
      unwrap(api.POST('/measures/{id}/consent-link', { params: { path: { id } }, body })),
  })
}

interface MeasureChange {
  /** What its fields were when somebody began to write. */
  before: MeasureFields
  after: MeasureFields
  version: number
}

/** Refused when somebody else changed the same fields since; what they changed beside them stays. */
export function useChangeMeasure(id: string) {
  const path = { id }
  const patch = (version: number, body: Schemas['EditMeasurePatch']) => {
    const header = { 'If-Match': `"${version}"` }
    return whole(unwrap(api.PATCH('/measures/{id}', { params: { path, header }, body })))
  }
  return useMeasureAct(async ({ before, after, version }: MeasureChange) => {
    const body = patchOf(before, after)
    try {
      return await patch(version, body)
    } catch (error) {
      if (!isStatus(error, 412)) throw error
      const fresh = await readMeasure(id)
      const theirs = Object.keys(patchOf(before, fieldsOf(fresh)))
      if (theirs.some((field) => field in body)) throw error
      return patch(fresh.version, body)
    }
  })
}
