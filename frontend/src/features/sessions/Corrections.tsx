import { useMe } from '../../api/me'
import type { AgendaItem, SessionDetails, TextCorrection } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { Small } from '../../ui/Text'
import { CorrectForm } from './CorrectForm'
import { DecideCorrection } from './DecideCorrection'

interface CorrectionsProps {
  session: SessionDetails
  item: AgendaItem
}

/** What named partners would rather read about this item, and what became of it. */
export function Corrections({ session, item }: CorrectionsProps) {
  const { t } = useTranslation('sessions')
  const mine = useMe().memberships.map(({ organisation }) => organisation.id)
  const isMine = item.partners?.some(({ id }) => mine.includes(id)) ?? false
  const corrections = session.corrections?.filter(({ itemId }) => itemId === item.id) ?? []
  const decides = session.status === 'DRAFT' && session.mayTakeNotes
  return (
    <>
      {corrections.map((correction) => (
        <OneCorrection key={correction.id} session={session} correction={correction} decides={decides} />
      ))}
      {session.mayCorrect && isMine ? (
        <Disclosure summary={t('correct')}>
          <CorrectForm session={session} item={item} />
        </Disclosure>
      ) : null}
    </>
  )
}

interface OneCorrectionProps {
  session: SessionDetails
  correction: TextCorrection
  decides: boolean
}

const looks = { OPEN: 'needs', TAKEN: 'good', LEFT: 'plain' } as const

function OneCorrection({ session, correction, decides }: OneCorrectionProps) {
  const { t } = useTranslation('sessions')
  const { organisation, text, status, answer } = correction
  return (
    <div className="vc-stack vc-stack-tight">
      <div className="vc-row">
        <Small>{t('correctionBy', { organisation: organisation.name })}</Small>
        <Tag tone={looks[status]}>{t(`correctionStatus.${status}`)}</Tag>
      </div>
      <p className="vc-message">{text}</p>
      {answer ? <Small>{t('correctionAnswer', { answer })}</Small> : null}
      {decides && status === 'OPEN' ? <DecideCorrection session={session} correction={correction} /> : null}
    </div>
  )
}
