import { useQuery } from '@tanstack/react-query'
import { may, useMe } from '../../api/me'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'
import { sessionFigures } from './sessionQueries'

/** The figures that were asked for this meeting. */
export function SessionFigures({ session: { id } }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const isReader = may(useMe(), 'READ_FIGURE_REQUESTS')
  const { data: requests } = useQuery({ ...sessionFigures(id), enabled: isReader })
  if (!requests || requests.items.length === 0) return null
  return (
    <Card>
      <Heading2>{t('figures')}</Heading2>
      <ul className="vc-plain-list">
        {requests.items.map(({ id: key, offences, status, dueDate, organisation }) => (
          <li key={key}>
            <strong>{offences}</strong>
            <Small>{t('figuresBy', { organisation: organisation.name, day: longDay(dueDate) })}</Small>
            <Small>{t(`figureStatus.${status}`)}</Small>
          </li>
        ))}
      </ul>
      <AppLink to={paths.figures()}>{t('figuresTitle')}</AppLink>
    </Card>
  )
}
