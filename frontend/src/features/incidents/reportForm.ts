import type { Category, ReportIncident } from '../../api/types'
import { localInputValue } from '../../lib/dates'
import type { Position } from '../../lib/geo'

type PoliceState = NonNullable<ReportIncident['policeReport']>['state']
type WhyNot = NonNullable<NonNullable<ReportIncident['policeReport']>['notFiledReason']>

export const policeStates = ['NONE', 'CALLED', 'FILED'] as const satisfies PoliceState[]
export const whyNotReasons = [
  'NO_TIME',
  'NO_USE',
  'DAMAGE_TOO_SMALL',
  'HANDLED_MYSELF',
  'AFRAID',
  'OTHER',
] as const satisfies WhyNot[]

/** What somebody fills in, as text: it becomes a report when it is sent. */
export interface ReportFields {
  streetId: string
  point: Position | undefined
  placeText: string
  occurredFrom: string
  description: string
  keepDescription: boolean
  damageEur: string
  minutesLost: string
  policeState: PoliceState | ''
  policeReference: string
  notFiledReason: WhyNot | ''
  shareWithPolice: boolean
}

export function emptyReport(now: Date): ReportFields {
  return {
    streetId: '',
    point: undefined,
    placeText: '',
    occurredFrom: localInputValue(now),
    description: '',
    keepDescription: false,
    damageEur: '',
    minutesLost: '',
    policeState: '',
    policeReference: '',
    notFiledReason: '',
    shareWithPolice: false,
  }
}

/** "1.234,50" and "1234.5" are the same amount. */
export function amountOf(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const dutch = trimmed.includes(',') ? trimmed.replaceAll('.', '').replace(',', '.') : trimmed
  return Number(dutch)
}

function policeReportOf(fields: ReportFields): ReportIncident['policeReport'] {
  if (fields.policeState === '') return undefined
  return {
    state: fields.policeState,
    reference: fields.policeState === 'FILED' ? fields.policeReference.trim() || undefined : undefined,
    notFiledReason: fields.policeState === 'NONE' ? fields.notFiledReason || undefined : undefined,
  }
}

export function reportOf(fields: ReportFields, category: Category, areaId: string, linkedTo?: string): ReportIncident {
  const isEvent = category.intake === 'EVENT'
  return {
    areaId,
    category: category.code,
    occurredFrom: new Date(fields.occurredFrom).toISOString(),
    point: fields.point ? { type: 'Point', coordinates: [...fields.point] } : undefined,
    streetId: fields.streetId || undefined,
    placeText: fields.placeText.trim() || undefined,
    description: fields.description.trim() || undefined,
    keepDescription: fields.keepDescription || undefined,
    damageEur: isEvent ? amountOf(fields.damageEur) : undefined,
    minutesLost: isEvent ? amountOf(fields.minutesLost) : undefined,
    policeReport: isEvent ? policeReportOf(fields) : undefined,
    shareWithPolice: fields.shareWithPolice || undefined,
    linkedTo: isEvent ? linkedTo : undefined,
  }
}

/** Where the server's pointers and the names of the fields differ. */
export const fieldOfPointer = {
  '/point': 'streetId',
  '/damageEur': 'damageEur',
  '/policeReport/reference': 'policeReference',
  '/policeReport/notFiledReason': 'notFiledReason',
  '/policeReport': 'policeState',
} as const
