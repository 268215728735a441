import type { components } from '../../api/schema'
import type { Measure, ProposeMeasure, Theme } from '../../api/types'
import { partyOf, partyValue } from './matrixCells'

type Schemas = components['schemas']
type EditMeasure = Schemas['EditMeasurePatch']

export const priorities = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies Schemas['Priority'][]
export const audiences = ['PARTNERS', 'MEMBERS', 'PUBLIC'] as const satisfies Schemas['MeasureAudience'][]
export const recurrences = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const satisfies Schemas['Recurrence'][]

export interface MeasureFields {
  code: string
  theme: Theme | ''
  bottleneck: string
  goal: string
  indicator: string
  baseline: string
  target: string
  targetDate: string
  action: string
  membersText: string
  audience: Schemas['MeasureAudience']
  owner: string
  ownerContact: string
  coOrganisationIds: string[]
  priority: Schemas['Priority']
  startDate: string
  dueDate: string
  recurrence: Schemas['Recurrence'] | ''
  costEur: string
  paidBy: string
  changesAccess: boolean
  reason: string
}

/** Fields of which the pointer of the server reads otherwise. */
export const pointers = {
  '/goal/text': 'goal',
  '/goal/indicator': 'indicator',
  '/goal/baseline': 'baseline',
  '/goal/target': 'target',
  '/goal/targetDate': 'targetDate',
  '/ownerOrganisationId': 'owner',
  '/ownerDepartmentId': 'owner',
} as const satisfies Record<string, keyof MeasureFields>

const words = (value: string | number | undefined) => (value === undefined ? '' : String(value))

export function fieldsOf(measure: Partial<Measure>): MeasureFields {
  const { goal, owner } = measure
  return {
    code: words(measure.code),
    theme: measure.theme ?? '',
    bottleneck: words(measure.bottleneck),
    goal: words(goal?.text),
    indicator: words(goal?.indicator),
    baseline: words(goal?.baseline),
    target: words(goal?.target),
    targetDate: words(goal?.targetDate),
    action: words(measure.action),
    membersText: words(measure.membersText),
    audience: measure.audience ?? 'PARTNERS',
    owner: owner ? partyValue(owner.organisation.id, owner.department?.id) : '',
    ownerContact: words(owner?.contact),
    coOrganisationIds: measure.coOrganisations?.map(({ id }) => id) ?? [],
    priority: measure.priority ?? 'MEDIUM',
    startDate: words(measure.startDate),
    dueDate: words(measure.dueDate),
    recurrence: measure.recurrence ?? '',
    costEur: words(measure.costEur),
    paidBy: words(measure.paidBy),
    changesAccess: measure.changesAccess ?? false,
    reason: words(measure.reason),
  }
}

const text = (value: string) => value.trim() || null
const number = (value: string) => (value.trim() ? Number(value.replace(',', '.')) : null)

function cellsOf(fields: MeasureFields): Record<string, unknown> {
  const { ownerOrganisationId, ownerDepartmentId = null } = partyOf(fields.owner)
  return {
    code: text(fields.code),
    theme: fields.theme,
    bottleneck: text(fields.bottleneck),
    goal: {
      text: text(fields.goal),
      indicator: text(fields.indicator),
      baseline: number(fields.baseline),
      target: number(fields.target),
      targetDate: text(fields.targetDate),
    },
    action: text(fields.action),
    membersText: text(fields.membersText),
    audience: fields.audience,
    ownerOrganisationId,
    ownerDepartmentId,
    ownerContact: text(fields.ownerContact),
    coOrganisationIds: fields.coOrganisationIds,
    priority: fields.priority,
    startDate: text(fields.startDate),
    dueDate: text(fields.dueDate),
    recurrence: text(fields.recurrence),
    costEur: number(fields.costEur),
    paidBy: text(fields.paidBy),
    reason: text(fields.reason),
    changesAccess: fields.changesAccess,
  }
}

/** Only what was changed: others may be changing the rest. */
export function patchOf(before: MeasureFields, after: MeasureFields): EditMeasure {
  const earlier = cellsOf(before)
  const changed = Object.entries(cellsOf(after)).filter(
    ([cell, value]) => JSON.stringify(value) !== JSON.stringify(earlier[cell]),
  )
  // A merge patch empties a field by null; the contract describes the whole that it is merged into.
  return Object.fromEntries(changed)
}

function filled(cells: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null))
}

type Told = Pick<ProposeMeasure, 'areaIds' | 'catalogueCode' | 'incidentIds' | 'origin'>

/** What is left open is not sent: the number, to begin with, is the next of its theme. */
export function proposalOf(fields: MeasureFields, told: Told): ProposeMeasure {
  const { goal, ...cells } = cellsOf({ ...fields, reason: '' })
  const aims = filled(goal as Record<string, unknown>)
  const proposal = { ...filled(cells), ...told, ...(Object.keys(aims).length > 0 ? { goal: aims } : {}) }
  // each field has the name and the type of its cell; only which are filled is decided here
  return proposal as unknown as ProposeMeasure
}
