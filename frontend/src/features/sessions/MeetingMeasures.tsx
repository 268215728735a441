import { sentenceOf } from '../../api/problem'
import type { AgendaItem, OutcomeMeasure, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AskFirst } from '../../ui/AskFirst'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Heading3 } from '../../ui/Text'
import { MeetingMeasureForm } from './MeetingMeasureForm'
import { useBelongs, useTakeOff } from './measureActs'
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
      <OutcomeMeasures
        measures={measures}
        actOf={(measure) => <TakeOff session={session} item={item} measure={measure} />}
      />
      {others.map((measure) => (
        <Belongs key={measure.id} session={session} item={item} measure={measure} />
      ))}
      <Disclosure summary={t('measureAdd')}>
        <MeetingMeasureForm session={session} item={item} />
      </Disclosure>
    </section>
  )
}

interface MeasureActProps extends MeetingMeasuresProps {
  measure: OutcomeMeasure
}

function TakeOff({ session, item, measure: { id, code } }: MeasureActProps) {
  const { t } = useTranslation('sessions')
  const takeOff = useTakeOff(session.id, item.id)

  async function take() {
    await takeOff.mutateAsync(id)
    announce(t('measureOffDone', { code }))
  }

  const words = {
    act: t('measureOff', { code }),
    sure: t('measureOffSure', { code }),
    yes: t('measureOffYes'),
    cancel: t('common:cancel'),
  }
  return <AskFirst words={words} problem={takeOff.isError ? sentenceOf(takeOff.error) : undefined} onYes={take} />
}

function Belongs({ session, item, measure }: MeasureActProps) {
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
