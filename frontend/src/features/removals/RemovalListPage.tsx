import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card, Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small, Text } from '../../ui/Text'
import { DecideRemovalForm } from './DecideRemovalForm'
import { openRemovals, type RemovalRequest } from './removalQueries'

export function RemovalListPage() {
  const { t } = useTranslation('removals')
  const { data: open } = useSuspenseQuery(openRemovals)
  return (
    <Page title={t('listTitle')} lead={t('listLead')} narrow>
      {open.items.length === 0 ? <Empty title={t('none')} /> : null}
      {open.items.map((request) => (
        <RemovalCard key={request.id} request={request} />
      ))}
    </Page>
  )
}

function RemovalCard({ request }: { request: RemovalRequest }) {
  const { t } = useTranslation('removals')
  const { id, area, incidentId, place, askedAt } = request
  return (
    <Card needsYou>
      <Heading2>{t('asked', { day: shortDay(askedAt), area: area?.name ?? t('areaUnknown') })}</Heading2>
      <Text>{place}</Text>
      {incidentId ? <AppLink to={paths.incident(incidentId)}>{t('toReport')}</AppLink> : <Small>{t('noReport')}</Small>}
      <DecideRemovalForm id={id} canRemove={incidentId !== undefined} />
    </Card>
  )
}
