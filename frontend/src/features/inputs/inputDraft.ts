import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { emptyInput, type InputFields } from './inputFields'

const KEY = 'input-draft'

interface Kept {
  /** Who wrote it: on a shared till the next person finds an empty form. */
  by: string
  areaId: string
  fields: InputFields
}

type Where = Pick<Kept, 'by' | 'areaId'>

/** What this person was writing on this tab when the page was left; reports belong to the area they were chosen in. */
export function keptDraft({ by, areaId }: Where): InputFields {
  const text = sessionStorage.getItem(KEY)
  const kept = text ? (JSON.parse(text) as Kept) : undefined
  if (kept?.by !== by) return emptyInput
  return kept.areaId === areaId ? kept.fields : { ...kept.fields, incidentIds: [] }
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEY)
}

/** What is being written stays on this tab until it was sent, so that leaving or reloading the page loses nothing. */
export function useKeepDraft(form: UseFormReturn<InputFields>, { by, areaId }: Where): void {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const kept: Kept = { by, areaId, fields: values }
          sessionStorage.setItem(KEY, JSON.stringify(kept))
        },
      }),
    [form, by, areaId],
  )
}
