import { sentenceOf } from '../../api/problem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'
import { useAttend } from './sessionActs'

const answers = ['COMING', 'NOT_COMING'] as const

/** Whoever is invited says whether they come, as often as they change their mind. */
export function MyAttendance({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const attend = useAttend(session.id)
  const mine = session.invitees?.find((invitee) => invitee.mine)
  const isAhead = session.status === 'PLANNED' || session.status === 'AGENDA_SENT'
  if (!mine || !isAhead) return null
  const inviteeId = mine.id

  async function answer(attendance: (typeof answers)[number]) {
    await attend.mutateAsync({ inviteeId, attendance })
    announce(t(`attending.${attendance}`))
  }

  return (
    <Card needsYou={mine.attendance === 'INVITED'}>
      <Heading2>{t('doYouCome')}</Heading2>
      <Small>{t('invitedAs', { function: mine.function })}</Small>
      {attend.isError ? <p role="alert">{sentenceOf(attend.error)}</p> : null}
      <div className="vc-row">
        {answers.map((attendance) => (
          <Button
            key={attendance}
            purpose={mine.attendance === attendance ? 'primary' : 'secondary'}
            icon={mine.attendance === attendance ? 'check' : undefined}
            aria-pressed={mine.attendance === attendance}
            onClick={() => void answer(attendance).catch(() => undefined)}
          >
            {t(`iCome.${attendance}`)}
          </Button>
        ))}
      </div>
    </Card>
  )
}
