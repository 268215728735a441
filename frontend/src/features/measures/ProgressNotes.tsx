import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { momentOf } from '../../lib/dates'
import { Heading2, Small } from '../../ui/Text'
import { MeasureDocuments } from './MeasureDocuments'
import { WriteProgress } from './WriteProgress'

export function ProgressNotes({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const { progress, allowed } = measure
  if (!progress) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('progress')}</Heading2>
      {progress.length === 0 ? <Small>{t('progressNone')}</Small> : null}
      <ul className="vc-plain-list">
        {progress.map(({ id, at, organisation, text }) => (
          <li key={id} className="vc-message">
            <p className="vc-small">{`${organisation.name}, ${momentOf(at)}`}</p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <MeasureDocuments measure={measure} />
      {allowed.acts.includes('WRITE_PROGRESS') ? <WriteProgress key={progress.length} id={measure.id} /> : null}
    </section>
  )
}
