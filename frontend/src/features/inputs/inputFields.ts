import type { components } from '../../api/schema'
import type { Input, InputDetails, SubmitInput } from '../../api/types'

type EditInput = components['schemas']['EditInputPatch']

/** What somebody fills in: it becomes a message when it is sent. */
export interface InputFields {
  about: Input['about'] | ''
  kind: Input['kind'] | ''
  topic: Input['topic'] | ''
  text: string
  incidentIds: string[]
  named: boolean
}

export const LONGEST = 2000
export const MOST_REPORTS = 5

export const emptyInput: InputFields = { about: '', kind: '', topic: '', text: '', incidentIds: [], named: false }

export function fieldsOf({ about, kind, topic, text, incidents = [], named }: InputDetails): InputFields {
  return { about, kind, topic, text, incidentIds: incidents.map(({ id }) => id), named }
}

/** The choices are made: the form asks for each of them. */
type Chosen = Pick<SubmitInput, 'about' | 'kind' | 'topic'>

export function inputOf(fields: InputFields, areaId: string): SubmitInput {
  const { incidentIds, named, text } = fields
  const chosen = fields as Chosen
  return {
    areaId,
    about: chosen.about,
    kind: chosen.kind,
    topic: chosen.topic,
    text: text.trim(),
    incidentIds: incidentIds.length > 0 ? incidentIds : undefined,
    named: named || undefined,
  }
}

/** Only what was changed. */
export function patchOf(before: InputFields, after: InputFields): EditInput {
  const changed = Object.entries({ ...after, text: after.text.trim() }).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof InputFields]),
  )
  return Object.fromEntries(changed)
}
