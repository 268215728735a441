import type { components } from '../../api/schema'
import type { AddAgendaItem, AgendaItem, SessionDetails } from '../../api/types'

type EditItem = components['schemas']['EditAgendaItemPatch']

export const audiences = ['PARTNERS', 'MEMBERS', 'PUBLIC'] as const satisfies AgendaItem['audience'][]

export interface ItemFields {
  title: string
  explanation: string
  audience: AgendaItem['audience']
  presenter: string
  partnerIds: string[]
  inputIds: string[]
}

export const emptyItem: ItemFields = {
  title: '',
  explanation: '',
  audience: 'PARTNERS',
  presenter: '',
  partnerIds: [],
  inputIds: [],
}

export function itemFieldsOf({
  title,
  explanation = '',
  audience,
  presenter = '',
  partners = [],
  sources,
}: AgendaItem) {
  const inputIds = sources?.inputs.map(({ id }) => id) ?? []
  return { title, explanation, audience, presenter, partnerIds: partners.map(({ id }) => id), inputIds }
}

export function itemOf(fields: ItemFields, { areaIds }: SessionDetails): AddAgendaItem {
  const { title, explanation, audience, presenter, partnerIds, inputIds } = fields
  return {
    title: title.trim(),
    explanation: explanation.trim() || undefined,
    areaIds,
    audience,
    presenter: presenter.trim() || undefined,
    partnerIds: partnerIds.length > 0 ? partnerIds : undefined,
    inputIds: inputIds.length > 0 ? inputIds : undefined,
  }
}

/** Only what was changed; a merge patch empties a field by null. */
export function itemPatchOf(before: ItemFields, after: ItemFields): EditItem {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof ItemFields]),
  )
  return Object.fromEntries(changed.map(([field, value]) => [field, value === '' ? null : (value as unknown)]))
}
