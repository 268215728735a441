import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'

/** The figures that were asked for this meeting. */
export function SessionFigures({ session: { figureRequests = [] } }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  if (figureRequests.length === 0) return null
  return (
    <Card>
      <Heading2>{t('figures')}</Heading2>
      <ul className="vc-plain-list">
        {figureRequests.map(({ id, offences, status, dueDate, organisation }) => (
          <li key={id}>
            <strong>{offences}</strong>
            <Small>{t('figuresBy', { organisation: organisation.name, day: longDay(dueDate) })}</Small>
            <Small>{t(`figureStatus.${status}`)}</Small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
