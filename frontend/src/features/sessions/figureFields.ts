import type { components } from '../../api/schema'
import type { FigureRequest } from '../../api/types'

type EditFigureRequest = components['schemas']['EditFigureRequestPatch']

/** What is asked, over which time, what for and by when: what can be changed afterwards too. */
export interface FigureFields {
  offences: string
  periodFrom: string
  periodUntil: string
  daysAndHours: string
  purpose: string
  dueDate: string
}

export const emptyFigures: FigureFields = {
  offences: '',
  periodFrom: '',
  periodUntil: '',
  daysAndHours: '',
  purpose: '',
  dueDate: '',
}

export function figureFieldsOf(request: FigureRequest): FigureFields {
  const { offences, periodFrom, periodUntil, daysAndHours = '', purpose, dueDate } = request
  return { offences, periodFrom, periodUntil, daysAndHours, purpose, dueDate }
}

export function toldOf({ offences, periodFrom, periodUntil, daysAndHours, purpose, dueDate }: FigureFields) {
  return {
    offences: offences.trim(),
    periodFrom,
    periodUntil,
    daysAndHours: daysAndHours.trim() || undefined,
    purpose: purpose.trim(),
    dueDate,
  }
}

/** Only what was changed; a merge patch empties a field by null. */
export function figurePatchOf(before: FigureFields, after: FigureFields): EditFigureRequest {
  const earlier: Record<string, string | undefined> = toldOf(before)
  const changed = Object.entries(toldOf(after)).filter(([field, value]) => value !== earlier[field])
  return Object.fromEntries(changed.map(([field, value]) => [field, value ?? null]))
}
