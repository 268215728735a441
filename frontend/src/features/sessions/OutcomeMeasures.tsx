import type { ReactNode } from 'react'
import type { OutcomeMeasure } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Small } from '../../ui/Text'

interface OutcomeMeasuresProps {
  measures: readonly OutcomeMeasure[]
  /** What may be done with each, for who takes the notes. */
  actOf?: (measure: OutcomeMeasure) => ReactNode
}

/** What was agreed to do, by whom and when it is ready. */
export function OutcomeMeasures({ measures, actOf }: OutcomeMeasuresProps) {
  const { t } = useTranslation('sessions')
  if (measures.length === 0) return null
  return (
    <>
      <Small>{t('measures')}</Small>
      <ul className="vc-plain-list" aria-label={t('measures')}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <AppLink to={paths.measure(measure.id)}>{`${measure.code}: ${measure.action}`}</AppLink>
            <MeasureLine measure={measure} />
            {actOf?.(measure)}
          </li>
        ))}
      </ul>
    </>
  )
}

function MeasureLine({ measure: { owner, dueDate, status } }: { measure: OutcomeMeasure }) {
  const { t } = useTranslation('sessions')
  const who = dueDate ? t('measureBy', { owner: owner.name, day: longDay(dueDate) }) : owner.name
  return <Small>{`${who} · ${t(`measures:status.${status}`)}`}</Small>
}
