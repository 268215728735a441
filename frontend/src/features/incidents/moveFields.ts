import type {
  DeclineReason,
  IncidentDetails,
  IncidentMove,
  IncidentResult,
  MoveIncident,
  WaitingFor,
} from '../../api/types'

export const declineReasons = [
  'NOT_OURS',
  'NO_CAPACITY',
  'NOT_FOUND',
  'PRIVATE_PROPERTY',
  'ALREADY_PLANNED',
  'OTHER',
] as const satisfies DeclineReason[]
export const results = [
  'POLICE_REPORT_FILED',
  'DISCUSSED',
  'REFERRED',
  'COUNTED_ONLY',
] as const satisfies IncidentResult[]
export const waitingFors = ['REPORTER', 'HANDLER', 'THIRD_PARTY'] as const satisfies WaitingFor[]

export interface MoveFields {
  to: IncidentMove
  note: string
  noteFor: 'REPORTER' | 'PARTNERS'
  reason: DeclineReason | ''
  result: IncidentResult | ''
  waitingFor: WaitingFor | ''
  waitingUntilDate: string
  promisedForDate: string
  duplicateOf: string
}

export type MoveField = Exclude<keyof MoveFields, 'to' | 'note' | 'noteFor'>

const likeliestFirst = [
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'RESOLVED',
  'CLOSED',
  'WAITING',
  'REOPENED',
  'REPORTED',
  'DUPLICATE',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies IncidentMove[]

/** The way a report usually goes, before the ways around it: the form starts with the first. */
export function likelyOrder(moves: readonly IncidentMove[]): IncidentMove[] {
  return likeliestFirst.filter((move) => moves.includes(move))
}

/** What is asked beside the note, for each step. */
export function fieldsOf(to: IncidentMove, intake: IncidentDetails['intake']): readonly MoveField[] {
  switch (to) {
    case 'IN_PROGRESS':
      return ['promisedForDate']
    case 'WAITING':
      return ['waitingFor', 'waitingUntilDate']
    case 'DECLINED':
      return ['reason']
    case 'DUPLICATE':
      return ['duplicateOf']
    case 'CLOSED':
      return intake === 'EVENT' ? ['result'] : []
    default:
      return []
  }
}

export function emptyMove(to: IncidentMove): MoveFields {
  return {
    to,
    note: '',
    noteFor: 'REPORTER',
    reason: '',
    result: '',
    waitingFor: '',
    waitingUntilDate: '',
    promisedForDate: '',
    duplicateOf: '',
  }
}

/** Only what belongs to the chosen step is sent, with the status that the person saw. */
export function moveOf(fields: MoveFields, incident: Pick<IncidentDetails, 'status' | 'intake'>): MoveIncident {
  const asked = fieldsOf(fields.to, incident.intake)
  const answer = <Field extends MoveField>(field: Field) =>
    asked.includes(field) && fields[field] !== '' ? (fields[field] as Exclude<MoveFields[Field], ''>) : undefined
  const note = fields.note.trim()
  return {
    from: incident.status,
    to: fields.to,
    note: note || undefined,
    noteFor: note ? fields.noteFor : undefined,
    reason: answer('reason'),
    result: answer('result'),
    waitingFor: answer('waitingFor'),
    waitingUntilDate: answer('waitingUntilDate'),
    promisedForDate: answer('promisedForDate'),
    duplicateOf: answer('duplicateOf'),
  }
}
