import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCategories } from '../../api/categories'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card, Notice } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small, Text } from '../../ui/Text'
import { AangifteHelp } from './AangifteHelp'
import { useIncidentHeading } from './incidentLabels'
import { incidentDetails } from './incidentQueries'

const route = getRouteApi('/melden/verstuurd/$id')

/** What happens next, who reads it and when. */
export function ReportedPage() {
  const { t } = useTranslation('report')
  const { data: incident } = useSuspenseQuery(incidentDetails(route.useParams().id))
  const heading = useIncidentHeading()
  const lostPhotos = Number(route.useSearch().fotos ?? 0)
  const organisation = incident.handler?.organisation.name
  const isTheft = useCategories().some((category) => category.code === incident.category && category.tile === 'THEFT')

  return (
    <Page title={t('doneTitle')} lead={heading(incident)} narrow>
      {lostPhotos > 0 ? <Notice tone="needs">{t('photosFailed', { count: lostPhotos })}</Notice> : null}
      <Card>
        <Heading2>{t('doneNext')}</Heading2>
        <Text>{organisation ? t('doneReads', { organisation }) : t('doneReadsNobody')}</Text>
        <Text>{t('doneHear')}</Text>
        {incident.descriptionHeld ? <Text>{t('doneHeld')}</Text> : null}
        <Small>{t('donePrivacy')}</Small>
        <p className="vc-small">
          {t('notPolice')} <a href="tel:0900-8844">0900-8844</a>.
        </p>
      </Card>
      {isTheft ? <AangifteHelp incident={incident} /> : null}
      <div className="vc-row">
        <LinkButton to={paths.incident(incident.id)}>{t('doneOpen')}</LinkButton>
        <LinkButton to={paths.report()} purpose="secondary">
          {t('doneAnother')}
        </LinkButton>
      </div>
    </Page>
  )
}
