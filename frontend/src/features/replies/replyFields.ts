import type { AnswerReply, ReplyView } from './replyQueries'

export type DeclineReason = NonNullable<AnswerReply['reason']>
export type EventResult = NonNullable<AnswerReply['result']>

export const declineReasons = [
  'NOT_OURS',
  'NO_CAPACITY',
  'NOT_FOUND',
  'PRIVATE_PROPERTY',
  'ALREADY_PLANNED',
  'OTHER',
] as const satisfies DeclineReason[]
export const eventResults = [
  'POLICE_REPORT_FILED',
  'DISCUSSED',
  'REFERRED',
  'COUNTED_ONLY',
] as const satisfies EventResult[]

/** The order in which somebody thinks of them. */
const order = [
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'RESOLVED',
  'CLOSED',
  'DECLINED',
] as const satisfies ReplyView['steps'][number][]

export type ReplyStep = (typeof order)[number]

export interface ReplyFields {
  to: ReplyStep
  promisedForDate: string
  reason: DeclineReason | ''
  result: EventResult | ''
  note: string
}

export function stepsOf(report: Pick<ReplyView, 'steps'>): ReplyStep[] {
  return order.filter((step) => report.steps.includes(step))
}

export function asksDate(step: ReplyStep): boolean {
  return step === 'ACKNOWLEDGED' || step === 'IN_PROGRESS'
}

/** Only what belongs to the chosen step is sent. */
export function answerOf(fields: ReplyFields, token: string): AnswerReply {
  const { to, promisedForDate, reason, result, note } = fields
  return {
    token,
    to,
    promisedForDate: asksDate(to) && promisedForDate ? promisedForDate : undefined,
    reason: to === 'DECLINED' && reason ? reason : undefined,
    result: to === 'CLOSED' && result ? result : undefined,
    note: note.trim() || undefined,
  }
}
