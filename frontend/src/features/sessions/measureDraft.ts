import type { AgreeInSession, Organisation, Theme } from '../../api/types'

export const themes = ['NUISANCE', 'CRIME', 'DECAY', 'FIRE_SAFETY', 'TRAFFIC', 'COOPERATION'] as const satisfies Theme[]

export interface MeasureFields {
  action: string
  theme: Theme | ''
  /** Organisation and department, as one choice. */
  owner: string
  dueDate: string
  agreed: boolean
}

const empty: MeasureFields = { action: '', theme: '', owner: '', dueDate: '', agreed: true }

const keyOf = (itemId: string) => `session-measure-${itemId}`

/** What was being written about this item when another was turned to. */
export function keptMeasure(itemId: string): MeasureFields {
  const text = sessionStorage.getItem(keyOf(itemId))
  return text ? (JSON.parse(text) as MeasureFields) : empty
}

export function keepMeasure(itemId: string, fields: MeasureFields): void {
  sessionStorage.setItem(keyOf(itemId), JSON.stringify(fields))
}

export function forgetMeasure(itemId: string): MeasureFields {
  sessionStorage.removeItem(keyOf(itemId))
  return empty
}

export const ownerOptions = (organisations: readonly Organisation[]) =>
  organisations.flatMap(({ id, name, departments }) => [
    { value: id, label: name },
    ...departments.map((department) => ({ value: `${id} ${department.id}`, label: `${name}, ${department.name}` })),
  ])

export function measureOf({ action, theme, owner, dueDate, agreed }: MeasureFields): AgreeInSession {
  const [ownerOrganisationId = '', ownerDepartmentId] = owner.split(' ')
  // the form asks for the theme
  return { action: action.trim(), theme: theme as Theme, ownerOrganisationId, ownerDepartmentId, dueDate, agreed }
}
