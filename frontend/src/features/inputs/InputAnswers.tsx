import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Small, Text } from '../../ui/Text'

type Answer = InputDetails['answers'][number]
type Promised = Answer['measures'][number]

/** What was answered, and how what was agreed stands now: the newest first. */
export function InputAnswers({ input: { answers } }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  if (answers.length === 0) return null
  const newest = [...answers].sort((one, other) => other.heldOn.localeCompare(one.heldOn))
  return (
    <Card>
      <Heading2>{t('cameOfIt')}</Heading2>
      {newest.map((answer) => (
        <OneAnswer key={answer.sessionId} answer={answer} />
      ))}
    </Card>
  )
}

function OneAnswer({ answer: { sessionId, heldOn, decision, text, measures } }: { answer: Answer }) {
  const { t } = useTranslation('inputs')
  return (
    <div className="vc-stack vc-stack-tight">
      <Small>
        <AppLink to={paths.minutes(sessionId)}>{t('answeredAt', { day: longDay(heldOn) })}</AppLink>
        {`: ${t(`sessions:decision.${decision}`)}`}
      </Small>
      <Text>{text}</Text>
      {measures.length > 0 ? (
        <ul className="vc-plain-list" aria-label={t('agreedThen')}>
          {measures.map((measure) => (
            <li key={measure.id ?? measure.text}>
              {measure.text}
              <HowItStands measure={measure} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Done, moved or on its way, in words. */
function HowItStands({ measure: { status, dueDate, doneDate, agreedDueDate } }: { measure: Promised }) {
  const { t } = useTranslation('inputs')
  if (doneDate) return <Small>{t('doneOn', { day: longDay(doneDate) })}</Small>
  const isMoved = agreedDueDate !== undefined && agreedDueDate !== dueDate
  const parts = [
    t(`measures:status.${status}`),
    dueDate && t('readyOn', { day: longDay(dueDate) }),
    isMoved && t('firstAgreed', { day: longDay(agreedDueDate) }),
  ]
  return <Small>{parts.filter(Boolean).join(', ')}</Small>
}
