import { sentenceOf } from '../../api/problem'
import type { AgendaItem, OutcomeMeasure, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Heading3 } from '../../ui/Text'
import { MeetingMeasureForm } from './MeetingMeasureForm'
import { useBelongs } from './measureActs'
import { OutcomeMeasures } from './OutcomeMeasures'

interface MeetingMeasuresProps {
  session: SessionDetails
  item: AgendaItem
}

/** What is agreed on the spot, and which of what it came of goes on. */
export function MeetingMeasures({ session, item }: MeetingMeasuresProps) {
  const { t } = useTranslation('sessions')
  const measures = item.outcome?.measures ?? []
  const others = item.sources?.measures.filter(({ id }) => measures.every((known) => known.id !== id)) ?? []
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading3>{t('measures')}</Heading3>
      <OutcomeMeasures measures={measures} />
      {others.map((measure) => (
        <Belongs key={measure.id} session={session} item={item} measure={measure} />
      ))}
      <Disclosure summary={t('measureAdd')}>
        <MeetingMeasureForm session={session} item={item} />
      </Disclosure>
    </section>
  )
}

function Belongs({ session, item, measure }: MeetingMeasuresProps & { measure: OutcomeMeasure }) {
  const { t } = useTranslation('sessions')
  const belongs = useBelongs(session.id, item.id)

  async function take() {
    await belongs.mutateAsync(measure.id)
    announce(t('measureTaken', { code: measure.code }))
  }

  return (
    <div className="vc-row">
      <Button purpose="secondary" size="small" icon="plus" onClick={() => void take().catch(() => undefined)}>
        {t('measureTake', { code: measure.code })}
      </Button>
      {belongs.isError ? <p role="alert">{sentenceOf(belongs.error)}</p> : null}
    </div>
  )
}
