import type { Decision, SessionStatus, SessionSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, timeOf } from '../../lib/dates'
import type { IconName } from '../../ui/Icon'
import { Tag, type Tone } from '../../ui/Tag'

const looks: Record<SessionStatus, { tone: Tone; icon: IconName }> = {
  PLANNED: { tone: 'plain', icon: 'clock' },
  AGENDA_SENT: { tone: 'accent', icon: 'mail' },
  HELD: { tone: 'waiting', icon: 'talk' },
  DRAFT: { tone: 'waiting', icon: 'list' },
  MINUTES_PUBLISHED: { tone: 'good', icon: 'check' },
  CANCELLED: { tone: 'plain', icon: 'close' },
}

export function SessionTag({ status }: { status: SessionStatus }) {
  const { t } = useTranslation('sessions')
  return <Tag {...looks[status]}>{t(`status.${status}`)}</Tag>
}

const decisionLooks: Record<Decision, { tone: Tone; icon: IconName }> = {
  AGREED: { tone: 'good', icon: 'check' },
  DECLINED: { tone: 'plain', icon: 'close' },
  DEFERRED: { tone: 'waiting', icon: 'clock' },
  NOTED: { tone: 'accent', icon: 'info' },
  NO_STATEMENT: { tone: 'plain', icon: 'dots' },
}

export function DecisionTag({ decision }: { decision: Decision }) {
  const { t } = useTranslation('sessions')
  return <Tag {...decisionLooks[decision]}>{t(`decision.${decision}`)}</Tag>
}

/** "donderdag 3 december, 14.00 uur tot 16.00 uur" */
export function useSessionTime(): (session: Pick<SessionSummary, 'startsAt' | 'endsAt'>) => string {
  const { t } = useTranslation('sessions')
  return ({ startsAt, endsAt }) => t('when', { day: longDay(startsAt), from: timeOf(startsAt), until: timeOf(endsAt) })
}
